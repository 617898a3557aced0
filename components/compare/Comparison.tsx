// What everybody else said of what a claim speaks of: in one line, as charts, source by source, and by origin.
import type { ShownComparison } from '@/components/compare/compared.ts';
import { FactChecks, type KeepingEvidence } from '@/components/compare/FactChecks.tsx';
import { FigureChart } from '@/components/compare/FigureChart.tsx';
import { OriginTree } from '@/components/compare/OriginTree.tsx';
import { ReferenceFacts } from '@/components/compare/ReferenceFacts.tsx';
import { SeriesFacts } from '@/components/compare/SeriesFacts.tsx';
import { SourceTable } from '@/components/compare/SourceTable.tsx';
import { TalksHistory } from '@/components/compare/TalksHistory.tsx';
import { TimeChart } from '@/components/compare/TimeChart.tsx';
import { plural, text } from '@/components/text.ts';
import { voiceOf } from '@/components/wording/compared.ts';
import type { ClaimComparison, ComparedStatement } from '@/lib/compare/claim-comparison.ts';
import type { FigurePoint } from '@/lib/compare/figure-series.ts';

/** Bars side by side before a chart is too tall to be taken in at a glance. */
const barsAtMost = 10;

interface ComparisonProps {
  readonly comparison: ShownComparison;
  /** Goes to a statement in its own article. */
  readonly onGo: (row: ComparedStatement) => void;
  /** Keeps a fact-check as evidence, and which are kept; missing where no claim of the reader's is open. */
  readonly evidence?: KeepingEvidence;
}

export const Comparison = ({ comparison, ...rest }: ComparisonProps) => (
  <section class="comparison" aria-busy={comparison === undefined}>
    <h3>{text('comparisonLabel')}</h3>
    {comparison === undefined && <p class="quiet">{text('comparisonLoading')}</p>}
    {comparison === null || (comparison && isAlone(comparison)) ? (
      <p class="quiet">{text('comparisonNone')}</p>
    ) : (
      comparison && <Compared comparison={comparison} {...rest} />
    )}
  </section>
);

/** Nothing at all stands beside it. */
const isAlone = ({ rows, talks, checks, references }: ClaimComparison): boolean =>
  rows.length < 2 && !talks && checks.length + references.length === 0;

interface ComparedProps extends Omit<ComparisonProps, 'comparison'> {
  readonly comparison: ClaimComparison;
}

const Compared = ({ comparison, onGo, evidence }: ComparedProps) => {
  const { rows, origins, outlets, left, series, talks, checks, references } = comparison;
  const [about] = rows;
  const unit = about?.quantity?.unit;
  const figures = about?.quantity ? rows.filter(({ quantity }) => quantity && quantity.unit === unit) : [];
  const points = series?.points ?? (about ? pointsOf(about) : []);
  const days = new Set(points.flatMap(({ day }) => day ?? []));
  return (
    <>
      {rows.length > 1 && (
        <p class="comparison-count">
          {text('outletsAndOrigins', plural('outlets', outlets), plural('independentOrigins', origins.length))}
        </p>
      )}
      {figures.length > 1 && <FigureChart rows={figures.slice(0, barsAtMost)} />}
      {figures.length > barsAtMost && <p class="quiet">{text('chartMore', barsAtMost, figures.length)}</p>}
      {points.length > 0 && ((points.length > 2 && days.size > 1) || references.length > 0) && (
        <TimeChart
          points={points}
          own={new Set(rows.filter(({ own }) => own).map(({ claimId }) => claimId))}
          references={references}
        />
      )}
      {series && <SeriesFacts series={series} />}
      {references.length > 0 && about && <ReferenceFacts references={references} about={about} />}
      {rows.length > 1 && <SourceTable rows={rows} onGo={onGo} />}
      {left > 0 && <p class="quiet">{text('tableLeft', left)}</p>}
      <OriginTree origins={origins} rows={rows} />
      {talks && <TalksHistory talks={talks} />}
      {checks.length > 0 && <FactChecks checks={checks} evidence={evidence} />}
    </>
  );
};

/** A claim that stands alone beside what a table counted. */
const pointsOf = (row: ComparedStatement): FigurePoint[] => {
  const day = row.asOf ?? row.published;
  return row.quantity && day !== undefined
    ? [{ claim: row.claimId, day, quantity: row.quantity, source: voiceOf(row), former: false }]
    : [];
};
