// Where a negotiation stands, by what its words do.
import type { Stance } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { type Act, hasPos, Pos } from '../lexicon.ts';

/** Earlier lines win where a claim holds words of several. */
const lines: readonly (readonly [stance: Stance, acts: readonly Act[], lemmas: string])[] = [
  ['rejected', ['reject'], 'refusal rejection veto unacceptable impossible unwilling refuse reject dismiss'],
  [
    'stalled',
    ['stall', 'violate'],
    'deadlock impasse stalemate breach violation collapse failure violate breach fragile elusive suspension delay postpone',
  ],
  ['concession', [], 'concession concede compromise willing drop renounce ready offer propose'],
  [
    'demand',
    ['demand'],
    'demand condition precondition ultimatum must should unless insist call urge require need proposal plan want term until',
  ],
  ['agreed', ['agree'], 'agreement agreed accord accept approve sign deal'],
  [
    'scheduled',
    [],
    'schedule scheduled monday tuesday wednesday thursday friday saturday sunday tomorrow next upcoming planned due',
  ],
  ['progress', [], 'progress hopeful close constructive talk negotiate discuss meet mediate'],
];
const sets = lines.map(([stance, acts, lemmas]) => [stance, new Set<Act>(acts), new Set(lemmas.split(' '))] as const);

export function findStance(draft: Draft): Stance {
  const { word, lower } = draft.reading.sentence.tokens;
  let negated = false;
  const scores = new Map<Stance, number>();
  for (let i = draft.first; i < draft.last; i++) {
    const w = word[i];
    if (w === undefined) continue;
    if (hasPos(w, Pos.Negation)) negated = true;
    for (const [stance, acts, lemmas] of sets) {
      const hit =
        lemmas.has(w.lemma) || lemmas.has(lower[i]!)
          ? 2
          : hasPos(w, Pos.Base | Pos.Present | Pos.Past | Pos.Participle | Pos.Ing) && w.acts.some((act) => acts.has(act))
            ? 1
            : 0;
      if (hit > 0) scores.set(stance, (scores.get(stance) ?? 0) + hit);
    }
  }
  let best: Stance = 'progress';
  let top = 0;
  for (const [stance] of lines) {
    const score = scores.get(stance) ?? 0;
    if (score > top) {
      top = score;
      best = stance;
    }
  }
  if (negated && (best === 'agreed' || best === 'concession' || best === 'progress')) return 'rejected';
  return best;
}
