// What the units of an article's sentences say, one sentence after the other.
import { type ClaimType, claimTypes } from '../claim.ts';
import type { SentenceReading } from '../reading.ts';
import type { Rule } from '../rules/rule.ts';
import { Chain } from './chain.ts';
import { Frames } from './frame.ts';
import { labelCount as L, type Scale } from './weigh.ts';

/** Units `first..last` (half open, indices into the sentence's units) say one claim. */
export interface Labelled {
  readonly type: ClaimType;
  readonly first: number;
  readonly last: number;
  /** How much more speaks for it than against it, in nats, mean over its units. */
  readonly margin: number;
  /** The rules that found a statement of its type in it, each once. */
  readonly rules: readonly Rule[];
}

/** Takes a sentence with its claims. */
export type Take = (reading: SentenceReading, found: readonly Labelled[]) => void;

/** Labels sentences in order. Labels hang on each other; a sentence is handed on once its own are settled, mostly a sentence later. */
export class UnitLabeller {
  private readonly chain: Chain;
  private readonly frames = new Frames();
  private readonly waiting: SentenceReading[] = [];
  /** The rules that found something in each waiting unit. */
  private readonly rules: (readonly Rule[])[] = [];
  private path = new Uint8Array(256);

  constructor(
    private readonly scale: Scale,
    private readonly take: Take,
  ) {
    this.chain = new Chain(scale.weights);
  }

  add(reading: SentenceReading): void {
    const { chain, scale, rules, waiting } = this;
    const frames = this.frames.read(reading);
    for (let u = 0; u < frames.count; u++) {
      chain.add(scale.unit(reading, frames, u), u > 0, u > 0 ? scale.joint(frames, u) : 0);
      rules.push(frames.at(u)!.rules.toArray());
    }
    waiting.push(reading);
    this.makeRoom();
    this.handOn(chain.settle(this.path));
  }

  /** Hands on what still waits: no sentence is to come. */
  end(): void {
    this.chain.end(this.path);
    this.handOn(this.chain.count);
  }

  /** Hands on the sentences all of whose units are among the first `settled`. */
  private handOn(settled: number): void {
    const { waiting } = this;
    let sentences = 0;
    let units = 0;
    for (; sentences < waiting.length && units + waiting[sentences]!.units.length <= settled; sentences++) {
      const reading = waiting[sentences]!;
      this.take(reading, this.claimsIn(units, units + reading.units.length));
      units += reading.units.length;
    }
    if (sentences === 0) return;
    waiting.splice(0, sentences);
    this.rules.splice(0, units);
    this.chain.drop(units);
  }

  /** The claims of the sentence whose units are the waiting ones `first..last` (half open). */
  private claimsIn(first: number, last: number): readonly Labelled[] {
    const { path, rules, chain } = this;
    const found: Labelled[] = [];
    for (let at = first; at < last; ) {
      const label = path[at]!;
      let next = at + 1;
      if (label > 0) {
        while (next < last && path[next] === label + L) next++;
        const type = claimTypes[label - 1]!;
        const speaking: Rule[] = [];
        for (let i = at; i < next; i++)
          for (const rule of rules[i]!) if (rule.type === type && !speaking.includes(rule)) speaking.push(rule);
        found.push({ type, first: at - first, last: next - first, margin: chain.margin(at, next, label), rules: speaking });
      }
      at = next;
    }
    return found;
  }

  private makeRoom(): void {
    if (this.path.length < this.chain.count) this.path = new Uint8Array(2 * this.chain.count);
  }
}

/** The claims of each of the sentences of an article. */
export function labelUnits(readings: readonly SentenceReading[], scale: Scale): (readonly Labelled[])[] {
  const all: (readonly Labelled[])[] = [];
  const labeller = new UnitLabeller(scale, (_, found) => all.push(found));
  for (const reading of readings) labeller.add(reading);
  labeller.end();
  return all;
}
