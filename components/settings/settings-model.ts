// What the settings page shows, and what it can ask for.
import type { Outcome } from '@/components/claim/outcome.ts';
import type { ListedSeries, ReferenceStore } from '@/components/references/ReferenceTables.tsx';
import type { Settings } from '@/lib/messaging/settings.ts';
import type { StorageUse } from '@/lib/store/storage-use.ts';

export interface Shortcut {
  readonly name: string;
  /** What the command does, in words. */
  readonly does: string;
  /** As the browser writes it; '' where none is set. */
  readonly keys: string;
}

export interface SettingsModel {
  readonly settings: Settings;
  /** How the local annotator is called in shared files; '' for nobody yet. */
  readonly annotatorName: string;
  readonly shortcuts: readonly Shortcut[];
  /** undefined while it is counted, or where the store does not answer. */
  readonly use: StorageUse | undefined;
  readonly version: string;
  /** Tables of figures that were imported, by title. */
  readonly series: readonly ListedSeries[];
}

/** How the settings page writes; every outcome is told to the reader. */
export interface SettingsStore {
  readonly change: (change: Partial<Settings>) => Promise<Outcome>;
  readonly rename: (name: string) => Promise<Outcome>;
  readonly deleteEverything: () => Promise<Outcome>;
  readonly openLibrary: () => void;
  readonly references: ReferenceStore;
  /** Opens the browser's page of shortcuts; missing where it cannot be opened. */
  readonly editShortcuts?: () => void;
}
