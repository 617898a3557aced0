// What the library page asks of the worker that knows everything stored.
import type { AgreementReport, Doomed } from '@/components/library/library-model.ts';
import type { JudgementChange, JudgeRefusal, UndoToken } from '@/lib/store/judge.ts';
import type { LibraryAnswer, LibraryQuestion } from '@/lib/store/library/library-desk.ts';
import type { ArticleDetails, LibraryLine } from '@/lib/store/library/library-lines.ts';
import type { OpenFailure } from '@/lib/store/open-database.ts';
import type { StoreResult } from '@/lib/store/store-result.ts';

export interface Desk {
  ask: { ask: LibraryQuestion; answer: LibraryAnswer };
  lines: { ask: { version: number; from: number; to: number }; answer: readonly (LibraryLine | undefined)[] | null };
  ids: { ask: { version: number; from: number; to: number }; answer: readonly string[] | null };
  article: { ask: string; answer: ArticleDetails | null };
  agreement: { ask: null; answer: AgreementReport };
  judge: {
    ask: { claimIds: readonly string[]; change: JudgementChange };
    answer: StoreResult<{ undo: UndoToken; articleIds: readonly string[] }, JudgeRefusal>;
  };
  undo: { ask: UndoToken; answer: StoreResult<{ articleIds: readonly string[] }, 'changed-since'> };
  /** What was deleted stays in the worker; the number brings it back. */
  remove: { ask: Doomed; answer: StoreResult<{ deletion: number; articleIds: readonly string[] }> };
  restore: { ask: number; answer: StoreResult<null> };
}

export interface DeskEvents {
  changed: null;
  progress: { readonly done: number; readonly of: number } | null;
  failed: OpenFailure | 'error';
}
