// Weights of features, summed for a unit; each word's share in each role is added up once and kept.

import { claimTypes } from '../claim.ts';
import type { Word } from '../lexicon.ts';
import type { SentenceReading } from '../reading.ts';
import { namesOf, pairNames } from './feature-names.ts';
import { type Role, roleNames, type Sink, walkJoint, walkUnit } from './features.ts';
import type { Frame, Item, NameClass } from './frame.ts';
import { walkNegotiation } from './stance-signs.ts';

/** Label 0 is "no claim", label n is `claimTypes[n - 1]`. */
export const labelCount = claimTypes.length + 1;

export type Row = Float32Array;
const nothing = new Float32Array(0);

/** What the trained file holds, unpacked. */
export interface Weights {
  readonly rows: ReadonlyMap<string, Row>;
  readonly joint: ReadonlyMap<string, number>;
  /** From label to label between neighbours, `labelCount` × `labelCount`. */
  readonly next: Float32Array;
  /** The same from the last unit of a sentence to the first of the next. */
  readonly over: Float32Array;
  readonly first: Float32Array;
  /** How readily claims of a type run on over several units. */
  readonly run: Float32Array;
}

export class Scale implements Sink {
  readonly sum: Row;
  private readonly words: (Row | undefined)[][] = roleNames.map(() => []);
  private readonly names: Map<NameClass, Row>[] = roleNames.map(() => new Map());
  private readonly pairs = new Map<number, Row>();
  private readonly namePairs = new Map<string, Row>();
  private readonly joints: (number | undefined)[][] = roleNames.map(() => []);
  private jointSum = 0;
  private readonly jointSink: Sink;

  constructor(readonly weights: Weights) {
    this.sum = new Float32Array(weights.first.length);
    const { joint } = weights;
    this.jointSink = {
      item: (role, item) => {
        if (typeof item === 'string') return;
        const kept = this.joints[role]!;
        const value =
          kept[item.id] ?? (kept[item.id] = namesOf(role, item).reduce((sum, name) => sum + (joint.get(name) ?? 0), 0));
        this.jointSum += value;
      },
      pair: () => undefined,
      sign: (name) => {
        this.jointSum += joint.get(name) ?? 0;
      },
    };
  }

  /** The labels' scores for unit `u`; the array is used again at the next call. */
  unit(reading: SentenceReading, frames: readonly Frame[], u: number): Row {
    this.sum.fill(0);
    walkUnit(reading, frames, u, this);
    return this.sum;
  }

  /** The stances' scores for the negotiation that units `from..to` (half open) say. */
  negotiation(reading: SentenceReading, frames: readonly Frame[], from: number, to: number): Row {
    this.sum.fill(0);
    walkNegotiation(reading, frames, from, to, this);
    return this.sum;
  }

  /** How much speaks for unit `u` going on with what unit `u - 1` says. */
  joint(frames: readonly Frame[], u: number): number {
    this.jointSum = 0;
    walkJoint(frames, u, this.jointSink);
    return this.jointSum;
  }

  item(role: Role, item: Item): void {
    if (typeof item === 'string') {
      const kept = this.names[role]!;
      let row = kept.get(item);
      if (row === undefined) kept.set(item, (row = this.total(namesOf(role, item))));
      this.add(row);
      return;
    }
    const kept = this.words[role]!;
    this.add(kept[item.id] ?? (kept[item.id] = this.total(namesOf(role, item))));
  }

  pair(name: 'vo' | 'vs', verb: Word, noun: Item): void {
    if (verb.acts.length === 0) return;
    if (typeof noun === 'string') {
      const key = `${name}${verb.id}${noun}`;
      let row = this.namePairs.get(key);
      if (row === undefined) this.namePairs.set(key, (row = this.total(pairNames(name, verb, noun))));
      this.add(row);
      return;
    }
    if (noun.kinds.length === 0) return;
    const key = (verb.id * 32768 + noun.id) * 2 + (name === 'vo' ? 0 : 1);
    let row = this.pairs.get(key);
    if (row === undefined) {
      if (this.pairs.size > 50_000) this.pairs.clear();
      this.pairs.set(key, (row = this.total(pairNames(name, verb, noun))));
    }
    this.add(row);
  }

  sign(name: string): void {
    const row = this.weights.rows.get(name);
    if (row !== undefined) this.add(row);
  }

  private total(names: readonly string[]): Row {
    let total: Row | undefined;
    for (const name of names) {
      const row = this.weights.rows.get(name);
      if (row === undefined) continue;
      total ??= new Float32Array(row.length);
      for (let i = 0; i < row.length; i++) total[i]! += row[i]!;
    }
    return total ?? nothing;
  }

  private add(row: Row): void {
    if (row === nothing) return;
    const { sum } = this;
    for (let i = 0; i < row.length; i++) sum[i]! += row[i]!;
  }
}
