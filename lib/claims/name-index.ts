// The names of the gazetteer by their first words.
import { countries, dignitaries, institutions, media, worldPlaces } from './languages/en/gazetteer.ts';

export type NameKind = 'country' | 'people' | 'town' | 'region' | 'party' | 'person' | 'institution' | 'medium';

export interface Entity {
  readonly id: string;
  readonly kind: NameKind;
  /** The country or party it belongs to. */
  readonly side?: string;
}

export interface NameEntry {
  readonly words: readonly string[];
  readonly entity: Entity;
  readonly capital: boolean;
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[!’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');

const makeTrie = (): ReadonlyMap<string, readonly NameEntry[]> => {
  const trie = new Map<string, NameEntry[]>();
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

/** The names that begin with this word in small letters, the longest first. */
export function namesFrom(word: string): readonly NameEntry[] | undefined {
  trie ??= makeTrie();
  return trie.get(word);
}

const owners: ReadonlySet<NameKind> = new Set(['country', 'town', 'region']);

/** The place that a word names when its last letter is left off: "syrias". */
export function ownerFrom(word: string): Entity | undefined {
  if (word.length < 5 || !word.endsWith('s')) return undefined;
  return namesFrom(word.slice(0, -1))?.find(({ words, entity }) => words.length === 1 && owners.has(entity.kind))?.entity;
}
