import { describe, expect, it } from 'vitest';
import { describeStatements } from './describe-statements.ts';
import { figureSeries } from './figure-series.ts';
import { countSources, findProvenance } from './provenance.ts';
import { count, type Sample, sample } from './sample.ts';
import { talksHistory } from './talks-history.ts';

const statement = (url: string, published: string, text: string, claim: Sample['claims'][number], publisher?: string) => {
  const { article, claims } = sample({
    url: `https://${url}.example/`,
    published,
    text,
    claims: [claim],
    ...(publisher && { publisher }),
  });
  return describeStatements(article, claims)[0]!;
};

describe('a figure over time', () => {
  const speaker = { text: 'Health Ministry' };
  const points = [
    statement('a', '2026-06-14', 'Brannet\nThe ministry said [[at least 17 people were killed]] in Brannet.', {
      quantity: count(17, 'at-least'),
      speaker,
    }),
    statement('c', '2026-06-17', 'Brannet\nThe ministry said [[71 people were killed]] in Brannet.', {
      quantity: count(71),
      speaker,
    }),
    statement('b', '2026-06-15', 'Brannet\nThe ministry said [[31 people were killed]] in Brannet.', {
      quantity: count(31),
      speaker,
    }),
    statement('d', '2026-06-17', 'Brannet\nThe mission counted [[69 bodies]] in Brannet.', {
      quantity: count(69),
      speaker: { text: 'Observer Mission' },
    }),
  ];
  const series = figureSeries(points);

  it('goes by day and names the lowest and the highest', () => {
    expect(series.points.map(({ day, quantity }) => [day, quantity.value])).toEqual([
      ['2026-06-14', 17],
      ['2026-06-15', 31],
      ['2026-06-17', 69],
      ['2026-06-17', 71],
    ]);
    expect(series.lowest?.source).toBe('Health Ministry');
    expect(series.highest?.quantity.value).toBe(71);
  });

  it('marks where one source jumps', () => {
    expect(series.jumps.map(({ factor }) => factor)).toEqual([1.82, 2.29]);
    expect(series.bySource.get('Observer Mission')).toHaveLength(1);
  });
});

it('tells a history of talks: how often, by whom, what followed', () => {
  const lead = 'Truce talks\nKestria and Velmora talked about a truce. ';
  const turns = [
    statement('a', '2026-06-10', `${lead}[[They were close to agreement on a truce]].`, {
      type: 'negotiation',
      stance: 'progress',
      speaker: { text: 'Claude Rhedin' },
    }),
    statement('b', '2026-06-12', `${lead}[[They were close to agreement on the truce]].`, {
      type: 'negotiation',
      stance: 'progress',
      speaker: { text: 'Claude Rhedin' },
    }),
    statement('c', '2026-06-17', `${lead}[[Velmora rejected the truce]].`, {
      type: 'negotiation',
      stance: 'rejected',
      speaker: { text: 'Sera Modine' },
    }),
    statement('d', '2026-06-17', 'Grain\nLienne and Arcadine talked about grain. [[They agreed on the export of grain]].', {
      type: 'negotiation',
      stance: 'agreed',
    }),
  ];
  const history = talksHistory(turns[0]!, turns);
  expect(history.turns.map(({ claim }) => claim)).toEqual(turns.slice(0, 3).map(({ id }) => id));
  expect(history.counts.get('progress')).toEqual({ times: 2, sources: ['Claude Rhedin'] });
  expect(history.followed.get(turns[0]!.id)).toBe(turns[2]!.id);
});

it('tells who took it from whom', () => {
  const passage =
    '[[At least 17 people were killed]] when two missiles struck the central market in Brannet, the regional ministry said on Sunday.';
  const claim = { quantity: count(17, 'at-least'), speaker: { text: 'the regional ministry' } };
  const wire = statement('z-wire', '2026-06-14', `Brannet\n${passage}`, claim, 'Meridian');
  const copy = statement('a-copy', '2026-06-15', `Brannet\n${passage}`, claim, 'Courier');
  const retold = statement(
    'b-retold',
    '2026-06-16',
    'Brannet\nThe regional ministry speaks of [[at least 17 dead]].',
    claim,
    'Lantern',
  );
  const tree = findProvenance([retold, copy, wire]);
  expect(tree.map((root) => root.claim)).toEqual([wire.id]);
  expect(tree[0]!.children.map(({ claim, by }) => [claim, by])).toContainEqual([copy.id, 'passage']);
  expect(countSources([wire, copy, retold], [[wire.id, copy.id, retold.id]])).toEqual({ outlets: 3, origins: 1 });
});
