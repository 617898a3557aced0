/** Whether two stored values hold the same, whatever the order of their keys; a key that is undefined counts as missing. Plain data only. */
export function sameRecord(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b))
    return false;
  const left = entries(a);
  const right = new Map(entries(b));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameRecord(value, right.get(key)));
}

const entries = (value: object): [string, unknown][] => Object.entries(value).filter(([, part]) => part !== undefined);
