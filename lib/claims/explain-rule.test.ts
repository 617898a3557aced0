import { expect, it } from 'vitest';
import { explainRule, isLikeness } from './explain-rule.ts';
import { rules } from './rules/registry.ts';

it('explains every rule, and nothing else', () => {
  for (const { id, explains } of rules) expect(explainRule(id)).toBe(explains);
  expect(explainRule('no-such-rule')).toBeUndefined();
});

it('takes no rule for a likeness', () => {
  expect(rules.filter(({ id }) => isLikeness(id))).toEqual([]);
  expect(isLikeness('like-attack')).toBe(true);
});
