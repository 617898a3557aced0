// What stands out in a figure over time, in words: who gives the lowest and the highest, and where it jumped.
import { number, text } from '@/components/text.ts';
import { dayOf } from '@/components/wording/compared.ts';
import { figureInWords } from '@/components/wording/figure.ts';
import { sideName } from '@/components/wording/names.ts';
import type { ComparedSeries } from '@/lib/compare/claim-comparison.ts';
import type { FigurePoint } from '@/lib/compare/figure-series.ts';

/** Jumps told, the largest first. */
const jumpsShown = 4;

export const SeriesFacts = ({ series }: { readonly series: ComparedSeries }) => {
  const byId = new Map(series.points.map((point) => [point.claim, point]));
  const [lowest, highest] = [byId.get(series.lowest), byId.get(series.highest)];
  const size = (factor: number): number => Math.max(factor, 1 / factor);
  const jumps = series.jumps.toSorted((a, b) => size(b.factor) - size(a.factor)).slice(0, jumpsShown);
  return (
    <ul class="series-facts">
      {lowest && <li>{text('seriesLowest', words(lowest), sourceOf(lowest), dayOf(lowest.day))}</li>}
      {highest && highest !== lowest && <li>{text('seriesHighest', words(highest), sourceOf(highest), dayOf(highest.day))}</li>}
      {jumps.map(({ from, to }) => {
        const [before, after] = [byId.get(from), byId.get(to)];
        return (
          before &&
          after && <li key={to}>{text('seriesJump', words(before), words(after), dayOf(after.day), sourceOf(after))}</li>
        );
      })}
    </ul>
  );
};

const words = ({ quantity }: FigurePoint): string =>
  quantity.value === undefined ? figureInWords(quantity).words : number(quantity.value);

const sourceOf = ({ source, side }: FigurePoint): string => (side === undefined ? source : `${source}, ${sideName(side)}`);
