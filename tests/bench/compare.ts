// Comparison: one article taken in by libraries of 1,000 and of 100,000 claims, in memory by keys alone and in the store by its index.
import 'fake-indexeddb/auto';
import { articleId } from '@/lib/claims/identity.ts';
import type { ReadArticle } from '@/lib/compare/compare-articles.ts';
import { describeStatements } from '@/lib/compare/describe-statements.ts';
import { joinTopics } from '@/lib/compare/join-topics.ts';
import { Library } from '@/lib/compare/library.ts';
import { count, sample } from '@/lib/compare/sample.ts';
import type { Statement } from '@/lib/compare/statement.ts';
import { queueComparison } from '@/lib/store/compare-queue.ts';
import { compareNext } from '@/lib/store/compare-stored.ts';
import { comparisonOf, othersOfArticle } from '@/lib/store/compare-view.ts';
import { PlumblineDatabase } from '@/lib/store/database.ts';
import { drawersOf } from '@/lib/store/filed-statements.ts';
import { saveReading } from '@/lib/store/save-article.ts';
import { digits, table, time, timeAsync } from './measure.ts';

const perArticle = 50;
const perDay = 4;
const start = Date.parse('2020-01-01');
const wars = [
  ['Velmora', 'Kestria', ['Brannet', 'Orsel', 'Quenby', 'Tolvany', 'Halvar']],
  ['Arvenia', 'Sostra', ['Portela', 'Minsel', 'Garve', 'Talun', 'Oberry']],
  ['Lunda', 'Maretti', ['Kosk', 'Venbury', 'Ploss', 'Drimmen', 'Ashal']],
] as const;

/** Article number `n` of a reader who reads four a day of three wars, fifty claims each. */
function articleNumber(n: number, url: string): ReadArticle {
  const [country, enemy, towns] = wars[n % wars.length]!;
  const town = towns[n % towns.length]!;
  const published = new Date(start + Math.floor(n / perDay) * 86_400_000).toISOString().slice(0, 10);
  const places = Array.from({ length: perArticle }, (_, i) => towns[(n + i) % towns.length]!);
  const text = `Shells fall on ${town}\n${enemy} shelled ${town} in ${country}.\n${places.map((place, i) => `In ${place} [[${(n % 7) + i + 2} people were killed]].`).join(' ')}`;
  return sample({
    url,
    published,
    text,
    claims: places.map((place, i) => ({ quantity: count((n % 7) + i + 2), place: { text: place } })),
  });
}

const statementsOf = (n: number, url: string): Statement[] => {
  const { article, claims } = articleNumber(n, url);
  return describeStatements(article, claims);
};

const sizes = [1_000, 100_000];

export async function benchCompare(): Promise<void> {
  benchMemory();
  await benchStored();
}

/** Rounds in which the small and the large library take turns; a figure is the middle of them, a ratio that of the rounds' ratios. */
const rounds = 15;
const warm = 3;

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** The middle of what the same rounds cost in the second against the first: a busy machine slows both of a round. */
const ratioOf = (small: readonly number[], large: readonly number[]): number =>
  middle(small.map((value, round) => large[round]! / value));

function benchMemory(): void {
  const held = sizes.map((claims) => {
    const library = new Library();
    for (let n = 0; n < claims / perArticle; n++) library.add(statementsOf(n, `https://bench.example/${n}`));
    const fresh = statementsOf(claims / perArticle - 1, 'https://new.example/');
    return { claims, library, fresh, found: library.candidates(fresh).length, times: [] as number[] };
  });
  for (let round = 0; round < rounds + warm; round++)
    // Who goes first changes from round to round.
    for (const { library, fresh, times } of round % 2 === 0 ? held : held.toReversed()) {
      const { best } = time(() => joinTopics(fresh, library.candidates(fresh)), { rounds: 3, warm: 0 });
      if (round >= warm) times.push(best);
    }
  const [small, large] = held as [(typeof held)[number], (typeof held)[number]];
  table('Comparison in memory: one more article (milliseconds)', [
    ['claims held', 'candidates', 'median'],
    ...held.map(({ claims, found, times }) => [claims.toLocaleString('en'), String(found), digits(middle(times), 2)]),
    ['ratio', digits(large.found / small.found, 2), digits(ratioOf(small.times, large.times), 2)],
  ]);
}

