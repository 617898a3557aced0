// `merge`: several set files into one. As git's merge driver: merge -o %A %A %B.

import { parseArgs } from 'node:util';
import type { Command } from '@/lib/cli/command.ts';
import { causeOf } from '@/lib/cli/read-meta.ts';
import { readSetFile } from '@/lib/cli/read-set-file.ts';
import { writeOutput } from '@/lib/cli/write-output.ts';
import { mergeSets } from '@/lib/exchange/merge/merge-sets.ts';
import { emptySet, type PlumblineSet } from '@/lib/exchange/set/set.ts';
import { linesOf } from '@/lib/exchange/set/write-set.ts';

const usage = 'usage: merge [-o OUT] SET…\n  writes to standard output, or to OUT (compressed where its name ends in .gz)\n';

/** `merge [-o OUT] SET…`; one file that is refused refuses the merge, and OUT stays as it is. Signatures are not carried over. */
export const merge: Command = async (args, streams) => {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    streams.err(`merge: ${causeOf(error)}\n${usage}`);
    return 2;
  }
  const { values, positionals: files } = parsed;
  if (files.length === 0) {
    streams.err(`merge: no set given\n${usage}`);
    return 2;
  }
  let merged: PlumblineSet = emptySet;
  let refused = false;
  for (const file of files) {
    const read = await readSetFile(file);
    if (read.ok) merged = mergeSets(merged, read.set);
    else {
      streams.err(`merge: ${read.reason}\n`);
      refused = true;
    }
  }
  if (refused) return 1;
  const written = await writeOutput(linesOf(merged), values.output, streams);
  if (written.ok) return 0;
  streams.err(`merge: ${written.reason}\n`);
  return 1;
};

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], allowPositionals: true, options: { output: { type: 'string', short: 'o' } } });
