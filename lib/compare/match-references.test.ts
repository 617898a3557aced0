import { describe, expect, it } from 'vitest';
import { describeStatements } from './describe-statements.ts';
import { isCheckedBy } from './match-fact-check.ts';
import { matchSeries, readMeasure } from './match-series.ts';
import { count, type Sample, sample } from './sample.ts';

const statement = (text: string, claim: Sample['claims'][number]) => {
  const { article, claims } = sample({ url: 'https://a.example/', published: '2026-06-17', text, claims: [claim] });
  return describeStatements(article, claims)[0]!;
};
const lead = 'Missiles hit Brannet\nKestrian missiles hit the market of Brannet in Velmora on Sunday. ';
const brannet = { text: 'Brannet' };
const toll = statement(`${lead}[[71 people were killed]] in Brannet.`, { quantity: count(71), place: brannet });
const children = statement(`${lead}[[22 children were killed]] in Brannet.`, {
  quantity: count(22),
  place: brannet,
  subject: { text: 'children' },
});
const depot = statement(`${lead}[[the strike destroyed a depot with 2,000 tonnes of shells]], the army said.`, {
  type: 'attack',
});

describe('a fact-check', () => {
  it.each([
    ['The strike on Brannet destroyed a depot with 2,000 tonnes of artillery shells.', true],
    ['The strike on Brannet destroyed a depot with 300 tonnes of artillery shells.', false],
    ['A vaccine changes the genes of those who take it.', false],
    ['The army said that it had struck Brannet.', false],
  ])('%s: %s', (reviewed, expected) => expect(isCheckedBy(depot, reviewed)).toBe(expected));
});

describe('a table', () => {
  const days = { from: 20618, to: 20621 };
  const at = (measure: string, place?: string, date = '2026-06-17') => ({
    date,
    measure,
    min: 70,
    max: 72,
    ...(place && { place }),
  });
  const lines = (about: typeof toll, ...counts: ReturnType<typeof at>[]) =>
    matchSeries(about, counts, days).map(({ measure }) => measure);

  it('is read by the names of its columns', () => {
    expect(readMeasure('ext_killed_children_cum')).toMatchObject({ matter: 'killed', isRunning: true });
    expect(readMeasure('injured')).toMatchObject({ matter: 'injured', isRunning: false });
    expect(readMeasure('massacres')).toBeUndefined();
  });

  it('counts what the claim counts: the same thing, people, place and span, at about the time', () => {
    expect(lines(toll, at('killed'), at('injured'), at('killed_cum'), at('killed_children'))).toEqual(['killed']);
    expect(lines(children, at('killed'), at('killed_children'))).toEqual(['killed_children']);
    expect(lines(toll, at('killed', 'Orsel'))).toEqual([]);
    expect(lines(toll, at('killed', 'Brannet'))).toEqual(['killed']);
    expect(lines(toll, at('killed', 'Brannet', '2025-01-01'))).toEqual([]);
  });
});
