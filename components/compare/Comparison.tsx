// What everybody else said of what a claim speaks of: in one line, as charts, source by source, and by origin.
import type { ShownComparison } from '@/components/compare/compared.ts';
import { FigureChart } from '@/components/compare/FigureChart.tsx';
import { OriginTree } from '@/components/compare/OriginTree.tsx';
import { SeriesFacts } from '@/components/compare/SeriesFacts.tsx';
import { SourceTable } from '@/components/compare/SourceTable.tsx';
import { TalksHistory } from '@/components/compare/TalksHistory.tsx';
import { TimeChart } from '@/components/compare/TimeChart.tsx';
import { plural, text } from '@/components/text.ts';
import type { ClaimComparison, ComparedStatement } from '@/lib/compare/claim-comparison.ts';

/** Bars side by side before a chart is too tall to be taken in at a glance. */
const barsAtMost = 10;

interface ComparisonProps {
  readonly comparison: ShownComparison;
  /** Goes to a statement in its own article. */
  readonly onGo: (row: ComparedStatement) => void;
}

export const Comparison = ({ comparison, onGo }: ComparisonProps) => (
  <section class="comparison" aria-busy={comparison === undefined}>
    <h3>{text('comparisonLabel')}</h3>
    {comparison === undefined && <p class="quiet">{text('comparisonLoading')}</p>}
    {comparison === null || (comparison && comparison.rows.length < 2 && !comparison.talks) ? (
      <p class="quiet">{text('comparisonNone')}</p>
    ) : (
      comparison && <Compared comparison={comparison} onGo={onGo} />
    )}
  </section>
);

const Compared = ({ comparison, onGo }: { readonly comparison: ClaimComparison; readonly onGo: ComparisonProps['onGo'] }) => {
  const { rows, origins, outlets, left, series, talks } = comparison;
  const [about] = rows;
  const unit = about?.quantity?.unit;
  const figures = about?.quantity ? rows.filter(({ quantity }) => quantity && quantity.unit === unit).slice(0, barsAtMost) : [];
  const days = new Set(series?.points.flatMap(({ day }) => day ?? []));
  return (
    <>
      <p class="comparison-count">
        {text('outletsAndOrigins', plural('outlets', outlets), plural('independentOrigins', origins.length))}
      </p>
      {figures.length > 1 && <FigureChart rows={figures} />}
      {series && days.size > 1 && (
        <TimeChart
          points={series.points}
          own={new Set(rows.filter(({ own }) => own).map(({ claimId }) => claimId))}
          references={[]}
        />
      )}
      {series && <SeriesFacts series={series} />}
      <SourceTable rows={rows} onGo={onGo} />
      {left > 0 && <p class="quiet">{text('tableLeft', left)}</p>}
      <OriginTree origins={origins} rows={rows} />
      {talks && <TalksHistory talks={talks} />}
    </>
  );
};
