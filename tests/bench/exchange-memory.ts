// What an import holds in memory beyond what is stored: for each byte of its file, in a small library and in a large one.
import 'fake-indexeddb/auto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { planMerge } from '@/lib/exchange/merge/plan-merge.ts';
import { applyMerge } from '@/lib/exchange/profile/apply-merge.ts';
import { loadCounterparts } from '@/lib/exchange/profile/load-counterparts.ts';
import { readFiles } from '@/lib/exchange/profile/preview-import.ts';
import { writeSet } from '@/lib/exchange/set/write-set.ts';
import { PlumblineDatabase } from '@/lib/store/database.ts';
import { largeSet } from './large-set.ts';
import { digits, table } from './measure.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that are in use, garbage aside; what the caller has just let go of is not in use. */
async function inUse(): Promise<number> {
  await setTimeout(1);
  return inUseNow();
}

function inUseNow(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** Its content is not in the heap. */
const fileOf = (claims: number): File => new File([writeSet(largeSet(claims))], 'large.json');

interface Held {
  readonly fileBytes: number;
  readonly library: number;
  /** Bytes beyond what was in use before: with the file read, with the plan made and all it was made of, and at most while it is written. */
  readonly read: number;
  readonly planned: number;
  readonly writing: number;
}

/** Imports a set of so many claims into a library of so many others. The store is in memory here: what it holds is taken off. */
async function importInto(library: number, claims: number): Promise<Held> {
  const db = new PlumblineDatabase({ name: `bench-memory-${library}-${claims}` });
  if (library > 0) await applyMerge(db, largeSet(library, 'elsewhere'));
  const file = fileOf(claims);
  const before = await inUse();
  const grown: { readonly done: number; readonly bytes: number }[] = [];
  const held = { fileBytes: file.size, library, read: 0, planned: 0 };
  await (async () => {
    const { set } = await readFiles(db, [file]);
    held.read = (await inUse()) - before;
    const loaded = await loadCounterparts(db, set);
    if (!loaded.ok) throw new Error(loaded.message);
    const plan = planMerge(loaded.value.mine, set, loaded.value);
    held.planned = (await inUse()) - before;
    if (loaded.value.mine.claims.length > 0) throw new Error('The library holds what the file brings.');
    let ticks = 0;
    const applied = await applyMerge(db, plan.take, {
      onProgress: (done, of) => {
        if (ticks++ % 8 === 0) grown.push({ done: done / of, bytes: inUseNow() - before });
      },
    });
    if (!applied.ok) throw new Error(applied.message);
  })();
  const stored = (await inUse()) - before;
  await db.delete();
  return { ...held, writing: Math.max(...grown.map(({ done, bytes }) => bytes - done * stored)) };
}

/** Reads and plans a file in a process whose heap may grow to four times the file, all that is let go of on the way included. */
function readBounded(claims: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  try {
    const path = join(folder, 'large.json');
    const text = writeSet(largeSet(claims));
    writeFileSync(path, text);
    const most = Math.ceil((4 * text.length) / 2 ** 20);
    const script = join(import.meta.dirname, 'read-and-plan.ts');
    const done = spawnSync(process.execPath, [`--max-old-space-size=${most}`, '--import', 'tsx', script, path], {
      encoding: 'utf8',
    });
    if (done.stdout.trim() !== String(claims)) throw new Error(`A heap of ${most} MB is too small to read and plan the file.`);
    return `${claims.toLocaleString('en')} claims in ${digits(text.length / 1e6)} MB are read and planned in a heap of ${most} MB.`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function benchExchangeMemory(): Promise<void> {
  console.log(`\n${readBounded(100_000)}`);
  const runs = [await importInto(0, 100_000), await importInto(0, 20_000), await importInto(80_000, 20_000)];
  const perByte = (bytes: number, { fileBytes }: Held) => `${digits(bytes / 1e6)} MB, ${digits(bytes / fileBytes)}`;
  table('What an import holds in memory, and that for each byte of the file', [
    ['file', 'claims there before', 'file read', 'plan made', 'being written'],
    ...runs.map((run) => [
      `${digits(run.fileBytes / 1e6)} MB`,
      run.library.toLocaleString('en'),
      perByte(run.read, run),
      perByte(run.planned, run),
      perByte(run.writing, run),
    ]),
  ]);
  const [large, small, beside] = runs as [Held, Held, Held];
  for (const part of ['read', 'planned', 'writing'] as const) {
    if (large[part] > 4 * large.fileBytes) throw new Error(`${part}: more than four bytes for a byte of the file.`);
    if (beside[part] > 1.25 * small[part]) throw new Error(`${part}: the library makes the import larger.`);
  }
}
