// Whether two statements without comparable figures are opposed, and in what.
import { daysBetween } from './days.ts';
import { kindsOf } from './kin.ts';
import type { Statement } from './statement.ts';
import { compareVoices } from './voices.ts';
import { likeness } from './words.ts';

const told = ({ asOf, setting }: Statement): number | undefined => asOf ?? setting.published;

const positive = new Set(['progress', 'agreed', 'concession', 'scheduled']);
const negative = new Set(['rejected', 'stalled']);

/** Which way talks go by this: 1 hopeful, -1 not, 0 neither. To deny what is hopeful is not. */
function hopeOf({ stance, modality }: Statement): number {
  if (stance === undefined) return 0;
  if (positive.has(stance)) return modality === 'denied' ? -1 : 1;
  return negative.has(stance) ? -1 : 0;
}

const sameSide = (a: Statement, b: Statement): boolean =>
  compareVoices(a.speaker, b.speaker) === 'same' || (a.speaker?.side !== undefined && a.speaker.side === b.speaker?.side);

/** In what two statements of one thing are opposed: talks said to go well and badly, a deed told and denied, two doers, two holders of a place. */
export function findOpposite(a: Statement, b: Statement): 'stance' | 'denial' | 'blame' | 'control' | undefined {
  if (a.stance && b.stance) {
    const [x, y] = [a.stance, b.stance];
    if (hopeOf(a) * hopeOf(b) < 0) return 'stance';
    // A side that demands one thing and rejects another only says twice what it wants.
    if ((x === 'demand' && y === 'rejected') || (y === 'demand' && x === 'rejected'))
      return sameSide(a, b) || likeness(a.stems, b.stems) < 0.25 ? undefined : 'stance';
    return undefined;
  }
  if (a.matter === 'territory' && b.matter === 'territory' && !a.denies && !b.denies)
    return holdersDiffer(a, b) ? 'control' : undefined;
  if (a.denies !== b.denies) return answers(a, b) ? 'denial' : undefined;
  if (a.denies && b.denies) return undefined;
  const speakOfDeed = a.matter === b.matter ? a.matter === 'conduct' : a.charges && b.charges;
  return speakOfDeed && blameDiffers(a, b) ? 'blame' : undefined;
}

/** Two sides are said to hold one place on the same days; told days apart it may have changed hands. */
const holdersDiffer = (a: Statement, b: Statement): boolean =>
  a.holders.length > 0 &&
  b.holders.length > 0 &&
  !a.holders.some((side) => b.holders.includes(side)) &&
  isOpposed(a.holders, b.holders) &&
  a.days !== undefined &&
  b.days !== undefined &&
  daysBetween(a.days, b.days) === 0 &&
  Math.abs((told(a) ?? 0) - (told(b) ?? 0)) <= 1;

/** A name beside a name, or "rebels" beside "the army": of a name beside "the army" it isn't known whose that is. */
const isOpposed = (a: readonly string[], b: readonly string[]): boolean => {
  const isNamed = (side: string): boolean => side !== 'rulers' && side !== 'opponents';
  return (a.some(isNamed) && b.some(isNamed)) || (!a.some(isNamed) && !b.some(isNamed));
};

/** Whether a denial and what it stands beside speak of the same: one charges, or they share what was hit, used or said. */
const answers = (a: Statement, b: Statement): boolean =>
  (a.charges && b.charges) ||
  likeness(a.stems, b.stems) >= 0.2 ||
  ((a.matter === 'conduct' || b.matter === 'conduct') && kindsOf(a).some((anchor) => kindsOf(b).includes(anchor)));

function blameDiffers(a: Statement, b: Statement): boolean {
  if (a.blamed.length === 0 || b.blamed.length === 0) return false;
  const opposed = (x: Statement, y: Statement) =>
    x.blamed.includes('opponents') && !x.blamed.includes('rulers') && !y.blamed.includes('opponents');
  if (opposed(a, b) || opposed(b, a)) return true;
  if (a.blamed.some((side) => b.blamed.includes(side))) return false;
  const homes = [
    ...(a.place?.within ?? []),
    ...(a.place?.keys ?? []),
    ...a.setting.cast.slice(0, 1),
    ...b.setting.cast.slice(0, 1),
  ];
  const atHome = (x: Statement) => x.blamed.every((side) => side === 'rulers' || homes.includes(side));
  return !(atHome(a) && atHome(b));
}
