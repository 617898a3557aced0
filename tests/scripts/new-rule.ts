// `npm run new-rule <id> [type]`: a claim rule of the right shape, registered. Its examples fail until they are yours.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ClaimType, claimTypes } from '@/lib/claims/claim.ts';

const [id, type = 'attack'] = process.argv.slice(2);
const folder = new URL('../../lib/claims/rules/', import.meta.url);

function stop(reason: string): never {
  console.error(`new-rule: ${reason}\nusage: npm run new-rule <id> [${claimTypes.join('|')}]`);
  process.exit(2);
}

if (id === undefined || !/^[a-z]+(?:-[a-z]+)*$/.test(id)) stop('the id is small words joined by hyphens');
if (!claimTypes.includes(type as ClaimType)) stop(`no type ${type}`);
const file = new URL(`${id}.ts`, folder);
if (existsSync(file)) stop(`${id} exists`);
const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

writeFileSync(
  file,
  `import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const verbs = acts('strike');
const nouns = kinds('building');

export const ${name} = defineRule({
  id: '${id}',
  type: '${type}',
  explains: 'Says that …',
  finds: ({ does, object }) => meets(does, verbs) && meets(object, nouns),
  examples: {
    marks: ['[[…]]'],
    ignores: ['…'],
  },
});
`,
);

const registry = new URL('registry.ts', folder);
const lines = readFileSync(registry, 'utf8').split('\n');
const imports = lines.filter((line) => line.startsWith('import {'));
const before = imports.find((line) => line > `import { ${name} }`) ?? imports.at(-1)!;
lines.splice(lines.indexOf(before), 0, `import { ${name} } from './${id}.ts';`);
lines.splice(lines.lastIndexOf('];'), 0, `  ${name},`);
writeFileSync(registry, lines.join('\n'));
console.log(
  `${fileURLToPath(file)}\nwrite its examples, run \`npx vitest run lib/claims/rules\`, then train: npx tsx tests/scripts/train.ts`,
);
