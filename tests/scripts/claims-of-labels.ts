// Labels of ../shared/corpus → claims, as an engine without fault would read them; so comparison is measured apart from detection.
import type { Article } from '@/lib/article/article.ts';
import {
  type Category,
  type Claim,
  type ClaimType,
  groupOf,
  type Modality,
  type Qualifier,
  type Quantity,
  type Stance,
} from '@/lib/claims/claim.ts';
import { findDates } from '@/lib/claims/dates/find-dates.ts';
import { claimIds } from '@/lib/claims/identity.ts';
import { findQuantities } from '@/lib/claims/numbers/find-quantities.ts';
import { intervalOf, scaleInterval, vagueIntervals } from '@/lib/claims/numbers/interval-table.ts';
import { readSentences } from '@/lib/claims/sentence.ts';

export interface Label {
  readonly doc: string;
  readonly type: ClaimType;
  readonly quote: string;
  readonly v?: string;
  readonly q?: Qualifier;
  readonly who?: string;
  readonly place?: string;
  readonly speaker?: string;
  readonly modality: Modality;
  readonly stance?: Stance;
  readonly cat?: Category;
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/hundreds? (?:of )?thousands?/, 100_000],
  [/(?:tens|dozens) of thousands/, 10_000],
  [/hundred/, 100],
  [/thousand/, 1000],
  [/million/, 1_000_000],
  [/dozen/, 12],
];

/** A vague amount by the design's table: "several hundred", "tens of thousands", "dozens". */
function vague(v: string): Quantity | undefined {
  const words = v.toLowerCase();
  const head = /^(several|few|a few|many|tens of thousands|hundreds of thousands)/.exec(words)?.[1];
  if (head === 'several' || head === 'few' || head === 'a few') {
    const scale = scales.find(([pattern]) => pattern.test(words))?.[1] ?? 1;
    return { ...scaleInterval(vagueIntervals.several, scale), qualifier: 'vague', text: v };
  }
  if (words.startsWith('tens of thousands')) return { min: 20_000, max: 99_999, qualifier: 'vague', text: v };
  if (words.startsWith('hundreds of thousands')) return { min: 200_000, max: 999_999, qualifier: 'vague', text: v };
  for (const [name, interval] of Object.entries(vagueIntervals))
    if (words.startsWith(name)) return { ...interval, qualifier: 'vague', text: v };
  return undefined;
}

function quantityOf({ v, q = 'exact' }: Label): Quantity | undefined {
  if (v === undefined) return undefined;
  if (q === 'vague') return vague(v);
  const range = /^([\d.]+)-([\d.]+)$/.exec(v);
  if (q === 'range') return range ? { min: Number(range[1]), max: Number(range[2]), qualifier: 'range', text: v } : undefined;
  const value = Number(v.replace('%', ''));
  return Number.isNaN(value) ? undefined : { value, ...intervalOf(q, value, true), qualifier: q, text: v };
}

/** The claims of an article that its labels name; each at the first place where its words stand. */
export function claimsOfLabels(article: Article, labels: readonly Label[]): Claim[] {
  const sentences = readSentences(article);
  const placed = labels.flatMap((label) => {
    const start = article.text.indexOf(label.quote);
    return start < 0 ? [] : [{ label, start, end: start + label.quote.length }];
  });
  const ids = claimIds(article.url, article.text, placed);
  return placed.map(({ label, start, end }, index) => {
    const sentence = sentences.find((each) => each.end > start);
    const dates = sentence ? findDates(sentence.tokens, article.published, sentence.first, sentence.last) : [];
    const date =
      dates.find((each) => each.start >= start && each.end <= end && each.from !== undefined) ??
      dates.find((each) => each.from !== undefined);
    const counts =
      sentence && label.type === 'casualties' && label.v === undefined
        ? findQuantities(sentence.tokens, sentence.first, sentence.last)
        : [];
    const quantity =
      quantityOf(label) ?? counts.find((each) => each.kind === 'count' && each.start >= start && each.end <= end)?.quantity;
    return {
      // several labels may stand on one span: told apart, or they'd be one claim
      id: `${ids[index]}${placed.findIndex((other) => other.start === start && other.end === end) === index ? '' : `-${index}`}`,
      type: label.type,
      group: groupOf(label.type),
      start,
      end,
      quote: label.quote,
      ...(quantity && { quantity }),
      ...(label.cat && { category: label.cat }),
      ...(label.who && { subject: { text: label.who } }),
      ...(label.place && { place: { text: label.place } }),
      ...(label.speaker && { speaker: { text: label.speaker } }),
      ...(date && {
        time: {
          text: date.text,
          ...(date.from && !date.asOf && { from: date.from }),
          ...(date.to && !date.asOf && { to: date.to }),
          ...(date.asOf && date.from && { asOf: date.from }),
        },
      }),
      modality: label.modality,
      ...(label.stance && { stance: label.stance }),
      worth: 1,
      why: ['label'],
    };
  });
}
