// Joins the settings page to the browser and the store: what it shows now, and what its controls do.
import { browser } from '#imports';
import type { Outcome } from '@/components/claim/outcome.ts';
import type { SettingsModel, SettingsStore } from '@/components/settings/settings-model.ts';
import { text } from '@/components/text.ts';
import { refusalInWords } from '@/components/wording/refusals.ts';
import { askTab, openOwnPage } from '@/lib/messaging/browser.ts';
import type { Page } from '@/lib/messaging/contracts.ts';
import { annotators } from '@/lib/store/article-queries.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import { deleteEverything } from '@/lib/store/delete-everything.ts';
import { renameAnnotator } from '@/lib/store/local-annotator.ts';
import { openDatabase } from '@/lib/store/open-database.ts';
import { storedSeries } from '@/lib/store/references.ts';
import { applySettings, storedSettings, watchSettings } from '@/lib/store/settings-storage.ts';
import { storageUse } from '@/lib/store/storage-use.ts';
import { watchQuery } from '@/lib/store/watch-query.ts';
import { referenceStore } from './reference-store.ts';

type Show = (model: SettingsModel, store: SettingsStore) => void;

/** What Firefox has and Chrome does not. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** Shows the settings now and whenever they or what is stored change; the page lives as long as its window. */
export async function connectSettings(show: Show): Promise<void> {
  let model: SettingsModel = {
    settings: await storedSettings(),
    annotatorName: '',
    shortcuts: await shortcuts(),
    use: undefined,
    version: browser.runtime.getManifest().version,
    series: [],
  };
  let db: PlumblineDatabase | undefined;
  const refused: Outcome = { ok: false, reason: text('refused_unavailable') };

  const store: SettingsStore = {
    change: async (change) => {
      try {
        update({ settings: await applySettings(change) });
        return { ok: true };
      } catch (error) {
        console.error(error);
        return refused;
      }
    },
    rename: async (name) => {
      const renamed = db && (await renameAnnotator(db, name));
      if (!renamed) return refused;
      return renamed.ok ? { ok: true } : { ok: false, reason: refusalInWords(renamed.reason) };
    },
    deleteEverything: async () => {
      const deleted = db && (await deleteEverything(db));
      if (!deleted) return refused;
      if (!deleted.ok) return { ok: false, reason: refusalInWords(deleted.reason) };
      await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
      update({ settings: await storedSettings() });
      await tellPages();
      return { ok: true };
    },
    openLibrary: () => void openOwnPage('/library.html'),
    references: referenceStore(() => db),
    editShortcuts: () => {
      const { openShortcutSettings } = browser.commands as ShortcutSettings;
      if (openShortcutSettings) void openShortcutSettings();
      else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    },
  };
  const update = (part: Partial<SettingsModel>): void => {
    model = { ...model, ...part };
    show(model, store);
  };

  update({});
  watchSettings((settings) => update({ settings }));
  addEventListener('focus', async () => update({ shortcuts: await shortcuts() }));

  const opened = await openDatabase({ onTakenOver: () => location.reload() });
  const ready = opened.state === 'blocked' ? await opened.settled : opened;
  if (ready.state !== 'ready') {
    console.error('the store cannot be opened', ready);
    return;
  }
  const { db: open } = ready;
  db = open;
  const tell = (error: unknown): void => console.error(error);
  watchQuery(
    () => storageUse(open),
    (use) => update({ use }),
    tell,
  );
  watchQuery(
    () => storedSeries(open),
    (series) => update({ series }),
    tell,
  );
  watchQuery(
    () => annotators(open),
    (known) => update({ annotatorName: known.find(({ local }) => local === 1)?.name ?? '' }),
    tell,
  );
}

const shortcuts = async (): Promise<SettingsModel['shortcuts']> => {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, does: description, keys: shortcut ?? '' }] : [],
  );
};

/** Marks of what was deleted lose their tags without a reload. */
const tellPages = async (): Promise<void> => {
  const askPage = askTab<Page>('page');
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(tabs.map(({ id }) => id !== undefined && askPage(id, undefined, 'repaint', null)));
};
