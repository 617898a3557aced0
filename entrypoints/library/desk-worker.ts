// Reads everything stored, keeps it searchable and answers the library page: off its thread, so that nothing it does makes a list stutter.

import type { AgreementReport } from '@/components/library/library-model.ts';
import { measureAgreement } from '@/lib/exchange/merge/agreement.ts';
import { answerInWorker, type Port } from '@/lib/messaging/worker.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import { type Deleted, deleteStored, restoreDeleted } from '@/lib/store/delete-stored.ts';
import { type Judged, judgeAll, undo } from '@/lib/store/judge.ts';
import { LibraryDesk } from '@/lib/store/library/library-desk.ts';
import { openDatabase } from '@/lib/store/open-database.ts';
import type { Opinion } from '@/lib/store/opinion.ts';
import type { Desk, DeskEvents } from './desk-contract.ts';

const opened = openDesk();

const deletions = new Map<number, Deleted>();
let deletionCount = 0;

const tell = answerInWorker<Desk, DeskEvents>(self as Port, {
  ask: async (question) => (await opened).desk.ask(question),
  lines: async ({ version, from, to }) => (await opened).desk.lines(version, from, to),
  ids: async ({ version, from, to }) => (await opened).desk.ids(version, from, to),
  article: async (id) => (await opened).desk.article(id),
  agreement: async () => agreementOn((await opened).desk),
  judge: async ({ claimIds, change }) => withArticles(await judgeAll((await opened).db, claimIds, change)),
  undo: async (token) => withArticles(await undo((await opened).db, token)),
  remove: async (doomed) => {
    const deleted = await deleteStored((await opened).db, doomed);
    if (!deleted.ok) return deleted;
    deletions.set(++deletionCount, deleted.value);
    const articleIds = [...new Set(deleted.value.claims.map(({ articleId }) => articleId))];
    return { ok: true, value: { deletion: deletionCount, articleIds } };
  },
  restore: async (deletion) => {
    const restored = await restoreDeleted((await opened).db, deletions.get(deletion)!);
    if (restored.ok) deletions.delete(deletion);
    return restored;
  },
});

async function openDesk(): Promise<{ db: PlumblineDatabase; desk: LibraryDesk }> {
  let state = await openDatabase();
  if (state.state === 'blocked') state = await state.settled;
  if (state.state !== 'ready') {
    tell('failed', state.state === 'failed' ? state.reason : 'unavailable');
    throw new Error('The store cannot be opened.');
  }
  let toldAt = 0;
  const desk = new LibraryDesk(state.db, {
    changed: () => tell('changed', null),
    progress: (done, of) => {
      if (Date.now() - toldAt < 200) return;
      toldAt = Date.now();
      tell('progress', { done, of });
    },
    failed: (error) => {
      console.error(error);
      tell('failed', 'error');
    },
  });
  void desk.start().then(() => {
    tell('progress', null);
    tell('changed', null);
  });
  return { db: state.db, desk };
}

function withArticles<Refused>(
  judged: { readonly ok: true; readonly value: Judged } | Refused,
): { ok: true; value: { undo: Judged['undo']; articleIds: readonly string[] } } | Refused {
  if (!isDone(judged)) return judged;
  const { judgements, undo: token } = judged.value;
  const articleIds = [...new Set(judgements.flatMap((judgement) => judgement?.articleId ?? []))];
  return { ok: true, value: { undo: token, articleIds } };
}

const isDone = <Refused>(
  judged: { readonly ok: true; readonly value: Judged } | Refused,
): judged is { readonly ok: true; readonly value: Judged } => (judged as { ok: boolean }).ok;

function agreementOn(desk: LibraryDesk): AgreementReport {
  const words = desk.words();
  const people = new Map<string, Partial<Record<Opinion, number>>>();
  for (const { annotatorId, opinion } of words) {
    if (!opinion) continue;
    const counts = people.get(annotatorId) ?? {};
    counts[opinion] = (counts[opinion] ?? 0) + 1;
    people.set(annotatorId, counts);
  }
  const agreement = measureAgreement(
    words.map(({ claimId, opinion }) => ({
      claimId,
      deleted: 0,
      ...(opinion === 'not-a-claim' ? { notAClaim: true } : opinion && { verdict: opinion }),
    })),
  );
  return { ...agreement, people: [...people].map(([annotatorId, opinions]) => ({ annotatorId, opinions })) };
}
