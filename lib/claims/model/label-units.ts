// What the units of an article's sentences say, one sentence after the other.
import { type ClaimType, claimTypes } from '../claim.ts';
import { isOnlyAttribution } from '../parse/only-attribution.ts';
import type { SentenceReading } from '../reading.ts';
import type { Rule } from '../rules/rule.ts';
import { Chain } from './chain.ts';
import { Frames } from './frame.ts';
import { mustPart } from './must-part.ts';
import { labelCount as L, type Scale } from './weigh.ts';

/** Units `first..last` (half open, indices into the sentence's units) say one claim. */
export interface Labelled {
  readonly type: ClaimType;
  readonly first: number;
  readonly last: number;
  /** How much more speaks for it than against it, in nats, where it is likeliest. */
  readonly margin: number;
  /** The rules that found a statement of its type in it, each once. */
  readonly rules: readonly Rule[];
}

/** How likely (0 to 1) units must be to make a claim of a type. */
export interface Bar {
  /** Each of its units. */
  readonly unit: number;
  /** The likeliest of them. */
  readonly claim: number;
  /** The likeliest of them, where no other type is likelier and a claim of some type is likelier than none. */
  readonly best: number;
  /** Where no claim at all is at most so likely, the likeliest type is taken. */
  readonly none: number;
  /** How much likelier than that it begins one it must be that a unit goes on with the claim of the unit before. */
  readonly join: number;
}

const standard: Bar = { unit: 0.25, claim: 0.45, best: 0.35, none: 0.1, join: 0.7 };

/** Takes a sentence with its claims. */
export type Take = (reading: SentenceReading, found: readonly Labelled[]) => void;

/**
 * Labels sentences in order. Labels hang on each other; a sentence is handed on once its own are settled, some sentences later.
 * What is about equally likely to be of two types is a claim of both: that balances missed and wrong claims better than the one
 * likeliest row of labels. Units are joined more readily than they are parted: one claim too long costs less than two of which one is none.
 */
export class UnitLabeller {
  private readonly chain: Chain;
  private readonly frames = new Frames();
  private readonly waiting: SentenceReading[] = [];
  /** The rules that found something in each waiting unit. */
  private readonly rules: (readonly Rule[])[] = [];

  constructor(
    private readonly scale: Scale,
    private readonly take: Take,
    private readonly bar: Bar = standard,
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
    this.handOn(chain.settle());
  }

  /** Hands on what still waits: no sentence is to come. */
  end(): void {
    this.handOn(this.chain.settle(true));
  }

  /** Hands on the sentences all of whose units are among the first `settled`. */
  private handOn(settled: number): void {
    const { waiting } = this;
    let sentences = 0;
    let units = 0;
    for (; sentences < waiting.length && units + waiting[sentences]!.units.length <= settled; sentences++) {
      const reading = waiting[sentences]!;
      this.take(reading, this.claimsIn(reading, units, units + reading.units.length));
      units += reading.units.length;
    }
    if (sentences === 0) return;
    waiting.splice(0, sentences);
    this.rules.splice(0, units);
    this.chain.drop(units);
  }

  /** The claims of the sentence whose units are the waiting ones `first..last` (half open). */
  private claimsIn(reading: SentenceReading, first: number, last: number): readonly Labelled[] {
    const { rules, chain, bar } = this;
    const found: Labelled[] = [];
    /** For each label the unit that a claim of it may begin with, though it goes on with what came before. */
    const parted = new Array<number | undefined>(L).fill(undefined);
    for (let at = first; at < last; at++) {
      if (chain.belief(at, 0) > 1 - bar.unit) continue;
      for (let label = 1; label < L; label++) {
        let top = chain.belief(at, label);
        if (top < bar.unit) continue;
        if (at > first && at !== parted[label] && chain.goesOn(at, label, bar.join) && chain.belief(at - 1, label) >= bar.unit)
          continue;
        let isSure = chain.isBest(at, label) && (top >= bar.best || chain.belief(at, 0) <= bar.none);
        let next = at + 1;
        for (; next < last && chain.goesOn(next, label, bar.join) && chain.belief(next, label) >= bar.unit; next++) {
          if (mustPart(reading, at - first, next - first)) {
            // what stands behind who said it may be a claim of its own
            parted[label] = isOnlyAttribution(reading, next - first) ? next + 1 : next;
            break;
          }
          top = Math.max(top, chain.belief(next, label));
          isSure ||= chain.isBest(next, label) && (chain.belief(next, label) >= bar.best || chain.belief(next, 0) <= bar.none);
        }
        if (top < bar.claim && !isSure) continue;
        const type = claimTypes[label - 1]!;
        const speaking: Rule[] = [];
        for (let i = at; i < next; i++)
          for (const rule of rules[i]!) if (rule.type === type && !speaking.includes(rule)) speaking.push(rule);
        const margin = Math.log(top / Math.max(1 - top, 1e-6));
        found.push({ type, first: at - first, last: next - first, margin, rules: speaking });
      }
    }
    return found;
  }
}

/** The claims of each of the sentences of an article. */
export function labelUnits(readings: readonly SentenceReading[], scale: Scale, bar?: Bar): (readonly Labelled[])[] {
  const all: (readonly Labelled[])[] = [];
  const labeller = new UnitLabeller(scale, (_, found) => all.push(found), bar);
  for (const reading of readings) labeller.add(reading);
  labeller.end();
  return all;
}
