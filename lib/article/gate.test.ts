// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { looksWorthReading } from '@/lib/article/gate.ts';
import { readInventedArticles } from '@/tests/fixtures/war-coverage/read-invented-articles.ts';

const pageOf = (title: string, paragraphs: readonly string[]): Document => {
  const page = document.implementation.createHTMLDocument(title);
  for (const paragraph of paragraphs) page.body.append(Object.assign(page.createElement('p'), { textContent: paragraph }));
  return page;
};

describe('looksWorthReading', () => {
  it('passes every invented war report, however short', () => {
    const missed = readInventedArticles().filter(
      ({ isWar, title, text }) => isWar && !looksWorthReading(pageOf(title, text.split('\n'))),
    );
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it('stays silent on pages that are no articles about fighting', () => {
    expect(
      looksWorthReading(
        pageOf('Fig tart', ['Wash the figs and cut them in halves before you heat the oven to a moderate heat.']),
      ),
    ).toBe(false);
    expect(looksWorthReading(pageOf('Shop', ['War bonnet', 'Attack', 'Bomb', 'Missile', 'Shell']))).toBe(false);
    expect(looksWorthReading(pageOf('', []))).toBe(false);
  });

  it('does not read scripts and style sheets', () => {
    const page = pageOf('Game', []);
    const script = page.createElement('script');
    script.textContent = 'const words = ["troops", "missile", "ceasefire", "rebel", "artillery", "besieged", "hostage"];';
    page.body.append(script);
    expect(looksWorthReading(page)).toBe(false);
  });

  it('leaves documents that are not HTML alone, without throwing', () => {
    const words = 'The troops fired missiles and artillery at the besieged rebels after the ceasefire had ended.';
    for (const type of ['application/xml', 'image/svg+xml', 'text/xml'] as const) {
      expect(looksWorthReading(new DOMParser().parseFromString(`<a>${words}</a>`, type))).toBe(false);
    }
    expect(
      looksWorthReading(
        new DOMParser().parseFromString(
          `<html xmlns="http://www.w3.org/1999/xhtml"><body>${words}</body></html>`,
          'application/xhtml+xml',
        ),
      ),
    ).toBe(true);
    const bare = document.implementation.createHTMLDocument('');
    bare.documentElement.remove();
    expect(looksWorthReading(bare)).toBe(false);
  });

  it('imports nothing: it is part of a script of one kilobyte', () => {
    expect(readFileSync('lib/article/gate.ts', 'utf8')).not.toMatch(/^import/m);
  });
});
