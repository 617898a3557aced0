// Whole articles of our own with the claims found in them, printed to be read. `npm run golden -- -u` accepts what changed.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Claim } from '@/lib/claims/claim.ts';
import { detect } from '@/lib/claims/detect.ts';
import { readArticleFile } from '@/lib/cli/read-article-file.ts';

const folder = new URL('./articles/', import.meta.url);

/** One claim as a line of prose, what was read from it below. */
function print(claim: Claim): string {
  const { quantity, speaker } = claim;
  const figure = quantity && `${quantity.text} [${quantity.min}, ${quantity.max ?? 'open'}]`;
  const details = [
    figure,
    claim.category,
    claim.stance,
    claim.modality,
    claim.subject && `of ${claim.subject.text}`,
    claim.place && `at ${claim.place.text}`,
    claim.time && `when ${claim.time.text}`,
    speaker && `by ${speaker.text}`,
    claim.partOf && 'part of another figure',
    claim.repeats && 'said before',
  ];
  return `${claim.type.padEnd(13)} ${claim.quote}\n${' '.repeat(14)}${details.filter(Boolean).join(' · ')}\n${' '.repeat(14)}because ${claim.why.join(', ')}\n`;
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')))
  test(file, async () => {
    const path = fileURLToPath(new URL(file, folder));
    const read = await readArticleFile(path, { url: `https://golden.example/${file}`, published: '2024-05-15' });
    if (!read.ok) throw new Error(read.reason);
    expect(readFileSync(path, 'utf8').length).toBeGreaterThan(0);
    await expect(detect(read.article).map(print).join('\n')).toMatchFileSnapshot(`./claims/${file}`);
  });
