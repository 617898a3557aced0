// `convert`: a set in the formats of others.

import { parseArgs } from 'node:util';
import type { Command } from '@/lib/cli/command.ts';
import { readMessages } from '@/lib/cli/read-messages.ts';
import { causeOf } from '@/lib/cli/read-meta.ts';
import { readSetFile } from '@/lib/cli/read-set-file.ts';
import { writeOutput } from '@/lib/cli/write-output.ts';
import { toClaimReviews } from '@/lib/exchange/formats/claim-review.ts';
import { csvLines } from '@/lib/exchange/formats/csv.ts';
import { toReport } from '@/lib/exchange/formats/report.ts';
import { toWebAnnotations } from '@/lib/exchange/formats/web-annotation.ts';
import type { PlumblineSet } from '@/lib/exchange/set/set.ts';

const formats = ['web-annotation', 'claimreview', 'csv', 'report'] as const;
type Format = (typeof formats)[number];

const usage =
  'usage: convert --to web-annotation|claimreview|csv|report [-o OUT] SET\n' +
  '  claimreview needs --reviewer NAME --reviewer-url URL, and --annotator ID where several people rated claims\n';

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      output: { type: 'string', short: 'o' },
      reviewer: { type: 'string' },
      'reviewer-url': { type: 'string' },
      annotator: { type: 'string' },
    },
  });

type Choices = ReturnType<typeof parse>['values'];
type Converted = { readonly ok: true; readonly pieces: Iterable<string> } | { readonly ok: false; readonly reason: string };

/** `convert --to FORMAT SET`. */
export const convert: Command = async (args, streams) => {
  const wrong = (reason: string): 2 => {
    streams.err(`convert: ${reason}\n${usage}`);
    return 2;
  };
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return wrong(causeOf(error));
  }
  const { values, positionals } = parsed;
  const [file] = positionals;
  const format = formats.find((known) => known === values.to);
  if (!format) return wrong(values.to === undefined ? '--to is missing' : `--to is ${formats.join(', ')}, not "${values.to}"`);
  if (file === undefined || positionals.length > 1)
    return wrong(file === undefined ? 'no set given' : 'one set at a time; merge several first');
  if (format === 'claimreview' && (!values.reviewer?.trim() || !values['reviewer-url']))
    return wrong('a review has a reviewer: --reviewer and --reviewer-url');

  const read = await readSetFile(file);
  const converted: Converted = read.ok ? await convertSet(read.set, format, values) : read;
  const written = converted.ok ? await writeOutput(converted.pieces, values.output, streams) : converted;
  if (written.ok) return 0;
  streams.err(`convert: ${written.reason}\n`);
  return 1;
};

async function convertSet(set: PlumblineSet, format: Format, values: Choices): Promise<Converted> {
  if (format === 'csv') return { ok: true, pieces: csvLines(set) };
  if (format === 'report') return { ok: true, pieces: [await reportOf(set)] };
  if (format === 'web-annotation') return { ok: true, pieces: [`${JSON.stringify(toWebAnnotations(set), null, 2)}\n`] };
  const made = toClaimReviews(set, { name: values.reviewer!, url: values['reviewer-url']! }, values.annotator);
  if (made.ok) return { ok: true, pieces: [`${JSON.stringify(made.reviews, null, 2)}\n`] };
  const names = new Map(set.annotators.map(({ id, name }) => [id, name]));
  const people = made.annotatorIds.map((id) => `${id}${names.get(id) ? ` (${names.get(id)})` : ''}`).join(', ');
  const reasons = {
    'no-name': 'the reviewer has no name',
    'no-address': `--reviewer-url "${values['reviewer-url']}" is no http(s) address`,
    'several-annotators': `several people rated claims, and a review is one reviewer's: --annotator is one of ${people}`,
  };
  return { ok: false, reason: reasons[made.reason] };
}

/** With what the articles of the set say of one another. */
async function reportOf(set: PlumblineSet): Promise<string> {
  // The engine's words are loaded for this alone.
  const { comparisonLines } = await import('@/lib/exchange/formats/comparison-lines.ts');
  return toReport(set, { say: await readMessages(), language: 'en', comparisons: comparisonLines(set) });
}
