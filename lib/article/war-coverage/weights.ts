// What each measure counts for, learned by tests/scripts/train-war-coverage.ts from a sensible beginning and rounded.

import type { OtherSubject } from '@/lib/article/war-coverage/meanings.ts';

export interface Weights {
  readonly start: number;
  readonly share: number;
  readonly amount: number;
  readonly title: number;
  readonly lead: number;
  readonly variety: number;
  readonly sides: number;
  readonly named: number;
  readonly titleOther: number;
  readonly others: Readonly<Record<OtherSubject, number>>;
}

export const weights: Weights = {
  start: -3.4,
  share: 4.1,
  amount: 1.1,
  title: 1.95,
  lead: 3.1,
  variety: 1.1,
  sides: 0.9,
  named: 0.9,
  titleOther: -0.85,
  others: {
    sport: -1.65,
    show: -1.6,
    police: -1.1,
    court: -1.45,
    trade: -1.0,
    labour: -0.95,
    nature: -1.65,
    animals: -1.45,
    home: -1.5,
    illness: -1.4,
    politics: -1.05,
    protest: -1.6,
    past: -1.6,
  },
};
