// Cue and source on the PolNeAR part of ../shared, by half and with errors by class.
//
//   npx tsx tests/scripts/score-attributions.ts [--half a|b] [--missed N] [--wrong N] [--extra N] [--all]
//
// --all  what the rules propose, before the ranking drops any.
import { parseArgs } from 'node:util';
import { matchAttributions, readDocs } from './polnear.ts';

const { values } = parseArgs({
  options: {
    half: { type: 'string' },
    missed: { type: 'string', default: '0' },
    wrong: { type: 'string', default: '0' },
    extra: { type: 'string', default: '0' },
    all: { type: 'boolean', default: false },
  },
});

const tally = { gold: 0, made: 0, cue: 0, both: 0 };
const [missed, extra, wrong]: [string[], string[], string[]] = [[], [], []];
const lemmas = new Map<string, { made: number; both: number }>();

for (const doc of readDocs(values.half)) {
  const slice = (start: number, end: number) => doc.text.slice(start, end).replace(/\s+/g, ' ');
  const around = (start: number, end: number) =>
    `${slice(Math.max(0, start - 90), start)}<<${slice(start, end)}>>${slice(end, end + 60)}`;
  const { made, hits, found } = matchAttributions(doc, values.all);
  tally.gold += doc.attributions.length;
  tally.made += made.length;
  made.forEach((attribution, i) => {
    const { source, cue, construction, lemma } = attribution;
    const count = lemmas.get(lemma) ?? { made: 0, both: 0 };
    lemmas.set(lemma, count);
    count.made++;
    if (hits[i] !== undefined) tally.cue++;
    if (hits[i] === 'both') {
      tally.both++;
      count.both++;
    }
    if (hits[i] === undefined)
      extra.push(`[${construction} ${source ? slice(source.start, source.end) : '-'}] ${around(cue.start, cue.end)}`);
  });
  found.forEach((at, i) => {
    const gold = doc.attributions[i]!;
    if (at < 0) missed.push(around(gold.cue[0]![0], gold.cue.at(-1)![1]));
    else if (hits[at] === 'cue') {
      const { source, cue } = made[at]!;
      const wanted = gold.source.map(([start, end]) => slice(start, end)).join(' … ');
      wrong.push(`got "${source ? slice(source.start, source.end) : '-'}" for "${wanted}": ${around(cue.start, cue.end)}`);
    }
  });
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
const line = (hit: number) =>
  `P ${percent(hit, tally.made)}  R ${percent(hit, tally.gold)}  F1 ${percent(2 * hit, tally.made + tally.gold)}`;
console.log(`${tally.gold} labelled, ${tally.made} made; cue ${line(tally.cue)}; cue + source ${line(tally.both)}`);
const print = (title: string, list: readonly string[], count: number) => {
  if (count === 0) return;
  console.log(`\n${title} (${list.length})`);
  const step = Math.max(1, Math.floor(list.length / count));
  for (let i = 0; i < list.length; i += step) console.log(' -', list[i]);
};
print('missed', missed, Number(values.missed));
print('source wrong', wrong, Number(values.wrong));
print('not labelled', extra, Number(values.extra));
if (Number(values.extra) > 0)
  console.log(
    [...lemmas]
      .filter(([, { made, both }]) => made > 2 && both < made * 0.5)
      .map(([lemma, { made, both }]) => `${lemma} ${both}/${made}`)
      .join(', '),
  );
