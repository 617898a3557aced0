// What several papers say of one invented war, as a reader meets it: which statements are set beside each other, and how.
import { describe, expect, it } from 'vitest';
import type { Claim } from '@/lib/claims/claim.ts';
import { compareArticles, type ReadArticle } from './compare-articles.ts';
import { count, sample } from './sample.ts';

type Reading = Partial<Omit<Claim, 'id' | 'start' | 'end' | 'quote' | 'group'>>;

const kestria = { text: 'the Kestrian defence ministry', side: 'kestria' };
const velmora = { text: "Velmora's general staff", side: 'velmora' };
const brannet = { text: 'Brannet' };
const dead = { type: 'casualties', category: 'killed' } as const;
let written = 0;

/** An article that leads with the war of Kestria on Velmora, then with `lead`. */
const told = (published: string, text: string, claim: Reading, lead = ''): ReadArticle =>
  sample({
    url: `https://paper-${++written}.example/`,
    published,
    text: `Kestria and Velmora at war\n${lead}Kestria has been at war with Velmora in Velmora for a month. ${text}`,
    claims: [claim],
  });

function relation(a: ReadArticle, b: ReadArticle): string {
  const [x, y] = [a.claims[0]!.id, b.claims[0]!.id];
  const shared = compareArticles([a, b]).filter(({ claims }) => claims.includes(x) && claims.includes(y));
  const found = shared.flatMap(({ relations }) =>
    relations.filter((each) => [each.a, each.b].includes(x) && [each.a, each.b].includes(y)),
  );
  return shared.length === 0 ? 'apart' : (found[0]?.relation ?? 'together');
}

describe('losses of one side in the whole war', () => {
  const losses = (
    published: string,
    n: number,
    speaker: Claim['speaker'],
    text = `[[More than ${n} Kestrian soldiers have been killed since the invasion]].`,
  ) =>
    told(published, text, {
      ...dead,
      quantity: { ...count(n, 'more-than'), text: `More than ${n}` },
      subject: { text: 'Kestrian soldiers', side: 'kestria' },
      modality: 'claimed',
      ...(speaker && { speaker }),
    });

  it('conflict where two sides give figures that cannot both hold', () => {
    expect(relation(losses('2026-03-16', 13_500, velmora), losses('2026-03-16', 900, kestria))).toBe('conflicts');
  });

  it('conflict also a day later: another source is no later count', () => {
    expect(relation(losses('2026-03-16', 900, kestria), losses('2026-03-17', 13_500, velmora))).toBe('conflicts');
  });

  it('are updated by the same source', () => {
    expect(relation(losses('2026-03-16', 13_500, velmora), losses('2026-03-19', 14_200, velmora))).toBe('updates');
  });

  it('are found where a sentence only implies that all the war is meant', () => {
    const admitted = losses('2026-03-16', 498, kestria, '[[Kestria has confirmed more than 498 deaths among its troops]].');
    expect(relation(losses('2026-03-16', 13_500, velmora), admitted)).toBe('conflicts');
  });

  it('are not those of one battle', () => {
    const battle = losses('2026-03-16', 120, velmora, 'In Brannet [[more than 120 Kestrian soldiers were killed in a raid]].');
    expect(relation(losses('2026-03-16', 13_500, velmora), battle)).toBe('apart');
  });
});

it('takes a figure for the former one only where the words say so of this figure', () => {
  const toll = (published: string, n: number, text: string) =>
    told(published, text, {
      ...dead,
      quantity: count(n),
      place: brannet,
      time: { text: 'Sunday', from: '2026-03-15', to: '2026-03-15' },
    });
  const first = toll('2026-03-15', 24, 'In Brannet [[24 people were killed]] on Sunday.');
  const later = toll(
    '2026-03-16',
    126,
    'In Brannet [[126 people were killed, the mayor said, updating a previous toll of 112]].',
  );
  expect(relation(first, later)).toBe('updates');
});

