// Claims that somebody had added by hand and took away again: they go wherever they came to, unless somebody else's word hangs on them.
import type { ClaimRecord, JudgementRecord } from '@/lib/store/records.ts';

/** Of these claims those that whoever added them removed, and on which nobody's word stands. */
export function findRemoved(
  claims: readonly Pick<ClaimRecord, 'id' | 'addedBy'>[],
  words: readonly Pick<JudgementRecord, 'claimId' | 'annotatorId' | 'deleted' | 'removed'>[],
): ReadonlySet<string> {
  const standing = new Set(words.flatMap(({ claimId, deleted }) => (deleted === 0 ? [claimId] : [])));
  const removers = new Set(words.flatMap(({ claimId, annotatorId, removed }) => (removed ? [`${claimId}:${annotatorId}`] : [])));
  return new Set(
    claims.flatMap(({ id, addedBy }) =>
      addedBy !== undefined && removers.has(`${id}:${addedBy}`) && !standing.has(id) ? [id] : [],
    ),
  );
}
