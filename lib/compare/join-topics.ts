// Statements → topics, one article after another: a topic is what "speaks of the same thing" connects, named after its smallest claim id, so
// the order in which articles come makes no difference.
import { compareTopics } from './same-topic.ts';
import type { Statement } from './statement.ts';

/** A statement that is in a topic already. */
export interface Filed {
  readonly statement: Statement;
  readonly topic: string;
}

export interface Joining {
  /** Claim id → topic id, for the new statements. */
  readonly topicOf: ReadonlyMap<string, string>;
  /** Topics that got another name, because they grew together or got a smaller member: old id → new id. Everything filed under the old one moves. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Ids joined into sets whose name is their smallest id. */
class Sets {
  readonly #parent = new Map<string, string>();

  find(id: string): string {
    let root = id;
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root)) root = up;
    for (let at = id; at !== root; ) {
      const up = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = up;
    }
    return root;
  }

  join(a: string, b: string): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x < y) this.#parent.set(y, x);
    else if (y < x) this.#parent.set(x, y);
  }
}

/**
 * Takes the statements of one more article in. `filed` are the statements found under any key of the new ones (`keysOf`); others cannot
 * be of their topics. Costs comparisons of new with filed and new with new, nothing else.
 */
export function joinTopics(fresh: readonly Statement[], filed: readonly Filed[]): Joining {
  const sets = new Sets();
  const freshIds = new Set(fresh.map(({ id }) => id));
  const others = filed.filter(({ statement }) => !freshIds.has(statement.id));
  for (const [i, a] of fresh.entries()) {
    for (let k = i + 1; k < fresh.length; k++) if (compareTopics(a, fresh[k]!) === 'same') sets.join(a.id, fresh[k]!.id);
    for (const { statement, topic } of others) if (compareTopics(a, statement) === 'same') sets.join(a.id, topic);
  }
  const renamed = new Map<string, string>();
  for (const topic of new Set(others.map((each) => each.topic))) {
    const now = sets.find(topic);
    if (now !== topic) renamed.set(topic, now);
  }
  return { topicOf: new Map(fresh.map(({ id }) => [id, sets.find(id)])), renamed };
}
