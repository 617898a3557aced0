// Who is counted: children, soldiers of one side, aid workers … A count of one group is part of a count of people; two groups are two counts.
import type { Claim } from '@/lib/claims/claim.ts';
import { englishLexicon, isKind, type Word } from '@/lib/claims/lexicon.ts';
import { findNames } from '@/lib/claims/names.ts';
import { tokenise } from '@/lib/claims/tokens.ts';
import type { People } from './statement.ts';

/** Groups by their words, the first that fits; everybody else is `people`. */
const groups: readonly (readonly [group: string, lemmas: ReadonlySet<string>])[] = (
  [
    ['student', 'student pupil schoolchild schoolgirl schoolboy undergraduate'],
    ['child', 'child baby infant toddler boy girl teenager minor newborn kid grandchild adolescent youngster'],
    ['woman', 'woman mother wife girl-friend pensioner grandmother'],
    ['medic', 'doctor nurse medic paramedic surgeon ambulance'],
    ['journalist', 'journalist reporter photographer cameraman correspondent'],
    ['aid worker', 'aid-worker humanitarian volunteer rescuer firefighter aid'],
    ['evacuee', 'evacuee refugee returnee displaced migrant idp'],
    ['captive', 'prisoner hostage captive detainee pow inmate'],
    ['police', 'policeman policewoman police'],
    ['general', 'general commander colonel leader chief'],
    ['attacker', 'attacker assailant bomber hijacker'],
  ] as const
).map(([group, list]) => [group, new Set(list.split(' '))]);

const headEnd = new Set(
  'of from who that in at on including with carrying evacuated between near tasked guarding loyal belonging among aged were was'.split(
    ' ',
  ),
);

function groupOfWord(lower: string, word: Word | undefined): string | undefined {
  const lemma = word?.lemma ?? lower;
  for (const [group, lemmas] of groups) if (lemmas.has(lemma) || lemmas.has(lower)) return group;
  if (isKind(word, 'civilian')) return 'civilian';
  if (isKind(word, 'soldier') || isKind(word, 'force') || isKind(word, 'side')) return 'soldier';
  return undefined;
}

/** "22 of the dead were children": counted are the children. */
const amongWhom =
  /\bof (?:the |those |its )?(?:dead|killed|victims|wounded|injured|them|casualties|fatalities)(?: \w+){0,2} (?:were|was|are) ((?:\w+ ?){1,5})/i;

/** "498 deaths among its troops": counted are the troops, and whose "its" are. */
const lossesAmong =
  /\b(?:dead|deaths|fatalities|casualties|losses|killed|wounded|injured|injuries) (?:among|amongst|in the ranks of) (its |their |his |our )?((?:[\w-]+ ?){1,4})/i;

/** The group counted. Two groups under one figure ("aid workers and rebels") are one mixed group of their own. */
export function readPeople(claim: Pick<Claim, 'subject' | 'quote' | 'speaker'>, isPart = false): People {
  const among = lossesAmong.exec(claim.quote);
  const text = amongWhom.exec(claim.quote)?.[1] ?? among?.[2] ?? claim.subject?.text ?? '';
  const tokens = tokenise(text, 0, text.length, englishLexicon());
  const found = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    if (i > 0 && headEnd.has(tokens.lower[i]!)) break;
    const group = groupOfWord(tokens.lower[i]!, tokens.word[i]);
    if (group !== undefined) found.add(group);
  }
  if (found.has('student')) found.delete('child');
  // "22 of them": some of those counted before, whoever they are
  const group = found.size === 0 ? (isPart ? 'some' : 'people') : [...found].sort().join(' and ');
  const side =
    (among?.[1] !== undefined ? claim.speaker?.side : undefined) ??
    claim.subject?.side ??
    sideOf(among?.[2] ?? claim.subject?.text ?? '');
  return side === undefined ? { group } : { group, side };
}

function sideOf(text: string): string | undefined {
  const tokens = tokenise(text, 0, text.length, englishLexicon());
  return findNames(tokens, 0, tokens.count).find(({ entity }) => entity.side !== undefined)?.entity.side;
}

export type PeopleBond = 'same' | 'inner' | 'outer' | 'apart';

const holds = (mixed: string, group: string): boolean => mixed !== group && mixed.split(' and ').includes(group);

/** Whether the first is the same count, a part of the second (`inner`), the whole of it (`outer`), or another count. */
export function comparePeople(a: People, b: People): PeopleBond {
  const sidesDiffer = a.side !== undefined && b.side !== undefined && a.side !== b.side;
  if (a.group === b.group) return sidesDiffer && a.group !== 'people' ? 'apart' : 'same';
  if (sidesDiffer && a.group !== 'people' && b.group !== 'people') return 'apart';
  if (a.group === 'some' || b.group === 'some') {
    if (a.group === 'people' || b.group === 'people') return a.group === 'some' ? 'inner' : 'outer';
    return 'outer';
  }
  // "aid workers and rebels" holds the aid workers
  if (holds(a.group, b.group)) return 'outer';
  if (holds(b.group, a.group)) return 'inner';
  // The dead of a battle are no part of the dead of a market, unless they are one side's and the other count is too.
  const people = a.group === 'people' ? a : b.group === 'people' ? b : undefined;
  if (people && (a.group === 'soldier' || b.group === 'soldier'))
    return people.side !== undefined && a.side === b.side ? 'same' : 'apart';
  if (a.group === 'people') return 'outer';
  if (b.group === 'people') return 'inner';
  const civil = new Set(['child', 'woman', 'student', 'medic', 'journalist', 'aid worker', 'evacuee']);
  if (a.group === 'civilian' && civil.has(b.group)) return 'outer';
  if (b.group === 'civilian' && civil.has(a.group)) return 'inner';
  if (a.group === 'child' && b.group === 'student') return 'outer';
  if (a.group === 'student' && b.group === 'child') return 'inner';
  return 'apart';
}