describe('the dead of one strike', () => {
  const strike = 'A school in Brannet was bombed on Sunday. ';
  const sunday = { text: 'Sunday', from: '2026-03-15', to: '2026-03-15' };
  const toll = (published: string, text: string, claim: Reading) =>
    told(published, text, { ...dead, place: brannet, time: sunday, ...claim }, strike);

  it('are people to one paper and civilians to another', () => {
    const people = toll('2026-03-15', 'In Brannet [[54 people were killed]].', { quantity: count(54), speaker: velmora });
    const civilians = toll('2026-03-15', 'In Brannet [[dozens of civilians died]].', {
      quantity: { min: 24, max: 99, qualifier: 'vague', text: 'dozens of' },
      subject: { text: 'civilians' },
    });
    expect(relation(people, civilians)).toBe('agrees');
  });

  it('are updated by who says that their number has risen, whoever counted before', () => {
    const first = toll('2026-03-15', 'In Brannet [[at least 31 people were killed]].', {
      quantity: { ...count(31, 'at-least'), text: 'at least 31' },
      speaker: { text: 'Doctor Anselm' },
    });
    const later = toll('2026-03-16', '[[The number of the dead in Brannet has risen to 57]].', {
      quantity: count(57),
      speaker: { text: 'Professor Marten Oake' },
    });
    expect(relation(first, later)).toBe('updates');
  });
});

it('takes the place beside the figure, where another figure has another place', () => {
  const one = told('2026-03-16', '[[More than 5000 people left Orsel and Quenby and about 2200 left Brannet]].', {
    type: 'displacement',
    quantity: { ...count(5_000, 'more-than'), text: 'More than 5000' },
    place: brannet,
  });
  const two = told('2026-03-16', '[[At least 5000 people left Orsel]].', {
    type: 'displacement',
    quantity: { ...count(5_000, 'at-least'), text: 'At least 5000' },
    place: { text: 'Orsel' },
  });
  expect(relation(one, two)).not.toBe('apart');
});

it('tells what has come from what may, in one sentence', () => {
  const wounded = (text: string, modality: Claim['modality']) =>
    told('2026-03-16', text, {
      type: 'casualties',
      category: 'injured',
      place: brannet,
      modality,
      speaker: velmora,
      quantity: { min: 200, max: 999, qualifier: 'vague', text: 'hundreds' },
    });
  const one = wounded('[[The toll may rise as hundreds more were wounded in the blast]] in Brannet.', 'predicted');
  const two = wounded('[[hundreds of people were wounded in the blast]] in Brannet.', 'claimed');
  expect(relation(one, two)).toBe('repeats');
});

describe('strikes of one day', () => {
  const deed = (text: string, claim: Reading) =>
    told(
      '2026-03-16',
      text,
      { type: 'attack', modality: 'claimed', ...claim },
      'Rockets and shells fell in Velmora and Kestria on Monday. ',
    );

  it('by two sides are two deeds, and what each counted is no conflict', () => {
    const ours = deed('[[It had struck some 120 sites in Kestria on Monday]], it said.', {
      speaker: velmora,
      quantity: { ...count(120, 'about'), text: 'some 120' },
    });
    const theirs = deed('[[About 60 rockets were fired by Kestria at Velmora on Monday]], it said.', {
      speaker: velmora,
      quantity: { ...count(60, 'about'), text: 'About 60' },
    });
    expect(relation(ours, theirs)).toBe('apart');
  });

  it('on one spot that each side blames on the other contradict', () => {
    const one = deed('[[The monastery in Brannet had been hit by government artillery]], it said.', {
      speaker: velmora,
      place: brannet,
    });
    const two = deed('[[Rebel rockets had struck the monastery in Brannet]], it said.', { speaker: kestria, place: brannet });
    expect(relation(one, two)).toBe('contradicts');
  });
});

it('reads a day long past as that since which was counted, not as of which', () => {
  const total = (n: number, asOf: string) =>
    told('2026-03-16', `[[More than ${n} people have been killed in Velmora since October 2024]].`, {
      ...dead,
      quantity: { ...count(n, 'more-than'), text: `More than ${n}` },
      place: { text: 'Velmora' },
      time: { text: 'October 2024', asOf },
    });
  expect(relation(total(2_900, '2024-10-01'), total(3_000, '2026-03-15'))).not.toBe('apart');
});