/** Articles whose topics are found together when a database is filled; topics of other days have nothing to do with them. */
const stretch = 80;

/** A database of that many claims, as comparing article by article would have left it but for topics at the edges of a stretch. */
async function databaseOf(claims: number): Promise<PlumblineDatabase> {
  const db = new PlumblineDatabase({ name: `compare-${claims}` });
  for (let from = 0; from < claims / perArticle; from += stretch) {
    const library = new Library();
    const articles = Array.from({ length: Math.min(stretch, claims / perArticle - from) }, (_, n) =>
      statementsOf(from + n, `https://bench.example/${from + n}`),
    );
    for (const statements of articles) library.add(statements);
    const topicOf = new Map([...library.topics()].flatMap(([topic, members]) => members.map(({ id }) => [id, topic] as const)));
    const filed = articles.map((statements) => ({ statements, id: articleId(statements[0]!.setting.url) }));
    const settingOf = new Map(filed.map(({ id, statements }) => [id, statements[0]!.setting]));
    const drawers = filed.flatMap(({ id, statements }) => drawersOf(id, statements));
    await db.scenes.bulkPut(filed.map(({ id, statements }) => ({ articleId: id, setting: statements[0]!.setting })));
    await db.drawers.bulkPut(drawers);
    await db.topics.bulkPut(
      drawers.flatMap((drawer) =>
        drawer.statements.map((each) => ({
          claimId: each.id,
          articleId: drawer.articleId,
          drawerId: drawer.id,
          topic: topicOf.get(each.id)!,
          day: each.asOf ?? settingOf.get(drawer.articleId)!.published ?? 0,
        })),
      ),
    );
  }
  return db;
}

async function benchStored(): Promise<void> {
  const held: { size: number; db: PlumblineDatabase }[] = [];
  for (const size of sizes) held.push({ size, db: await databaseOf(size) });
  const times = held.map(() => ({ take: [] as number[], line: [] as number[], whole: [] as number[] }));
  for (let round = 0; round < rounds + warm; round++)
    for (const [index, { size, db }] of round % 2 === 0 ? [...held.entries()] : [...held.entries()].toReversed()) {
      const { article, claims } = articleNumber(size / perArticle - 1, `https://new.example/${round}`);
      await saveReading(db, { article, claims, readAt: '2030-01-01T00:00:00.000Z', privacy: 'open' });
      const id = articleId(article.url);
      const once = { rounds: 1, warm: 0 };
      const take = await timeAsync(() => compareNext(db), once);
      const line = await timeAsync(() => othersOfArticle(db, id), once);
      const whole = await timeAsync(() => comparisonOf(db, claims[0]!.id), once);
      if (round >= warm) {
        times[index]!.take.push(take.best);
        times[index]!.line.push(line.best);
        times[index]!.whole.push(whole.best);
      }
      await db.articles.delete(id);
      await db.claims.where('[articleId+start]').between([id], [id, []]).delete();
      await queueComparison(db, [id]);
      await compareNext(db);
    }
  const [small, large] = times as [(typeof times)[number], (typeof times)[number]];
  const ratio = (part: keyof typeof small): string => digits(ratioOf(small[part], large[part]), 2);
  table('Comparison in the store: one more article (milliseconds, median)', [
    ['claims stored', 'take one article in', 'lines of its claims', 'one claim opened'],
    ...held.map(({ size }, index) => [
      size.toLocaleString('en'),
      ...(['take', 'line', 'whole'] as const).map((part) => digits(middle(times[index]![part]), 1)),
    ]),
    ['ratio', ratio('take'), ratio('line'), ratio('whole')],
  ]);
  for (const { db } of held) db.close();
}
