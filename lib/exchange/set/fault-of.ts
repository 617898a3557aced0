// What zod found wrong, as the other faults of a file: the same in every version of zod, and with what stands there.
import type * as z from 'zod/mini';
import { type Fault, fault, shown } from './refusal.ts';

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

/** What this issue with `value` is. */
export function faultOf(issue: Issue, value: unknown): Fault {
  if (value === undefined) return fault('missing');
  switch (issue.code) {
    case 'too_big':
      return fault(
        issue.origin === 'string' ? 'too_long' : issue.origin === 'array' ? 'too_many' : 'too_great',
        Number(issue.maximum),
      );
    case 'too_small':
      return fault(
        issue.origin === 'string' ? 'too_short' : issue.origin === 'array' ? 'too_few' : 'too_small',
        Number(issue.minimum),
      );
    case 'invalid_type':
      return fault('wrong_type', shown(value), issue.expected);
    default:
      return fault('misplaced', shown(value));
  }
}
