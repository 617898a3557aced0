// Holds number phrases to the hard table beside this file, one a line: kind, qualifier, value (or min..max), unit, and the noun that is counted.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { englishLexicon } from '@/lib/claims/lexicon.ts';
import { tokenise } from '@/lib/claims/tokens.ts';
import { findQuantities } from './find-quantities.ts';

const table = readFileSync(new URL('./find-quantities.table.txt', import.meta.url), 'utf8');

function readingsOf(text: string): string {
  const tokens = tokenise(text, 0, text.length, englishLexicon());
  return findQuantities(tokens)
    .map(({ kind, quantity, head }) => {
      const { value, min, max, unit } = quantity;
      const amount = value === undefined ? `${min}..${max ?? ''}` : String(Math.round(value * 1000) / 1000);
      return [kind, quantity.qualifier, amount, unit, head === undefined ? undefined : tokens.lower[head]]
        .filter((part) => part !== undefined)
        .join(' ');
    })
    .join('; ');
}

let section = '';
const rows: [section: string, text: string, reading: string][] = [];
for (const line of table.split('\n')) {
  if (line.startsWith('#')) section = line.slice(2);
  else if (line.includes('=>')) {
    const [text = '', reading = ''] = line.split('=>').map((part) => part.trim());
    rows.push([section, text, reading]);
  }
}

describe('number phrases', () => {
  test.each(rows)('%s: %s', (_section, text, reading) => {
    expect(readingsOf(text)).toBe(reading);
  });

  test('offsets are those of the text, the bound words inside', () => {
    const text = 'In all, at least 1,143 people were injured.';
    const [span] = findQuantities(tokenise(text, 0, text.length, englishLexicon()));
    expect(text.slice(span!.start, span!.end)).toBe('at least 1,143');
    expect(span!.quantity.text).toBe('at least 1,143');
  });

  test('only the tokens asked for are read', () => {
    const text = 'Two died. Three were hurt.';
    const tokens = tokenise(text, 0, text.length, englishLexicon());
    expect(findQuantities(tokens, 3).map((span) => span.quantity.value)).toEqual([3]);
    expect(findQuantities(tokens, 0, 3).map((span) => span.quantity.value)).toEqual([2]);
  });
});

describe('intervals', () => {
  const intervalOf = (text: string) => {
    const { min, max } = findQuantities(tokenise(text, 0, text.length, englishLexicon()))[0]!.quantity;
    return [min, max];
  };
  test.each([
    ['12 people', [12, 12]],
    ['at least 12 people', [12, null]],
    ['more than 12 people', [13, null]],
    ['up to 12 people', [0, 12]],
    ['fewer than 12 people', [0, 11]],
    ['about 50 people', [45, 55]],
    ['nearly 50 people', [45, 50]],
    ['10 to 15 people', [10, 15]],
    ['its fourth general', [4, null]],
    ['dozens of people', [24, 99]],
    ['scores of people', [40, 199]],
    ['hundreds of people', [200, 999]],
    ['thousands of people', [2000, 9999]],
    ['tens of thousands of people', [20_000, 99_999]],
    ['several people', [3, 9]],
    ['more than 80 percent', [80, null]],
  ])('%s', (text, interval) => {
    expect(intervalOf(text)).toEqual(interval);
  });
});

test('cost grows with the length alone, also on hostile text', () => {
  const texts = [
    'at least about over '.repeat(6_000),
    '10 to '.repeat(10_000),
    'a man and his wife and '.repeat(6_000),
    '1 000 '.repeat(10_000),
    '1-1-'.repeat(10_000),
    'one hundred and '.repeat(6_000),
    'hundreds or '.repeat(6_000),
  ];
  for (const text of texts) expect(Array.isArray(findQuantities(tokenise(text, 0, text.length, englishLexicon())))).toBe(true);
});
