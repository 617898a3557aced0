// What a set must hold beyond its schema: ids that their content gives, no id twice, nothing that hangs in the air, no clock far ahead.
import { articleId, claimIdIn } from '@/lib/claims/identity.ts';
import { greatestDrift, readRevision } from '@/lib/store/clock.ts';
import { type FaultAt, fault, type RefusalCause } from './refusal.ts';
import { type Passage, type PlumblineSet, type SetClaim, type SetJudgement, type SetTables, setTables } from './set.ts';
import { writeRecord } from './write-set.ts';

/** The first flaw of a set that its schema accepts, or null. `now` in milliseconds since 1970. */
export const findFlaw = (set: PlumblineSet, now: number): FaultAt | null =>
  findWrongId(set) ?? findDuplicate(set) ?? findLoose(set) ?? findLateClock(set, now);

function findWrongId({ annotators, articles, claims, judgements, references }: PlumblineSet): FaultAt | null {
  for (const [index, { id, revision }] of annotators.entries())
    if (readRevision(revision)!.annotatorId !== id)
      return { path: ['annotators', index, 'revision'], ...fault('other_annotator') };
  for (const [index, { id, url }] of articles.entries()) {
    if (!URL.canParse(url)) return { path: ['articles', index, 'url'], ...fault('no_address') };
    if (id !== articleId(url)) return { path: ['articles', index, 'id'], ...fault('not_of_address') };
  }
  for (const [index, claim] of claims.entries()) {
    const flaw = passageFlaw(claim.id, claim);
    if (flaw) return { path: ['claims', index, flaw.key ?? 'id'], ...fault(flaw.cause) };
  }
  for (const [index, judgement] of judgements.entries()) {
    const { id, claimId, annotatorId, revision } = judgement;
    const at = (key: string, cause: RefusalCause): FaultAt => ({ path: ['judgements', index, key], ...fault(cause) });
    const flaw = passageFlaw(claimId, judgement);
    if (flaw) return at(flaw.key ?? 'claimId', flaw.cause);
    if (id !== `${claimId}:${annotatorId}`) return at('id', 'not_of_parts');
    if (readRevision(revision)!.annotatorId !== annotatorId) return at('revision', 'other_annotator');
    if (judgement.removed && judgement.deleted === 0) return at('removed', 'removed_stands');
    const said = judgement.deleted === 1 ? wordIn(judgement) : null;
    if (said) return at(said, 'withdrawn_says');
    for (const [link, { url }] of judgement.evidence.entries())
      if (!URL.canParse(url)) return { path: ['judgements', index, 'evidence', link, 'url'], ...fault('no_address') };
  }
  for (const [index, { url }] of references.entries())
    if (url !== undefined && !URL.canParse(url)) return { path: ['references', index, 'url'], ...fault('no_address') };
  return null;
}

function passageFlaw(
  id: string,
  passage: Passage & { readonly articleId: string },
): { key?: string; cause: RefusalCause } | null {
  const { articleId, quote, occurrence, start, end } = passage;
  if (end - start !== quote.length) return { key: 'end', cause: 'not_quote_end' };
  return id === claimIdIn(articleId, quote, occurrence) ? null : { cause: 'not_of_quote' };
}

const wordIn = ({ verdict, notAClaim, corrections, note, evidence, confidence }: SetJudgement): string | null => {
  const said = { verdict, notAClaim, corrections, note, confidence, ...(evidence.length > 0 && { evidence }) };
  return Object.entries(said).find(([, value]) => value !== undefined)?.[0] ?? null;
};

/** The same record twice is harmless; two records of one id are not. */
function findDuplicate(set: PlumblineSet): FaultAt | null {
  for (const table of setTables) {
    const seen = new Map<string, number>();
    for (const [index, record] of set[table].entries()) {
      const first = seen.get(record.id);
      if (first === undefined) seen.set(record.id, index);
      else if (writeRecord(table, record as never) !== writeRecord(table, set[table][first] as never))
        return { path: [table, index, 'id'], ...fault('doubled', first) };
    }
  }
  return null;
}

function findLoose({ articles, claims, judgements }: PlumblineSet): FaultAt | null {
  const known = new Set(articles.map(({ id }) => id));
  for (const [index, { articleId }] of claims.entries())
    if (!known.has(articleId)) return { path: ['claims', index, 'articleId'], ...fault('no_article') };
  const byId = new Map<string, SetClaim>(claims.map((claim) => [claim.id, claim]));
  for (const [index, { claimId, deleted }] of judgements.entries())
    if (deleted === 0 && !byId.has(claimId)) return { path: ['judgements', index, 'claimId'], ...fault('no_claim') };
  return null;
}

/** The fields of each table that say when; a field of that name elsewhere is a later version's, which may give it another meaning. */
const times = {
  annotators: [],
  articles: ['readAt', 'seenAt'],
  claims: [],
  judgements: ['createdAt', 'updatedAt'],
  references: ['addedAt'],
} as const satisfies { readonly [Table in keyof SetTables]: readonly (keyof SetTables[Table])[] };

/** One clock that runs years ahead would win every argument: it is named, and the file refused. */
function findLateClock(set: PlumblineSet, now: number): FaultAt | null {
  const latest = now + greatestDrift;
  const latestText = new Date(Math.min(latest, 253_402_300_799_999)).toISOString();
  const late = (...path: FaultAt['path']): FaultAt => ({ path, ...fault('ahead') });
  for (const table of setTables)
    for (const [index, record] of set[table].entries())
      for (const key of times[table])
        if ((record as unknown as Readonly<Record<string, string>>)[key]! > latestText) return late(table, index, key);
  for (const table of ['annotators', 'judgements', 'references'] as const)
    for (const [index, { revision }] of set[table].entries())
      if (readRevision(revision)!.time > latest) return late(table, index, 'revision');
  return null;
}
