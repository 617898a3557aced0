// Names that the gazetteer knows, found by their words.
import { countries, dignitaries, institutions, media, worldPlaces } from './languages/en/gazetteer.ts';
import { Capital, type Tokens } from './tokens.ts';

export type NameKind = 'country' | 'people' | 'town' | 'region' | 'party' | 'person' | 'institution' | 'medium';

export interface Entity {
  readonly id: string;
  readonly kind: NameKind;
  /** The country or party it belongs to. */
  readonly side?: string;
}

export interface NameSpan {
  /** Token indices, half open. */
  readonly first: number;
  readonly last: number;
  readonly entity: Entity;
  /** Whether an `s` behind it is no part of it: "Syrias army", where a text lost its apostrophes. */
  readonly isPossessive?: boolean;
}

interface Entry {
  readonly words: readonly string[];
  readonly entity: Entity;
  readonly capital: boolean;
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[!’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');

const makeTrie = (): ReadonlyMap<string, readonly Entry[]> => {
  const trie = new Map<string, Entry[]>();
  const add = (name: string, entity: Entity) => {
    const capital = name.startsWith('!');
    const words = (capital ? name.slice(1) : name).toLowerCase().replace(/’/g, "'").split(' ');
    if (words[0] === '') return;
    const entries = trie.get(words[0]!);
    const entry = { words, entity, capital };
    if (entries === undefined) trie.set(words[0]!, [entry]);
    else entries.push(entry);
  };
  const addAll = (list: string, kind: NameKind, side?: string) => {
    for (const item of list.trim().split(',')) {
      if (item === '') continue;
      const isRuled = item.startsWith('*');
      const names = (isRuled ? item.slice(1) : item).split('=');
      const of = isRuled ? 'country' : kind;
      const entity: Entity = side === undefined ? { id: slug(names[0]!), kind: of } : { id: slug(names[0]!), kind: of, side };
      for (const name of names) add(name, entity);
    }
  };
  for (const line of countries) {
    const [head, towns, regions, parties, persons] = line.split(/: ?|; ?/);
    const space = head!.indexOf(' ');
    const id = head!.slice(0, space);
    const [names, people] = head!.slice(space + 1).split('/');
    // a movement that holds ground, without towns or people of its own in the list
    const kind = people === '' && (towns ?? '').trim() === '' ? 'party' : 'country';
    for (const name of names!.split('=')) add(name, { id, kind, side: id });
    for (const name of (people ?? '').split(',')) add(name, { id, kind: 'people', side: id });
    addAll(towns ?? '', 'town', id);
    addAll(regions ?? '', 'region', id);
    for (const item of (parties ?? '').trim().split(',')) addAll(item, 'party', slug(item.split('=')[0]!));
    addAll(persons ?? '', 'person', id);
  }
  for (const item of institutions.split(',')) {
    const space = item.indexOf(' ');
    const entity: Entity = { id: item.slice(0, space), kind: 'institution' };
    for (const name of item.slice(space + 1).split('=')) add(name, entity);
  }
  addAll(dignitaries, 'person');
  addAll(media, 'medium');
  addAll(worldPlaces, 'region');
  for (const entries of trie.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return trie;
};

let trie: ReturnType<typeof makeTrie> | undefined;

/** Words the lexicon knows, none with a capital. */
function isEveryday({ capital, word }: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (capital[i] !== Capital.None || word[i] === undefined) return false;
  return true;
}

const owners: ReadonlySet<NameKind> = new Set(['country', 'town', 'region']);

/** The place that a word names when its last letter is left off. */
function withoutEnding({ lower, word, capital }: Tokens, i: number): Entity | undefined {
  const form = lower[i]!;
  if (capital[i] === Capital.None || word[i] !== undefined || form.length < 5 || !form.endsWith('s')) return undefined;
  const entry = trie!.get(form.slice(0, -1))?.find(({ words, entity }) => words.length === 1 && owners.has(entity.kind));
  return entry?.entity;
}

/** The names in `tokens[first, last)`, longest first, none overlapping. */
export function findNames(tokens: Tokens, first: number, last: number): NameSpan[] {
  trie ??= makeTrie();
  const { lower, capital } = tokens;
  const names: NameSpan[] = [];
  for (let i = first; i < last; i++) {
    const entries = trie.get(lower[i]!);
    if (entries === undefined) {
      const entity = withoutEnding(tokens, i);
      if (entity !== undefined) names.push({ first: i, last: i + 1, entity, isPossessive: true });
      continue;
    }
    for (const { words, entity, capital: needsCapital } of entries) {
      if (i + words.length > last) continue;
      let k = 1;
      while (k < words.length && lower[i + k] === words[k]) k++;
      if (k < words.length) continue;
      // "us", "turkey", "the strip": everyday words, names only where capitals say so
      if (needsCapital && (lower[i] === 'us' ? capital[i] !== Capital.All : capital[i] === Capital.None)) continue;
      // "sake", "a national unity government": so are all words in small letters that the lexicon knows
      if (isEveryday(tokens, i, i + words.length)) continue;
      names.push({ first: i, last: i + words.length, entity });
      i += words.length - 1;
      break;
    }
  }
  return names;
}
