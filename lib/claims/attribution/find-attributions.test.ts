import { describe, expect, test } from 'vitest';
import { readPlainText } from '@/lib/article/read-plain-text.ts';
import { readSentences } from '@/lib/claims/sentence.ts';
import { attributionRows } from './attribution-rows.ts';
import { findAttributions } from './find-attributions.ts';

/** The attributions of `text` as the rows write them. */
function read(text: string, isHeadline: boolean): string[] {
  const body = isHeadline ? text : `The war in the valley.\n\n${text}`;
  const article = readPlainText(body, { url: 'file:row' });
  const slice = ({ start, end }: { start: number; end: number }) => body.slice(start, end);
  const found = findAttributions(readSentences(article));
  return found.map(
    ({ source, cue, pieces }) => `${source ? slice(source) : '-'} | ${slice(cue)} | ${pieces.map(slice).join(' + ')}`,
  );
}

for (const [group, rows] of Object.entries(attributionRows))
  describe(group, () => {
    test.each(rows)('%s', (text, ...expected) => {
      const found = read(text, group === 'headlines');
      expect(found).toEqual(expected.filter((line) => line !== '-'));
    });
  });