describe('who holds a town', () => {
  const holds = (text: string, speaker: NonNullable<Claim['speaker']>, published = '2026-03-16') =>
    told(published, text, { type: 'territory', place: brannet, modality: 'claimed', speaker });
  const taken = holds('[[Its forces had taken control of the town of Brannet]], it said.', kestria);

  it('is contradicted by the other side', () => {
    expect(relation(taken, holds('[[Brannet was still held by our troops]], it said.', velmora))).toBe('contradicts');
    const other = holds('[[Their troops held the town of Brannet]], they said.', velmora);
    expect(relation(taken, other)).toBe('contradicts');
  });

  it('may have changed days later', () => {
    expect(relation(taken, holds('[[Their troops held the town of Brannet]], they said.', velmora, '2026-03-19'))).not.toBe(
      'contradicts',
    );
  });

  it('is not claimed by who only tried', () => {
    expect(relation(taken, holds('[[Their troops had failed to take the town of Brannet]].', velmora))).not.toBe('contradicts');
  });
});

describe('claims of two kinds on one happening', () => {
  const lead = 'A theatre in Brannet was bombed on Monday. ';
  const toll = told(
    '2026-03-16',
    '[[Velmora accused Kestria of bombing a theatre in Brannet, killing 40 people]].',
    { ...dead, quantity: count(40), place: brannet, speaker: velmora, modality: 'alleged' },
    lead,
  );

  it('contradict where one accuses and the other denies, though only one counts', () => {
    const denial = told(
      '2026-03-16',
      '[[Kestria denied that it had bombed the theatre in Brannet]].',
      { type: 'attack', modality: 'denied', speaker: kestria, place: brannet },
      lead,
    );
    expect(relation(toll, denial)).toBe('contradicts');
  });

  it('find the place of what was named before', () => {
    const denial = told(
      '2026-03-17',
      'People dug in the ruins of the theatre in Brannet. Shops were shut. Trams stood. Rain fell. [[Moscow denied attacking the theatre]].',
      {
        type: 'attack',
        modality: 'denied',
      },
    );
    const accusation = told('2026-03-16', '[[Velmora accused Kestria of bombing a theatre in Brannet]].', {
      type: 'attack',
      modality: 'alleged',
      place: brannet,
    });
    expect(relation(accusation, denial)).toBe('contradicts');
  });

  it('do not confirm one another', () => {
    const deed = told(
      '2026-03-16',
      '[[Velmora accused Kestria of bombing the theatre in Brannet]].',
      { type: 'attack', modality: 'alleged', speaker: velmora, place: brannet },
      lead,
    );
    expect(relation(toll, deed)).toBe('together');
  });
});

describe('talks', () => {
  const talk = (
    text: string,
    stance: NonNullable<Claim['stance']>,
    speaker: Claim['speaker'],
    modality: Claim['modality'] = 'claimed',
  ) =>
    told(
      '2026-03-16',
      text,
      { type: 'negotiation', stance, modality, ...(speaker && { speaker }) },
      'Envoys met for talks on a truce. ',
    );

  it('go one way where one side demands and rejects', () => {
    const demand = talk('[[The truce must come with legal guarantees for Velmora]].', 'demand', velmora);
    const refusal = talk('[[Velmora rejects a truce without legal guarantees]].', 'rejected', {
      text: 'an adviser',
      side: 'velmora',
    });
    expect(relation(demand, refusal)).not.toBe('contradicts');
  });

  it('are contradicted by who denies that there is progress', () => {
    const hope = talk('[[Major progress was made in the talks on a truce]].', 'progress', velmora);
    const denial = talk('[[Kestria dismissed reports of major progress in the talks]].', 'rejected', kestria, 'denied');
    expect(relation(hope, denial)).toBe('contradicts');
  });
});
