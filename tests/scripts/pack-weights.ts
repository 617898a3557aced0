// The weights of a fitted chain as lib/claims/model/weights.ts stores them, and as the engine reads them.
import { type PackedRows, type PackedWeights, zero } from '@/lib/claims/model/read-weights.ts';
import { labelCount } from '@/lib/claims/model/weigh.ts';
import type { Chain } from './chain.ts';

/** A step of a weight in the file is 1 / scale. */
export const scale = 8;
const digitOf = (weight: number): number => Math.max(-25, Math.min(25, Math.round(weight * scale)));
const letter = (weight: number): string => String.fromCharCode(zero + digitOf(weight));

/** The row with its first weight moved by `shift` nats. */
const moved = (row: string, shift: number): string =>
  String.fromCharCode(row.charCodeAt(0) + Math.round(shift * scale)) + row.slice(1);

/** At most so many letters are taken over from the name before: its letter is never the `|` between names. */
const mostShared = 40;

/** Rows of letters by the name of their sign, in the order of the names, which take over from each other what they begin with. */
export function packedRows(rows: ReadonlyMap<string, string>): PackedRows {
  const names = [...rows.keys()].sort();
  let before = '';
  const fronts = names.map((name) => {
    let shared = 0;
    while (shared < mostShared && shared < name.length && name[shared] === before[shared]) shared++;
    before = name;
    return String.fromCharCode(zero + shared) + name.slice(shared);
  });
  return { names: fronts.join('|'), rows: names.map((name) => rows.get(name)!).join('') };
}

/**
 * Signs that say nothing are left out; so are those of the manner of a text, which only training knows.
 * `shift`: "no claim" is more likely by so many nats a unit.
 */
export function packed(chain: Chain, names: readonly string[], shift: number): Omit<PackedWeights, 'usual'> {
  const signs = new Map<string, string>();
  const joint = new Map<string, string>();
  names.forEach((name, sign) => {
    if (name.startsWith('manner.')) return;
    const row = [...chain.signs.subarray(sign * labelCount, (sign + 1) * labelCount)];
    if (row.some((weight) => weight !== 0)) {
      // adding the same to all labels changes nothing: most become zero
      const middle = [...row].sort((a, b) => a - b)[labelCount >> 1]!;
      const text = row.map((weight) => letter(weight - middle)).join('');
      if (/[^A]/.test(text)) signs.set(name, name === 'bias' ? moved(text, shift) : text);
    }
    const weight = chain.joint[sign]!;
    if (digitOf(weight) !== 0) joint.set(name, letter(weight));
  });
  const first = [...chain.first];
  const transitions = [...chain.next, ...chain.over, ...first, ...chain.run].map((weight) => Math.round(weight * 100) / 100);
  return { scale, signs: packedRows(signs), joint: packedRows(joint), transitions };
}

/** The chain less sure of itself by `temperature`: likelihoods of what was never trained on are nearer to their share. */
export function cooled(chain: Chain, temperature: number): Chain {
  const cool = (part: Float64Array) => part.map((weight) => weight / temperature);
  const { labels, signs, joint, next, over, first, run } = chain;
  return {
    labels,
    signs: cool(signs),
    joint: cool(joint),
    next: cool(next),
    over: cool(over),
    first: cool(first),
    run: cool(run),
  };
}

/** The file that holds them. */
export function sourceOf({ signs, joint, transitions, usual }: PackedWeights): string {
  const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const rows = (one: PackedRows) => `{\n  names: ${quote(one.names)},\n  rows: ${quote(one.rows)},\n}`;
  return (
    `// Made by tests/scripts/train.ts; do not edit. One letter a label ("no claim", then the types in order), A is nothing, a step is 1/${scale} nat.\n` +
    `export const scale = ${scale};\n\nexport const signs = ${rows(signs)};\n\nexport const joint = ${rows(joint)};\n\n` +
    `/** From label to label, first label, labels that run on. */\nexport const transitions = [${transitions.join(', ')}];\n\n` +
    `/** Which share of an article's units each label usually has. */\nexport const usual = [${usual.join(', ')}];\n`
  );
}
