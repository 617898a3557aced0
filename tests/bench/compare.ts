// Comparison: one article taken in by libraries of 1,000 and of 100,000 claims, by keys alone.
import { describeStatements } from '@/lib/compare/describe-statements.ts';
import { joinTopics } from '@/lib/compare/join-topics.ts';
import { Library } from '@/lib/compare/library.ts';
import { count, sample } from '@/lib/compare/sample.ts';
import type { Statement } from '@/lib/compare/statement.ts';
import { digits, table, time } from './measure.ts';

const perArticle = 50;
const perDay = 4;
const start = Date.parse('2020-01-01');
const wars = [
  ['Velmora', 'Kestria', ['Brannet', 'Orsel', 'Quenby', 'Tolvany', 'Halvar']],
  ['Arvenia', 'Sostra', ['Portela', 'Minsel', 'Garve', 'Talun', 'Oberry']],
  ['Lunda', 'Maretti', ['Kosk', 'Venbury', 'Ploss', 'Drimmen', 'Ashal']],
] as const;

/** Article number `n` of a reader who reads four a day of three wars, fifty claims each. */
function statementsOf(n: number, url: string): Statement[] {
  const [country, enemy, towns] = wars[n % wars.length]!;
  const town = towns[n % towns.length]!;
  const published = new Date(start + Math.floor(n / perDay) * 86_400_000).toISOString().slice(0, 10);
  const places = Array.from({ length: perArticle }, (_, i) => towns[(n + i) % towns.length]!);
  const text = `Shells fall on ${town}\n${enemy} shelled ${town} in ${country}.\n${places.map((place, i) => `In ${place} [[${(n % 7) + i + 2} people were killed]].`).join(' ')}`;
  const { article, claims } = sample({
    url,
    published,
    text,
    claims: places.map((place, i) => ({ quantity: count((n % 7) + i + 2), place: { text: place } })),
  });
  return describeStatements(article, claims);
}

export function benchCompare(): void {
  const rows = [1_000, 100_000].map((claims) => {
    const library = new Library();
    const articles = claims / perArticle;
    for (let n = 0; n < articles; n++) library.add(statementsOf(n, `https://bench.example/${n}`));
    const fresh = statementsOf(articles - 1, 'https://new.example/');
    const found = library.candidates(fresh).length;
    const added = time(() => joinTopics(fresh, library.candidates(fresh)), { rounds: 15, warm: 10 });
    return { claims, found, best: added.best, median: added.median };
  });
  const [small, large] = rows as [(typeof rows)[number], (typeof rows)[number]];
  table('Comparison: one more article (milliseconds)', [
    ['claims held', 'candidates', 'fastest', 'median'],
    ...rows.map(({ claims, found, best, median }) => [
      claims.toLocaleString('en'),
      String(found),
      digits(best, 2),
      digits(median, 2),
    ]),
    ['ratio', digits(large.found / small.found, 2), digits(large.best / small.best, 2), digits(large.median / small.median, 2)],
  ]);
}
