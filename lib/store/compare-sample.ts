// Made-up articles on one strike, and how tests have them compared in the store and in memory.
import { articleId } from '@/lib/claims/identity.ts';
import type { ReadArticle } from '@/lib/compare/compare-articles.ts';
import { describeStatements } from '@/lib/compare/describe-statements.ts';
import { Library } from '@/lib/compare/library.ts';
import { count, type Sample, sample } from '@/lib/compare/sample.ts';
import { compareNext } from './compare-stored.ts';
import type { PlumblineDatabase } from './database.ts';
import { saveReading } from './save-article.ts';

export const ministry = { text: 'the Velmoran Health Ministry' };
export const mission = { text: 'the Observer Mission' };
export const brannet = { text: 'Brannet' };
export const sunday = { text: 'Sunday', from: '2026-06-14', to: '2026-06-14' };
const strike =
  'Missiles hit the market of Brannet\nTwo Kestrian missiles hit the market of Brannet in Velmora on Sunday, officials said. ';

export const paper = (name: string, published: string, text: string, claims: Sample['claims']): ReadArticle =>
  sample({ url: `https://${name}.example/`, publisher: name, published, text: strike + text, claims });

export const toll = (name: string, published: string, value: number, speaker = ministry): ReadArticle =>
  paper(name, published, `[[${value} people were killed]] in Brannet.`, [
    { quantity: count(value), place: brannet, time: sunday, speaker, modality: 'claimed' },
  ]);

export const idOf = ({ article }: ReadArticle): string => articleId(article.url);

export async function read(db: PlumblineDatabase, ...articles: readonly ReadArticle[]): Promise<void> {
  await save(db, ...articles);
  await compareAll(db);
}

export async function save(db: PlumblineDatabase, ...articles: readonly ReadArticle[]): Promise<void> {
  for (const { article, claims } of articles) {
    const saved = await saveReading(db, { article, claims, readAt: '2026-06-18T10:00:00.000Z', privacy: 'open' });
    if (!saved.ok) throw new Error(saved.message);
  }
}

export async function compareAll(db: PlumblineDatabase): Promise<number> {
  for (let compared = 0; ; compared++) {
    const next = await compareNext(db);
    if (!next.ok) throw new Error(next.message);
    if (!next.value) return compared;
  }
}

/** Topics as sets of claims, whatever their names. */
export async function groups(db: PlumblineDatabase): Promise<string[][]> {
  const topics = new Map<string, string[]>();
  for (const { claimId, topic } of await db.topics.toArray()) topics.set(topic, [...(topics.get(topic) ?? []), claimId]);
  return sorted(topics.values());
}

const sorted = (groups: Iterable<readonly string[]>): string[][] =>
  Array.from(groups, (members) => members.toSorted()).sort((a, b) => (a[0]! < b[0]! ? -1 : 1));

export const inMemory = (articles: readonly ReadArticle[]): string[][] => {
  const library = new Library();
  for (const { article, claims } of articles) library.add(describeStatements(article, claims));
  return sorted([...library.topics().values()].map((members) => members.map(({ id }) => id)));
};

export const wire = toll('wire', '2026-06-14', 17);
export const second = toll('courier', '2026-06-15', 31);
export const third = toll('herald', '2026-06-17', 71);
export const monitors = toll('monitors', '2026-06-17', 69, mission);
export const elsewhere = sample({
  url: 'https://elsewhere.example/',
  published: '2026-06-17',
  text: 'Shells fall on Orsel\nKestrian shells fell on Orsel in Velmora on Wednesday. [[4 people were killed]] in Orsel.',
  claims: [{ quantity: count(4), place: { text: 'Orsel' }, time: { text: 'Wednesday', from: '2026-06-17', to: '2026-06-17' } }],
});
export const all = [wire, second, third, monitors, elsewhere];
