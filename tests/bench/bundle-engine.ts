// The engine as it ships: one minified file without the names and line tables that development adds, which cost speed and bytes.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const top = resolve(import.meta.dirname, '../..');
const built = join(top, '.output/bench');

export type Engine = typeof import('@/lib/claims/detect.ts');

/** Builds lib/claims alone and loads it. `gzip`: its bytes, compressed. */
export async function bundleEngine(): Promise<Engine & { readonly gzip: number }> {
  await build({
    configFile: false,
    root: top,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@': top } },
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'esnext',
      rolldownOptions: {
        input: join(top, 'lib/claims/detect.ts'),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: 'engine.js', codeSplitting: false },
      },
    },
  });
  const file = join(built, 'engine.js');
  const engine = (await import(pathToFileURL(file).href)) as Engine;
  return { ...engine, gzip: gzipSync(readFileSync(file), { level: 9 }).length };
}
