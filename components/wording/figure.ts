// How a quantity is told in words: "at least 12", "dozens (24–99)".
import { language, number, text } from '@/components/text.ts';
import type { Figure as FrozenFigure } from '@/lib/anchor/figure.ts';
import type { Quantity } from '@/lib/claims/claim.ts';

export interface Figure {
  /** "at least 12", "dozens". */
  readonly words: string;
  /** What the words leave open, as an interval: "24–99"; missing where they say it themselves or leave everything open. */
  readonly interval?: string;
}

/** A figure in the reader's language, with the interval it stands for. */
export const figureInWords = (quantity: Quantity): Figure => {
  const { value, min, max, qualifier, unit } = quantity;
  const amount = amountIn(unit);
  const written = quantity.text.trim();
  const between = (): Pick<Figure, 'interval'> =>
    max === null && min <= 3 ? {} : { interval: max === null ? text('figureOrMore', number(min)) : intervalOf(number, min, max) };
  // Of other units (tons, which are of many kinds) the page's own words say it best.
  if (!amount)
    return qualifier === 'about' || qualifier === 'almost' || qualifier === 'vague'
      ? { words: written, ...between() }
      : { words: written };
  const read = amount(value ?? min);
  switch (qualifier) {
    case 'exact':
      return { words: read };
    case 'at-least':
      return { words: text('figureAtLeast', read) };
    case 'more-than':
      return { words: text('figureMoreThan', read) };
    case 'up-to':
      return { words: text('figureUpTo', read) };
    case 'fewer-than':
      return { words: text('figureFewerThan', read) };
    case 'about':
      return { words: text('figureAbout', read), interval: intervalOf(amount, min, max) };
    case 'almost':
      return { words: text('figureAlmost', read), interval: intervalOf(amount, min, max) };
    case 'range':
      return { words: intervalOf(amount, min, max) };
    case 'ordinal':
      return { words: written, ...between() };
    case 'vague':
      return { words: written.replace(/\s+of$/i, ''), ...between() };
  }
};

/** A figure without its qualifier, as a judgement freezes it: "17", "17–20", "17 or more"; in the page's words where the unit asks for them. */
export const intervalInWords = ({ min, max, unit, text: written }: FrozenFigure): string => {
  const amount = amountIn(unit);
  return amount ? intervalOf(amount, min, max) : (written ?? intervalOf(number, min, max));
};

/** "Figure changed: 17 → 71", also where there was or is none. */
export const figureChangeInWords = ({ was, is }: { readonly was?: FrozenFigure; readonly is?: FrozenFigure }): string => {
  if (!was) return text('figureAdded', is ? intervalInWords(is) : '');
  return is ? text('figureChanged', intervalInWords(was), intervalInWords(is)) : text('figureGone', intervalInWords(was));
};

type Amount = (value: number) => string;

const intervalOf = (amount: Amount, min: number, max: number | null): string => {
  if (max === null) return text('figureOrMore', amount(min));
  return min === max ? amount(min) : text('figureRange', amount(min), amount(max));
};

const currencies = new Set('usd eur gbp rub uah ils jpy cny inr chf nok sek aud cad try pkr'.split(' '));
const measures: Readonly<Record<string, string>> = {
  percent: 'percent',
  km: 'kilometer',
  m: 'meter',
  mi: 'mile',
  kg: 'kilogram',
};

/** How a unit is written in every language; undefined for one that only the page's own words name well. */
const styleOf = (unit: string): Intl.NumberFormatOptions | undefined => {
  if (currencies.has(unit)) return { style: 'currency', currency: unit.toUpperCase(), trailingZeroDisplay: 'stripIfInteger' };
  return Object.hasOwn(measures, unit) ? { style: 'unit', unit: measures[unit]! } : undefined;
};

/** How amounts of a unit are written; undefined where the page's own words say it best. */
const amountIn = (unit: string | undefined): Amount | undefined => {
  if (unit === undefined) return number;
  const style = styleOf(unit);
  return (
    style &&
    ((value) => {
      const isLarge = style.style === 'currency' && Math.abs(value) >= 1e6;
      return new Intl.NumberFormat(language(), {
        maximumFractionDigits: 2,
        ...style,
        ...(isLarge && { notation: 'compact', minimumFractionDigits: 0 }),
      }).format(value);
    })
  );
};
