// A figure over time: a mark a statement, a line a source, and under them what reference series counted.
import { useId, useRef } from 'preact/hooks';
import { scaleFor, timeScaleFor } from '@/components/compare/chart-scale.ts';
import { measureInWords } from '@/components/compare/ReferenceFacts.tsx';
import { roomFor, useWidth } from '@/components/compare/use-width.ts';
import { language, number, text } from '@/components/text.ts';
import { dateInWords } from '@/components/wording/dates.ts';
import { figureInWords } from '@/components/wording/figure.ts';
import type { ComparedReference } from '@/lib/compare/claim-comparison.ts';
import type { FigurePoint } from '@/lib/compare/figure-series.ts';

const height = 132;
const axisHeight = 20;
/** Points that the text in place of the chart tells one by one; all stand in the table. */
const toldAtMost = 12;
const [right, top] = [4, 8];

/** Told apart by shape, not by colour. */
const shapes = ['circle', 'square', 'diamond', 'triangle', 'cross'] as const;
type Shape = (typeof shapes)[number];

interface TimeChartProps {
  readonly points: readonly FigurePoint[];
  /** Ids of the claims of the reader's own article. */
  readonly own: ReadonlySet<string>;
  /** Lines under the figures, from tables that were imported. */
  readonly references: readonly ComparedReference[];
}

export const TimeChart = ({ points, own, references }: TimeChartProps) => {
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure);
  const dated = points.flatMap((point) => (point.day === undefined ? [] : [{ ...point, day: point.day }]));
  const counted = references.flatMap((line) => line.points);
  const time = timeScaleFor([...dated.map(({ day }) => day), ...counted.map(({ date }) => date)]);
  if (!time || dated.length === 0) return null;
  const scale = scaleFor([...dated.map(({ quantity }) => quantity), ...counted]);
  const left = Math.min(40, (100 * (roomFor(Math.max(...scale.ticks.map((tick) => number(tick).length))) + 6)) / width);
  const x = (iso: string): string => `${left + (100 - left - right) * time.at(iso)}%`;
  const y = (value: number): number => top + (height - top) * (1 - scale.at(value));
  const sources = [...new Set(dated.map(({ source }) => source))];
  const shapeOf = (source: string): Shape => shapes[Math.min(sources.indexOf(source), shapes.length - 1)]!;
  return (
    <figure class="chart" ref={figure}>
      <figcaption>{text('chartTimeTitle')}</figcaption>
      <svg
        width="100%"
        height={height + axisHeight}
        role="img"
        aria-label={text('chartTimeTitle')}
        aria-describedby={`${id}-says`}
      >
        <desc id={`${id}-says`}>
          {`${text('chartTime', dateInWords(time.from), dateInWords(time.to))} ${dated
            .slice(0, toldAtMost)
            .map((point) => `${dateInWords(point.day)}, ${point.source}: ${figureInWords(point.quantity).words}`)
            .join('; ')}.`}
        </desc>
        {scale.ticks.map((tick) => (
          <g key={tick} class="chart-tick">
            <line x1={`${left}%`} x2="100%" y1={y(tick)} y2={y(tick)} />
            <text x={`${left}%`} dx={-5} y={y(tick) + 4} text-anchor="end">
              {number(tick)}
            </text>
          </g>
        ))}
        <g class="chart-tick">
          <text x={`${left}%`} y={height + 15}>
            {shortDay(time.from, time.to)}
          </text>
          <text x="100%" y={height + 15} text-anchor="end">
            {shortDay(time.to, time.from)}
          </text>
        </g>
        {references.map((line) => (
          <g key={line.id} class="chart-reference">
            {pairs(line.points).map(([a, b]) => (
              <line key={a.date} x1={x(a.date)} x2={x(b.date)} y1={y(middle(a))} y2={y(middle(b))} />
            ))}
            {line.points.length <= 40 &&
              line.points.map((point) => (
                <line
                  key={`${point.date}-${point.min}`}
                  class="chart-spread"
                  x1={x(point.date)}
                  x2={x(point.date)}
                  y1={y(point.min) + 1}
                  y2={y(point.max ?? Number.MAX_VALUE) - 1}
                />
              ))}
          </g>
        ))}
        {sources.map((source) => (
          <g key={source} class="chart-line">
            {pairs(dated.filter((point) => point.source === source && !point.former)).map(([a, b]) => (
              <line
                key={b.claim}
                x1={x(a.day)}
                x2={x(b.day)}
                y1={y(a.quantity.value ?? a.quantity.min)}
                y2={y(b.quantity.value ?? b.quantity.min)}
              />
            ))}
          </g>
        ))}
        {dated.map(({ claim, day, quantity, source }) => (
          <g key={claim} class={`chart-bar${own.has(claim) ? ' chart-own' : ''}`}>
            {quantity.max !== quantity.min && (
              <line
                class="chart-range chart-upright"
                x1={x(day)}
                x2={x(day)}
                y1={y(quantity.min)}
                y2={y(quantity.max ?? Number.MAX_VALUE)}
              />
            )}
            <Mark shape={shapeOf(source)} x={x(day)} y={y(quantity.value ?? quantity.min)} />
          </g>
        ))}
      </svg>
      <ul class="chart-key">
        {dated.some(({ claim }) => own.has(claim)) && (
          <li class="chart-key-own">
            <svg class="chart-bar chart-own" viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
              <path class="chart-mark" d={drawings.circle} />
            </svg>
            {text('thisArticle')}
          </li>
        )}
        {sources.slice(0, shapes.length - 1).map((source) => (
          <li key={source}>
            <Sign shape={shapeOf(source)} />
            {source}
          </li>
        ))}
        {sources.length >= shapes.length && (
          <li>
            <Sign shape="cross" />
            {sources.slice(shapes.length - 1).join(', ')}
          </li>
        )}
        {references.map(({ id: line, title, source, measure }) => (
          <li key={line}>
            <svg class="chart-reference" width="16" height="12" aria-hidden="true">
              <line x1="0" x2="16" y1="6" y2="6" />
            </svg>
            {text('referenceOf', `${title}, ${measureInWords(measure)}`, source)}
          </li>
        ))}
      </ul>
    </figure>
  );
};

