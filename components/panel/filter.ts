// What the list of claims is narrowed to, and the sections that remain. Pure.
import { type ClaimEntry, correctedClaim, isTagged, type SectionKey, sectionOf } from '@/components/claim/claim-entry.ts';
import { type ClaimGroup, type ClaimType, claimGroups } from '@/lib/claims/claim.ts';
import type { Verdict } from '@/lib/claims/verdict.ts';
import { opinionsDiffer, wordsOn } from '@/lib/store/opinion.ts';
import type { ClaimRecord } from '@/lib/store/records.ts';

export type TagFilter = 'untagged' | 'noted' | 'differ' | Verdict;

/** What the list is narrowed to; an empty list of anything means all of it. */
export interface Filter {
  readonly groups: readonly ClaimGroup[];
  readonly types: readonly ClaimType[];
  readonly tags: readonly TagFilter[];
  /** 0..1: untagged claims less worth checking are left out. */
  readonly worthFloor: number;
  readonly query: string;
}

export const noFilter: Filter = { groups: [], types: [], tags: [], worthFloor: 0, query: '' };

export interface Section {
  readonly key: SectionKey;
  readonly entries: readonly ClaimEntry[];
}

const groupKeys = Object.keys(claimGroups) as ClaimGroup[];

/** The sections with at least one claim that passes the filter, in the order of the groups, lost and hidden claims last. */
export const sectionsOf = (entries: readonly ClaimEntry[], filter: Filter): readonly Section[] => {
  const passes = filterFor(filter);
  return [...groupKeys, 'lost' as const, 'hidden' as const]
    .map((key) => ({ key, entries: entries.filter((entry) => sectionOf(entry) === key && passes(entry)) }))
    .filter((section) => section.entries.length > 0);
};

/** How many claims each group has under the filter's other conditions: what a chip promises is what a click on it shows. */
export const countsByGroup = (entries: readonly ClaimEntry[], filter: Filter): Readonly<Record<ClaimGroup, number>> => {
  const passes = filterFor({ ...filter, groups: [], types: [] });
  const counts = { people: 0, forces: 0, diplomacy: 0, conduct: 0, outlook: 0 };
  for (const entry of entries) {
    const key = sectionOf(entry);
    if (key !== 'lost' && key !== 'hidden' && passes(entry)) counts[key]++;
  }
  return counts;
};

/** The types present in an article, in the order of the groups. */
export const typesPresent = (entries: readonly ClaimEntry[]): readonly ClaimType[] => {
  const present = new Set(entries.map(({ claim, own }) => correctedClaim(claim, own?.corrections).type));
  return Object.values(claimGroups)
    .flat()
    .filter((type) => present.has(type));
};

export const isFiltering = ({ groups, types, tags, worthFloor, query }: Filter): boolean =>
  groups.length + types.length + tags.length > 0 || worthFloor > 0 || query.trim() !== '';

const filterFor = ({ groups, types, tags, worthFloor, query }: Filter): ((entry: ClaimEntry) => boolean) => {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return (entry) => {
    const claim = correctedClaim(entry.claim, entry.own?.corrections);
    return (
      (groups.length === 0 || groups.includes(claim.group)) &&
      (types.length === 0 || types.includes(claim.type)) &&
      (tags.length === 0 || tags.some((tag) => hasTag(entry, tag))) &&
      (claim.worth >= worthFloor || entry.own !== undefined) &&
      (words.length === 0 || holdsAll(searchable(claim, entry), words))
    );
  };
};

const hasTag = (entry: ClaimEntry, tag: TagFilter): boolean => {
  if (tag === 'untagged') return !isTagged(entry);
  if (tag === 'noted') return Boolean(entry.own?.note);
  if (tag === 'differ') return opinionsDiffer(wordsOn(entry));
  return entry.own?.verdict === tag;
};

const searchable = (claim: ClaimRecord, { own, others }: ClaimEntry): string =>
  fold(
    [
      claim.quote,
      own?.note,
      ...others.map(({ note }) => note),
      claim.speaker?.text,
      claim.speaker?.via,
      claim.subject?.text,
      claim.place?.text,
      claim.time?.text,
      claim.quantity?.value,
    ].join('\n'),
  );

const holdsAll = (folded: string, words: readonly string[]): boolean => words.every((word) => folded.includes(word));

/** Case and accents aside: "odesa" finds "Odésa". */
const fold = (written: string): string => written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
