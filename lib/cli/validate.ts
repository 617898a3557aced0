// `validate`: whether files are sets, and what they hold.

import { parseArgs } from 'node:util';
import type { Command } from '@/lib/cli/command.ts';
import { causeOf } from '@/lib/cli/read-meta.ts';
import { describeSignature, readSetFile } from '@/lib/cli/read-set-file.ts';
import { findDiffering } from '@/lib/exchange/merge/find-differing.ts';
import type { PlumblineSet } from '@/lib/exchange/set/set.ts';
import { summarizeSet } from '@/lib/exchange/set/summarize-set.ts';

const usage = 'usage: validate FILE…\n';

/** `validate FILE…`; one line on stdout for each good file, one on stderr for each that is refused or whose signature does not hold. */
export const validate: Command = async (args, streams) => {
  let files: readonly string[];
  try {
    files = parseArgs({ args: [...args], allowPositionals: true, options: {} }).positionals;
  } catch (error) {
    streams.err(`validate: ${causeOf(error)}\n${usage}`);
    return 2;
  }
  if (files.length === 0) {
    streams.err(`validate: no file given\n${usage}`);
    return 2;
  }
  let refused = 0;
  for (const file of files) {
    const read = await readSetFile(file);
    const signature = read.ok ? await describeSignature(read.set, read.signature) : null;
    if (read.ok && signature?.state !== 'broken') {
      await streams.out(`${file}: ${contentsOf(read.set)}${signature ? `; ${signature.words}` : ''}\n`);
      continue;
    }
    streams.err(`validate: ${read.ok ? `${file}: ${signature!.words}` : read.reason}\n`);
    refused++;
  }
  return refused > 0 ? 1 : 0;
};

function contentsOf(set: PlumblineSet): string {
  const { articles, claims, judgements, withdrawn, annotators, references, revisedAt } = summarizeSet(set);
  const differing = findDiffering(set.judgements).length;
  const counts: readonly (readonly [number, string, string])[] = [
    [articles, 'article', 'articles'],
    [claims, 'claim', 'claims'],
    [judgements, 'judgement', 'judgements'],
    [withdrawn, 'withdrawn judgement', 'withdrawn judgements'],
    [annotators, 'annotator', 'annotators'],
    [references, 'reference', 'references'],
    [differing, 'claim on which verdicts differ', 'claims on which verdicts differ'],
  ];
  const named = counts
    .filter(([count], index) => count > 0 || index < 3)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
  return `${named.join(', ')}${revisedAt ? `; revised ${revisedAt}` : ''}`;
}
