// The weights of a fitted chain as lib/claims/model/weights.ts stores them, and as the engine reads them.
import { labelCount, type Weights } from '@/lib/claims/model/weigh.ts';
import type { Chain } from './chain.ts';

/** A step of a weight in the file is 1 / scale. */
export const scale = 8;
const zero = 65;
const digitOf = (weight: number): number => Math.max(-25, Math.min(25, Math.round(weight * scale)));
const letter = (weight: number): string => String.fromCharCode(zero + digitOf(weight));

/** Signs that say nothing are left out; so are those of the manner of a text, which only training knows. */
export function packed(chain: Chain, names: readonly string[]): { signs: string; joint: string; transitions: number[] } {
  const signs: string[] = [];
  const joint: string[] = [];
  names.forEach((name, sign) => {
    if (name.startsWith('manner.')) return;
    const row = [...chain.signs.subarray(sign * labelCount, (sign + 1) * labelCount)];
    if (row.some((weight) => weight !== 0)) {
      // adding the same to all labels changes nothing: most become zero
      const middle = [...row].sort((a, b) => a - b)[labelCount >> 1]!;
      const text = row.map((weight) => letter(weight - middle)).join('');
      if (/[^A]/.test(text)) signs.push(`${name} ${text}`);
    }
    const weight = chain.joint[sign]!;
    if (digitOf(weight) !== 0) joint.push(`${name} ${letter(weight)}`);
  });
  const first = [...chain.first];
  const transitions = [...chain.next, ...chain.over, ...first, ...chain.run].map((weight) => Math.round(weight * 100) / 100);
  return { signs: signs.sort().join('|'), joint: joint.sort().join('|'), transitions };
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

/** As the engine would read them. */
export function weightsOf(chain: Chain, names: readonly string[]): Omit<Weights, 'usual'> {
  const { signs, joint, transitions } = packed(chain, names);
  const rows = new Map(
    signs.split('|').map((line) => {
      const cut = line.lastIndexOf(' ');
      return [line.slice(0, cut), Float32Array.from(line.slice(cut + 1), (char) => (char.charCodeAt(0) - zero) / scale)];
    }),
  );
  const square = labelCount * labelCount;
  return {
    rows,
    joint: new Map(
      joint.split('|').map((line) => {
        const cut = line.lastIndexOf(' ');
        return [line.slice(0, cut), Float32Array.of((line.charCodeAt(cut + 1) - zero) / scale)];
      }),
    ),
    next: Float32Array.from(transitions.slice(0, square)),
    over: Float32Array.from(transitions.slice(square, 2 * square)),
    first: Float32Array.from(transitions.slice(2 * square, 2 * square + labelCount)),
    run: Float32Array.from(transitions.slice(2 * square + labelCount)),
  };
}

/** Makes "no claim" less likely by `shift` nats a unit. */
export function shifted<T extends Pick<Weights, 'rows'>>(weights: T, shift: number): T {
  const rows = new Map(weights.rows);
  const bias = Float32Array.from(rows.get('bias') ?? new Float32Array(labelCount));
  bias[0]! += shift;
  return { ...weights, rows: rows.set('bias', bias) };
}
