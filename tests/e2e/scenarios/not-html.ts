import assert from 'node:assert/strict';
import type { Answer } from '@/tests/demo/serve.ts';
import { warParagraphs } from '../articles.ts';
import { readerIsIn } from '../reader-presence.ts';
import type { Scenario } from '../scenario.ts';
import type { ExtensionApi } from '../session.ts';
import { waitUntil } from '../wait-until.ts';

declare const chrome: ExtensionApi;

const words = warParagraphs().join(' ');
const as = (type: string, body: string): Answer => ({ headers: { 'content-type': type }, body });

/** The smallest PDF with one empty page. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`;

const documents: Readonly<Record<string, Answer>> = {
  '/a.json': as('application/json', JSON.stringify({ title: 'War in Velmora', words })),
  '/a.xml': as(
    'application/xml',
    `<?xml version="1.0"?><rss><channel><item><title>War</title><description>${words}</description></item></channel></rss>`,
  ),
  '/a.svg': as(
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>War</title><text y="5">${words}</text></svg>`,
  ),
  '/a.txt': as('text/plain', words),
  '/a.pdf': as('application/pdf', pdf),
};

export const notHtml: Scenario = {
  name: 'not-html',
  shows: 'JSON, XML, SVG, plain text and PDF documents are left alone and cause no error',
  async run({ session, site }) {
    const { origin } = await site(documents);
    for (const path of Object.keys(documents)) {
      await session.open(origin + path, { wait: 'nothing' });
      await waitUntil(`${path} to be loaded`, () =>
        session.desk.run(
          async (url) => (await chrome.tabs.query({})).some((tab) => tab.url === url && tab.status === 'complete'),
          origin + path,
        ),
      );
      assert.equal(await readerIsIn(session, origin + path), false, `${path}: the reader was injected`);
    }
  },
};
