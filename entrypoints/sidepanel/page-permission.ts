import { browser } from '#imports';

const everyPage = { origins: ['http://*/*', 'https://*/*'] };

/** Asks for the permission to read pages where the person has withheld it; must be called while a click is being handled. */
export async function mayReadPages(): Promise<boolean> {
  try {
    return await browser.permissions.request(everyPage);
  } catch (error) {
    console.info('not asked for permission:', error);
    return browser.permissions.contains(everyPage);
  }
}
