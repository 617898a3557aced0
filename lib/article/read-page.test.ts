// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PageReading, readPage } from '@/lib/article/read-page.ts';
import { findMapErrors } from '@/tests/fixtures/find-map-errors.ts';

const folder = 'tests/fixtures/pages';
const read = (html: string): PageReading | null =>
  readPage(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://paper.example/live' });
const page = (name: string): PageReading => read(readFileSync(`${folder}/${name}/page.html`, 'utf8'))!;

/** One block a line; a line break inside shows as ⏎. */
const print = ({ article: { text, blocks } }: PageReading): string =>
  blocks.map(({ kind, start, end }) => `[${kind}] ${text.slice(start, end).replaceAll('\n', '⏎')}\n`).join('');

describe('readPage', () => {
  for (const name of readdirSync(folder)) {
    it(`reads ${name}`, () => {
      const reading = page(name);
      expect(print(reading)).toBe(readFileSync(`${folder}/${name}/expected.txt`, 'utf8'));
      expect(findMapErrors(reading)).toEqual([]);
    });
  }

  it('joins blocks by a blank line', () => {
    const { text, blocks } = page('plain-article').article;
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  });

  it('leaves the page as it was', () => {
    const html = readFileSync(`${folder}/plain-article/page.html`, 'utf8');
    const document = new DOMParser().parseFromString(html, 'text/html');
    const before = document.documentElement.outerHTML;
    readPage(document, { url: 'https://paper.example/' });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('takes the facts from the head', () => {
    const { article } = page('plain-article');
    expect(article).toMatchObject({
      title: 'Orvanian forces cross the Lenn',
      publisher: 'The Harbour Post',
      authors: ['Ada Brandt', 'Oryn Sull'],
      published: '2031-05-04T06:12:00+02:00',
      modified: '2031-05-04T09:30:00+02:00',
      language: 'en-GB',
      warCoverage: { is: true },
    });
  });

  it('takes the date from the lines beside the headline where the head has none', () => {
    expect(page('aside-boxes').article.published).toBe('2031-09-09');
  });

  it('leaves out what style sheets hide, unless that is most of it', () => {
    const html = readFileSync(`${folder}/plain-article/page.html`, 'utf8');
    const readWith = (isShown: (element: Element) => boolean): string => {
      const document = new DOMParser().parseFromString(html, 'text/html');
      for (const element of document.querySelectorAll('*')) {
        Object.defineProperty(element, 'checkVisibility', { value: () => isShown(element) });
      }
      return readPage(document, { url: 'https://paper.example/' })!.article.text;
    };
    const all = page('plain-article').article.text;
    expect(readWith(() => true)).toBe(all);
    expect(readWith(() => false)).toBe(all);
    expect(readWith((element) => element.tagName !== 'LI')).toBe(
      all.replace(/Two bridges were destroyed\.\n\n|Some 3,000 people fled to Hald\.\n\n/g, ''),
    );
  });

  it('gives null for pages without text, and throws on no document', () => {
    expect(read('')).toBeNull();
    expect(read('<body><script>1</script><svg><text>x</text></svg></body>')).toBeNull();
    for (const type of ['application/xml', 'image/svg+xml'] as const) {
      expect(
        readPage(new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>', type), {
          url: 'https://a.example/',
        }),
      ).toBeNull();
    }
    const frames = new DOMParser().parseFromString('<frameset><frame src="a"></frameset>', 'text/html');
    expect(readPage(frames, { url: 'https://a.example/' })).toBeNull();
  });

  it('stands deep nesting', { timeout: 60_000 }, () => {
    const deep = `${'<div>'.repeat(800)}<p>The army took the town of Tessel on Sunday, and about 40 people were killed there.</p>${'</div>'.repeat(800)}`;
    expect(read(deep)?.article.text).toContain('took the town');
  });

  it('reads the start of a giant page', { timeout: 60_000 }, () => {
    const paragraphs = Array.from(
      { length: 12_000 },
      (_, i) => `<p>On day ${i} the army took a town, and about ${i} people were killed there.</p>`,
    );
    const reading = read(`<h1>Giant</h1>${paragraphs.join('')}`);
    expect(reading?.article.text.length).toBeGreaterThan(500_000);
    expect(reading?.article.text.length).toBeLessThan(2_000_000);
  });
});
