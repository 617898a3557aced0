// The reader: read page → Article → is it war coverage? → claims → marks. Injected only where the gate or the person says so.
import { browser, defineUnlistedScript } from '#imports';
import { type Reader, startReader } from './start-reader.ts';

/** The reader of this page, in the extension's own world: no page can see it. */
const world = self as { plumbline?: Reader };

export default defineUnlistedScript(() => {
  // Injected again: the one that is here goes on, unless it was left over from before an update.
  if (world.plumbline?.isAlive()) return;
  world.plumbline?.stop();
  const id = browser.runtime.id;
  world.plumbline = startReader(
    () => browser.runtime?.id === id,
    () => {
      // The gate watches the page again.
      delete world.plumbline;
    },
  );
});
