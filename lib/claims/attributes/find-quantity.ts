// The figure of a claim, and what became of those it counts.
import type { Category, ClaimType, Quantity } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { isKind, type Kind } from '../lexicon.ts';
import { countPeople, type PeopleCount } from '../numbers/count-people.ts';
import type { Fate } from '../numbers/fate.ts';
import { isAmount, type QuantitySpan } from '../numbers/quantity-span.ts';

const fates: Readonly<Partial<Record<ClaimType, readonly Fate[]>>> = {
  casualties: ['killed', 'injured', 'mixed', 'missing'],
  captives: ['captured', 'freed'],
  displacement: ['displaced'],
};

const heads: Readonly<Partial<Record<ClaimType, readonly Kind[]>>> = {
  equipment: ['aircraft', 'vehicle', 'ship', 'weapon', 'explosive', 'infrastructure'],
  forces: ['soldier', 'force', 'side', 'commander', 'aircraft', 'ship', 'vehicle', 'weapon', 'person'],
  captives: ['captive', 'soldier', 'person', 'child', 'civilian', 'side'],
  displacement: ['refugee', 'person', 'child', 'civilian'],
  casualties: ['victim', 'death', 'body', 'person', 'soldier', 'child', 'civilian', 'side', 'injury', 'toll'],
};

export interface Figure {
  readonly span: QuantitySpan;
  readonly count?: PeopleCount;
}

/** The figure that the claim states, if any. */
export function findFigure(draft: Draft): Figure | undefined {
  const { reading, first, last, type } = draft;
  const inside = reading.quantities.filter((span) => span.numberAt >= first && span.numberAt < last);
  if (inside.length === 0) return undefined;
  const wanted = fates[type];
  if (wanted !== undefined) {
    const { tokens } = reading.sentence;
    const counts = countPeople(tokens, reading.quantities, reading.sentence.first, reading.sentence.last).filter(
      ({ span, fate }) => span.numberAt >= first && span.numberAt < last && wanted.includes(fate),
    );
    const count = counts.find(({ partOf }) => partOf === undefined) ?? counts[0];
    if (count !== undefined) return { span: count.span, count };
  }
  const { word } = reading.sentence.tokens;
  const kinds = heads[type];
  if (kinds !== undefined) {
    const fitting = inside.find(
      (span) =>
        (isAmount(span) || span.kind === 'single' || span.kind === 'enumeration') &&
        span.head !== undefined &&
        kinds.some((kind) => isKind(word[span.head!], kind)),
    );
    if (fitting !== undefined) return { span: fitting };
  }
  if (type === 'aid') {
    const money = inside.find((span) => span.kind === 'money');
    if (money !== undefined) return { span: money };
  }
  const amount = inside.find(isAmount);
  return amount === undefined ? undefined : { span: amount };
}

export const quantityOf = (figure: Figure | undefined): Quantity | undefined => figure?.span.quantity;

const categories: Readonly<Partial<Record<Fate, Category>>> = {
  killed: 'killed',
  injured: 'injured',
  mixed: 'mixed',
  missing: 'missing',
};

/** Killed, injured, missing or mixed: from the figure's fate, else from the words of the claim. */
export function categoryOf(draft: Draft, figure: Figure | undefined): Category {
  const fate = figure?.count && categories[figure.count.fate];
  if (fate !== undefined) return fate;
  const { word } = draft.reading.sentence.tokens;
  let killed = false;
  let injured = false;
  let missing = false;
  let mixed = false;
  for (let i = draft.first; i < draft.last; i++) {
    const w = word[i];
    if (w === undefined) continue;
    if (
      w.acts.includes('kill') ||
      w.acts.includes('die') ||
      w.kinds.includes('death') ||
      w.kinds.includes('body') ||
      w.lemma === 'dead' ||
      w.lemma === 'execute'
    )
      killed = true;
    else if (w.acts.includes('injure') || w.kinds.includes('injury') || w.lemma === 'wounded' || w.lemma === 'injured')
      injured = true;
    else if (w.kinds.includes('missing')) missing = true;
    else if (w.lemma === 'casualty' || w.lemma === 'victim' || w.lemma === 'loss' || w.lemma === 'lose' || w.lemma === 'suffer')
      mixed = true;
  }
  if (killed) return injured ? 'mixed' : 'killed';
  if (injured) return 'injured';
  if (missing) return 'missing';
  return mixed ? 'mixed' : 'killed';
}
