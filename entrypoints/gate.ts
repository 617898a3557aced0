// In every http(s) page, under 1 kB: is this worth waking the reader for? The reader decides again with the whole text.
import { defineUnlistedScript } from '#imports';
import { looksWorthReading } from '@/lib/article/gate.ts';

/** Named `chrome` in both browsers; WXT's `browser` would cost a tenth of this script. */
declare const chrome: { readonly runtime: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> } };

export default defineUnlistedScript(() => {
  let asked: string;
  // Once the reader is here (same isolated world) it watches the page itself; after an update of the extension there is no id any more.
  const look = () => {
    if (asked !== location.href && chrome.runtime.id && !('plumbline' in self) && looksWorthReading(document)) {
      asked = location.href;
      void chrome.runtime.sendMessage({ to: 'background', name: 'looksWorthReading' });
    }
  };
  // Text may come late: three more looks, each bounded, then silence until the page navigates.
  const start = () => {
    for (const delay of [0, 1e3, 4e3, 12e3]) setTimeout(look, delay);
  };
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
  self.navigation?.addEventListener('currententrychange', start);
});
