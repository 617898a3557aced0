// The most specific place that a claim names, or its sentence.
import type { ClaimType, Named } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { isKind } from '../lexicon.ts';
import { Tag } from '../parse/tag.ts';
import { Capital, TokenKind } from '../tokens.ts';

interface Found {
  readonly first: number;
  readonly last: number;
  readonly id?: string;
  /** Town before region before country. */
  readonly rank: number;
}

const locating = new Set([
  'in',
  'near',
  'at',
  'from',
  'on',
  'to',
  'into',
  'around',
  'outside',
  'inside',
  'across',
  'towards',
  'toward',
  'over',
  'off',
  'of',
  'against',
  'through',
  'within',
  'between',
]);
const stationary = new Set(['in', 'near', 'at', 'outside', 'inside', 'around', 'into', 'within']);

/** Types of things that happen somewhere: the place may stand elsewhere in the sentence. */
const onTheGround: ReadonlySet<ClaimType> = new Set([
  'casualties',
  'attack',
  'territory',
  'displacement',
  'equipment',
  'forces',
  'captives',
]);
const small = new Set(
  'neighborhood neighbourhood village district square suburb quarter camp hospital school crossing airport airbase base street hamlet kibbutz'.split(
    ' ',
  ),
);

/** The place of the claim: its own, else the sentence's. */
export function findPlace(draft: Draft): Named | undefined {
  const { reading, first, last } = draft;
  const { sentence } = reading;
  const found =
    bestIn(draft, first, last) ?? (onTheGround.has(draft.type) ? bestIn(draft, sentence.first, sentence.last) : undefined);
  if (found === undefined) return undefined;
  const { tokens } = sentence;
  const text = tokens.text.slice(tokens.start[found.first]!, tokens.end[found.last - 1]!);
  return found.id === undefined ? { text } : { text, id: found.id };
}

function bestIn(draft: Draft, first: number, last: number): Found | undefined {
  const { tags, names, sentence } = draft.reading;
  const { lower, word, kind, capital } = sentence.tokens;
  let best: Found | undefined;
  const take = (found: Found) => {
    if (best === undefined || found.rank > best.rank) best = found;
  };
  const named: boolean[] = [];
  for (const name of names) {
    for (let i = name.first; i < name.last; i++) named[i] = true;
    if (name.first < first || name.last > last) continue;
    const { kind, id } = name.entity;
    const before = lower[name.first - 1] ?? '';
    const possessive = lower[name.last] === "'s" || lower[name.last] === "'";
    // a capital that acts is its government
    if (kind === 'town') {
      if (locating.has(before) || onTheGround.has(draft.type)) take({ ...name, id, rank: locating.has(before) ? 5 : 1.8 });
    } else if (kind === 'region') take({ ...name, id, rank: locating.has(before) ? 3.5 : 3 });
    else if (kind === 'country' && !possessive)
      take({ ...name, id, rank: stationary.has(before) ? 2.5 : locating.has(before) ? 2 : 1 });
  }
  // places the gazetteer doesn't know: "in Zarqin", "the town of Tol Emil", "Marib province"
  for (let i = first; i < last; i++) {
    if (named[i] || kind[i] !== TokenKind.Word || capital[i] === Capital.None || (tags[i] !== Tag.Name && tags[i] !== Tag.Noun))
      continue;
    let end = i + 1;
    while (
      end < last &&
      !named[end] &&
      kind[end] === TokenKind.Word &&
      capital[end] !== Capital.None &&
      (tags[end] === Tag.Name || tags[end] === Tag.Noun)
    )
      end++;
    const before = lower[i - 1] ?? '';
    const after = word[end];
    const isArea = isKind(after, 'settlement') || isKind(after, 'region');
    const ofArea = before === 'of' && (isKind(word[i - 2], 'settlement') || isKind(word[i - 2], 'region'));
    if (ofArea || ((isArea || small.has(lower[end] ?? '')) && tags[end] === Tag.Noun && lower[end] !== 'state'))
      take({ first: i, last: end, rank: small.has(lower[end] ?? '') || small.has(lower[i - 2] ?? '') ? 6 : 4.8 });
    else if (
      word[i] === undefined &&
      (stationary.has(before) || ((before === 'on' || before === 'from' || before === 'to') && lower[end] !== "'s"))
    )
      take({ first: i, last: end, rank: before === 'from' || before === 'to' || before === 'on' ? 2.2 : 4.5 });
    i = end - 1;
  }
  return best;
}
