// Drafts → claims: reads what each says and ties them together.
import type { Article } from '@/lib/article/article.ts';
import { findPlace } from './attributes/find-place.ts';
import { categoryOf, type Figure, findFigure, quantityOf } from './attributes/find-quantity.ts';
import { findStance } from './attributes/find-stance.ts';
import { findSubject } from './attributes/find-subject.ts';
import { worthOf } from './attributes/worth.ts';
import type { Span } from './attribution/attribution.ts';
import { modalityFor } from './attribution/modality-for.ts';
import { type ReportedSpeech, speakerFor } from './attribution/speaker-for.ts';
import { type Claim, type ClaimTime, groupOf } from './claim.ts';
import { type Draft, endOf, startOf } from './draft.ts';
import { claimIds } from './identity.ts';
import type { QuantitySpan } from './numbers/quantity-span.ts';

function timeOf({ reading, first, last }: Draft): ClaimTime | undefined {
  const own = reading.dates.find((date) => date.first >= first && date.last <= last);
  const date = own ?? reading.dates.find(({ from }) => from !== undefined);
  if (date === undefined) return undefined;
  const { text, from, to, asOf } = date;
  if (asOf) {
    const day = to ?? from;
    return day === undefined ? { text } : { text, asOf: day };
  }
  const time: Writable<ClaimTime> = { text };
  if (from !== undefined) time.from = from;
  if (to !== undefined) time.to = to;
  return time;
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** The claims of an article from its drafts, in the order of the text. */
export function makeClaims(article: Article, drafts: readonly Draft[], speech: ReportedSpeech): Claim[] {
  const spans = drafts.map((draft) => ({ start: startOf(draft), end: endOf(draft) }));
  const ids = claimIds(article.url, article.text, spans);
  const figures: (Figure | undefined)[] = drafts.map(findFigure);
  /** The first draft whose figure this is. */
  const draftOf = new Map<QuantitySpan, number>();
  for (let i = figures.length - 1; i >= 0; i--) if (figures[i] !== undefined) draftOf.set(figures[i]!.span, i);
  const firstOf = new Map<string, string>();
  return drafts.map((draft, i) => {
    const claim = makeClaim(article.text, draft, ids[i]!, spans[i]!, figures[i], speech);
    const same = `${claim.type}|${claim.quote.toLowerCase()}`;
    const repeats = firstOf.get(same);
    if (repeats === undefined) firstOf.set(same, claim.id);
    else {
      claim.repeats = repeats;
      claim.worth = worthOf(claim, draft.margin);
    }
    const whole = figures[i]?.count?.partOf;
    const partOf = whole && draftOf.get(whole);
    if (partOf !== undefined && partOf !== i) claim.partOf = ids[partOf]!;
    return claim;
  });
}

/** What is not known is left out, and each field has its place. */
function makeClaim(
  text: string,
  draft: Draft,
  id: string,
  { start, end }: Span,
  figure: Figure | undefined,
  speech: ReportedSpeech,
): Writable<Claim> {
  const { type } = draft;
  const { speaker, attribution } = speakerFor({ start, end }, speech);
  const { modality, flags } = modalityFor({ start, end }, speech, attribution, type);
  const quantity = quantityOf(draft, figure);
  const subject = findSubject(draft, figure);
  const place = findPlace(draft);
  const time = timeOf(draft);
  const claim = { id, type, group: groupOf(type), start, end, quote: text.slice(start, end) } as Writable<Claim>;
  if (quantity !== undefined) claim.quantity = quantity;
  if (type === 'casualties') claim.category = categoryOf(draft, figure);
  if (subject !== undefined) claim.subject = subject;
  if (place !== undefined) claim.place = place;
  if (time !== undefined) claim.time = time;
  if (speaker !== undefined) claim.speaker = speaker;
  if (type === 'negotiation') claim.stance = findStance(draft);
  if (flags.length > 0) claim.flags = flags;
  claim.modality = modality;
  claim.worth = worthOf(claim, draft.margin);
  claim.why = draft.why;
  return claim;
}
