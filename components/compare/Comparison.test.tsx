// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Comparison } from '@/components/compare/Comparison.tsx';
import { scaleFor, timeScaleFor } from '@/components/compare/chart-scale.ts';
import type { ShownComparison } from '@/components/compare/compared.ts';
import { speakWith } from '@/components/text.ts';
import { othersInWords } from '@/components/wording/others.ts';
import { comparedTalks, comparedToll } from '@/tests/gallery/compared.ts';
import { getFromFile } from '@/tests/gallery/message-file.ts';

let root: HTMLElement;
const onGo = vi.fn();
beforeEach(() => {
  speakWith(getFromFile, 'en');
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (comparison: ShownComparison): void =>
  void act(() => render(<Comparison comparison={comparison} onGo={onGo} />, root));
const toll = comparedToll.open!.shown!;

describe('the line', () => {
  it('counts others by relation, and origins', () => {
    expect(othersInWords({ others: 3, relations: { agrees: 1, conflicts: 2 }, origins: 2, factChecks: 0 })).toBe(
      '3 others: 1 agrees, 2 conflict · 2 origins',
    );
  });
  it('names what strains within the article, and fact-checks, also alone', () => {
    expect(othersInWords({ others: 0, relations: {}, origins: 1, within: 'conflicts', factChecks: 1 })).toBe(
      'another figure in this article · 1 fact-check',
    );
  });
  it('a part alone has no origins in common', () => {
    expect(othersInWords({ others: 1, relations: { part: 1 }, origins: 1, factChecks: 0 })).toBe(
      '1 other: 1 counts a part or the whole',
    );
  });
});

describe('the comparison', () => {
  it('lists every source with its relation, the claim first', () => {
    show(toll);
    const rows = [...root.querySelectorAll<HTMLElement>('[data-compared]')].map(({ dataset }) => dataset['relation']);
    expect(rows).toEqual(['self', 'conflicts', 'updates', 'updates', 'updates', 'updates', 'part']);
    expect(root.textContent).toContain(
      'Both cannot be right: at least 40 (the regional governor), up to 12 (the army of Ostmark).',
    );
  });

  it('draws a bar for each figure, open ends open, with the figures in words', () => {
    show(toll);
    const [figures, time] = root.querySelectorAll('svg[role="img"]');
    expect(figures!.querySelectorAll('.chart-bar')).toHaveLength(7);
    expect(figures!.querySelectorAll('.chart-arrow')).toHaveLength(3);
    expect(figures!.querySelectorAll('.chart-own')).toHaveLength(1);
    expect(figures!.querySelector('desc')!.textContent).toContain('Continental: dozens');
    expect(time!.querySelector('desc')!.textContent).toContain('March 11, 2031');
  });

  it('shows who took it from whom, and what talks came to', () => {
    show(toll);
    expect(root.querySelectorAll('.tree li').length).toBeGreaterThan(2);
    show(comparedTalks.open!.shown);
    expect(root.textContent).toContain('progress × 2');
    expect(root.textContent).toContain('followed by “rejected” on March 12, 2031');
  });

  it('leads to a source', async () => {
    show(toll);
    await act(async () => root.querySelector<HTMLElement>('[data-relation="conflicts"] a')!.click());
    expect(onGo).toHaveBeenCalledWith(expect.objectContaining({ relation: 'conflicts' }));
  });

  it('says how it grows where nobody else spoke of it', () => {
    show(null);
    expect(root.textContent).toContain('The comparison grows');
  });
});

describe('scales', () => {
  it('hold every figure, from 0, and leave room for open ends', () => {
    const { at, ticks, isLog } = scaleFor([
      { min: 17, max: 17 },
      { min: 71, max: null },
    ]);
    expect([at(0), isLog, ticks[0]]).toEqual([0, false, 0]);
    expect(at(71)).toBeLessThan(0.9);
    expect(at(1e9)).toBe(1);
  });
  it('grow tenfold a step where figures are worlds apart', () => {
    const { at, isLog } = scaleFor([
      { min: 12, max: 12 },
      { min: 30_000, max: 30_000 },
    ]);
    expect(isLog).toBe(true);
    expect(at(12)).toBeLessThan(at(30_000));
  });
  it('of time need two days', () => {
    expect(timeScaleFor(['2026-06-14'])).toBeUndefined();
    expect(timeScaleFor(['2026-06-14', '2026-06-18'])?.at('2026-06-16')).toBe(0.5);
  });
});
