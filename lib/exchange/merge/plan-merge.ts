// What a file would change here: decided before anything is written, so that a person can look first. Pure.
import { emptySet, type PlumblineSet, type SetJudgement, type SetTables, setTables } from '@/lib/exchange/set/set.ts';
import { writeRecord } from '@/lib/exchange/set/write-set.ts';
import { type DifferingVerdict, findDiffering } from './find-differing.ts';
import { joinHere, type Standing } from './join-here.ts';
import { joinJudgements } from './join-records.ts';
import { findRemoved } from './removed-claims.ts';
import { setApart } from './set-apart.ts';

/** deleted: a word that is taken back by it. */
export type Change = 'new' | 'updated' | 'deleted' | 'unchanged';

export interface ChangeSample<Table extends keyof SetTables = keyof SetTables> {
  readonly table: Table;
  readonly change: Exclude<Change, 'unchanged'>;
  readonly before?: SetTables[Table];
  readonly after: SetTables[Table];
}

export interface MergePlan {
  /** What is to be joined into the profile: `applyMerge` takes it. */
  readonly take: PlumblineSet;
  /** What comes under this profile's own name but was not written here; empty with `takeMine`. */
  readonly apart: PlumblineSet;
  readonly counts: { readonly [Table in keyof SetTables]: Readonly<Record<Change, number>> };
  /** The first few changes of each table and kind. */
  readonly samples: readonly ChangeSample[];
  /** Claims on which, after the merge, people say different things and the file brings one of their words. */
  readonly differing: readonly DifferingVerdict[];
}

export interface MergeOptions {
  readonly localAnnotatorId?: string;
  /** The person has said that what comes under their name is theirs. */
  readonly takeMine?: boolean;
  readonly standing?: Standing;
}

const samplesOfEach = 5;

/**
 * `mine` need hold no more than what this profile has under the ids in `theirs`, and everybody's words on the claims judged there
 * (`loadCounterparts`).
 */
export function planMerge(mine: PlumblineSet, theirs: PlumblineSet, options: MergeOptions = {}): MergePlan {
  const { localAnnotatorId, takeMine = false, standing } = options;
  const { take: offered, apart } =
    localAnnotatorId === undefined || takeMine ? { take: theirs, apart: emptySet } : setApart(mine, theirs, localAnnotatorId);
  const words = new Map<string, SetJudgement>(mine.judgements.map((word) => [word.id, word]));
  for (const word of offered.judgements) {
    const before = words.get(word.id);
    words.set(word.id, before ? joinJudgements(before, word) : word);
  }
  const removed = findRemoved([...mine.claims, ...offered.claims], [...words.values()]);
  const take = { ...offered, claims: offered.claims.filter(({ id }) => !removed.has(id)) };
  const seenThere = new Map(take.articles.map(({ id, seenAt }) => [id, seenAt]));
  const counts = {} as { [Table in keyof SetTables]: Record<Change, number> };
  const samples: ChangeSample[] = [];

  const compare = <Table extends keyof SetTables>(table: Table): void => {
    counts[table] = { new: 0, updated: 0, deleted: 0, unchanged: 0 };
    const known = new Map((mine[table] as readonly SetTables[Table][]).map((record) => [record.id, record]));
    for (const theirs of take[table] as readonly SetTables[Table][]) {
      const before = known.get(theirs.id);
      const seenHere = standing?.get(theirs.id);
      const where =
        seenHere === undefined
          ? undefined
          : { seenHere, seenThere: seenThere.get((theirs as { articleId?: string }).articleId ?? '') };
      const after = before ? joinHere(table, before, theirs, where) : theirs;
      const change = changeOf(table, before, after);
      counts[table][change]++;
      if (change !== 'unchanged' && counts[table][change] <= samplesOfEach)
        samples.push({ table, change, after, ...(before && { before }) } as ChangeSample);
    }
  };
  for (const table of setTables) compare(table);
  for (const claim of mine.claims) {
    if (!removed.has(claim.id) || claim.addedBy === localAnnotatorId) continue;
    counts.claims.deleted++;
    if (counts.claims.deleted <= samplesOfEach) samples.push({ table: 'claims', change: 'deleted', before: claim, after: claim });
  }
  const touched = new Set(take.judgements.map(({ claimId }) => claimId));
  const differing = findDiffering([...words.values()].filter(({ claimId }) => touched.has(claimId)));
  return { take, apart, counts, samples, differing };
}

function changeOf<Table extends keyof SetTables>(
  table: Table,
  before: SetTables[Table] | undefined,
  after: SetTables[Table],
): Change {
  const isDeleted = (record: object | undefined) => (record as { deleted?: number } | undefined)?.deleted === 1;
  if (!before) return isDeleted(after) ? 'deleted' : 'new';
  if (writeRecord(table, before) === writeRecord(table, after)) return 'unchanged';
  return isDeleted(after) && !isDeleted(before) ? 'deleted' : 'updated';
}
