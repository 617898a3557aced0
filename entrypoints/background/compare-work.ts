// Compares the articles that are queued, one after another, whenever there are any; the pages that show one are then told.
import { browser } from '#imports';
import { askTab } from '@/lib/messaging/browser.ts';
import type { Page } from '@/lib/messaging/contracts.ts';
import { queueOutdated } from '@/lib/store/compare-queue.ts';
import { compareNext } from '@/lib/store/compare-stored.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import { tabsWithArticles } from '@/lib/store/tab-status.ts';
import { database } from './database.ts';

const askPage = askTab<Page>('page');

/** Milliseconds of work after which a call to the browser says that the background is not idle. */
const awakeEvery = 10_000;
/** Milliseconds between two articles: questions of pages and panel come first. */
const breath = 5;

let isWorking = false;
let isAskedAgain = false;

/** Starts comparing what is queued, unless that is being done; returns at once. */
export function compareSoon(): void {
  isAskedAgain = true;
  if (isWorking) return;
  isWorking = true;
  void compareQueued()
    .catch((error: unknown) => console.error('articles were not compared:', error))
    .finally(() => {
      isWorking = false;
    });
}

async function compareQueued(): Promise<void> {
  const db = await database();
  await queueOutdated(db);
  while (isAskedAgain) {
    isAskedAgain = false;
    if ((await drain(db)) > 0) await repaintPages();
  }
}

/** Compares until nothing is queued; answers how many articles that were. */
async function drain(db: PlumblineDatabase): Promise<number> {
  let awake = Date.now();
  for (let compared = 0; ; compared++) {
    const next = await compareNext(db);
    if (!next.ok) throw new Error(`${next.reason}: ${next.message}`);
    if (!next.value) return compared;
    if (Date.now() - awake > awakeEvery) {
      awake = Date.now();
      await browser.runtime.getPlatformInfo();
    }
    await new Promise((resume) => setTimeout(resume, breath));
  }
}

/** The cards beside marks tell what others said. */
async function repaintPages(): Promise<void> {
  const tabs = await tabsWithArticles();
  await Promise.all(tabs.map(({ tabId, frameId }) => askPage(tabId, frameId, 'repaint', null)));
}
