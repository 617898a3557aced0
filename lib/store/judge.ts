// Writes the local annotator's word on claims. Every change is a new revision, a withdrawal and an undo too.
import { type Verdict, verdicts } from '@/lib/claims/verdict.ts';
import { figureOfClaim, formerIds } from './claim-view.ts';
import type { PlumblineDatabase } from './database.ts';
import { localAnnotatorWithin, nextRevision } from './local-annotator.ts';
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

/** Longest note that is kept, in UTF-16 units. */
export const longestNote = 20_000;

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

type Unrevised = Omit<JudgementRecord, 'revision'>;

/** The records to write, `said` being the annotator's words on the claim and on what it was before. */
function planJudgement(
  claim: ClaimRecord,
  annotatorId: string,
  said: readonly (JudgementRecord | undefined)[],
  change: JudgementChange,
  at: string,
): { before: JudgementRecord | null; after: Unrevised }[] {
  const present = said[0];
  const newest = said.reduce((a, b) => (a && (!b || a.revision > b.revision) ? a : b), undefined);
  const base = newest?.deleted === 0 ? newest : undefined;
  const content = applyChange(base, change);
  if (!content) {
    return said.flatMap((judgement) =>
      judgement?.deleted === 0 ? [{ before: judgement, after: { ...emptied(judgement), updatedAt: at } }] : [],
    );
  }
  if (base && sameRecord(contentOf(base), content)) return [];
  const figure = figureOfClaim(claim);
  const after: Unrevised = {
    ...unknownIn(present),
    id: `${claim.id}:${annotatorId}`,
    claimId: claim.id,
    articleId: claim.articleId,
    annotatorId,
    ...content,
    quote: claim.quote,
    claimType: claim.type,
    selectors: claim.selectors,
    ...(figure && { figure }),
    createdAt: base?.createdAt ?? at,
    updatedAt: at,
    deleted: 0,
  };
  return [{ before: present ?? null, after }];
}

/** What a newer version of the extension wrote into the record, which is kept without being understood. */
function unknownIn(judgement: JudgementRecord | undefined): object {
  if (!judgement) return {};
  const { verdict, notAClaim, corrections, note, evidence, confidence, figure, ...rest } = judgement;
  return rest;
}

type Content = Pick<JudgementRecord, 'verdict' | 'notAClaim' | 'corrections' | 'note' | 'evidence' | 'confidence'>;

const contentOf = ({ verdict, notAClaim, corrections, note, evidence, confidence }: Content): Content => ({
  ...(verdict !== undefined && { verdict }),
  ...(notAClaim && { notAClaim }),
  ...(corrections && Object.keys(corrections).length > 0 && { corrections }),
  ...(note && { note }),
  evidence,
  ...(confidence !== undefined && { confidence }),
});

/** What is said after the change; null where that is nothing. */
function applyChange(base: Content | undefined, change: JudgementChange): Content | null {
  const pick = <K extends keyof Content>(key: K): Content[K] | undefined =>
    change[key] === undefined ? base?.[key] : ((change[key] || undefined) as Content[K] | undefined);
  const note = pick('note')?.trim().slice(0, longestNote);
  const confidence = change.confidence === undefined ? base?.confidence : (change.confidence ?? undefined);
  const verdict = pick('verdict');
  const notAClaim = pick('notAClaim');
  const corrections = pick('corrections');
  const content = contentOf({
    ...(verdict && { verdict }),
    ...(notAClaim && { notAClaim }),
    ...(corrections && { corrections }),
    ...(note && { note }),
    evidence: pick('evidence') ?? [],
    ...(confidence !== undefined && { confidence }),
  });
  return Object.keys(content).length === 1 && content.evidence.length === 0 ? null : content;
}

/** A withdrawn word: nothing of what was said remains but that it is withdrawn. */
function emptied(judgement: JudgementRecord): JudgementRecord {
  const { verdict, notAClaim, corrections, note, confidence, ...rest } = judgement;
  return { ...rest, evidence: [], deleted: 1 };
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
