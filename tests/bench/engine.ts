// The engine's speed: against other libraries and a bare scan of the same text, over sizes, and on text made to be slow.
import { articleOf, demoTexts, hostileTexts, textOfSize } from './bench-text.ts';
import { bundleEngine } from './bundle-engine.ts';
import { digits, table, throughput, time, timeInTurns } from './measure.ts';

/** One pass of an alternation of war words: about the least that anything which reads text at all can cost. */
const scan =
  /\b(?:kill|wound|injur|captur|shell|strike|struck|attack|troop|soldier|civilian|ceasefire|truce|missile|drone|rocket|tank|refugee|flee|fled)\w*/gi;

const scanOnce = (text: string): number => {
  let count = 0;
  for (const _ of text.matchAll(scan)) count++;
  return count;
};

export async function benchEngine(): Promise<void> {
  const { detect, gzip } = await bundleEngine();
  const text = textOfSize(1_000_000);
  const article = articleOf(text);

  // The peers are slow: a tenth of the text, scaled.
  const part = text.slice(0, 100_000);
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model);
  const { default: compromise } = await import('compromise/three');
  const [floor, engine, wink, three] = timeInTurns([
    () => scanOnce(text),
    () => detect(article),
    () => nlp.readDoc(part).tokens().length(),
    () => compromise(part).people().length,
  ]) as [number, number, number, number];

  const ours = throughput(text.length, engine);
  const rows: [string, number][] = [
    ['bare scan for 20 words', throughput(text.length, floor)],
    ['engine: detect()', ours],
    ['wink-nlp, full pipe', throughput(part.length, wink)],
    ['compromise/three', throughput(part.length, three)],
  ];
  table('Engine, 1 MB of article text (MB/s, fastest run, in turns; the engine is so many times as fast)', [
    ['', 'MB/s', 'engine ×'],
    ...rows.map(([name, speed]) => [name, digits(speed, 2), digits(ours / speed, 1)]),
  ]);

  table('The engine, built as it ships', [['lib/claims', `${gzip} bytes gzip`]]);

  const [demo] = demoTexts().sort((a, b) => b.length - a.length);
  const words = demo!.split(/\s+/);
  const twoThousand = articleOf(Array.from({ length: 2_000 }, (_, at) => words[at % words.length]).join(' '));
  const warm = time(() => detect(twoThousand), { rounds: 31, warm: 20 });
  table('An article of 2,000 words, warm', [['detect()', `${digits(warm.median, 2)} ms`, `best ${digits(warm.best, 2)} ms`]]);

  const sizes = [10_000, 100_000, 1_000_000, 10_000_000].map((size) => {
    const sized = articleOf(textOfSize(size));
    const { median } = time(() => detect(sized), { rounds: size > 5e6 ? 3 : 5, warm: 1 });
    return { size, perMega: (median / size) * 1e6 };
  });
  const least = Math.min(...sizes.map(({ perMega }) => perMega));
  table('Cost over size (milliseconds a megabyte; × the cheapest)', [
    ['size', 'ms/MB', '×'],
    ...sizes.map(({ size, perMega }) => [`${size / 1e3} kB`, digits(perMega), digits(perMega / least, 2)]),
  ]);

  const plain = engine / (text.length / 1e6);
  const rowsOf = (size: number) =>
    Object.entries(hostileTexts(size)).map(([name, hostile]) => {
      const small = articleOf(hostile.slice(0, size / 4));
      const whole = articleOf(hostile);
      const quarter = time(() => detect(small), { rounds: 3, warm: 1 }).median;
      const all = time(() => detect(whole), { rounds: 3, warm: 1 }).median;
      return [name, digits(all / (size / 1e6)), digits(all / (size / 1e6) / plain, 2), digits(all / quarter / 4, 2)];
    });
  table('Hostile text, 200 kB (milliseconds a megabyte; × ordinary text; × linear growth from a quarter of it)', [
    ['', 'ms/MB', '× ordinary', '× linear'],
    ...rowsOf(200_000),
  ]);
}
