// Reads a set of so many claims and plans its import, for a process whose heap is bounded: `exchange-memory.ts` runs it.
import 'fake-indexeddb/auto';
import { openAsBlob } from 'node:fs';
import { planFor, readFiles } from '@/lib/exchange/profile/preview-import.ts';
import { PlumblineDatabase } from '@/lib/store/database.ts';

const [, , path = ''] = process.argv;
const db = new PlumblineDatabase({ name: 'bench-bounded' });
const { files, set } = await readFiles(db, [new File([await openAsBlob(path)], 'large.json')]);
const plan = await planFor(db, set, false);
if (!files[0]?.ok || !plan.ok) throw new Error('The file was not read.');
console.log(plan.value.counts.claims.new);
