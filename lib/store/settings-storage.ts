// Where the settings lie: `storage.local`, so that they are there before IndexedDB is opened.
import { browser } from '#imports';
import { readSettings, type Settings, settingsKey } from '@/lib/messaging/settings.ts';

/** The settings as stored; what is missing or damaged takes its default. */
export const storedSettings = async (): Promise<Settings> =>
  readSettings((await browser.storage.local.get(settingsKey))[settingsKey]);

/** Writes the changed settings; throws where the browser cannot store them. */
export const applySettings = async (change: Partial<Settings>): Promise<Settings> => {
  const settings = readSettings({ ...(await storedSettings()), ...change });
  await browser.storage.local.set({ [settingsKey]: settings });
  return settings;
};

/** Calls back with the settings whenever they change, here or in another window; returns a function that stops it. */
export const watchSettings = (onChange: (settings: Settings) => void): (() => void) => {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[settingsKey];
    if (area === 'local' && change) onChange(readSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
};
