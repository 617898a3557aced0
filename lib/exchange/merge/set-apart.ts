// Records that claim to be mine: what comes under this profile's own annotator but was never written here is not taken without being asked for.
import { emptySet, type PlumblineSet, type SetClaim, type SetTables } from '@/lib/exchange/set/set.ts';
import { writeRecord } from '@/lib/exchange/set/write-set.ts';
import { readRevision } from '@/lib/store/clock.ts';

export interface Apart {
  /** What can be taken. */
  readonly take: PlumblineSet;
  /** What says it is mine and is not. */
  readonly apart: PlumblineSet;
}

/** `mine` holds what this profile has under the ids in `theirs`. */
export function setApart(mine: PlumblineSet, theirs: PlumblineSet, localAnnotatorId: string): Apart {
  const part = <Table extends 'annotators' | 'judgements' | 'references'>(table: Table) =>
    partition(table, mine[table] as readonly SetTables[Table][], theirs[table] as readonly SetTables[Table][], localAnnotatorId);
  const annotators = part('annotators');
  const judgements = part('judgements');
  const references = part('references');
  const take = { annotators: annotators.take, judgements: judgements.take, references: references.take };
  const apart = { annotators: annotators.apart, judgements: judgements.apart, references: references.apart };
  return setClaimsApart(mine, { take: { ...theirs, ...take }, apart: { ...emptySet, ...apart } }, localAnnotatorId);
}

/** A revision made under my name is mine if I have it, or a newer one of the same record. */
function partition<Table extends 'annotators' | 'judgements' | 'references'>(
  table: Table,
  mine: readonly SetTables[Table][],
  theirs: readonly SetTables[Table][],
  localAnnotatorId: string,
): { take: SetTables[Table][]; apart: SetTables[Table][] } {
  const known = new Map(mine.map((record) => [record.id, record]));
  const take: SetTables[Table][] = [];
  const apart: SetTables[Table][] = [];
  for (const record of theirs) {
    const here = known.get(record.id);
    const isNewer = !here || record.revision > here.revision;
    const isOther = here?.revision === record.revision && writeRecord(table, record) !== writeRecord(table, here);
    const isMine = readRevision(record.revision)?.annotatorId === localAnnotatorId;
    (isMine && (isNewer || isOther) ? apart : take).push(record);
  }
  return { take, apart };
}

/** A claim added under my name which is not among mine; where a colleague's word hangs on it, it is taken, but not as mine. */
function setClaimsApart(mine: PlumblineSet, { take, apart }: Apart, localAnnotatorId: string): Apart {
  const known = new Map(mine.claims.map((claim) => [claim.id, claim]));
  const judged = new Set(take.judgements.flatMap(({ claimId, deleted }) => (deleted === 0 ? [claimId] : [])));
  const taken = new Set(mine.judgements.flatMap(({ id, removed }) => (removed ? [id] : [])));
  const foreign: SetClaim[] = [];
  const claims = take.claims.flatMap((claim): SetClaim[] => {
    if (claim.addedBy !== localAnnotatorId) return [claim];
    // One's own that was taken away here: `planMerge` says what becomes of it.
    if (taken.has(`${claim.id}:${localAnnotatorId}`)) return [claim];
    const here = known.get(claim.id);
    if (here?.addedBy === localAnnotatorId) return [{ ...claim, type: here.type }];
    if (!judged.has(claim.id) && !here) {
      foreign.push(claim);
      return [];
    }
    const { addedBy, ...unsigned } = claim;
    return [{ ...unsigned, type: here?.type ?? claim.type }];
  });
  return { take: { ...take, claims }, apart: { ...apart, claims: foreign } };
}
