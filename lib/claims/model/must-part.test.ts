import { describe, expect, test } from 'vitest';
import { readPlainText } from '@/lib/article/read-plain-text.ts';
import { isOnlyAttribution } from '../parse/only-attribution.ts';
import { readArticle, type SentenceReading } from '../reading.ts';
import { mustPart } from './must-part.ts';

const readingOf = (sentence: string): SentenceReading => readArticle(readPlainText(sentence, { url: 'file:a' }))[0]!;

const wordsOf = ({ units, sentence: { tokens } }: SentenceReading, u: number): string =>
  tokens.text.slice(tokens.start[units[u]!.first]!, tokens.end[units[u]!.last - 1]!);

describe('units that only tell who says it', () => {
  test.each([
    ['Twelve people died in the shelling, the ministry said on Friday.', 'the ministry said on Friday'],
    ['A delegate, who asked not to be named, said the town had fallen.', 'A delegate who asked not to be named said'],
    ['Marren denied that its troops had crossed the river.', ''],
    ['Shells hit the mill and the school.', ''],
  ])('%s', (sentence, wanted) => {
    const reading = readingOf(sentence);
    const found = reading.units.flatMap((_, u) => (isOnlyAttribution(reading, u) ? [wordsOf(reading, u)] : []));
    expect(found.join(' ')).toBe(wanted);
  });
});

test.each([
  // what goes on behind who said it is another matter
  ['The toll has risen to 71, the ministry said on Friday, as crews ended their search.', 'the ministry said on Friday'],
  ['He said that the missile had hit the mill and that a depot had burned.', 'that a depot had burned'],
  // one clause, interrupted
  ['The road to Orsel, the governor said, is open again.', undefined],
  ['Shells hit the mill and killed two men.', undefined],
])('%s', (sentence, end) => {
  const reading = readingOf(sentence);
  const first = reading.units.findIndex((_, u) => !isOnlyAttribution(reading, u));
  const parted = reading.units.findIndex((_, u) => u > first && mustPart(reading, first, u));
  expect(parted < 0 ? undefined : wordsOf(reading, parted)).toBe(end);
});
