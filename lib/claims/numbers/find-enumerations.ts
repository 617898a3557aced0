// Sums up lists of people: "a man and his two sons" (3), "two women, a man and a child" (4).

import { isKind, type Kind, Pos } from '@/lib/claims/lexicon.ts';
import { TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { countsPeople } from './find-head.ts';
import type { QuantitySpan } from './quantity-span.ts';

const owners = new Set(['his', 'her', 'their', 'the', 'its']);

/** Larger groups are reported side by side, not as one party. */
const largestPart = 20;

/** Of people who are told by what they do, "a driver and two guards", only a handful make one party. */
const largestMixed = 6;

/** Parties to a war and civilians are told apart: "four soldiers and a civilian" are no party. */
const apart: readonly Kind[] = ['soldier', 'commander', 'force', 'side', 'civilian', 'leader'];
const isBystander = (tokens: Tokens, at: number): boolean =>
  countsPeople(tokens, at) && !apart.some((kind) => isKind(tokens.word[at], kind));

const isFamilial = (tokens: Tokens, at: number): boolean => isKind(tokens.word[at], 'person') || isKind(tokens.word[at], 'child');

const isPart = (tokens: Tokens, span: QuantitySpan): boolean =>
  (span.kind === 'count' || span.kind === 'single') &&
  span.head !== undefined &&
  span.head >= span.last - 1 &&
  span.quantity.value !== undefined &&
  span.quantity.value > 0 &&
  span.quantity.value <= largestPart &&
  (span.quantity.qualifier === 'exact' || span.quantity.qualifier === 'at-least') &&
  (isFamilial(tokens, span.head) || (span.quantity.value <= largestMixed && isBystander(tokens, span.head)));

/** Skips "," and "and" from token `at`; how many of either there were says whether a list goes on. */
function skipJoint(tokens: Tokens, at: number): number {
  let next = at;
  if (tokens.lower[next] === ',') next++;
  if (tokens.lower[next] === 'and' || tokens.lower[next] === 'plus' || tokens.lower[next] === '&') next++;
  return next;
}

/** "his wife", "woman" or "child" without a number of their own inside a list; returns the token behind, or 0. */
function readBare(tokens: Tokens, at: number): number {
  let from = owners.has(tokens.lower[at] ?? '') ? at + 1 : at;
  if (from < tokens.count && tokens.lower[from]!.endsWith('-old')) from++;
  if (from >= tokens.count || tokens.kind[from] !== TokenKind.Word) return 0;
  const word = tokens.word[from];
  if (word === undefined || (word.pos & Pos.Noun) === 0 || (word.pos & Pos.Plural) !== 0 || !isFamilial(tokens, from)) return 0;
  return from + 1;
}

/** Puts each list's sum before its parts; the parts stay. */
export function findEnumerations(tokens: Tokens, found: readonly QuantitySpan[]): QuantitySpan[] {
  const out: QuantitySpan[] = [];
  for (let i = 0; i < found.length; i++) {
    const span = found[i]!;
    const sum = isPart(tokens, span) ? sumFrom(tokens, found, i) : undefined;
    if (sum === undefined) {
      out.push(span);
      continue;
    }
    out.push(sum.span);
    for (; i < sum.next; i++) out.push(found[i]!);
    i--;
  }
  return out;
}

function sumFrom(tokens: Tokens, found: readonly QuantitySpan[], from: number): { span: QuantitySpan; next: number } | undefined {
  const first = found[from]!;
  let next = from + 1;
  let end = first.head! + 1;
  let sum = first.quantity.value!;
  let parts = 1;
  let closed = false;
  const lone = first.kind === 'single';
  while (!closed) {
    const at = skipJoint(tokens, end);
    const joined = at > end;
    closed = joined && tokens.lower[at - 1] === 'and';
    const part = found[next];
    const owner = owners.has(tokens.lower[at] ?? '') ? 1 : 0;
    if (joined && part !== undefined && part.first - owner === at && isPart(tokens, part)) {
      sum += part.quantity.value!;
      end = part.head! + 1;
      next++;
      parts++;
      continue;
    }
    // "a man, woman and child", also with its commas lost
    const bare = (lone || owner > 0) && at < tokens.count ? readBare(tokens, at) : 0;
    if (bare === 0 || (!lone && sum > 6) || (!joined && !listGoesOn(tokens, bare))) break;
    sum++;
    end = bare;
    parts++;
  }
  // "27 students and a teacher" are told apart
  if (parts < 2 || (sum > 7 && found.slice(from, next).some(({ quantity }) => quantity.value === 1))) return undefined;
  const last = found[next - 1]!;
  const qualifier = first.quantity.qualifier;
  const start = first.start;
  const stop = tokens.end[end - 1]!;
  return {
    next,
    span: {
      first: first.first,
      last: end,
      start,
      end: stop,
      numberAt: first.numberAt,
      kind: 'enumeration',
      quantity: {
        value: sum,
        min: sum,
        max: qualifier === 'exact' ? sum : null,
        qualifier,
        text: tokens.text.slice(start, stop),
      },
      head: next - from > 1 ? last.head! : end - 1,
    },
  };
}

/** "man woman and child": without commas only an "and" further on shows a list. */
const listGoesOn = (tokens: Tokens, at: number): boolean => tokens.lower[at] === 'and' && readBare(tokens, at + 1) > 0;
