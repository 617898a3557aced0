// What the library keeps in memory of every stored claim and article: just enough to filter, count and sort them.
import type { ClaimType } from '@/lib/claims/claim.ts';
import type { ClaimView } from '../claim-view.ts';
import { type Opinion, opinionOf, opinionsDiffer, wordsOn } from '../opinion.ts';
import type { ArticleRecord, JudgementRecord, NoteRecord } from '../records.ts';
import { searchText } from './search-text.ts';

/** One person's word on a claim. */
export interface RowWord {
  readonly annotatorId: string;
  readonly opinion: Opinion | undefined;
  /** There is a note, a link or a correction. */
  readonly noted: boolean;
}

export interface LibraryRow {
  readonly claimId: string;
  readonly articleId: string;
  /** As corrected by the local annotator. */
  readonly type: ClaimType;
  readonly words: readonly RowWord[];
  /** People hold it for different things. */
  readonly differs: boolean;
  /** `searchText` of the quote. */
  readonly quote: string;
  /** `searchText` of what people noted, who speaks, of whom and where. */
  readonly about: string;
}

export interface LibraryArticle {
  readonly id: string;
  readonly title: string;
  /** The publisher, or the site where the page names none. */
  readonly source: string;
  /** ISO date of publication, or of the first reading where the page has none. */
  readonly date: string;
  /** `searchText` of the title, the source and what was noted on it in other tools. */
  readonly words: string;
  /** In reading order, those that are gone from the article last. */
  readonly rows: readonly LibraryRow[];
}

export const sourceOf = ({ publisher, url }: Pick<ArticleRecord, 'publisher' | 'url'>): string => {
  if (publisher) return publisher;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || url : url;
};

export const dateOf = ({ published, readAt }: Pick<ArticleRecord, 'published' | 'readAt'>): string =>
  published && /^\d{4}-\d\d-\d\d/.test(published) ? published.slice(0, 10) : readAt.slice(0, 10);

export function libraryArticle(
  article: ArticleRecord,
  views: readonly ClaimView[],
  notes: readonly NoteRecord[],
): LibraryArticle {
  const { id, title } = article;
  const source = sourceOf(article);
  const words = searchText(title, source, ...notes.flatMap(({ note, quote, tags }) => [note, quote, ...tags]));
  return { id, title, source, date: dateOf(article), words, rows: views.map(rowOf) };
}

const noWords: readonly RowWord[] = [];

function rowOf(view: ClaimView): LibraryRow {
  const { claim, own } = view;
  const words = wordsOn(view);
  return {
    claimId: claim.id,
    articleId: claim.articleId,
    type: own?.corrections?.type ?? claim.type,
    words: words.length === 0 ? noWords : words.map(rowWord),
    differs: words.length > 1 && opinionsDiffer(words),
    quote: searchText(claim.quote),
    about: searchText(claim.speaker?.text, claim.speaker?.via, claim.subject?.text, claim.place?.text, ...words.flatMap(textIn)),
  };
}

const textIn = ({ note, corrections, evidence }: JudgementRecord): (string | undefined)[] => [
  note,
  corrections?.speaker,
  corrections?.place,
  ...evidence.map(({ title }) => title),
];

const rowWord = (word: JudgementRecord): RowWord => ({
  annotatorId: word.annotatorId,
  opinion: opinionOf(word),
  noted: word.note !== undefined || word.evidence.length > 0 || word.corrections !== undefined,
});
