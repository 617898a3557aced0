// What the extension holds: its database, its settings, and what became of a tab.
import type { PageStatus } from '@/lib/messaging/contracts.ts';
import { defaultSettings, type Settings } from '@/lib/messaging/settings.ts';
import type { ArticleRecord, ClaimRecord, JudgementRecord } from '@/lib/store/records.ts';
import type { ExtensionApi, Session } from './session.ts';
import { waitUntil } from './wait-until.ts';

declare const chrome: ExtensionApi;

export interface Stored {
  readonly articles: readonly ArticleRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly judgements: readonly JudgementRecord[];
}

/** Everything the database holds now. */
export const readStored = (session: Session): Promise<Stored> => session.desk.run(readDatabase);

const readDatabase = async (): Promise<Stored> => {
  const none = { articles: [], claims: [], judgements: [] };
  // Opening a database that is not there would make it.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'plumbline')) return none;
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('plumbline'));
  try {
    const names = ['articles', 'claims', 'judgements'].filter((name) => database.objectStoreNames.contains(name));
    if (names.length === 0) return none;
    const transaction = database.transaction(names);
    const tables = await Promise.all(names.map(async (name) => [name, await done(transaction.objectStore(name).getAll())]));
    return { ...none, ...Object.fromEntries(tables) };
  } finally {
    database.close();
  }
};

/** How many records each table of the database holds, the background's own marks of how far it has compared apart. */
export const readAllStored = (session: Session): Promise<Readonly<Record<string, number>>> =>
  session.desk.run(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('plumbline'));
    try {
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names);
      const marks: readonly IDBValidKey[] = ['compared', 'comparisonVersion'];
      const counts = names.map(async (name) => {
        const keys = await done(transaction.objectStore(name).getAllKeys());
        return [name, name === 'meta' ? keys.filter((key) => !marks.includes(key)).length : keys.length] as const;
      });
      return Object.fromEntries(await Promise.all(counts));
    } finally {
      database.close();
    }
  });

/** Writes settings as the options page would; all others take their defaults, with the welcome read. */
export const setSettings = (session: Session, change: Partial<Settings> = {}): Promise<void> =>
  session.desk.run((settings) => chrome.storage.local.set({ settings }), { ...defaultSettings, welcomed: true, ...change });

/** What the reader told of the tab that shows this address, and what stands on its badge; undefined before it told anything. */
export const readTab = (session: Session, url: string): Promise<{ status: PageStatus; badge: string } | undefined> =>
  session.desk.run(async (wanted) => {
    const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url === wanted);
    const tab = tabs.at(-1);
    if (tab?.id === undefined) return undefined;
    const key = `tab:${tab.id}`;
    const told = (await chrome.storage.session.get(key))[key] as { url: string; status: PageStatus } | undefined;
    if (told?.url !== wanted.replace(/#(?!!).*$/, '')) return undefined;
    return { status: told.status, badge: await chrome.action.getBadgeText({ tabId: tab.id }) };
  }, url);

export type Read = Extract<PageStatus, { state: 'read' }>;

/** Waits until the page at this address was read and kept; gives what its reader told. */
export const waitUntilRead = (session: Session, url: string, timeout?: number): Promise<Read> =>
  waitUntil(
    `${url} to be read`,
    async () => {
      const tab = await readTab(session, url);
      if (tab && tab.status.state !== 'read' && tab.status.state !== 'reading')
        throw new Error(`it is ${JSON.stringify(tab.status)}`);
      return tab?.status.state === 'read' ? tab.status : undefined;
    },
    timeout === undefined ? {} : { timeout },
  );

/** The claims of an article that are listed, in reading order. */
export const storedClaims = async (session: Session, articleId: string): Promise<readonly ClaimRecord[]> =>
  (await readStored(session)).claims
    .filter((claim) => claim.articleId === articleId && claim.lost === 0)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);

/** Empties the database without closing it under whoever has it open. */
export const clearStored = (session: Session): Promise<void> =>
  session.desk.run(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'plumbline')) return;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('plumbline');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = [...database.objectStoreNames].filter((name) => name !== 'annotators' && name !== 'meta');
    if (names.length > 0) {
      const transaction = database.transaction(names, 'readwrite');
      for (const name of names) transaction.objectStore(name).clear();
      await new Promise((done) => {
        transaction.oncomplete = done;
      });
    }
    database.close();
  });
