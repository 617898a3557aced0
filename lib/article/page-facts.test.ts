// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findCanonicalUrl, stripTracking } from '@/lib/article/canonical-url.ts';
import { readIsoDate } from '@/lib/article/iso-date.ts';
import { findLanguage } from '@/lib/article/language.ts';
import { readPageFacts } from '@/lib/article/page-facts.ts';
import { readPageHead } from '@/lib/article/page-head.ts';

const parse = (head: string, body = ''): Document =>
  new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
const factsOf = (head: string, body = '', url = 'https://www.paper.example/2031/05/04/lenn') =>
  readPageFacts(readPageHead(parse(head, body), url), []);
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe('readPageFacts', () => {
  it('reads JSON-LD in a graph, with types in lists and authors by name or thing', () => {
    const facts = factsOf(
      ld(
        '{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["Article","ReportageNewsArticle"],"headline":"Lenn crossed","datePublished":"2031-05-04T06:12:00Z","author":["Ada Brandt",{"name":"Oryn Sull"}],"publisher":{"name":"Harbour Post"},"articleSection":["World"],"keywords":"war, Lenn"}]}',
      ),
    );
    expect(facts).toMatchObject({
      title: 'Lenn crossed',
      publisher: 'Harbour Post',
      authors: ['Ada Brandt', 'Oryn Sull'],
      published: '2031-05-04T06:12:00Z',
      section: 'World',
      keywords: ['war', 'Lenn'],
    });
  });

  it('tells this article from the others a page lists', () => {
    const things =
      '[{"@type":"NewsArticle","headline":"Another story","datePublished":"2030-01-01"},{"@type":"NewsArticle","headline":"Lenn crossed","datePublished":"2031-05-04"}]';
    expect(factsOf(`<title>Lenn crossed - Post</title>${ld(things)}`).published).toBe('2031-05-04');
  });

  it('bears broken JSON: line breaks in strings, commas before brackets, comment marks, nonsense', () => {
    expect(
      factsOf(ld('<!-- {"@type":"NewsArticle","headline":"Lenn\ncrossed","datePublished":"2031-05-04",} -->')).published,
    ).toBe('2031-05-04');
    expect(factsOf(`${ld('{{{')}${ld('"x"')}${ld('null')}${ld('{"@type":7,"author":{"name":[]}}')}`).authors).toEqual([]);
  });

  it('falls back to meta, microdata, time and the address', () => {
    expect(
      factsOf(
        '<meta property="article:published_time" content="2031-05-04T08:00:00+02:00"><meta name="author" content="By Ada Brandt and Oryn Sull">',
      ),
    ).toMatchObject({
      published: '2031-05-04T08:00:00+02:00',
      authors: ['Ada Brandt', 'Oryn Sull'],
    });
    expect(factsOf('', '<span itemprop="datePublished" content="2031-05-05">yesterday</span>').published).toBe('2031-05-05');
    expect(factsOf('', '<article><time datetime="2031-05-06T10:00Z">x</time></article>').published).toBe('2031-05-06T10:00:00Z');
    expect(factsOf('').published).toBe('2031-05-04');
    expect(factsOf('', '', 'https://paper.example/lenn').published).toBeUndefined();
  });

  it('takes the publisher from the window title or the host where nothing names it', () => {
    expect(factsOf('<meta property="og:title" content="Lenn crossed"><title>Lenn crossed | Harbour Post</title>')).toMatchObject({
      title: 'Lenn crossed',
      publisher: 'Harbour Post',
    });
    expect(factsOf('<title>Lenn crossed</title>').publisher).toBe('paper.example');
    expect(
      factsOf('<title>Lenn crossed - Harbour Post</title><meta property="og:site_name" content="The Harbour Post">').title,
    ).toBe('Lenn crossed');
  });
});

