// A record from a file joined into what this profile holds. One thing the files of others cannot know better: where a claim stands in the text
// that this profile read itself.
import { readingOf, withReading } from '@/lib/exchange/set/claim-reading.ts';
import type { SetClaim, SetTables } from '@/lib/exchange/set/set.ts';
import { joins } from './join-records.ts';

/** Claims that stand in a text read here, each with when that was last seen (`ArticleRecord.seenAt`). */
export type Standing = ReadonlyMap<string, string>;

export function joinHere<Table extends keyof SetTables>(
  table: Table,
  mine: SetTables[Table],
  theirs: SetTables[Table],
  standing?: { readonly seenHere: string; readonly seenThere: string | undefined },
): SetTables[Table] {
  const joined = joins[table](mine, theirs);
  return standing && table === 'claims'
    ? (keepPlace(mine as SetClaim, theirs as SetClaim, joined as SetClaim, standing) as SetTables[Table])
    : joined;
}

function keepPlace(
  mine: SetClaim,
  theirs: SetClaim,
  joined: SetClaim,
  { seenHere, seenThere }: { seenHere: string; seenThere: string | undefined },
): SetClaim {
  const { start, end, prefix, suffix } = mine;
  // Between readings by one engine, the reading of one's own text stays; a type given by hand is nobody's reading.
  const read = theirs.engineVersion > mine.engineVersion ? joined : withReading(joined, readingOf(mine));
  // Somebody who looked later saw it gone.
  const lost = seenThere !== undefined && seenThere > seenHere ? joined.lost : mine.lost;
  return { ...read, start, end, prefix, suffix, lost };
}
