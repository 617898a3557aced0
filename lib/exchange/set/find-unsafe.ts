// What JSON allows and no set holds: keys that mean something to JavaScript, nesting without end, numbers beyond counting.

import { type FaultAt, fault } from './refusal.ts';

/** How deep a set's data may be nested, unknown fields included; known ones need six. */
export const deepestNesting = 24;

const badKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** The first unsafe thing in parsed JSON, or null. Without recursion, so that nesting cannot exhaust the stack. */
export function findUnsafe(root: unknown): FaultAt | null {
  interface Visit {
    readonly value: object;
    readonly path: Visit | null;
    readonly key: string | number;
    readonly depth: number;
  }
  const pathOf = (visit: Visit | null, last?: string | number): (string | number)[] => {
    const path = last === undefined ? [] : [last];
    for (let at = visit; at?.path; at = at.path) path.unshift(at.key);
    return path;
  };
  if (typeof root !== 'object' || root === null) return null;
  const waiting: Visit[] = [{ value: root, path: null, key: '', depth: 0 }];
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    if (visit.depth > deepestNesting) return { path: pathOf(visit), ...fault('too_deep', deepestNesting) };
    const isArray = Array.isArray(visit.value);
    // From the last to the first: what stands first in the file is visited, and reported, first.
    const entries = Object.entries(visit.value).reverse();
    for (const [name, value] of entries) {
      const key = isArray ? Number(name) : name;
      if (!isArray && badKeys.has(name)) return { path: pathOf(visit, key), ...fault('forbidden_key') };
      if (typeof value === 'number' && !Number.isFinite(value)) return { path: pathOf(visit, key), ...fault('uncountable') };
      if (typeof value === 'object' && value !== null) waiting.push({ value, path: visit, key, depth: visit.depth + 1 });
    }
  }
  return null;
}