/** "Mar 1" at an end of the axis; with its year where the other end lies in another. */
const shortDay = (iso: string, other: string): string =>
  new Intl.DateTimeFormat(language(), {
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
    ...(iso.slice(0, 4) !== other.slice(0, 4) && { year: 'numeric' }),
  }).format(new Date(`${iso.slice(0, 10)}T00:00Z`));

const middle = ({ min, max }: { readonly min: number; readonly max: number | null }): number => (min + (max ?? min)) / 2;

const pairs = <Item,>(items: readonly Item[]): (readonly [Item, Item])[] =>
  items.slice(1).map((item, index) => [items[index]!, item] as const);

const drawings: Readonly<Record<Shape, string>> = {
  circle: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  square: 'M-3.5-3.5h7v7h-7z',
  diamond: 'M0-5l5 5-5 5-5-5z',
  triangle: 'M0-4.5l4.6 8h-9.2z',
  cross: 'M-3.5-3.5l7 7M3.5-3.5l-7 7',
};

const Mark = ({ shape, x, y }: { readonly shape: Shape; readonly x: string; readonly y: number }) => (
  <svg x={x} y={y} overflow="visible" width="1" height="1" aria-hidden="true">
    <path class={shape === 'cross' ? 'chart-mark chart-cross' : 'chart-mark'} d={drawings[shape]} />
  </svg>
);

const Sign = ({ shape }: { readonly shape: Shape }) => (
  <svg class="chart-bar" viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
    <path class={shape === 'cross' ? 'chart-mark chart-cross' : 'chart-mark'} d={drawings[shape]} />
  </svg>
);
