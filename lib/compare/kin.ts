// Statements of different matters that speak of one happening: a toll that says who fired and the denial of having fired, a swap and the talks on it.
import { isSameWar } from './same-event.ts';
import type { Matter, Statement } from './statement.ts';
import { likeness } from './words.ts';

/** Matters whose claims also tell of a deed, of talks, of who holds what, where their words do. */
const alsoOf: Readonly<Partial<Record<Matter, 'conduct' | 'negotiation' | 'territory'>>> = {
  killed: 'conduct',
  injured: 'conduct',
  missing: 'conduct',
  victims: 'conduct',
  equipment: 'conduct',
  captives: 'negotiation',
  displacement: 'negotiation',
  aid: 'negotiation',
  forecast: 'negotiation',
  forces: 'territory',
};

/** Kinds of weapons rather than things hit: to deny them is to deny whatever is told of them. */
export const kindsOf = ({ anchors }: Pick<Statement, 'anchors'>): string[] =>
  anchors.filter((anchor) => anchor === 'banned' || anchor === 'nuclear');

const tellsDeed = (statement: Statement): boolean =>
  statement.charges || statement.denies || statement.blamed.length > 0 || kindsOf(statement).length > 0;

/** The matter that a statement speaks of besides its own; undefined where its words say nothing of it. */
export function secondMatter(statement: Statement): Matter | undefined {
  const second = alsoOf[statement.matter];
  if (second === 'conduct') return tellsDeed(statement) ? second : undefined;
  if (second === 'negotiation') return statement.agenda.length > 0 ? second : undefined;
  return second === 'territory' && statement.place !== undefined && statement.placeFrom === 'own' ? second : undefined;
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

/** Whether one of two statements of different matters speaks, besides its own, of what the other does. Events and times are for the caller to compare. */
export function areKin(a: Statement, b: Statement): boolean {
  if (a.matter === b.matter || !(secondMatter(a) === b.matter || secondMatter(b) === a.matter)) return false;
  if (!isSameWar(a.setting, b.setting)) return false;
  const alike = likeness(a.stems, b.stems);
  const [matter] = secondMatter(a) === b.matter ? [b.matter] : [a.matter];
  switch (matter) {
    case 'conduct':
      if (!tellsDeed(a) || !tellsDeed(b)) return false;
      return (
        (a.charges && b.charges) || meet(kindsOf(a), kindsOf(b)) || (meet(a.anchors, b.anchors) ? alike >= 0.15 : alike >= 0.3)
      );
    case 'negotiation':
      return meet(a.agenda, b.agenda) && alike >= 0.25;
    default:
      return alike >= 0.35;
  }
}
