// What each measure counts for: learned by tests/scripts/train-war-coverage.ts from a sensible beginning and rounded; `start` stands in
// the middle of the gap between the wars and the rest, for articles that nobody has seen yet.

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
  /** A site's front page tells of many things and is no article. */
  readonly frontPage: number;
  readonly others: Readonly<Record<OtherSubject, number>>;
}

export const weights: Weights = {
  start: -1.75,
  share: 4,
  amount: 1,
  title: 1.9,
  lead: 2.9,
  variety: 0.95,
  sides: 0.9,
  named: 0.8,
  titleOther: -0.7,
  frontPage: -2.5,
  others: {
    sport: -1.8,
    show: -1.65,
    police: -0.9,
    court: -1.4,
    trade: -1.1,
    labour: -0.95,
    nature: -1.6,
    animals: -1.45,
    home: -1.45,
    illness: -1.45,
    politics: -1.15,
    drill: -1.6,
    protest: -1.6,
    past: -1.55,
  },
};
