// Joins the import and export of the library page to their worker and to the browser's downloads.
import { browser } from '#imports';
import type { Exporter, Importer, Progress } from '@/components/library/files-model.ts';
import { reportKeys } from '@/lib/exchange/formats/report-keys.ts';
import { askBackground } from '@/lib/messaging/browser.ts';
import type { BackgroundForPanel } from '@/lib/messaging/contracts.ts';
import { askWorker } from '@/lib/messaging/worker.ts';
import type { Files, FilesEvents } from './files-contract.ts';

const askForComparison = askBackground<BackgroundForPanel>('background-for-panel');

export function connectFiles(): { readonly importer: Importer; readonly exporter: Exporter } {
  let worker: ReturnType<typeof askWorker<Files, FilesEvents>> | undefined;
  let onProgress: (progress: Progress) => void = () => undefined;
  // Started when files are first spoken of: most visits to the library never do.
  const files = (): NonNullable<typeof worker> => {
    if (!worker) {
      worker = askWorker<Files, FilesEvents>(
        new Worker(new URL('./files-worker.ts', import.meta.url), { type: 'module', name: 'files' }),
      );
      worker.listen('progress', (progress) => onProgress(progress));
    }
    return worker;
  };
  const compare = (): void => void askForComparison('compareNow', null);

  const importer: Importer = {
    preview: (chosen) => files().ask('preview', chosen),
    takeMine: (take) => files().ask('takeMine', take),
    async apply(hear) {
      onProgress = hear;
      const applied = await files().ask('apply', null);
      if (applied.ok) compare();
      return applied;
    },
    cancel: () => void files().ask('cancel', null),
    async undo(importId) {
      const undone = await files().ask('undo', importId);
      if (undone.ok) compare();
      return undone;
    },
    history: () => files().ask('history', null),
  };
  const exporter: Exporter = {
    measure: (scope) => files().ask('measure', scope),
    make: (wish) => files().ask('make', { wish, messages: reportMessages(), language: browser.i18n.getUILanguage() }),
    save({ name, blob }) {
      const url = URL.createObjectURL(blob);
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      // The download has the blob by then; a page that is left open does not keep it.
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    },
  };
  return { importer, exporter };
}

const reportMessages = (): Record<string, string> =>
  Object.fromEntries(reportKeys.map((key) => [key, browser.i18n.getMessage(key as never, ['{1}', '{2}', '{3}', '{4}'])]));
