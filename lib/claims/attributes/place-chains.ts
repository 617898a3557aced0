// Places that the text names in one breath: "the hospital in Zorin, Kel province", "Zorin and Tarn".
import { Tag } from '../parse/tag.ts';
import type { SentenceParts } from '../reading.ts';
import type { Sentence } from '../sentence.ts';
import { Capital } from '../tokens.ts';
import { findPlaceNames, type PlaceKind } from './place-names.ts';
import { isPlaceLike, type PlaceSetting, readPlaceSettings } from './place-relation.ts';
import { type SignWord, signWord } from './ranking.ts';

export interface PlaceChain {
  /** Token indices, half open. */
  readonly first: number;
  readonly last: number;
  /** Of its most specific place. */
  readonly kind: PlaceKind;
  readonly head: string;
  readonly id: string | undefined;
  /** How it stands in the sentence. */
  readonly setting: PlaceSetting;
  readonly length: number;
  /** A possessive ending that lost its apostrophe is no part of the name: "Syrias conflict". */
  readonly cut: boolean;
  /** What of it tells in the ranking. */
  readonly words: ChainWords;
}

export interface ChainWords {
  readonly kind: SignWord;
  readonly head: SignWord;
  readonly relation: SignWord;
  readonly governor: SignWord;
  readonly behind: SignWord;
}

const longest = 4;
const fineness: Readonly<Record<PlaceKind, number>> = { common: 0, people: 1, country: 2, region: 3, town: 4, unknown: 4 };

/** The chains of places in a sentence, in the order of the text. */
export function placeChainsOf(reading: SentenceParts): readonly PlaceChain[] {
  return (reading.lookups.places ??= findChains(reading));
}

function findChains(reading: SentenceParts): PlaceChain[] {
  const { tags, sentence } = reading;
  const places = findPlaceNames(reading);
  const settings = readPlaceSettings(reading, places);
  const chains: PlaceChain[] = [];
  for (let from = 0; from < places.length; ) {
    const setting = settings[from]!;
    let to = from + 1;
    for (; to < places.length && to - from < longest; to++) {
      const [before, place] = [places[to - 1]!, places[to]!];
      const gap = place.first - before.last;
      const link = tags[before.last]!;
      const isList =
        gap < 3 && (link === Tag.Comma || link === Tag.Conjunction) && place.kind !== 'common' && before.kind !== 'common';
      const next = settings[to]!;
      if (!next.isOuter && !(isList && next.relation === setting.relation && next.relation !== 'actor')) break;
    }
    const own = places.slice(from, to);
    const main = own.reduce((best, place) => (fineness[place.kind] > fineness[best.kind] ? place : best));
    const mainSetting = isPlaceLike(setting) ? setting : settings[from + own.indexOf(main)]!;
    const isDateline = own[0]!.first - sentence.first < 3 && isHeadOfLine(reading, own.at(-1)!.last);
    // a name without anything that tells a place is somebody's
    if (
      !isDateline &&
      (main.kind !== 'unknown' || main.head !== '' || isPlaceLike(mainSetting) || isHome(sentence, own.at(-1)!.last))
    ) {
      const head = main.head || own[0]!.head;
      chains.push({
        first: own[0]!.first,
        last: own.at(-1)!.last,
        kind: main.kind,
        head,
        id: main.id,
        setting: mainSetting,
        length: own.length,
        cut: own.at(-1)!.cut,
        words: {
          kind: signWord(main.kind),
          head: signWord(head),
          relation: signWord(mainSetting.relation),
          governor: signWord(mainSetting.governor),
          behind: signWord(mainSetting.behind),
        },
      });
    }
    from = to;
  }
  return chains;
}

const dwellers = new Set('residents inhabitants villagers locals'.split(' '));
/** "Zorin residents": people live in places alone. */
const isHome = ({ tokens, last }: Sentence, at: number): boolean => at < last && dwellers.has(tokens.lower[at]!);

/** "ZORIN, March 3 (Agency) –": capitals or a colon's length in front of a dash. */
function isHeadOfLine({ sentence, tags }: SentenceParts, at: number): boolean {
  const { capital } = sentence.tokens;
  if (capital[sentence.first] !== Capital.All) return false;
  for (let i = at; i < Math.min(at + 7, sentence.last); i++) if (tags[i] === Tag.Dash || tags[i] === Tag.Bracket) return true;
  return false;
}
