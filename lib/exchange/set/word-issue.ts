// What zod found wrong, in the words of the other refusals: the same in every version of zod, and with what stands there.
import type * as z from 'zod/mini';
import { shown } from './refusal.ts';

type Issue = z.core.$ZodIssue;

/** What stands at this path of parsed JSON; undefined where nothing does. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return value;
}

const units: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };

/** One clause, without a full stop. */
export function wordIssue(issue: Issue, value: unknown): string {
  if (value === undefined) return 'is missing';
  switch (issue.code) {
    case 'too_big':
      return `is more than ${issue.maximum}${units[issue.origin] ?? ''}`;
    case 'too_small':
      return `is less than ${issue.minimum}${units[issue.origin] ?? ''}`;
    case 'invalid_type':
      return `is ${shown(value)} where ${issue.expected} belongs`;
    default:
      return `${shown(value)} does not belong there`;
  }
}
