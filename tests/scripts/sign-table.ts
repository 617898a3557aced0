// The signs of texts that are learned from, numbered as they turn up.
import { namesOf, pairNames } from '@/lib/claims/model/feature-names.ts';
import type { Sink } from '@/lib/claims/model/features.ts';
import { nameOf, type Sign } from '@/lib/claims/model/sign.ts';

export class SignTable {
  readonly names: string[] = [];
  /** In how many documents each sign turned up. */
  readonly docsOf: number[] = [];
  private readonly ids = new Map<string, number>();
  private readonly lastDoc: number[] = [];

  /** The number of a sign that turns up in the document numbered `doc`. */
  idOf(name: string, doc: number): number {
    let id = this.ids.get(name);
    if (id === undefined) {
      id = this.names.push(name) - 1;
      this.ids.set(name, id);
      this.docsOf.push(0);
      this.lastDoc.push(-1);
    }
    if (this.lastDoc[id] !== doc) {
      this.lastDoc[id] = doc;
      this.docsOf[id]!++;
    }
    return id;
  }
}

/** Gathers the signs of one unit. */
export class Collector implements Sink {
  readonly signs: number[] = [];

  constructor(
    private readonly table: SignTable,
    private readonly doc: number,
  ) {}

  item: Sink['item'] = (role, item) => {
    for (const name of namesOf(role, item)) this.note(name);
  };

  pair: Sink['pair'] = (name, verb, noun) => {
    for (const one of pairNames(name, verb, noun)) this.note(one);
  };

  sign(sign: Sign): void {
    this.note(nameOf(sign));
  }

  note(name: string): void {
    this.signs.push(this.table.idOf(name, this.doc));
  }
}
