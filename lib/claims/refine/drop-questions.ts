// Questions claim nothing.
import type { Step } from './refine.ts';

export const dropQuestions: Step = (draft) => {
  const { tokens, first, last } = draft.reading.sentence;
  for (let i = last - 1; i >= first && i > last - 3; i--) if (tokens.lower[i] === '?') return 'a question';
  return draft;
};
