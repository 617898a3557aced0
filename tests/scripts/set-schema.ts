// `npx tsx tests/scripts/set-schema.ts`: writes the JSON Schema of the set file anew, from the schema that reads it.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setJsonSchema } from '@/lib/exchange/set/json-schema.ts';

const path = resolve(import.meta.dirname, '../../assets/plumbline-set.schema.json');
writeFileSync(path, `${JSON.stringify(setJsonSchema(), null, 2)}\n`);
