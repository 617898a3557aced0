// When a claim's event happened, and as of when its figure is told.
import type { Claim } from '@/lib/claims/claim.ts';
import { counted, matterOf } from './claim-matter.ts';
import { type Days, readDay } from './days.ts';
import { centre } from './intervals.ts';
import { isPlanned } from './scope.ts';
import type { Setting, Statement } from './statement.ts';

/** When it happened: by its own words, by those of a claim of the same figure, else by the lead's, else shortly before it was told. */
export function daysFor(
  claim: Claim,
  twin: Claim | undefined,
  setting: Setting,
): { days?: Days; daysFrom: Statement['daysFrom'] } {
  const own = daysOwn(claim, setting) ?? (twin && daysOwn(twin, setting));
  if (own) return { days: own, daysFrom: 'own' };
  if (setting.days) return { days: setting.days, daysFrom: 'lead' };
  const { published } = setting;
  return published === undefined
    ? { daysFrom: 'published' }
    : { days: { from: published - 2, to: published }, daysFrom: 'published' };
}

/** Days before publication as of which a figure may still be told; further back it is the day since which was counted. */
const asOfReach = 60;

/** As of which day a claim's figure is told. */
export function readAsOf({ time }: Claim, { published }: Setting): number | undefined {
  const day = readDay(time?.asOf);
  return day !== undefined && published !== undefined && published - day > asOfReach ? undefined : day;
}

function daysOwn(claim: Claim, { published }: Setting): Days | undefined {
  const from = readDay(claim.time?.from);
  const to = readDay(claim.time?.to) ?? from;
  if (from === undefined || to === undefined) return undefined;
  // A long stretch that only the sentence names ("the city it retook last year") is not the claim's time.
  if (to - from > 14 && !claim.quote.includes(claim.time!.text)) return undefined;
  // What has been counted has happened: a day still to come was misread, a day of the week for that of the week to come.
  if (published !== undefined && from > published && counted.has(matterOf(claim)) && !isPlanned(claim))
    return from === to && from - 7 <= published ? { from: from - 7, to: from - 7 } : undefined;
  return { from, to: Math.max(from, to) };
}

/** For each claim without a time the first of the article that counts the same and has one: a headline has its text's. */
export function findTwins(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const dated = new Map<string, Claim>();
  const figureOf = (claim: Claim) => claim.quantity && `${matterOf(claim)}|${centre(claim.quantity)}`;
  for (const claim of claims) {
    const figure = figureOf(claim);
    if (figure && claim.time?.from !== undefined && !dated.has(figure)) dated.set(figure, claim);
  }
  const twins = new Map<string, Claim>();
  for (const claim of claims) {
    const twin = dated.get(figureOf(claim) ?? '');
    if (twin && claim.time?.from === undefined) twins.set(claim.id, twin);
  }
  return twins;
}
