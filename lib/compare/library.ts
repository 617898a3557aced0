// Statements filed by their keys in memory: what the command line compares with, and the model of what the store does with an index.
import { type Filed, joinTopics } from './join-topics.ts';
import type { Statement } from './statement.ts';
import { keysOf } from './topic-keys.ts';

export class Library {
  readonly #byKey = new Map<string, Statement[]>();
  readonly #statements = new Map<string, Statement>();
  readonly #topicOf = new Map<string, string>();
  readonly #members = new Map<string, string[]>();

  /** All statements that share a key with any of these, these not among them. */
  candidates(statements: readonly Statement[]): Filed[] {
    const found = new Map<string, Filed>();
    for (const statement of statements)
      for (const key of keysOf(statement))
        for (const other of this.#byKey.get(key) ?? [])
          found.set(other.id, { statement: other, topic: this.#topicOf.get(other.id)! });
    for (const { id } of statements) found.delete(id);
    return [...found.values()];
  }

  /** Takes one article's statements in; one that is here already is left as it is. */
  add(article: readonly Statement[]): void {
    const fresh = article.filter(({ id }) => !this.#statements.has(id));
    const { topicOf, renamed } = joinTopics(fresh, this.candidates(fresh));
    for (const [from, to] of renamed) this.#move(from, to);
    for (const statement of fresh) {
      this.#statements.set(statement.id, statement);
      this.#file(statement.id, topicOf.get(statement.id)!);
      for (const key of keysOf(statement)) {
        const list = this.#byKey.get(key);
        if (list) list.push(statement);
        else this.#byKey.set(key, [statement]);
      }
    }
  }

  #file(id: string, topic: string): void {
    this.#topicOf.set(id, topic);
    const members = this.#members.get(topic);
    if (members) members.push(id);
    else this.#members.set(topic, [id]);
  }

  #move(from: string, to: string): void {
    const members = this.#members.get(from) ?? [];
    this.#members.delete(from);
    for (const id of members) this.#file(id, to);
  }

  /** Topic id → its statements, smallest id first; topics in the order of their ids. */
  topics(): Map<string, Statement[]> {
    const sorted = [...this.#members].sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(sorted.map(([topic, ids]) => [topic, [...ids].sort().map((id) => this.#statements.get(id)!)]));
  }
}
