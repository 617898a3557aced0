// Writes the local annotator's word on claims. Every change is a new revision, a withdrawal and an undo too.
import { type Verdict, verdicts } from '@/lib/claims/verdict.ts';
import { formerIds } from './claim-view.ts';
import type { PlumblineDatabase } from './database.ts';
import { localAnnotatorWithin, nextRevision } from './local-annotator.ts';
import { emptied, planJudgement } from './plan-judgement.ts';
import type { ClaimRecord, Corrections, Evidence, JudgementRecord } from './records.ts';
import { sameRecord } from './same-record.ts';
import { attempt, Refusal, type StoreResult } from './store-result.ts';

/** What is to change; what is left out stays, null takes it away. */
export interface JudgementChange {
  readonly verdict?: Verdict | null;
  readonly notAClaim?: boolean;
  readonly corrections?: Corrections | null;
  readonly note?: string | null;
  readonly evidence?: readonly Evidence[];
  /** 0..1 */
  readonly confidence?: number | null;
}

/** Takes everything back that the local annotator said of a claim. */
export const withdrawal: JudgementChange = {
  verdict: null,
  notAClaim: false,
  corrections: null,
  note: null,
  evidence: [],
  confidence: null,
};

/** What `undo` needs to take a change back; plain data. */
export interface UndoToken {
  readonly steps: readonly {
    readonly id: string;
    /** null: nothing had been said. */
    readonly before: JudgementRecord | null;
    /** What the change wrote. */
    readonly after: JudgementRecord;
  }[];
}

export interface Judged {
  /** As stored now, in the order of the claims; withdrawn ones have `deleted: 1`; null where nothing was ever said. */
  readonly judgements: readonly (JudgementRecord | null)[];
  readonly undo: UndoToken;
}

/** no-such-claim: it is not stored (any more). bad-link: evidence that is no http(s) address. bad-value: no such verdict or confidence. */
export type JudgeRefusal = 'no-such-claim' | 'bad-link' | 'bad-value';

/** Changes the local annotator's word on one claim. A change that changes nothing writes no revision. */
export const judge = (db: PlumblineDatabase, claimId: string, change: JudgementChange, now = Date.now()) =>
  judgeAll(db, [claimId], change, now);

/** The same change on several claims, in one transaction and with one undo. */
export const judgeAll = (
  db: PlumblineDatabase,
  claimIds: readonly string[],
  change: JudgementChange,
  now = Date.now(),
): Promise<StoreResult<Judged, JudgeRefusal>> =>
  attempt(async () => {
    checkChange(change);
    return db.transaction('rw', [db.claims, db.judgements, db.annotators, db.meta], async () => {
      const annotator = await localAnnotatorWithin(db, now);
      const judgements: (JudgementRecord | null)[] = [];
      const steps: UndoToken['steps'][number][] = [];
      for (const claimId of claimIds) {
        const claim = await db.claims.get(claimId);
        if (!claim) throw new Refusal('no-such-claim', `There is no claim ${claimId}.`);
        // What was said of the words it had before is this annotator's word on it until something newer is said.
        const line = [claimId, ...(await formerIdsOf(db, claim))].map((id) => `${id}:${annotator.id}`);
        const said = await db.judgements.bulkGet(line);
        const writing = planJudgement(claim, annotator.id, said, change, new Date(now).toISOString());
        for (const { before, after } of writing) {
          const record: JudgementRecord = { ...after, revision: await nextRevision(db, annotator.id, now) };
          await db.judgements.put(record);
          steps.push({ id: record.id, before, after: record });
        }
        judgements.push((await db.judgements.get(line[0]!)) ?? null);
      }
      return { judgements, undo: { steps } };
    });
  });

/**
 * Takes a change back by writing what was said before as a new revision. Changes are taken back newest first, as often as one likes, and an undo
 * can be undone. Refuses where something else was said since.
 */
export const undo = (db: PlumblineDatabase, token: UndoToken, now = Date.now()): Promise<StoreResult<Judged, 'changed-since'>> =>
  attempt(() =>
    db.transaction('rw', [db.judgements, db.annotators, db.meta], async () => {
      const annotator = await localAnnotatorWithin(db, now);
      const judgements: JudgementRecord[] = [];
      const steps: UndoToken['steps'][number][] = [];
      // What was written last is taken back first.
      for (const { id, before, after } of [...token.steps].reverse()) {
        const present = await db.judgements.get(id);
        if (!present || !saysTheSame(present, after))
          throw new Refusal('changed-since', 'Something newer was said of this claim.');
        const former = before ?? emptied(present);
        const record: JudgementRecord = {
          ...former,
          updatedAt: new Date(now).toISOString(),
          revision: await nextRevision(db, annotator.id, now),
        };
        await db.judgements.put(record);
        judgements.push(record);
        steps.push({ id, before: present, after: record });
      }
      return { judgements: judgements.reverse(), undo: { steps } };
    }),
  );

/** Whether two records say the same, whenever it was said. */
const saysTheSame = (a: JudgementRecord, b: JudgementRecord): boolean =>
  sameRecord({ ...a, revision: '', updatedAt: '' }, { ...b, revision: '', updatedAt: '' });

async function formerIdsOf(db: PlumblineDatabase, claim: ClaimRecord): Promise<string[]> {
  if (claim.formerId === undefined) return [];
  const line = new Map<string, ClaimRecord>();
  for (let at: ClaimRecord | undefined = claim; at?.formerId !== undefined && !line.has(at.formerId); ) {
    at = await db.claims.get(at.formerId);
    if (at) line.set(at.id, at);
  }
  return formerIds(claim, line);
}

function checkChange({ verdict, evidence, confidence }: JudgementChange): void {
  if (verdict && !verdicts.includes(verdict)) throw new Refusal('bad-value', `There is no verdict "${verdict}".`);
  if (typeof confidence === 'number' && !(confidence >= 0 && confidence <= 1))
    throw new Refusal('bad-value', `A confidence lies between 0 and 1, not ${confidence}.`);
  for (const { url } of evidence ?? []) if (!isWebAddress(url)) throw new Refusal('bad-link', `"${url}" is no web address.`);
}

/** Whether evidence may point there. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
