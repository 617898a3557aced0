// From figures to places on a chart, in shares of its width or height. Pure.
import type { Quantity } from '@/lib/claims/claim.ts';

type Bounds = Pick<Quantity, 'min' | 'max'>;

export interface Scale {
  /** Share of the axis, 0..1, for a value; values beyond the axis lie at its ends. */
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  readonly isLog: boolean;
}

/** Figures further apart than this need a logarithmic axis to be told apart. */
const linearUpTo = 60;

/** An axis that holds all these figures and a little more, so that open ends can be seen to go on. From 0 unless they lie orders of magnitude apart. */
export function scaleFor(figures: readonly Bounds[]): Scale {
  const values = figures.flatMap(({ min, max }) => [min, ...(max === null ? [] : [max])]).filter(Number.isFinite);
  const highest = Math.max(1, ...values);
  const lowest = Math.min(highest, ...values.filter((value) => value > 0));
  const isOpen = figures.some(({ max, min }) => max === null && min >= 0.8 * highest);
  if (highest / lowest > linearUpTo) return logScale(lowest, highest * (isOpen ? 2 : 1));
  const end = highest * (isOpen ? 1.25 : 1.05);
  const step = niceStep(end / 3);
  const ticks = Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
  return { at: (value) => clamp(value / end), ticks, isLog: false };
}

function logScale(lowest: number, highest: number): Scale {
  const from = Math.floor(Math.log10(lowest));
  const to = Math.max(from + 1, Math.log10(highest * 1.1));
  const decades = Array.from({ length: Math.floor(to) - from + 1 }, (_, index) => 10 ** (from + index));
  const every = Math.ceil(decades.length / 4);
  return {
    at: (value) => (value <= 0 ? 0 : clamp((Math.log10(value) - from) / (to - from))),
    ticks: decades.filter((_, index) => index % every === 0),
    isLog: true,
  };
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** The next of 1, 2, 5, 10, … that is no smaller; whole numbers for whole things. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10;
  return Math.max(1, step * power);
}

const dayOf = (iso: string): number => Date.parse(iso.slice(0, 10)) / 86_400_000;

export interface TimeScale {
  readonly at: (iso: string) => number;
  readonly from: string;
  readonly to: string;
}

/** An axis over these days; undefined where there are fewer than two. ISO dates. */
export function timeScaleFor(days: readonly string[]): TimeScale | undefined {
  const sorted = [...new Set(days.map((day) => day.slice(0, 10)))].sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (from === undefined || to === undefined || from === to) return undefined;
  const span = dayOf(to) - dayOf(from);
  return { at: (iso) => clamp((dayOf(iso) - dayOf(from)) / span), from, to };
}
