import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outlets } from './outlets.ts';
import { type Newsstand, readFrom, serveNewsstand } from './serve.ts';

let newsstand: Newsstand;
beforeAll(async () => {
  newsstand = await serveNewsstand();
});
afterAll(() => newsstand.close());

const pages = outlets.flatMap(({ folder, pages }) => pages.map((page) => ({ folder, ...page })));
const get = async (url: string) => {
  const answer = await fetch(url);
  return { status: answer.status, url: answer.url, headers: answer.headers, text: await answer.text() };
};

describe('the newsstand', () => {
  it('has eight articles or more by five outlets or more, and three pages or more of something else', () => {
    const articles = pages.filter(({ war }) => war);
    expect(articles.length).toBeGreaterThanOrEqual(8);
    expect(new Set(articles.map(({ folder }) => folder)).size).toBeGreaterThanOrEqual(5);
    expect(pages.filter(({ war }) => !war).length).toBeGreaterThanOrEqual(3);
  });

  it.each(pages)('serves $folder$path', async ({ folder, path }) => {
    const answer = await get(newsstand.at(folder, path));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/html');
  });

  it('leads to every page from its front, and nowhere else', async () => {
    const { text } = await get(`${newsstand.origin}/`);
    const links = [...text.matchAll(/href="(\/at\/[^"]+)"/g)].map(([, href]) => href!);
    expect(links.toSorted()).toEqual(pages.map(({ folder, path }) => `/at/${folder}${path}`).toSorted());
    const followed = await get(newsstand.origin + links[0]!);
    expect(followed.url).toBe(newsstand.at('meridian', '/brannet-market-strike.html'));
  });

  it('gives each outlet an origin of its own', () => {
    expect(new Set(outlets.map(({ folder }) => new URL(newsstand.at(folder, '/')).origin)).size).toBe(outlets.length);
  });

  it('sends the headers an outlet asks for', async () => {
    const { headers } = await get(newsstand.at('kestria-today', '/brannet-depot.html'));
    expect(headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
  });

  it('knows each request it was sent', async () => {
    const url = newsstand.at('courier', '/nothing-here.html?a=1');
    expect((await get(url)).status).toBe(404);
    expect(newsstand.requests.some((request) => request.url === '/nothing-here.html?a=1')).toBe(true);
  });

  it('stays within its folder', async () => {
    expect(await readFrom('courier', '/../../../README.md')).toBeUndefined();
    expect(await readFrom('courier', '/%2e%2e/serve.ts')).toBeUndefined();
    expect(await readFrom('courier', '/../newsstand/index.html')).toBeUndefined();
  });
});
