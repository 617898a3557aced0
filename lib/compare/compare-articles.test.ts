import { describe, expect, it } from 'vitest';
import { compareArticles, type ReadArticle } from './compare-articles.ts';
import { count, type Sample, sample } from './sample.ts';

const ministry = { text: 'the Velmoran Health Ministry' };
const brannet = { text: 'Brannet' };
const sunday = { text: 'Sunday', from: '2026-06-14', to: '2026-06-14' };

const article = (url: string, published: string, text: string, claims: Sample['claims'], publisher?: string): ReadArticle =>
  sample({ url: `https://${url}.example/`, published, text, claims, ...(publisher && { publisher }) });

const strike =
  'Missiles hit the market of Brannet\nTwo Kestrian missiles hit the market of Brannet in Velmora on Sunday, officials said. ';
const first = article('first', '2026-06-14', `${strike}[[At least 17 people were killed]] in Brannet.`, [
  { quantity: count(17, 'at-least'), place: brannet, time: sunday, speaker: ministry, modality: 'claimed' },
]);

/** The relation of the only claim of `a` with the last claim of `b`; `apart` where they share no topic. */
function relation(a: ReadArticle, b: ReadArticle): string {
  const [x, y] = [a.claims[0]!.id, b.claims.at(-1)!.id];
  const shared = compareArticles([a, b]).filter(({ claims }) => claims.includes(x) && claims.includes(y));
  const found = shared.flatMap(({ relations }) =>
    relations.filter((each) => [each.a, each.b].includes(x) && [each.a, each.b].includes(y)),
  );
  return shared.length === 0 ? 'apart' : (found[0]?.relation ?? 'together');
}

const told = (published: string, text: string, claim: Sample['claims'][number], lead = strike): ReadArticle =>
  article('other', published, `${lead}${text}`, [{ place: brannet, time: sunday, ...claim }]);

describe('tolls of one event', () => {
  it('repeat where one speaker gives one figure', () => {
    const other = told('2026-06-14', '[[At least 17 people died]] in Brannet.', {
      quantity: count(17, 'at-least'),
      speaker: ministry,
    });
    expect(relation(first, other)).toBe('repeats');
  });

  it('agree where two speakers give figures that can both hold', () => {
    const other = told('2026-06-14', '[[19 bodies were counted]] in Brannet.', {
      quantity: count(19),
      speaker: { text: 'Observer Mission' },
    });
    expect(relation(first, other)).toBe('agrees');
  });

  it('update where the later one is higher', () => {
    const other = told('2026-06-17', '[[71 people were killed]] in Brannet.', { quantity: count(71), speaker: ministry });
    expect(relation(first, other)).toBe('updates');
  });

  it('update where one is quoted as the earlier one', () => {
    const other = told('2026-06-14', 'updating [[a previous toll of 9 dead]] in Brannet.', {
      quantity: count(9),
      speaker: { text: 'Davit Soren' },
    });
    expect(relation(first, other)).toBe('updates');
  });

  it('conflict where both cannot hold on one day', () => {
    const other = told('2026-06-14', '[[3 people were killed]] in Brannet.', {
      quantity: count(3),
      speaker: { text: 'Colonel Hask' },
    });
    expect(relation(first, other)).toBe('conflicts');
  });

  it('are parts where one counts children', () => {
    const other = told('2026-06-14', '[[four children were killed]] in Brannet.', {
      quantity: count(4),
      subject: { text: 'children' },
      speaker: ministry,
    });
    expect(relation(first, other)).toBe('part');
  });

  const regional = (published: string, n: number, from: string, to: string) =>
    told(
      published,
      `[[${n} people were killed]] in Lower Tessary. Brannet in Lower Tessary was shelled.`,
      { quantity: count(n), place: { text: 'Lower Tessary' }, time: { text: 'between', from, to } },
      'A week in numbers\nGuns were heard along the river and a convoy of the Relief Council got through to the north. ',
    );

  it('are parts where one is of the region around', () => {
    expect(relation(first, regional('2026-06-19', 94, '2026-06-13', '2026-06-18'))).toBe('part');
  });

  it('say so where a town counts more than its region', () => {
    expect(relation(first, regional('2026-06-19', 5, '2026-06-13', '2026-06-18'))).toBe('conflicts');
  });

  it('clash inside one article whose headline says another figure', () => {
    const mixed = article(
      'mixed',
      '2026-06-17',
      `[[72 people killed]] in Brannet market\nThe market of Brannet was hit on Sunday. Later [[58 people were killed]], said the Observer Mission.`,
      [
        { quantity: count(72), place: brannet, time: sunday },
        { quantity: count(58), place: brannet, time: sunday, speaker: { text: 'Observer Mission' } },
      ],
    );
    const [topic] = compareArticles([mixed]);
    expect(topic?.relations.map((each) => each.relation)).toEqual(['conflicts']);
  });
});

