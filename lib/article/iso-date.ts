// Dates as pages write them → ISO 8601, as precise as they are given and never in a guessed time zone.

const months = 'january february march april may june july august september october november december'.split(' ');
const isoDateTime =
  /^([12]\d{3})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const dayMonthYear = /\b(\d{1,2})(?:st|nd|rd|th)?[\s.,-]{1,3}([a-z]{3,9})[\s.,-]{1,3}((?:19|20)\d{2})\b/i;
const monthDayYear = /\b([a-z]{3,9})[\s.]{1,2}(\d{1,2})(?:st|nd|rd|th)?[\s,]{1,3}((?:19|20)\d{2})\b/i;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
const slashed = /^((?:19|20)\d{2})[/.](\d{1,2})[/.](\d{1,2})\b/;
const slashedDayFirst = /^(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})\b/;

const two = (n: number | string): string => String(n).padStart(2, '0');

function dateOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || month > 12 || date.getUTCDate() !== day || year < 1800 || year > 2200) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

const monthOf = (name: string): number => {
  const start = name.toLowerCase().slice(0, 3);
  const index = months.findIndex((month) => month.startsWith(start));
  return index >= 0 && months[index]!.startsWith(name.toLowerCase().slice(0, Math.min(name.length, 4)).replace('sept', 'sep'))
    ? index + 1
    : 0;
};

/** The ISO date or date-time a value stands for (`2024-05-01`, `2024-05-01T10:30:00+02:00`); undefined where it is none or ambiguous. */
export function readIsoDate(value: unknown): string | undefined {
  if (typeof value === 'number') return readEpoch(value);
  if (typeof value !== 'string') return undefined;
  const text = value.slice(0, 200).trim();
  if (/^\d{10}$|^\d{13}$/.test(text)) return readEpoch(Number(text));

  const iso = isoDateTime.exec(text);
  if (iso) {
    const date = dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (!date || iso[4] === undefined || Number(iso[4]) > 23 || Number(iso[5]) > 59) return date;
    const zone = iso[7]
      ? /^[a-z]+$/i.test(iso[7])
        ? 'Z'
        : iso[7].replace(/^([+-]\d{2}):?(\d{2})?$/, (_, h, m) => `${h}:${m ?? '00'}`)
      : '';
    return `${date}T${two(iso[4])}:${iso[5]}:${iso[6] ?? '00'}${zone}`;
  }
  const packed = compact.exec(text) ?? slashed.exec(text);
  if (packed) return dateOf(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  return findIsoDate(text) ?? readSlashed(text);
}

/** The first date written with its month's name in a short text: "Fri 22 Dec 2023 10.00 GMT". */
export function findIsoDate(text: string): string | undefined {
  const dmy = dayMonthYear.exec(text);
  if (dmy && monthOf(dmy[2]!)) return dateOf(Number(dmy[3]), monthOf(dmy[2]!), Number(dmy[1]));
  const mdy = monthDayYear.exec(text);
  if (mdy && monthOf(mdy[1]!)) return dateOf(Number(mdy[3]), monthOf(mdy[1]!), Number(mdy[2]));
  return undefined;
}

/** "22/12/2023": only where one of the two can be no month. */
function readSlashed(text: string): string | undefined {
  const match = slashedDayFirst.exec(text);
  if (!match) return undefined;
  const [a, b, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (a > 12) return dateOf(year, b, a);
  return b > 12 || a === b ? dateOf(year, a, b) : undefined;
}

function readEpoch(value: number): string | undefined {
  const date = new Date(value < 1e11 ? value * 1000 : value);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1980 || date.getUTCFullYear() > 2200
    ? undefined
    : `${date.toISOString().slice(0, 19)}Z`;
}
