import { expect, test } from 'vitest';
import { claimGroups } from '@/lib/claims/claim.ts';
import { verdicts } from '@/lib/claims/verdict.ts';
import { groupColours } from './group-colours.ts';
import { createMarkNames, markGroups, markStates, newMarkSeed } from './mark-names.ts';
import { currentColour, markStyles, stateStyles } from './mark-styles.ts';

type Colour = readonly [number, number, number];

const parts = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
const over = (top: Colour, opacity: number, bottom: Colour): Colour =>
  top.map((part, index) => part * opacity + bottom[index]! * (1 - opacity)) as unknown as Colour;

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  ) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: Colour, b: Colour): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const names = createMarkNames('qabc');
/** Text and background of a light and of a dark news page. */
const pages = { light: ['#333333', '#ffffff'], dark: ['#dadada', '#181a1b'] } as const;

test('a page’s text stays legible on every tint, also where the current mark or the flash lies over it', () => {
  for (const [text, background] of Object.values(pages)) {
    for (const group of markGroups)
      for (const state of markStates) {
        const tinted = over(parts(groupColours[group].page), stateStyles[state].tint, parts(background));
        expect(contrast(parts(text), tinted)).toBeGreaterThanOrEqual(4.5);
        // Both at once: the current mark was just scrolled to.
        const { colour, current, flash } = currentColour;
        const brightest = over(parts(colour), flash, over(parts(colour), current, tinted));
        expect(contrast(parts(text), brightest)).toBeGreaterThanOrEqual(4.5);
      }
  }
});

test('a group’s line stands out from the tint under it', () => {
  for (const [, background] of Object.values(pages))
    for (const group of markGroups) {
      const line = parts(groupColours[group].page);
      expect(contrast(line, over(line, stateStyles.untagged.tint, parts(background)))).toBeGreaterThanOrEqual(2.5);
    }
});

test('there is a look for every group and every verdict', () => {
  expect([...markGroups].sort()).toEqual(Object.keys(claimGroups).sort());
  expect(markStates).toEqual(['untagged', ...verdicts]);
});

test('every verdict looks different from every other state, by more than its colour', () => {
  const looks = markStates.map((state) => JSON.stringify(stateStyles[state]));
  expect(new Set(looks).size).toBe(markStates.length);
  for (const state of markStates)
    if (state !== 'untagged') expect(stateStyles[state].thickness).toBeGreaterThan(stateStyles.untagged.thickness);
});

test.each(['tinted', 'underlined'] as const)('every name has its rule, with its group’s underline (%s)', (look) => {
  const css = markStyles(names, look);
  for (const group of markGroups)
    for (const state of markStates) {
      const rule = css.split(`::highlight(${names.of(group, state)})`)[1]!.split('}')[0]!;
      expect(rule).toContain(` ${groupColours[group].underline} `);
      expect(rule.includes('background-color')).toBe(look === 'tinted' || state !== 'untagged');
    }
  expect(css).toContain(`::highlight(${names.current})`);
  expect(css).toContain(`::highlight(${names.flash})`);
});

test('names are identifiers, all different, and give nothing away', () => {
  const seed = newMarkSeed();
  expect(seed).toMatch(/^[a-z][a-z0-9]{14}$/);
  expect(newMarkSeed()).not.toBe(seed);
  const all = [names.current, names.flash, ...markGroups.flatMap((group) => markStates.map((state) => names.of(group, state)))];
  expect(new Set(all).size).toBe(all.length);
  for (const name of all) expect(name).toMatch(/^qabc[0-9a-z]$/);
});
