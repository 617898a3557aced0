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
  start: -1.3,
  share: 4.1,
  amount: 1.0,
  title: 2.15,
  lead: 3.1,
  variety: 0.95,
  sides: 0.7,
  named: 0.85,
  titleOther: -0.55,
  others: {
    sport: -1.75,
    show: -1.7,
    police: -0.6,
    court: -1.15,
    trade: -0.9,
    labour: -0.8,
    nature: -1.55,
    animals: -1.45,
    home: -1.25,
    illness: -1.4,
    politics: -0.9,
    protest: -1.5,
    past: -1.55,
  },
};