describe('different things stay apart', () => {
  it.each<[string, ReadArticle]>([
    [
      'another town',
      told(
        '2026-06-14',
        '[[At least 17 people were killed]] in Orsel.',
        { quantity: count(17, 'at-least'), place: { text: 'Orsel' } },
        'Orsel shelled\nThe rail town of Orsel in Velmora was shelled on Sunday. ',
      ),
    ],
    [
      'another week',
      told('2026-07-05', '[[At least 17 people were killed]] in Brannet.', {
        quantity: count(17, 'at-least'),
        time: { text: 'on 4 July', from: '2026-07-04', to: '2026-07-04' },
      }),
    ],
    ['the wounded', told('2026-06-14', '[[17 people were wounded]] in Brannet.', { quantity: count(17), category: 'injured' })],
    [
      'soldiers of a battle',
      told('2026-06-14', '[[17 servicemen were killed]] in Brannet.', { quantity: count(17), subject: { text: 'servicemen' } }),
    ],
    [
      'all the war',
      told('2026-06-14', '[[At least 17 people have been killed since the war began]].', { quantity: count(17, 'at-least') }),
    ],
    [
      'another war',
      told(
        '2026-06-14',
        '[[At least 17 people were killed]] in Portela.',
        { quantity: count(17, 'at-least'), place: { text: 'Portela' } },
        'Bomb in Portela\nA bomb went off in Portela in Arvenia on Sunday. ',
      ),
    ],
  ])('%s', (_, other) => {
    expect(relation(first, other)).toBe('apart');
  });
});

describe('words without figures', () => {
  const talks = (url: string, stance: 'progress' | 'rejected', text: string, speaker: string) =>
    article(
      url,
      '2026-06-17',
      `Talks on a truce in Port Saumer\nKestria and Velmora went on with their talks on a truce in Port Saumer. ${text}`,
      [{ type: 'negotiation', stance, speaker: { text: speaker }, modality: 'claimed' }],
    );

  it('contradict where one sees agreement on a truce and the other rejects it', () => {
    const hope = talks(
      'hope',
      'progress',
      'He said [[Kestria and Velmora were close to agreement on a truce]].',
      'Claude Rhedin',
    );
    const refusal = talks('refusal', 'rejected', 'She said [[Velmora rejected the truce terms of Kestria]].', 'Sera Modine');
    expect(relation(hope, refusal)).toBe('contradicts');
  });

  it('repeat where one speaker is translated twice', () => {
    const one = talks(
      'one',
      'progress',
      '"[[A variant of the truce that could really be seen as a compromise]]," she said.',
      'Nadja Orl',
    );
    const two = talks(
      'two',
      'progress',
      '"[[An option for the truce which can be considered as a compromise]]," she said.',
      'Orl',
    );
    expect(relation(one, two)).toBe('repeats');
  });

  it('contradict where the deed is blamed on the other side', () => {
    const one = article('one', '2026-06-14', `${strike}[[Kestrian officers were accused of the attack on the market]].`, [
      { type: 'attack', place: brannet, time: sunday, modality: 'alleged' },
    ]);
    const two = article('two', '2026-06-14', `${strike}[[Kestria denied any involvement in the attack on the market]].`, [
      { type: 'attack', place: brannet, time: sunday, modality: 'denied', speaker: { text: 'Colonel Hask' } },
    ]);
    expect(relation(one, two)).toBe('contradicts');
  });
});

it('says why, and counts the copies of one statement as one origin', () => {
  const agency =
    '[[At least 17 people were killed]] when two missiles struck the central market in Brannet, the ministry said in a statement on Sunday.';
  const papers = ['wire', 'courier', 'lantern'].map((url) =>
    article(
      url,
      '2026-06-14',
      strike + agency,
      [{ quantity: count(17, 'at-least'), place: brannet, time: sunday, speaker: ministry }],
      url,
    ),
  );
  const own = told('2026-06-14', '[[20 bodies were counted]] in Brannet.', {
    quantity: count(20),
    speaker: { text: 'Observer Mission' },
  });
  const [topic] = compareArticles([...papers, own]);
  expect(topic?.origins.map((origin) => origin.length).sort()).toEqual([1, 3]);
  expect(topic?.relations.every(({ because }) => because.length > 10 && !because.includes('{'))).toBe(true);
  expect(topic?.figure).toEqual({ min: 17, max: null });
});
