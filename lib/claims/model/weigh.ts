// Weights of features, summed for a unit; what a word adds in a role is summed up once and kept.

import { claimTypes } from '../claim.ts';
import type { Word } from '../lexicon.ts';
import type { SentenceReading } from '../reading.ts';
import { namesOf, pairNames } from './feature-names.ts';
import { type Role, roleNames, type Sink, walkJoint, walkUnit } from './features.ts';
import type { Frames, Item } from './frame.ts';
import { RowIndex, widened } from './row-index.ts';
import { nameOf, type Sign } from './sign.ts';

/** Label 0 is "no claim", label n is `claimTypes[n - 1]`. */
export const labelCount = claimTypes.length + 1;

export type Row = Float32Array;

/** What the trained file holds, unpacked. */
export interface Weights {
  readonly rows: ReadonlyMap<string, Row>;
  /** One number each. */
  readonly joint: ReadonlyMap<string, Row>;
  /** From label to label between neighbours, `labelCount` × `labelCount`. */
  readonly next: Float32Array;
  /** The same from the last unit of a sentence to the first of the next. */
  readonly over: Float32Array;
  readonly first: Float32Array;
  /** How readily claims of a type run on over several units. */
  readonly run: Float32Array;
  /** Which share of an article's units each label usually has. */
  readonly usual: Float32Array;
}

/** Words of the same classes are one to the pairs: counts the sets of classes. */
class ClassIndex {
  /** By the word's id; 0 is not known yet. */
  private ofId = new Int32Array(1024);
  private readonly ofClasses = new Map<string, number>();

  get(id: number, classes: readonly string[]): number {
    const index = id < this.ofId.length ? this.ofId[id]! : 0;
    return index === 0 ? this.add(id, classes.join(' ')) : index;
  }

  private add(id: number, classes: string): number {
    let index = this.ofClasses.get(classes);
    if (index === undefined) this.ofClasses.set(classes, (index = this.ofClasses.size + 1));
    if (id >= this.ofId.length) this.ofId = widened(this.ofId, 2 * id);
    this.ofId[id] = index;
    return index;
  }
}

/** Sums the rows of the features that it is sent. Weights are whole steps, so that sums are exact in any order. */
class FeatureSum implements Sink {
  /** Rows one after the other, of single features and of what words add in a role; the first is never used. */
  private table: Float32Array;
  private used: number;
  /** Where the rows of the features sent so far begin. */
  private sent = new Int32Array(256);
  private count = 0;
  private readonly sum: Float64Array;
  private readonly signs = new RowIndex();
  private readonly items = roleNames.map(() => new RowIndex());
  private readonly acts = new ClassIndex();
  private readonly kinds = new ClassIndex();
  private readonly pairs = { vo: [] as RowIndex[], vs: [] as RowIndex[] };

  constructor(
    private readonly rows: ReadonlyMap<string, Row>,
    private readonly width: number,
  ) {
    this.sum = new Float64Array(width);
    this.table = new Float32Array(1024 * width);
    this.used = width;
  }

  item(role: Role, item: Item): void {
    const index = this.items[role]!;
    const row = index.get(item.id);
    this.send(row === 0 ? index.set(item.id, this.total(namesOf(role, item))) : row);
  }

  pair(name: 'vo' | 'vs', verb: Word, noun: Item): void {
    if (verb.acts.length === 0 || noun.kinds.length === 0) return;
    const index = (this.pairs[name][this.acts.get(verb.id, verb.acts)] ??= new RowIndex());
    const kinds = this.kinds.get(noun.id, noun.kinds);
    const row = index.get(kinds);
    this.send(row === 0 ? index.set(kinds, this.total(pairNames(name, verb, noun))) : row);
  }

  sign(sign: Sign): void {
    const row = this.signs.get(sign);
    this.send(row === 0 ? this.signs.set(sign, this.total([nameOf(sign)])) : row);
  }

  /** The sums of all that was sent since the last call; the array is used again at the next. */
  take(): Float64Array {
    const { sum, sent, count, table, width } = this;
    sum.fill(0);
    for (let i = 0; i < count; i++) {
      const row = sent[i]!;
      for (let column = 0; column < width; column++) sum[column]! += table[row + column]!;
    }
    this.count = 0;
    return sum;
  }

  private send(row: number): void {
    if (row < 0) return;
    if (this.count === this.sent.length) {
      const wider = new Int32Array(2 * this.count);
      wider.set(this.sent);
      this.sent = wider;
    }
    this.sent[this.count++] = row;
  }

  /** Puts down the sum of the rows of `names`, if any has one, and says where. */
  private total(names: readonly string[]): number {
    const { width, used } = this;
    let isAny = false;
    for (const name of names) {
      const row = this.rows.get(name);
      if (row === undefined) continue;
      if (!isAny) this.makeRoom();
      isAny = true;
      for (let i = 0; i < width; i++) this.table[used + i]! += row[i]!;
    }
    return isAny ? used : -1;
  }

  private makeRoom(): void {
    if (this.used + 2 * this.width > this.table.length) {
      const wider = new Float32Array(2 * this.table.length);
      wider.set(this.table);
      this.table = wider;
    }
    this.used += this.width;
  }
}

/** Weighs units and how they hang together. */
export class Scale {
  private readonly labels: FeatureSum;
  private readonly joints: FeatureSum;

  constructor(readonly weights: Weights) {
    this.labels = new FeatureSum(weights.rows, weights.first.length);
    this.joints = new FeatureSum(weights.joint, 1);
  }

  /** The labels' scores for unit `u`; the array is used again at the next call. */
  unit(reading: SentenceReading, frames: Frames, u: number): Float64Array {
    walkUnit(reading, frames, u, this.labels);
    return this.labels.take();
  }

  /** How much speaks for unit `u` going on with what unit `u - 1` says. */
  joint(frames: Frames, u: number): number {
    walkJoint(frames, u, this.joints);
    return this.joints.take()[0]!;
  }
}
