// Claims that go back to one statement.
import type { Relation } from './comparison.ts';
import type { Statement } from './statement.ts';

/** The claims of a topic by origin; each group and the list of groups by first publication, then reading order. */
export function findOrigins(
  statements: readonly Statement[],
  relations: readonly Pick<Relation, 'a' | 'b' | 'relation'>[],
): string[][] {
  const group = new Map(statements.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    while (group.get(at) !== at) at = group.get(at)!;
    return at;
  };
  for (const { a, b, relation } of relations)
    if (relation === 'repeats' && group.has(a) && group.has(b)) group.set(root(a), root(b));
  const groups = new Map<string, Statement[]>();
  for (const statement of [...statements].sort(byFirstTold)) {
    const key = root(statement.id);
    const list = groups.get(key);
    if (list) list.push(statement);
    else groups.set(key, [statement]);
  }
  return [...groups.values()].map((members) => members.map(({ id }) => id));
}

/** Earliest published first; unknown dates last; then by address and place in the article. */
export const byFirstTold = (a: Statement, b: Statement): number =>
  (a.setting.published ?? Number.POSITIVE_INFINITY) - (b.setting.published ?? Number.POSITIVE_INFINITY) ||
  (a.setting.url < b.setting.url ? -1 : a.setting.url > b.setting.url ? 1 : a.start - b.start) ||
  0;
