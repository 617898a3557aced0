import { expect, test } from 'vitest';
import { type GroupColours, groupColours } from './group-colours.ts';

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const groups = Object.entries(groupColours) as [string, GroupColours][];

test('the ruler is right', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test.each(groups)('%s is legible on white and near-black pages and on our own surfaces', (_, { page, light, dark }) => {
  expect(contrast(page, '#ffffff')).toBeGreaterThanOrEqual(3);
  expect(contrast(page, '#202124')).toBeGreaterThanOrEqual(3);
  expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(dark, '#202124')).toBeGreaterThanOrEqual(4.5);
});

test('no two groups share an underline or a hue', () => {
  expect(new Set(groups.map(([, { underline }]) => underline)).size).toBe(groups.length);
  expect(new Set(groups.map(([, { page }]) => page)).size).toBe(groups.length);
});
