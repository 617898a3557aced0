// A claim says something: a word or two without a verb or a figure says nothing.
import { isVerbTag, Tag } from '../parse/tag.ts';
import type { Step } from './refine.ts';

export const dropScraps: Step = (draft) => {
  const { tags } = draft.reading;
  if (draft.last - draft.first > 2) return draft;
  for (let i = draft.first; i < draft.last; i++) if (isVerbTag(tags[i]!) || tags[i] === Tag.Number) return draft;
  return 'too short to say anything that could be checked';
};
