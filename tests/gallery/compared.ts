// What other invented papers said of the sample article's claims, compared as the product does it.
import type { Compared } from '@/components/compare/compared.ts';
import type { Claim } from '@/lib/claims/claim.ts';
import { compareClaim } from '@/lib/compare/compare-claim.ts';
import { describeStatements } from '@/lib/compare/describe-statements.ts';
import { count, sample } from '@/lib/compare/sample.ts';
import type { Statement } from '@/lib/compare/statement.ts';
import { sampleArticle } from './sample.ts';

const own = 'https://northern-courier.example/world/varnia-crossing';
const tuesday = { text: 'on Tuesday', from: '2031-03-11', to: '2031-03-11' };
const varnia = { text: 'Varnia' };
const governor = { text: 'the regional governor', side: 'varnian-republic', via: 'Radio Lindau' };
const lead =
  'Shells hit the river crossing at Varnia\nShells fired by Ostmark hit the river crossing at Varnia in the Varnian Republic on Tuesday. ';

/** One statement of one paper. */
const told = (
  publisher: string,
  url: string,
  published: string,
  text: string,
  claim: Partial<Omit<Claim, 'id' | 'start' | 'end' | 'quote' | 'group'>>,
  id?: string,
): Statement => {
  const { article, claims } = sample({ url, publisher, published, text: lead + text, claims: [claim] });
  const [statement] = describeStatements(article, claims);
  return { ...statement!, ...(id && { id }) };
};

const site = (name: string): string => `https://${name}.example/varnia`;
const toll = (claim: Parameters<typeof told>[4]) => ({ place: varnia, time: tuesday, modality: 'claimed' as const, ...claim });

const dead = told(
  sampleArticle.publisher!,
  own,
  '2031-03-12',
  'The governor said that [[shells killed at least 40 people]] in Varnia.',
  toll({ quantity: { ...count(40, 'at-least'), text: 'at least 40' }, speaker: governor }),
  'dead',
);
const tolls = [
  dead,
  told(
    'Lindau Wire',
    site('lindau-wire'),
    '2031-03-11',
    'The governor said that [[at least 17 people were killed]] in Varnia.',
    toll({ quantity: count(17, 'at-least'), speaker: governor }),
  ),
  told(
    'The Ferryman',
    site('ferryman'),
    '2031-03-11',
    'The governor said that [[at least 17 people were killed]] in Varnia.',
    toll({ quantity: count(17, 'at-least'), speaker: governor }),
  ),
  told(
    'Ostmark Observer of Rivers and Canals',
    site('observer'),
    '2031-03-13',
    'The army said [[up to 12 people were killed]] in Varnia.',
    toll({ quantity: count(12, 'up-to'), speaker: { text: 'the army of Ostmark', side: 'ostmark' } }),
  ),
  told(
    'Continental',
    site('continental'),
    '2031-03-13',
    'The monitors counted that [[dozens of people were killed]] in Varnia.',
    toll({
      quantity: { min: 24, max: 99, qualifier: 'vague', text: 'dozens of' },
      speaker: { text: 'the Monitor Mission', side: 'third-party' },
    }),
  ),
  told(
    'Lindau Wire',
    site('lindau-wire-2'),
    '2031-03-15',
    'The governor said that [[71 people were killed]] in Varnia.',
    toll({ quantity: count(71), speaker: governor }),
  ),
];
const children = told(
  'Lindau Wire',
  site('lindau-children'),
  '2031-03-13',
  'In Varnia [[9 children were killed]].',
  toll({ quantity: count(9), subject: { text: 'children' } }),
);

const talk = (
  publisher: string,
  day: string,
  quote: string,
  stance: NonNullable<Claim['stance']>,
  speaker: string,
  id?: string,
) =>
  told(
    publisher,
    id ? own : site(`${publisher.toLowerCase().replace(/\W/g, '')}-${day}`),
    day,
    `On the truce, ${speaker} said [[${quote}]].`,
    { type: 'negotiation', stance, speaker: { text: speaker }, modality: 'claimed' },
    id,
  );
const talks = [
  talk(
    sampleArticle.publisher!,
    '2031-03-12',
    'the truce agreed in February was still in force',
    'agreed',
    'Foreign Minister Reuss',
    'truce',
  ),
  talk('Continental', '2031-03-12', 'the truce agreed in February had been rejected', 'rejected', 'Colonel Brandt'),
  talk('Lindau Wire', '2031-03-11', 'a new truce was close to agreement', 'progress', 'two diplomats'),
  talk('The Ferryman', '2031-03-09', 'the sides were close to a truce', 'progress', 'Foreign Minister Reuss'),
];

const ofToll = compareClaim(dead, { members: tolls, partners: [children] });
const ofTalks = compareClaim(talks[0]!, { members: talks.slice(0, 2), partners: [], history: talks });

const lines: Compared['lines'] = { dead: ofToll.summary, truce: ofTalks.summary };
export const comparedToll: Compared = { lines, open: { claimId: 'dead', shown: ofToll }, left: 0 };
export const comparedTalks: Compared = { lines, open: { claimId: 'truce', shown: ofTalks }, left: 12 };
export const comparedNobody: Compared = { lines: {}, open: { claimId: 'dead', shown: null }, left: 0 };
