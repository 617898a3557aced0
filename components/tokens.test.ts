// Every pair of colours that is used together can be read, in light and in dark, in the panel and on the card.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupColours } from '@/lib/anchor/group-colours.ts';
import type { ClaimGroup } from '@/lib/claims/claim.ts';

type Palette = Readonly<Record<string, string>>;

const readSheet = (name: string): string => readFileSync(resolve(import.meta.dirname, '../assets', name), 'utf8');

/** The colours a sheet sets outside and inside its block for dark schemes. */
const palettesOf = (sheet: string): { light: Palette; dark: Palette } => {
  const [light = '', dark = ''] = sheet.split('@media (prefers-color-scheme: dark)');
  const colours = (part: string): Palette =>
    Object.fromEntries([...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]));
  return { light: colours(light), dark: { ...colours(light), ...colours(dark) } };
};

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};

const groups = Object.keys(groupColours) as ClaimGroup[];
const tokens = palettesOf(readSheet('tokens.css'));
const card = palettesOf(readSheet('card.css'));
const schemes = ['light', 'dark'] as const;

/** What is read on what: at least 4.5:1. */
const texts: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  ['ink', ['paper', 'surface', 'sunken', 'figure']],
  ['ink-soft', ['paper', 'surface', 'sunken']],
  ['ink-quiet', ['paper', 'surface', 'sunken']],
  ['on-fill', ['fill', 'ink-soft']],
  ['on-notice', ['notice']],
  ['danger', ['paper', 'surface', 'sunken']],
  ...['1', '2', '3', '4', '5', '6'].map((voice) => [`voice-${voice}`, ['surface', 'paper']] as const),
  ...groups.map((group) => [group, ['paper', 'surface', 'sunken']] as const),
];

/** What has to be told from its ground: at least 3:1. */
const shapes: readonly (readonly [shape: string, grounds: readonly string[]])[] = [
  ['edge', ['paper', 'surface', 'sunken']],
  ['focus', ['paper', 'surface', 'sunken']],
  ['fill', ['paper', 'surface', 'sunken']],
  ['bob', ['paper', 'surface']],
  ['danger', ['surface']],
];

describe.each(schemes)('in %s', (scheme) => {
  const pairs = (table: typeof texts) => table.flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));

  it.each(pairs(texts))('%s is legible on %s', (ink, ground) => {
    expect(contrast(tokens[scheme][ink]!, tokens[scheme][ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(shapes))('%s stands out from %s', (shape, ground) => {
    expect(contrast(tokens[scheme][shape]!, tokens[scheme][ground]!)).toBeGreaterThanOrEqual(3);
  });

  it.each(groups)('the colour of %s is that of its marks', (group) => {
    expect(tokens[scheme][group]).toBe(groupColours[group][scheme]);
  });

  it('has the same colours on the card in the page', () => {
    expect(Object.keys(card[scheme]).length).toBeGreaterThan(10);
    for (const [name, colour] of Object.entries(card[scheme])) expect(colour, name).toBe(tokens[scheme][name]);
  });
});

it('underlines groups in the panel as on the page', () => {
  const sheet = readSheet('base.css');
  for (const group of groups) {
    expect(sheet).toMatch(new RegExp(`\\.group-${group} \\{[^}]*--group-underline: ${groupColours[group].underline};`));
  }
});

it('sets every colour it uses on the card itself: a page’s own properties would come through', () => {
  const sheet = readSheet('card.css');
  const used = new Set([...sheet.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name!));
  used.delete('group');
  expect([...used].filter((name) => !(name in card.light))).toEqual([]);
});

it('notices a pair that cannot be read', () => {
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
