import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { articleId, claimId, claimIds, occurrenceOf, textHash } from './identity.ts';

const sha = (bytes: string) => createHash('sha256').update(bytes, 'utf8').digest('hex').slice(0, 32);
const url = 'https://news.example/war/1';

test('the ids are what the format says, byte for byte', () => {
  expect(articleId(url)).toBe(sha(`plumbline:article\n${url}`));
  expect(textHash('Zwölf Tote.\n')).toBe(sha('plumbline:text\nZwölf Tote.\n'));
  expect(claimId(url, 'at least 12 died', 3)).toBe(sha(`plumbline:claim\n${articleId(url)}\n3\nat least 12 died`));
});

test('known values, so that a change of the format cannot go unseen', () => {
  expect([
    articleId('https://news.example/a'),
    claimId('https://news.example/a', '12 were killed', 0),
    textHash(''),
  ]).toMatchInlineSnapshot(`
    [
      "0bd80eefed63cb181f374db495e10f2e",
      "1fc0074ee396602b0c8cb467ccfd199f",
      "350765ca24b96c36e9dd38fb433422a8",
    ]
  `);
});

test('the three kinds never share an id', () => {
  expect(new Set([articleId('x'), textHash('x'), claimId('x', 'x', 0)]).size).toBe(3);
});

test('occurrences count every earlier beginning, overlapping ones too', () => {
  const text = 'aaaa 12 killed; 12 killed';
  expect(occurrenceOf(text, '12 killed', 5)).toBe(0);
  expect(occurrenceOf(text, '12 killed', 16)).toBe(1);
  expect(occurrenceOf(text, 'aa', 2)).toBe(2);
  expect(occurrenceOf(text, '', 9)).toBe(0);
});

test('ids of all claims at once equal the ids one by one', () => {
  const text = '12 were killed. Later 12 were killed. 3 were hurt.';
  const spans = [
    { start: 0, end: 14 },
    { start: 22, end: 36 },
    { start: 38, end: 49 },
  ];
  expect(claimIds(url, text, spans)).toEqual([
    claimId(url, '12 were killed', 0),
    claimId(url, '12 were killed', 1),
    claimId(url, '3 were hurt', 0),
  ]);
});
