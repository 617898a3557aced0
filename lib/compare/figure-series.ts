// One figure over time, by source and side: who gives the lowest and the highest, and where it jumps.
import type { Quantity } from '@/lib/claims/claim.ts';
import { writeDay } from './days.ts';
import { centre } from './intervals.ts';
import type { Statement } from './statement.ts';

export interface FigurePoint {
  readonly claim: string;
  /** ISO date as of which the figure is told: its own as-of date, else the day of publication; missing where neither is known. */
  readonly day?: string;
  readonly quantity: Quantity;
  /** The speaker, else the publisher, else the address. */
  readonly source: string;
  readonly side?: string;
  /** Quoted as what was said before. */
  readonly former: boolean;
}

export interface FigureJump {
  readonly from: string;
  readonly to: string;
  /** By what factor the figure grew (above 1) or shrank (below 1). */
  readonly factor: number;
}

export interface FigureSeries {
  /** By day, then by figure; points without a day last. */
  readonly points: readonly FigurePoint[];
  readonly lowest?: FigurePoint;
  readonly highest?: FigurePoint;
  /** Steps of one source, or between days where no source speaks twice, of half as much again or more. */
  readonly jumps: readonly FigureJump[];
  /** Sources by name, with the ids of their points. */
  readonly bySource: ReadonlyMap<string, readonly string[]>;
}

/** What counts as a jump. */
const jumpFactor = 1.5;

export const sourceOf = ({ speaker, setting }: Statement): string => speaker?.text ?? setting.publisher ?? setting.url;

export function figureSeries(statements: readonly Statement[]): FigureSeries {
  const points = statements.flatMap((statement): FigurePoint[] => {
    const { id, quantity, asOf, setting, speaker, former } = statement;
    if (!quantity) return [];
    const day = asOf ?? setting.published;
    return [
      {
        claim: id,
        ...(day !== undefined && { day: writeDay(day) }),
        quantity,
        source: sourceOf(statement),
        ...(speaker?.side !== undefined && { side: speaker.side }),
        former,
      },
    ];
  });
  points.sort(
    (a, b) =>
      (a.day ?? '9').localeCompare(b.day ?? '9') || centre(a.quantity) - centre(b.quantity) || (a.claim < b.claim ? -1 : 1),
  );
  const bySource = new Map<string, string[]>();
  for (const { source, claim } of points) bySource.set(source, [...(bySource.get(source) ?? []), claim]);
  const byFigure = [...points].sort((a, b) => a.quantity.min - b.quantity.min || centre(a.quantity) - centre(b.quantity));
  const [lowest, highest] = [byFigure[0], byFigure.at(-1)];
  return { points, ...(lowest && { lowest }), ...(highest && { highest }), jumps: findJumps(points, bySource), bySource };
}

function findJumps(points: readonly FigurePoint[], bySource: ReadonlyMap<string, readonly string[]>): FigureJump[] {
  const current = points.filter(({ former, day }) => !former && day !== undefined);
  const runs = [...bySource.keys()]
    .map((source) => current.filter((point) => point.source === source))
    .filter((run) => run.length > 1);
  const steps = runs.length > 0 ? runs : [current];
  // Between two sources a lower figure is another count, not a fall.
  const least = runs.length > 0 ? 1 / jumpFactor : 0;
  return steps.flatMap((run) =>
    run.slice(1).flatMap((point, index): FigureJump[] => {
      const before = run[index]!;
      const factor = centre(point.quantity) / Math.max(1, centre(before.quantity));
      const jumps = point.day !== before.day && (factor >= jumpFactor || factor <= least);
      return jumps ? [{ from: before.claim, to: point.claim, factor: Number(factor.toPrecision(3)) }] : [];
    }),
  );
}
