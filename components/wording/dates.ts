// Dates as the reader's language writes them. Dates of claims carry no zone and are shown as they stand; moments are shown in the reader's zone.
import { language } from '@/components/text.ts';

/** "12 March 2022", "March 2022" or "2022", as precise as an ISO date is; the text itself where it is no date. */
export const dateInWords = (iso: string): string => {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!parts) return iso;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language(), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(date);
};

/** "2–3 March 2022" for two whole ISO dates, otherwise both in words. */
export const datesInWords = (from: string, to: string): string => {
  const whole = /^\d{4}-\d{2}-\d{2}/;
  if (from.slice(0, 10) === to.slice(0, 10)) return dateInWords(from);
  const [first, last] = [new Date(`${from.slice(0, 10)}T00:00Z`), new Date(`${to.slice(0, 10)}T00:00Z`)];
  if (!whole.test(from) || !whole.test(to) || Number.isNaN(first.getTime()) || Number.isNaN(last.getTime())) {
    return `${dateInWords(from)} – ${dateInWords(to)}`;
  }
  return new Intl.DateTimeFormat(language(), { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' }).formatRange(
    first,
    last,
  );
};

/** A moment (ISO date-time) in the reader's own zone: "12 March 2022 at 14:02", or the day alone in short. */
export const momentInWords = (iso: string, length: 'long' | 'short' = 'long'): string => {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const styles = { long: { dateStyle: 'long', timeStyle: 'short' }, short: { dateStyle: 'medium' } } as const;
  return new Intl.DateTimeFormat(language(), styles[length]).format(moment);
};

/** The name of a language in the reader's language: "German" for `de-AT`; the tag itself where it is unknown. */
export const languageInWords = (tag: string): string => {
  const code = tag.split('-', 1)[0]!.toLowerCase();
  if (!/^[a-z]{2,3}$/.test(code)) return tag;
  return new Intl.DisplayNames(language(), { type: 'language', fallback: 'code' }).of(code) ?? tag;
};
