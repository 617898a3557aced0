// The inverted keys under which a statement is filed and found: statements that may share a topic share a key, so that adding an article
// costs look-ups by its own keys and never a pass over the library.
import type { Article } from '@/lib/article/article.ts';
import type { Claim } from '@/lib/claims/claim.ts';
import { describeStatements } from './describe-statements.ts';
import { secondMatter } from './kin.ts';
import type { Matter, Statement } from './statement.ts';
import { filedDays, patienceFor } from './time-span.ts';

/** Matters that are filed together because one figure may be part of the other. */
const drawer: Readonly<Partial<Record<Matter, string>>> = { killed: 'victims', injured: 'victims' };

/** Countries, parties and towns by which an article's claims are filed. */
const castFiled = 4;
/** Of these, the ones that stand for the war. */
const historyFiled = 2;
const bucketsAtMost = 24;

/** Days to a bucket: as wide as the wait, so that a span falls into two or three of them. */
const widthFor = (patience: number): number => Math.max(2, patience);

const known = new WeakMap<Statement, readonly string[]>();

/** The keys of a statement, sorted; reckoned once. */
export function keysOf(statement: Statement): readonly string[] {
  const keys = known.get(statement) ?? findKeys(statement);
  known.set(statement, keys);
  return keys;
}

/** The drawer in which a statement lies; what it says besides is filed under the keys of that drawer as well. */
export const drawerOf = ({ matter, total }: Statement): string => `${drawer[matter] ?? matter}${total ? '*' : ''}`;

/** Keys without a day, for what is followed over a whole war: what was said of its talks. */
export const historyKeysOf = ({ matter, setting }: Statement): string[] =>
  matter === 'negotiation' ? setting.cast.slice(0, historyFiled).map((name) => `${matter}|${name}`) : [];

function findKeys(statement: Statement): string[] {
  const second = secondMatter(statement);
  const keys = new Set(keysAs(statement));
  if (second !== undefined) for (const key of keysAs({ ...statement, matter: second })) keys.add(key);
  if (statement.perhapsTotal) for (const key of keysAs({ ...statement, total: true })) keys.add(key);
  return [...keys].sort();
}

/** The keys under which a statement would be filed by this matter. */
function keysAs(statement: Statement): string[] {
  const { setting, place } = statement;
  const patience = patienceFor(statement);
  const width = widthFor(patience);
  const days = filedDays(statement);
  const names = new Set([
    ...setting.cast.slice(0, castFiled),
    ...(place?.keys ?? []),
    ...(place?.within ?? []),
    ...(place?.holds ?? []),
  ]);
  const head = drawerOf(statement);
  const keys: string[] = [];
  const buckets: string[] = [];
  if (days === undefined) buckets.push('-');
  else {
    // Each side is widened by the whole wait: two spans within it then always meet in a bucket.
    const first = Math.floor((days.from - patience) / width);
    const last = Math.min(Math.floor((days.to + patience) / width), first + bucketsAtMost);
    for (let bucket = first; bucket <= last; bucket++) buckets.push(String(bucket));
  }
  for (const name of names) for (const bucket of buckets) keys.push(`${head}|${name}|${bucket}`);
  return keys;
}

/** The keys of one claim of an article; for all claims of an article describe them once and take `keysOf` each. */
export function topicKeys(claim: Claim, article: Article): readonly string[] {
  const statement = describeStatements(article, [claim])[0];
  return statement ? keysOf(statement) : [];
}
