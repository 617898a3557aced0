// Puts the reader into a page, and the style of its marks.
import { browser } from '#imports';
import { createMarkNames, newMarkSeed } from '@/lib/anchor/mark-names.ts';
import { markStyles } from '@/lib/anchor/mark-styles.ts';
import type { Settings } from '@/lib/messaging/settings.ts';

interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Runs the reader in a frame; answers whether the browser let us. */
export async function injectReader({ tabId, frameId }: Frame): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/reader.js'] });
    return true;
  } catch (error) {
    // The browser's own pages, the extension store, a tab that has just gone: pages that nobody may read.
    console.info('not readable:', error);
    return false;
  }
}

/** Styles marks in a frame under names nobody can guess, and answers with the seed of these names; null where the frame has gone. */
export async function insertMarkStyles({ tabId, frameId }: Frame, settings: Settings): Promise<string | null> {
  const seed = newMarkSeed();
  const css = markStyles(createMarkNames(seed), settings.markStyle);
  try {
    await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css, origin: 'AUTHOR' });
    return seed;
  } catch (error) {
    console.info('no marks:', error);
    return null;
  }
}
