// Drafts → claims: reads what each says and ties them together.
import type { Article } from '@/lib/article/article.ts';
import { findCategory } from './attributes/find-category.ts';
import { findPlace } from './attributes/find-place.ts';
import { type Figure, findFigure, findSoleOf } from './attributes/find-quantity.ts';
import { findStance } from './attributes/find-stance.ts';
import { findSubject } from './attributes/find-subject.ts';
import { worthOf } from './attributes/worth.ts';
import { modalityFor } from './attribution/modality-for.ts';
import { type ReportedSpeech, speakerFor } from './attribution/speaker-for.ts';
import { type Claim, type ClaimTime, groupOf } from './claim.ts';
import { type Draft, endOf, startOf } from './draft.ts';
import { claimIds } from './identity.ts';
import { QuoteIndex } from './quote-index.ts';

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

/** Makes the claims of an article from the drafts of its sentences, in the order of the text. */
export class ClaimMaker {
  private readonly made: Writable<Claim>[] = [];
  /** For each claim the first that says just this, if that is another, and the one that it is part of. */
  private readonly repeated: (number | undefined)[] = [];
  private readonly whole: (number | undefined)[] = [];
  private readonly quotes: QuoteIndex;

  constructor(
    private readonly article: Article,
    private readonly speech: ReportedSpeech,
  ) {
    this.quotes = new QuoteIndex(article.text);
  }

  /** The drafts of the next sentence. */
  add(drafts: readonly Draft[]): void {
    if (drafts.length === 0) return;
    const { made, repeated, whole, quotes } = this;
    const base = made.length;
    const figures = drafts.map(findFigure);
    drafts.forEach((draft, i) => {
      const claim = makeClaim(this.article.text, draft, figures[i], this.speech);
      const first = quotes.firstOf(claim, made.length);
      if (first !== undefined) {
        claim.repeats = '';
        claim.worth = worthOf(claim, draft.margin);
      }
      repeated.push(first);
      const of = figures[i]?.count?.partOf;
      const at = of === undefined ? -1 : figures.findIndex((figure) => figure?.span === of);
      whole.push(at < 0 || at === i ? undefined : base + at);
      made.push(claim);
    });
  }

  claims(): Claim[] {
    const { made, repeated, whole, article } = this;
    const ids = claimIds(article.url, article.text, made);
    made.forEach((claim, i) => {
      claim.id = ids[i]!;
      const first = repeated[i];
      const of = whole[i];
      if (first !== undefined) claim.repeats = ids[first]!;
      if (of !== undefined) claim.partOf = ids[of]!;
    });
    return made;
  }
}

/** What is not known is left out, and each field has its place; ids are still to come. */
function makeClaim(text: string, draft: Draft, figure: Figure | undefined, speech: ReportedSpeech): Writable<Claim> {
  const { type } = draft;
  const start = startOf(draft);
  const end = endOf(draft);
  const { speaker, attribution } = speakerFor({ start, end }, speech);
  const { modality, flags } = modalityFor({ start, end }, speech, attribution, type);
  const sole = findSoleOf(draft, figure);
  const quantity = figure?.span.quantity ?? sole?.quantity;
  const subject = findSubject(draft, figure, sole);
  const place = findPlace(draft);
  const time = timeOf(draft);
  const claim = { id: '', type, group: groupOf(type), start, end, quote: text.slice(start, end) } as Writable<Claim>;
  if (quantity !== undefined) claim.quantity = quantity;
  if (type === 'casualties') claim.category = findCategory(draft, figure);
  if (subject !== undefined) claim.subject = subject;
  if (place !== undefined) claim.place = place;
  if (time !== undefined) claim.time = time;
  if (speaker !== undefined) claim.speaker = speaker;
  if (type === 'negotiation') claim.stance = findStance(draft, modality);
  if (flags.length > 0) claim.flags = flags;
  claim.modality = modality;
  claim.worth = worthOf(claim, draft.margin);
  claim.why = draft.why;
  return claim;
}
