// `npm run bench [-- engine|sizes|store|compare|exchange …]`: what is promised of speed and size, as ratios within one run.
import { benchCompare } from './compare.ts';
import { benchEngine } from './engine.ts';
import { benchExchange } from './exchange.ts';
import { benchSizes } from './sizes.ts';
import { benchStore } from './store.ts';

const parts: Record<string, () => void | Promise<void>> = {
  sizes: benchSizes,
  engine: benchEngine,
  store: benchStore,
  compare: benchCompare,
  exchange: benchExchange,
};
const wanted = process.argv.slice(2).filter((part) => part !== '--');
const unknown = wanted.filter((part) => !(part in parts));
if (unknown.length > 0) {
  console.error(`There is no part called ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await bench();
