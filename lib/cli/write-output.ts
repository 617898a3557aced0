// Where a command's result goes: to stdout piece by piece, or into a file that is there whole or not at all.

import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Streams } from '@/lib/cli/command.ts';
import { causeOf } from '@/lib/cli/read-meta.ts';
import { isGzipName } from '@/lib/exchange/set/gzip.ts';

/** Small pieces joined: a write for every record would take longer than the records. */
function* batched(pieces: Iterable<string>, size = 64 * 1024): Generator<string> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < size) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}

/** Writes to the file `out` (compressed where its name ends in .gz), else to stdout. The reason of a failure names the file. */
export async function writeOutput(
  pieces: Iterable<string>,
  out: string | undefined,
  streams: Streams,
): Promise<{ ok: true } | { ok: false; reason: string }> {
  if (out === undefined) {
    for (const batch of batched(pieces)) await streams.out(batch);
    return { ok: true };
  }
  // Beside its place, then moved into it: whoever reads meanwhile sees the old file or the new one.
  const draft = join(dirname(out), `.${basename(out)}.${process.pid}.part`);
  try {
    const handle = await open(draft, 'wx');
    const file = handle.createWriteStream();
    const text = Readable.from(batched(pieces));
    await (isGzipName(out) ? pipeline(text, createGzip(), file) : pipeline(text, file));
    await rename(draft, out);
    return { ok: true };
  } catch (error) {
    await rm(draft, { force: true });
    return { ok: false, reason: `${out}: ${causeOf(error)}` };
  }
}
