// The figures side by side: a bar from the least to the most each source can mean, open where it leaves the end open. The reader's own article comes
// first and in colour; sources that go back to one statement are joined at the left.
import { useId, useRef } from 'preact/hooks';
import { scaleFor } from '@/components/compare/chart-scale.ts';
import { roomFor, useWidth } from '@/components/compare/use-width.ts';
import { number, text } from '@/components/text.ts';
import { figureOf, outletOf } from '@/components/wording/compared.ts';
import type { ComparedStatement } from '@/lib/compare/claim-comparison.ts';

const rowHeight = 34;
const axisHeight = 22;
/** Share of the width left free at each side, in percent: the left one holds the joints of origins. */
const [left, right] = [7, 5];

interface FigureChartProps {
  /** With figures of one unit; the claim in question first. */
  readonly rows: readonly ComparedStatement[];
}

export const FigureChart = ({ rows }: FigureChartProps) => {
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure);
  const ordered = joined(rows);
  const scale = scaleFor(ordered.map(({ quantity }) => quantity!));
  const x = (value: number): string => `${left + (100 - left - right) * scale.at(value)}%`;
  const bottom = ordered.length * rowHeight;
  return (
    <figure class="chart" ref={figure}>
      <figcaption>{text('chartFiguresTitle')}</figcaption>
      <svg
        class="chart-figures"
        width="100%"
        height={bottom + axisHeight}
        role="img"
        aria-label={text('chartFiguresTitle')}
        aria-describedby={`${id}-says`}
      >
        <desc id={`${id}-says`}>
          {`${text('chartFigures')} ${ordered.map((row) => `${outletOf(row)}: ${figureOf(row)}`).join('; ')}.`}
        </desc>
        <defs>
          <linearGradient id={`${id}-open`}>
            <stop class="chart-fade" offset="0" stop-opacity="1" />
            <stop class="chart-fade" offset="1" stop-opacity="0.1" />
          </linearGradient>
        </defs>
        {ordered.map(
          ({ own, claimId }, index) =>
            own && (
              <rect key={claimId} class="chart-band" x="0" y={index * rowHeight - 1} width="100%" height={rowHeight} rx="2" />
            ),
        )}
        {scale.ticks.map((tick) => (
          <g key={tick} class="chart-tick">
            <line x1={x(tick)} x2={x(tick)} y1={0} y2={bottom} />
            <text x={x(tick)} y={bottom + 15} text-anchor={tick === 0 ? 'start' : 'middle'}>
              {number(tick)}
            </text>
          </g>
        ))}
        {ordered.map((row, index) => (
          <Bar key={row.claimId} row={row} y={index * rowHeight} x={x} openFill={`url(#${id}-open)`} width={width} />
        ))}
        {joints(ordered).map(({ from, to, origin }) => (
          <g key={`${origin}-${from}`} class="chart-joint">
            <line x1="1.6%" x2="1.6%" y1={from * rowHeight + 23} y2={to * rowHeight + 23} />
            {Array.from({ length: to - from + 1 }, (_, step) => (
              <line key={step} x1="1.6%" x2="4%" y1={(from + step) * rowHeight + 23} y2={(from + step) * rowHeight + 23} />
            ))}
          </g>
        ))}
      </svg>
      {scale.isLog && <p class="quiet">{text('chartLog')}</p>}
    </figure>
  );
};

interface BarProps {
  readonly row: ComparedStatement;
  readonly y: number;
  readonly x: (value: number) => string;
  readonly openFill: string;
  /** Of the chart, in pixels. */
  readonly width: number;
}

const Bar = ({ row, y, x, openFill, width }: BarProps) => {
  const { min, max, value } = row.quantity!;
  const middle = y + 23;
  const [from, to] = [x(min), max === null ? '100%' : x(max)];
  const isPoint = max !== null && max === min;
  return (
    <g class={`chart-bar${row.own ? ' chart-own' : ''}`}>
      <text class="chart-source" x={`${left}%`} y={y + 12}>
        {nameOf(row, width)}
      </text>
      <text class="chart-value" x="100%" y={y + 12} text-anchor="end">
        {figureOf(row)}
      </text>
      {isPoint ? null : (
        <>
          <line class="chart-range" x1={from} x2={max === null ? '97%' : to} y1={middle} y2={middle} />
          {max === null ? (
            <>
              <line class="chart-range chart-faded" x1={from} x2="97%" y1={middle} y2={middle} stroke={openFill} />
              <svg class="chart-arrow" x="97%" y={middle - 5} width="10" height="10" overflow="visible" aria-hidden="true">
                <path d="M-2 0l5 5-5 5" />
              </svg>
            </>
          ) : (
            <line class="chart-end" x1={to} x2={to} y1={middle - 5} y2={middle + 5} />
          )}
          <line class="chart-end" x1={from} x2={from} y1={middle - 5} y2={middle + 5} />
        </>
      )}
      {value !== undefined && <circle class="chart-point" cx={x(value)} cy={middle} r={row.own ? 5 : 4} />}
    </g>
  );
};

/** Pixels of a name's character, which is set lighter than a figure's. */
const nameCharacter = 5.8;

/** The outlet's name, short enough to stand beside the figure; what stands beside it is never written over. */
const nameOf = (row: ComparedStatement, width: number): string => {
  const name = row.own ? text('thisArticle') : outletOf(row);
  const free = width * (1 - left / 100) - roomFor(figureOf(row).length + 1);
  const room = Math.max(4, Math.floor(free / nameCharacter));
  return name.length > room ? `${name.slice(0, room - 1)}…` : name;
};

/** The claim in question first, then origin by origin, each by date. */
const joined = (rows: readonly ComparedStatement[]): ComparedStatement[] => {
  const [about, ...others] = rows;
  if (!about) return [];
  const place = ({ origin, counts }: ComparedStatement): number =>
    origin === undefined || counts ? Number.MAX_SAFE_INTEGER : origin === about.origin ? -1 : origin;
  return [
    about,
    ...others.toSorted(
      (a, b) => place(a) - place(b) || (a.published ?? '9').localeCompare(b.published ?? '9') || (a.claimId < b.claimId ? -1 : 1),
    ),
  ];
};

/** Runs of neighbours that go back to one statement. */
const joints = (rows: readonly ComparedStatement[]): { from: number; to: number; origin: number }[] => {
  const runs: { from: number; to: number; origin: number }[] = [];
  for (const [index, { origin }] of rows.entries()) {
    const last = runs.at(-1);
    if (origin === undefined) continue;
    if (last && last.origin === origin && last.to === index - 1) runs[runs.length - 1] = { ...last, to: index };
    else runs.push({ from: index, to: index, origin });
  }
  return runs.filter(({ from, to }) => to > from);
};
