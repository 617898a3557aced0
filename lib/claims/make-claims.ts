// Drafts → claims: reads what each says and ties them together.
import type { Article } from '@/lib/article/article.ts';
import { findPlace } from './attributes/find-place.ts';
import { categoryOf, type Figure, findFigure, quantityOf } from './attributes/find-quantity.ts';
import { findStance } from './attributes/find-stance.ts';
import { findSubject } from './attributes/find-subject.ts';
import { worthOf } from './attributes/worth.ts';
import { modalityFor } from './attribution/modality-for.ts';
import { type ReportedSpeech, speakerFor } from './attribution/speaker-for.ts';
import { type Claim, type ClaimTime, groupOf } from './claim.ts';
import { type Draft, endOf, startOf } from './draft.ts';
import { claimIds } from './identity.ts';

type Known<T> = { [key in keyof T]?: Exclude<T[key], undefined> };
/** Leaves out what is not known. */
const known = <T extends object>(fields: T): Known<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Known<T>;

function timeOf({ reading, first, last }: Draft): ClaimTime | undefined {
  const own = reading.dates.find((date) => date.first >= first && date.last <= last);
  const date = own ?? reading.dates.find(({ from }) => from !== undefined);
  if (date === undefined) return undefined;
  const { text, from, to, asOf } = date;
  return { text, ...known(asOf ? { asOf: to ?? from } : { from, to }) };
}

/** The claims of an article from its drafts, in the order of the text. */
export function makeClaims(article: Article, drafts: readonly Draft[], speech: ReportedSpeech): Claim[] {
  const spans = drafts.map((draft) => ({ start: startOf(draft), end: endOf(draft) }));
  const ids = claimIds(article.url, article.text, spans);
  const figures: (Figure | undefined)[] = drafts.map(findFigure);
  const firstOf = new Map<string, string>();
  return drafts.map((draft, i) => {
    const { start, end } = spans[i]!;
    const { type } = draft;
    const figure = figures[i];
    const quote = article.text.slice(start, end);
    const { speaker, attribution } = speakerFor({ start, end }, speech);
    const { modality, flags } = modalityFor({ start, end }, speech, attribution, type);
    const fields = {
      quantity: quantityOf(draft, figure),
      category: type === 'casualties' ? categoryOf(draft, figure) : undefined,
      subject: findSubject(draft, figure),
      place: findPlace(draft),
      time: timeOf(draft),
      speaker,
      stance: type === 'negotiation' ? findStance(draft) : undefined,
      flags: flags.length > 0 ? flags : undefined,
    };
    const same = `${type}|${quote.toLowerCase()}`;
    const repeats = firstOf.get(same);
    if (repeats === undefined) firstOf.set(same, ids[i]!);
    const whole = figure?.count?.partOf;
    const partOf = whole === undefined ? -1 : figures.findIndex((other) => other?.span === whole);
    return {
      id: ids[i]!,
      type,
      group: groupOf(type),
      start,
      end,
      quote,
      ...known(fields),
      modality,
      worth: worthOf({ ...known(fields), type, modality, margin: draft.margin }),
      why: draft.why,
      ...known({ repeats, partOf: partOf >= 0 && partOf !== i ? ids[partOf] : undefined }),
    };
  });
}
