import { expect, it } from 'vitest';
import { speakWith, text } from '@/components/text.ts';
import { readSetText } from '@/lib/exchange/set/read-set.ts';
import { refusalCauses } from '@/lib/exchange/set/refusal.ts';
import { getFromFile, messageFile } from '@/tests/gallery/message-file.ts';
import { fileRefusalInWords } from './refusals.ts';
import { sizeInWords } from './size.ts';

speakWith(getFromFile, 'en');

const refusalOf = (file: string) => {
  const read = readSetText(file);
  if (read.ok) throw new Error('accepted');
  return fileRefusalInWords(read.refusal);
};

it('says why a file is not read, and where, in words of the message file alone', () => {
  expect(refusalOf('{"format":')).toBe('Not read: this is no JSON. At line 1, column 11: the file ends too early.');
  expect(refusalOf('{"format":"plumbline-set","version":7}')).toBe(
    'Not read: it was made by a newer version of Plumbline. Update, then import it again. At /version: is 7; this version of Plumbline reads version 1.',
  );
  expect(refusalOf('[]')).toBe(
    'Not read: this is neither a Plumbline set nor a file of Web Annotations. Cause: the file holds no object.',
  );
});

it('has a clause for every cause', () => {
  for (const cause of refusalCauses) expect(messageFile[`refusal_${cause}`]?.message).toMatch(/[^.]$/);
  expect(text('refusal_too_long', 20_000)).toBe('is more than 20,000 characters');
});

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [48, '48 bytes'],
  [999, '999 bytes'],
  [5_200, '5.2 kB'],
  [18_400_000, '18.4 MB'],
])('writes %i bytes as %s', (bytes, words) => expect(sizeInWords(bytes)).toBe(words));
