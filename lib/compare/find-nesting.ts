// What the article itself says of what lies where: "Sermin district in Idlib province", "the market of Brannet", "Velmora's Lower Tessary region".
import { isKind } from '@/lib/claims/lexicon.ts';
import type { Sentence } from '@/lib/claims/sentence.ts';
import { TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { findPlaceNames, type PlaceName } from './places.ts';

/** Words that may stand between a place and the larger one it lies in. */
const between = new Set(
  'in of the a an city town village district neighborhood neighbourhood region province governorate oblast county state area suburb suburbs outskirts strip valley camp northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern rural refugee port border coastal capital largest located situated and'.split(
    ' ',
  ),
);
const joins = new Set(['in', 'of', ',']);
const reach = 6;

const manyIn = new Set([
  'suburbs',
  'districts',
  'towns',
  'villages',
  'neighborhoods',
  'neighbourhoods',
  'cities',
  'areas',
  'provinces',
  'regions',
]);

/** "The Damascus suburbs of Douma and Harasta": the other way round. */
function isReversed(tokens: Tokens, outer: PlaceName, inner: PlaceName): boolean {
  return inner.first === outer.last + 2 && manyIn.has(tokens.lower[outer.last]!) && tokens.lower[outer.last + 1] === 'of';
}

function joined(tokens: Tokens, inner: PlaceName, outer: PlaceName): boolean {
  if (outer.first - inner.last > reach || outer.first <= inner.last) return false;
  let join = false;
  for (let i = inner.last; i < outer.first; i++) {
    const word = tokens.lower[i]!;
    if (joins.has(word)) join = true;
    else if (word === 'and' || !between.has(word)) return false;
  }
  return join;
}

const isArea = ({ word }: Tokens, { last }: PlaceName): boolean =>
  isKind(word[last], 'region') || isKind(word[last], 'settlement');

const isPossessive = (tokens: Tokens, outer: PlaceName, inner: PlaceName): boolean =>
  inner.first === outer.last + 1 && (tokens.lower[outer.last] === "'s" || tokens.lower[outer.last] === "'");

/** Name key → keys of the places that the article's sentences put it in. A comma alone joins only to a country or region. */
export function findNesting(sentences: readonly Sentence[]): ReadonlyMap<string, readonly string[]> {
  const inside = new Map<string, Set<string>>();
  const put = (inner: PlaceName, outer: PlaceName) => {
    if (inner.key === outer.key) return;
    const list = inside.get(inner.key);
    if (list) list.add(outer.key);
    else inside.set(inner.key, new Set([outer.key]));
  };
  for (const { tokens, first, last } of sentences) {
    const names = findPlaceNames(tokens, first, last, true);
    for (let i = 0; i + 1 < names.length; i++) {
      const [a, b] = [names[i]!, names[i + 1]!];
      if (isPossessive(tokens, a, b) && (a.level !== 'spot' || isArea(tokens, b))) {
        put(b, a);
        // "Brannet, a town in Velmora's Lower Tessary region": the town lies in both
        const before = names[i - 1];
        if (before && joined(tokens, before, a) && !isList(tokens, before, a)) put(before, b);
      } else if (isReversed(tokens, a, b)) put(b, a);
      else if (joined(tokens, a, b) && !isList(tokens, a, b)) put(a, b);
    }
  }
  return new Map([...inside].map(([key, outer]) => [key, [...outer].sort()]));
}

/** "Homs, Hama": two spots joined by a comma alone are a list, not a nest. */
const isList = (tokens: Tokens, a: PlaceName, b: PlaceName): boolean =>
  b.level === 'spot' && b.first === a.last + 1 && tokens.kind[a.last] === TokenKind.Punctuation;