describe('readIsoDate', () => {
  const cases: readonly (readonly [unknown, string | undefined])[] = [
    ['2031-05-04', '2031-05-04'],
    ['2031-05-04T06:12:00.123Z', '2031-05-04T06:12:00Z'],
    ['2031-05-04 06:12 +0200', '2031-05-04T06:12:00+02:00'],
    ['2031-05-04T06:12', '2031-05-04T06:12:00'],
    ['Sun, 4 May 2031 06:12:00 GMT', '2031-05-04'],
    ['May 4th, 2031 at 6.12 pm', '2031-05-04'],
    ['4 Sept. 2031', '2031-09-04'],
    ['20310504T061200Z', '2031-05-04'],
    ['2031/05/04', '2031-05-04'],
    ['25/12/2031', '2031-12-25'],
    ['12/25/2031', '2031-12-25'],
    ['04/05/2031', undefined],
    [1935641520, '2031-05-04T06:12:00Z'],
    ['1935641520000', '2031-05-04T06:12:00Z'],
    ['2031-02-31', undefined],
    ['yesterday', undefined],
    ['', undefined],
    [{}, undefined],
  ];
  for (const [value, date] of cases) it(`reads ${JSON.stringify(value)} as ${date}`, () => expect(readIsoDate(value)).toBe(date));
});

describe('canonical address', () => {
  it('drops what only says how the reader came', () => {
    expect(stripTracking('https://a.example/x?id=7&utm_source=t&fbclid=1&gclid=2#top')).toBe('https://a.example/x?id=7');
    expect(stripTracking('https://a.example/x?utm_medium=mail')).toBe('https://a.example/x');
    expect(stripTracking('https://a.example/#!/story/7')).toBe('https://a.example/#!/story/7');
    expect(stripTracking('https://a.example/x?q=a%20b&partial')).toBe('https://a.example/x?q=a%20b&partial');
    expect(stripTracking('file:story.html')).toBe('file:story.html');
  });

  it('believes the page as long as it speaks of its own site and not of the front page', () => {
    const here = 'https://m.paper.example/lenn?utm_source=x';
    const find = (head: string): string => findCanonicalUrl(parse(head), here);
    expect(find('<link rel="canonical" href="https://www.paper.example/lenn">')).toBe('https://www.paper.example/lenn');
    expect(find('<link rel="canonical" href="/world/lenn?fbclid=1">')).toBe('https://m.paper.example/world/lenn');
    expect(find('<link rel="canonical" href="https://other.example/lenn">')).toBe('https://m.paper.example/lenn');
    expect(
      find(
        '<link rel="canonical" href="https://www.paper.example/"><meta property="og:url" content="https://www.paper.example/lenn">',
      ),
    ).toBe('https://www.paper.example/lenn');
    expect(find('<link rel="canonical" href="javascript:alert(1)">')).toBe('https://m.paper.example/lenn');
    expect(findCanonicalUrl(parse('<link rel="canonical" href="https://paper.example/lenn">'), 'file:lenn.html')).toBe(
      'https://paper.example/lenn',
    );
  });

  it('does not take two sites under one country domain for one', () => {
    expect(findCanonicalUrl(parse('<link rel="canonical" href="https://other.co.uk/x">'), 'https://paper.co.uk/x')).toBe(
      'https://paper.co.uk/x',
    );
  });
});

describe('findLanguage', () => {
  const english =
    'The army said that it had taken the town and that the road to the coast was open, but the mayor said it was not and that the fighting went on for the whole of the night.';
  const german =
    'Die Armee teilte mit, dass sie die Stadt genommen habe und dass die Straße zur Küste offen sei, aber der Bürgermeister sagte, das sei nicht wahr und die Kämpfe gingen mit der Nacht weiter.';
  it('believes the page, unless the text plainly is in another language', () => {
    expect(findLanguage(english, ['en-GB'])).toBe('en-GB');
    expect(findLanguage(english, ['en_US'])).toBe('en-US');
    expect(findLanguage(german, ['en'])).toBe('de');
    expect(findLanguage('', ['fr'])).toBe('fr');
    expect(findLanguage(english, ['', 'no language'])).toBe('en');
    expect(findLanguage('', [])).toBe('und');
  });
});
