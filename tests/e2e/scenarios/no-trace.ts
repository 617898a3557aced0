import assert from 'node:assert/strict';
import { articlePage } from '../articles.ts';
import { expectMarked } from '../checks.ts';
import { inPage } from '../in-page.ts';
import type { Scenario } from '../scenario.ts';

/** What a page that suspects a reader can watch from its first script on. */
interface Watch {
  readonly seen: string[];
  readonly globals: string[];
  readonly sheets: number;
}

const watchful = `<script>
  window.watch = { seen: [], globals: [], sheets: 0 };
  const say = (words) => watch.seen.push(words);
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName } of records) if (watch.ready) say(type + ' ' + target.nodeName + ' ' + attributeName);
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('message', ({ data }) => say('message ' + JSON.stringify(data)));
  new PerformanceObserver((list) => { for (const { name } of list.getEntries()) if (!name.startsWith(location.origin)) say('resource ' + name); })
    .observe({ type: 'resource', buffered: true });
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => say('policy ' + blockedURI));
  addEventListener('error', ({ message }) => say('error ' + message));
  addEventListener('DOMContentLoaded', () => {
    watch.html = document.documentElement.outerHTML;
    watch.sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
    watch.globals = Object.getOwnPropertyNames(window);
    // What the parser itself did and nobody was told of yet.
    observer.takeRecords();
    watch.ready = true;
  });
</script>`;

export const noTrace: Scenario = {
  name: 'no-trace',
  shows: 'a page that watches itself sees nothing of the extension but highlights with random names',
  async run({ session, site }) {
    const { origin } = await site({ '/article': articlePage({ head: watchful }) });
    const names = new Set<string>();
    for (let load = 0; load < 2; load++) {
      const page = await session.open(`${origin}/article`);
      await expectMarked(session, page);
      const found = await inPage(page).run(() => {
        const { watch } = window as unknown as { watch: Watch & { html: string } };
        return {
          seen: watch.seen,
          same: watch.html === document.documentElement.outerHTML,
          globals: Object.getOwnPropertyNames(window).filter((name) => !watch.globals.includes(name)),
          sheets: document.styleSheets.length + document.adoptedStyleSheets.length - watch.sheets,
          names: [...CSS.highlights.keys()],
        };
      });
      assert.deepEqual(found.seen, [], 'what the page saw');
      assert.ok(found.same, 'the document is what it was');
      assert.deepEqual(found.globals, [], 'new globals');
      assert.equal(found.sheets, 0, 'new style sheets');
      for (const name of found.names) {
        assert.doesNotMatch(name, /plumb|claim|mark|casualt|people|war/i, 'a highlight name that speaks');
        assert.ok(!names.has(name), `the name ${name} came twice`);
        names.add(name);
      }
      // The watch itself must be able to see: a change made by the page shows up.
      const awake = await inPage(page).run(async () => {
        document.body.setAttribute('data-test', '');
        await new Promise((resume) => setTimeout(resume));
        return (window as unknown as { watch: Watch }).watch.seen.length;
      });
      assert.equal(awake, 1, 'the watch is awake');
      await page.close();
    }
  },
};
