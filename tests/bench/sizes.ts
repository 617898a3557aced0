// What is injected into pages, as built.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { digits, table } from './measure.ts';

const output = resolve(import.meta.dirname, '../../.output');

export function benchSizes(): void {
  if (!['chrome-mv3', 'firefox-mv3'].every((build) => existsSync(resolve(output, build)))) {
    console.log('Injected into pages: nothing is built yet; run `npm run build` first.');
    return;
  }
  const rows = ['chrome-mv3', 'firefox-mv3'].flatMap((build) =>
    [['gate.js', 1_000, false] as const, ['reader.js', 60_000, true] as const].map(([file, limit, zipped]) => {
      const bytes = readFileSync(resolve(output, build, file));
      const size = zipped ? gzipSync(bytes, { level: 9 }).length : bytes.length;
      return [`${build}/${file}`, `${size} bytes${zipped ? ' gzip' : ''}`, `${digits((100 * size) / limit)} % of ${limit}`];
    }),
  );
  table('Injected into pages', rows);
}
