// One file → one article: saved pages through a DOM without scripts or network, text files verbatim.

import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '@/lib/article/article.ts';
import { readPage } from '@/lib/article/read-page.ts';
import { readPlainText } from '@/lib/article/read-plain-text.ts';
import { emptyStyleElements, renameStyleAttributes } from '@/lib/cli/quiet-styles.ts';
import { causeOf, type Meta } from '@/lib/cli/read-meta.ts';

export type ArticleReading = { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly reason: string };

/** Reads `.html`/`.htm`/`.xhtml` as a page and `.txt` as text; `given` wins over what the file says of itself. */
export async function readArticleFile(file: string, given: Meta): Promise<ArticleReading> {
  const extension = extname(file).toLowerCase();
  const isPage = /^\.x?html?$/.test(extension);
  if (!isPage && extension !== '.txt') return { ok: false, reason: `${file}: neither a page (.html) nor a text (.txt)` };
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { ok: false, reason: `${file}: ${causeOf(error)}` };
  }
  const fallbackUrl = `file:${basename(file)}`;
  if (!isPage) {
    const text = decodeUtf8(bytes);
    if (text === undefined) return { ok: false, reason: `${file}: not UTF-8 text` };
    return { ok: true, article: readPlainText(text, { ...given, url: given.url ?? fallbackUrl }) };
  }
  return readSavedPage(file, bytes, given, fallbackUrl);
}

function readSavedPage(file: string, bytes: Buffer, given: Meta, fallbackUrl: string): ArticleReading {
  const read = openPage(bytes, given.url);
  if (!read.ok) return { ok: false, reason: `${file}: cannot be read as a page (${read.reason})` };
  const { window } = read.dom;
  const reading = readPage(window.document, { url: given.url ?? fallbackUrl });
  window.close();
  // A page without an article is an answer too: no text, no war, no claims.
  const article = reading?.article ?? readPlainText('', { url: given.url ?? fallbackUrl, title: '' });
  return {
    ok: true,
    article: {
      ...article,
      ...(given.publisher && { publisher: given.publisher }),
      ...(given.published && { published: given.published }),
      ...(given.title && !article.title && { title: given.title }),
    },
  };
}

type PageOpening = { readonly ok: true; readonly dom: JSDOM } | { readonly ok: false; readonly reason: string };

/** A DOM in which no script runs and for which nothing is fetched. */
function openPage(bytes: Buffer, url: string | undefined): PageOpening {
  // Valid UTF-8 is UTF-8, whatever the page says late or not at all; else Latin-1 keeps every byte, and jsdom finds the page's own encoding.
  const utf8 = decodeUtf8(bytes);
  const quiet = emptyStyleElements(utf8 ?? bytes.toString('latin1'));
  const settings = { ...(url && URL.canParse(url) && { url }), contentType: 'text/html' };
  let reason = '';
  for (const html of [() => quiet, () => renameStyleAttributes(quiet)]) {
    try {
      return {
        ok: true,
        dom: new JSDOM(utf8 === undefined ? Buffer.from(html(), 'latin1') : html(), {
          ...settings,
          virtualConsole: new VirtualConsole(),
        }),
      };
    } catch (error) {
      reason = causeOf(error);
    }
  }
  return { ok: false, reason };
}

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
