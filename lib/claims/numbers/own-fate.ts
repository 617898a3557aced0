// The fate that the count's own words tell: "24 dead", "five bodies", "the death toll rose to 112".

import { Capital, TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { fateIndex } from './fate-index.ts';
import { fateLeft } from './fate-left.ts';
import { fateRight } from './fate-right.ts';
import { countsPeople } from './find-head.ts';
import { type Found, phraseEnd, widen } from './people-count.ts';
import type { QuantitySpan } from './quantity-span.ts';

/** Told by the noun phrase itself: "24 dead", "12 wounded soldiers", "five bodies", "the death toll rose to 112". */
export function ownFate(tokens: Tokens, span: QuantitySpan, first: number, last: number): Found | undefined {
  const { people } = fateIndex();
  const { head } = span;
  const from = span.numberAt;
  if (head !== undefined && head < span.first) return tollFate(tokens, head, span.first, first);
  const end = phraseEnd(span);
  const behind = tollBehind(tokens, span, last);
  if (behind !== undefined) return behind;
  for (let i = from; i < end; i++) {
    const fate = people.get(tokens.lower[i]!);
    if (fate === undefined || (i === from && span.last > i + 1)) continue;
    // "two hostages were killed": what is done to captives comes first; "lives" and "bodies" are plain
    const isLast = (fate === 'captured' || fate === 'displaced' || fate === 'mixed') && i === end - 1;
    // "two of the wounded died": what became of some of them is told behind
    if (isLast || (tokens.lower[span.last] === 'of' && i > span.last)) {
      const done = fateRight(tokens, end, last);
      if (done !== undefined && !done.far) return done;
      const left = fateLeft(tokens, span, first);
      if (left !== undefined) return left;
    }
    return widen(tokens, { fate, cue: i }, i + 1, last);
  }
  return undefined;
}

/** "brought to 34 the number of doctors killed": the toll stands behind its number. */
function tollBehind(tokens: Tokens, { first, last: at }: QuantitySpan, last: number): Found | undefined {
  const { lower } = tokens;
  if (lower[first - 1] !== 'to' || lower[at] !== 'the') return undefined;
  const { people, verbs } = fateIndex();
  for (let i = at + 1; i < Math.min(last, at + 12); i++) {
    const form = lower[i]!;
    const fate = people.get(form) ?? (verbs.get(form)?.participle ? verbs.get(form)!.fate : undefined);
    if (fate !== undefined) return { fate, cue: i };
    if (form === 'toll') return { fate: 'killed', cue: i };
  }
  return undefined;
}

/** "The death toll in a bomb attack on buses … has risen to at least 112": the toll is far, and nothing else was counted between. */
export function farToll(tokens: Tokens, span: QuantitySpan, first: number): Found | undefined {
  const { head } = span;
  if (span.kind !== 'count' || (head !== undefined && !countsPeople(tokens, head) && tokens.capital[head] === Capital.None))
    return undefined;
  let moved = false;
  for (let i = span.first - 1; i >= first && i >= span.first - 32; i--) {
    const form = tokens.lower[i]!;
    if (tollVerbs.has(form)) moved = true;
    else if (form === 'toll' || form === 'tally')
      return moved ? (tollFate(tokens, i, i + 1, first) ?? { fate: 'killed', cue: i }) : undefined;
    else if (moved && form === 'number' && tokens.lower[i + 1] === 'of')
      return tollFate(tokens, i, Math.min(i + 8, span.first), i);
    if (tokens.kind[i] === TokenKind.Number && !moved) return undefined;
  }
  return undefined;
}

const tollVerbs = new Set(
  'rise rises rose risen rising reach reaches reached reaching climb climbs climbed climbing stand stands stood pass passes passed exceed exceeds exceeded exceeding surpass surpassed top tops topped hit hits is was to at jumped grew grown soared'.split(
    ' ',
  ),
);

/** The fate that a toll left of its number names. */
function tollFate(tokens: Tokens, head: number, number: number, first: number): Found | undefined {
  const { people, verbs } = fateIndex();
  // the head itself, then what stands between it and the number, then what stands before
  for (let k = 0, from = Math.max(first, head - 4); k < number - from; k++) {
    const i = head + k < number ? head + k : number - 1 - k;
    const fate =
      people.get(tokens.lower[i]!) ??
      (verbs.get(tokens.lower[i]!)?.participle === true ? verbs.get(tokens.lower[i]!)!.fate : undefined);
    if (fate !== undefined) return { fate, cue: i };
  }
  if (tokens.lower[head] === 'toll') return { fate: 'killed', cue: head };
  return undefined;
}
