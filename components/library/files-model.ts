// What the library page asks about files, and what it is told.

import type { DifferingVerdict } from '@/lib/exchange/merge/find-differing.ts';
import type { ChangeSample, MergePlan } from '@/lib/exchange/merge/plan-merge.ts';
import type { Applied } from '@/lib/exchange/profile/apply-merge.ts';
import type { ExportScope } from '@/lib/exchange/profile/export-set.ts';
import type { ReadFile } from '@/lib/exchange/profile/preview-import.ts';
import type { Undone } from '@/lib/exchange/profile/undo-import.ts';
import type { SetTables } from '@/lib/exchange/set/set.ts';
import type { SetSummary } from '@/lib/exchange/set/summarize-set.ts';
import type { AnnotatorRecord, ImportRecord } from '@/lib/store/records.ts';
import type { StoreResult } from '@/lib/store/store-result.ts';

/** What files would change here. */
export interface ImportPreview {
  readonly files: readonly ReadFile[];
  /** null where no file could be read. */
  readonly plan: {
    readonly counts: MergePlan['counts'];
    readonly samples: readonly ChangeSample[];
    readonly differing: number;
    /** The first few. */
    readonly differingSamples: readonly DifferingVerdict[];
    /** How many records of each table come under this profile's own name without having been written here. */
    readonly apart: Readonly<Record<keyof SetTables, number>>;
    readonly tookMine: boolean;
  } | null;
  /** Everybody named in them or known here. */
  readonly annotators: readonly Pick<AnnotatorRecord, 'id' | 'name' | 'local'>[];
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** An import is read, looked at and then taken or left. */
export interface Importer {
  /** Throws where the store fails. */
  readonly preview: (files: readonly File[]) => Promise<ImportPreview>;
  /** The same files, with what comes under one's own name. */
  readonly takeMine: (take: boolean) => Promise<ImportPreview>;
  readonly apply: (onProgress: (progress: Progress) => void) => Promise<StoreResult<Applied, 'cancelled' | 'far-future'>>;
  readonly cancel: () => void;
  readonly undo: (importId: string) => Promise<StoreResult<Undone, 'no-such-import' | 'newer-import'>>;
  /** Newest first. */
  readonly history: () => Promise<readonly ImportRecord[]>;
}

export const exportFormats = ['set', 'web-annotation', 'claimreview', 'csv', 'report'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportWish {
  readonly scope: ExportScope;
  readonly format: ExportFormat;
  /** The set alone: smaller, and read all the same. */
  readonly gzip: boolean;
  /** The set alone. */
  readonly sign: boolean;
  /** ClaimReview alone. */
  readonly reviewer: { readonly name: string; readonly url: string };
  /** ClaimReview alone: whose verdicts; '' where there is but one. */
  readonly annotatorId: string;
}

export interface ExportSummary extends SetSummary {
  /** Records too long for any reader. */
  readonly leftOut: number;
  /** Those who said something in it. */
  readonly people: readonly Pick<AnnotatorRecord, 'id' | 'name' | 'local'>[];
}

export type ExportFile =
  | { readonly ok: true; readonly name: string; readonly blob: Blob }
  | {
      readonly ok: false;
      readonly reason: 'no-name' | 'no-address' | 'several-annotators' | 'no-keys' | 'store';
      readonly annotatorIds: readonly string[];
    };

export interface Exporter {
  readonly measure: (scope: ExportScope) => Promise<ExportSummary>;
  readonly make: (wish: ExportWish) => Promise<ExportFile>;
  /** Hands the file to the browser's downloads. */
  readonly save: (file: { readonly name: string; readonly blob: Blob }) => void;
}
