import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Scenario } from '../scenario.ts';

export const sizes: Scenario = {
  name: 'sizes',
  shows: 'the gate is at most 1 kB, the reader at most 60 kB compressed, and pages can fetch no file of ours',
  async run({ extension, note }) {
    const read = (file: string): Buffer => readFileSync(join(extension, file));
    const gate = read('gate.js').length;
    const reader = gzipSync(read('reader.js'), { level: 9 }).length;
    note(`gate ${gate} bytes, reader ${reader} bytes compressed (${read('reader.js').length} bare)`);
    assert.ok(gate <= 1024, `the gate has ${gate} bytes`);
    assert.ok(reader <= 60 * 1024, `the reader has ${reader} bytes compressed`);

    const manifest = JSON.parse(read('manifest.json').toString());
    assert.equal(manifest.web_accessible_resources, undefined, 'a page could probe for these files');
    for (const file of ['gate.js', 'reader.js']) {
      const text = read(file).toString();
      for (const word of ['dexie', 'Dexie', 'ZodError', 'indexedDB', 'innerHTML=', 'new Function']) {
        if (word === 'innerHTML=' && file === 'reader.js') continue;
        assert.ok(!text.includes(word), `${file} holds ${word}`);
      }
    }
    assert.deepEqual(
      readdirSync(extension).filter((file) => file.endsWith('.map')),
      [],
      'source maps in the build',
    );
  },
};
