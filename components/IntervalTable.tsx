// From words to intervals: how the figures of an article are read, straight from the engine's own table.
import { number, text } from '@/components/text.ts';
import { figureInWords } from '@/components/wording/figure.ts';
import { type Interval, intervalOf, vagueIntervals } from '@/lib/claims/numbers/interval-table.ts';

const qualifiers = [
  ['at-least', 12],
  ['more-than', 12],
  ['up-to', 12],
  ['fewer-than', 12],
  ['about', 100],
  ['almost', 100],
] as const;

export const IntervalTable = () => {
  const rows = [
    ...qualifiers.map(([qualifier, value]) => {
      const interval = intervalOf(qualifier, value, true);
      return [figureInWords({ value, ...interval, qualifier, text: '' }).words, inWords(interval)] as const;
    }),
    ...[...wordsByInterval()].map(([interval, words]) => [words.join(', '), interval] as const),
  ];
  return (
    <table class="interval-table">
      <caption>{text('intervalsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('intervalsWritten')}</th>
          <th scope="col">{text('intervalsRead')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([written, read]) => (
          <tr key={written}>
            <th scope="row">{written}</th>
            <td>{read}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const inWords = ({ min, max }: Interval): string =>
  max === null ? text('figureOrMore', number(min)) : text('figureRange', number(min), number(max));

/** Words that stand for the same interval share a line. */
const wordsByInterval = (): ReadonlyMap<string, readonly string[]> => {
  const lines = new Map<string, string[]>();
  for (const [word, interval] of Object.entries(vagueIntervals)) {
    const read = inWords(interval);
    lines.set(read, [...(lines.get(read) ?? []), word]);
  }
  return lines;
};
