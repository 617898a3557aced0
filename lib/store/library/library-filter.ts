// What the library is narrowed to, and how many claims each choice would leave. Pure.
import type { ClaimType } from '@/lib/claims/claim.ts';
import { type Verdict, verdicts } from '@/lib/claims/verdict.ts';
import type { LibraryArticle, LibraryRow } from './library-rows.ts';

export const tagChoices = ['untagged', ...verdicts, 'not-a-claim', 'noted'] as const;
/** untagged: without a verdict. noted: with a note, a link or a correction. */
export type TagChoice = 'untagged' | 'not-a-claim' | 'noted' | Verdict;

/** An empty list, text or date means all. */
export interface LibraryFilter {
  readonly query: string;
  /** Any of these, said by the annotators chosen, or by anybody where none is. */
  readonly tags: readonly TagChoice[];
  /** Only claims that people hold for different things. */
  readonly differ: boolean;
  readonly types: readonly ClaimType[];
  readonly sources: readonly string[];
  /** Annotator ids: claims on which any of them said something, or, with 'untagged', did not. */
  readonly annotators: readonly string[];
  /** ISO dates, both inclusive. */
  readonly from: string;
  readonly to: string;
  /** Only this article's claims. */
  readonly articleId: string;
  /** Only this topic's claims. */
  readonly topicId: string;
}

export const wholeLibrary: LibraryFilter = {
  query: '',
  tags: [],
  differ: false,
  types: [],
  sources: [],
  annotators: [],
  from: '',
  to: '',
  articleId: '',
  topicId: '',
};

/** How many conditions narrow the list, the search aside. */
export const conditionsIn = (filter: LibraryFilter): number =>
  filter.tags.length +
  filter.types.length +
  filter.sources.length +
  filter.annotators.length +
  Number(filter.differ) +
  Number(filter.from !== '' || filter.to !== '') +
  Number(filter.articleId !== '') +
  Number(filter.topicId !== '');

/** How many claims pass all other conditions and have this; what is chosen in the same list does not count against it. */
export interface FacetCounts {
  readonly tags: ReadonlyMap<TagChoice, number>;
  readonly types: ReadonlyMap<ClaimType, number>;
  readonly sources: ReadonlyMap<string, number>;
  readonly annotators: ReadonlyMap<string, number>;
  readonly differ: number;
}

// One bit for each list of choices: a claim that fails one only is counted for that one's other choices.
const failsTag = 1;
const failsType = 2;
const failsSource = 4;
const failsAnnotator = 8;
const failsDiffer = 16;

export class FacetCounter {
  readonly #filter: LibraryFilter;
  readonly #tags = new Map<TagChoice, number>();
  readonly #types = new Map<ClaimType, number>();
  readonly #sources = new Map<string, number>();
  readonly #annotators = new Map<string, number>();
  #differ = 0;

  constructor(filter: LibraryFilter) {
    this.#filter = filter;
  }

  get counts(): FacetCounts {
    return {
      tags: this.#tags,
      types: this.#types,
      sources: this.#sources,
      annotators: this.#annotators,
      differ: this.#differ,
    };
  }

  /** Counts a claim that the search and the dates let through; whether all other conditions do too. */
  pass(row: LibraryRow, { source }: LibraryArticle): boolean {
    const { types, sources, annotators, tags, differ } = this.#filter;
    const own = tagsOn(row, annotators);
    const fails =
      (tags.length === 0 || tags.some((tag) => own.includes(tag)) ? 0 : failsTag) |
      (types.length === 0 || types.includes(row.type) ? 0 : failsType) |
      (sources.length === 0 || sources.includes(source) ? 0 : failsSource) |
      (this.#hasAnnotator(row) ? 0 : failsAnnotator) |
      (!differ || row.differs ? 0 : failsDiffer);
    if ((fails & ~failsTag) === 0) for (const tag of own) add(this.#tags, tag);
    if ((fails & ~failsType) === 0) add(this.#types, row.type);
    if ((fails & ~failsSource) === 0) add(this.#sources, source);
    if ((fails & ~failsAnnotator) === 0) for (const { annotatorId } of row.words) add(this.#annotators, annotatorId);
    if ((fails & ~failsDiffer) === 0 && row.differs) this.#differ++;
    return fails === 0;
  }

  #hasAnnotator({ words }: LibraryRow): boolean {
    const { annotators, tags } = this.#filter;
    if (annotators.length === 0 || tags.includes('untagged')) return true;
    return words.some(({ annotatorId }) => annotators.includes(annotatorId));
  }
}

const add = <Key>(counts: Map<Key, number>, key: Key): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

const untaggedOnly: readonly TagChoice[] = ['untagged'];

/** What these people (everybody, where none is named) said of a claim. */
function tagsOn({ words }: LibraryRow, annotators: readonly string[]): readonly TagChoice[] {
  if (words.length === 0) return untaggedOnly;
  const tags: TagChoice[] = [];
  let noted = false;
  for (const word of words) {
    if (annotators.length > 0 && !annotators.includes(word.annotatorId)) continue;
    if (word.opinion !== undefined && !tags.includes(word.opinion)) tags.push(word.opinion);
    noted ||= word.noted;
  }
  if (tags.length === 0) tags.push('untagged');
  if (noted) tags.push('noted');
  return tags;
}
