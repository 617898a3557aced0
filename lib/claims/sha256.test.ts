import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

const hex = (words: Int32Array): string => Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
const expected = (text: string): string => createHash('sha256').update(text.toWellFormed(), 'utf8').digest('hex');

test('agrees with another implementation on texts of every length around the blocks', () => {
  for (let length = 0; length < 260; length++) expect(hex(sha256('q'.repeat(length)))).toBe(expected('q'.repeat(length)));
});

test('agrees on any text, lone surrogates included', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => hex(sha256(text)) === expected(text)));
  expect(hex(sha256('a\ud800b’'))).toBe(expected('a\ud800b’'));
});

test('agrees on long texts, and on short ones after them', () => {
  const long = 'Zwölf Soldaten. '.repeat(20_000);
  expect(hex(sha256(long))).toBe(expected(long));
  expect(hex(sha256('short'))).toBe(expected('short'));
});
