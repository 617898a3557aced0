// What the library page asks of the worker that reads and writes files.
import type { ExportFile, ExportSummary, ExportWish, ImportPreview, Progress } from '@/components/library/files-model.ts';
import type { Applied } from '@/lib/exchange/profile/apply-merge.ts';
import type { ExportScope } from '@/lib/exchange/profile/export-set.ts';
import type { Undone } from '@/lib/exchange/profile/undo-import.ts';
import type { ImportRecord } from '@/lib/store/records.ts';
import type { StoreResult } from '@/lib/store/store-result.ts';

/** What a report says in the reader’s language, by key, placeholders as {1}, {2}: workers have no messages of their own. */
export type Messages = Readonly<Record<string, string>>;

export interface Files {
  preview: { ask: readonly File[]; answer: ImportPreview };
  takeMine: { ask: boolean; answer: ImportPreview };
  apply: { ask: null; answer: StoreResult<Applied, 'cancelled' | 'far-future'> };
  cancel: { ask: null; answer: null };
  undo: { ask: string; answer: StoreResult<Undone, 'no-such-import' | 'newer-import'> };
  history: { ask: null; answer: readonly ImportRecord[] };
  measure: { ask: ExportScope; answer: ExportSummary };
  make: { ask: { wish: ExportWish; messages: Messages; language: string }; answer: ExportFile };
}

export interface FilesEvents {
  progress: Progress;
}
