// CSV (RFC 4180): one row for every word that stands, and for every claim nobody said anything of.
import type { PlumblineSet, SetArticle, SetClaim } from '@/lib/exchange/set/set.ts';
import { type ClaimEntry, entriesOf } from './set-entries.ts';

type Cell = string | number | undefined | null;
type Word = ClaimEntry['words'][number] | undefined;

const columns: Readonly<Record<string, (article: SetArticle, claim: SetClaim, word: Word) => Cell>> = {
  claim_id: (_, claim) => claim.id,
  article_url: ({ url }) => url,
  article_title: ({ title }) => title,
  publisher: ({ publisher }) => publisher,
  published: ({ published }) => published,
  type: (_, claim) => claim.type,
  quote: (_, claim) => claim.quote,
  value: (_, { quantity }) => quantity?.value,
  min: (_, { quantity }) => quantity?.min,
  max: (_, { quantity }) => quantity?.max,
  qualifier: (_, { quantity }) => quantity?.qualifier,
  unit: (_, { quantity }) => quantity?.unit,
  category: (_, claim) => claim.category,
  subject: (_, { subject }) => subject?.text,
  place: (_, { place }) => place?.text,
  speaker: (_, { speaker }) => speaker?.text,
  via: (_, { speaker }) => speaker?.via,
  modality: (_, claim) => claim.modality,
  stance: (_, claim) => claim.stance,
  event_from: (_, { time }) => time?.from,
  event_to: (_, { time }) => time?.to,
  as_of: (_, { time }) => time?.asOf,
  in_article: (_, { lost }) => (lost === 1 ? 'no longer' : 'yes'),
  annotator: (_, __, word) => word?.annotator?.name || word?.judgement.annotatorId,
  verdict: (_, __, word) => word?.judgement.verdict ?? (word?.judgement.notAClaim ? 'not-a-claim' : undefined),
  confidence: (_, __, word) => word?.judgement.confidence,
  note: (_, __, word) => word?.judgement.note,
  evidence: (_, __, word) => word?.judgement.evidence.map(({ url }) => url).join(' '),
  judged_at: (_, __, word) => word?.judgement.updatedAt,
};

/**
 * Spreadsheets run a cell that begins like a formula (https://owasp.org/www-community/attacks/CSV_Injection), full-width signs included:
 * an apostrophe makes it text. Numbers are left as they are.
 */
const startsFormula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

function cell(value: Cell): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  const plain = value.replaceAll('\0', '');
  const text = startsFormula.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The lines of the file, each with its end. `byteOrderMark` makes spreadsheets that guess take it for UTF-8. */
export function* csvLines(set: PlumblineSet, { byteOrderMark = false } = {}): Generator<string> {
  yield `${byteOrderMark ? '\uFEFF' : ''}${Object.keys(columns).join(',')}\r\n`;
  const makers = Object.values(columns);
  for (const { article, claims } of entriesOf(set))
    for (const { claim, words } of claims)
      for (const word of words.length > 0 ? words : [undefined])
        yield `${makers.map((make) => cell(make(article, claim, word))).join(',')}\r\n`;
}
