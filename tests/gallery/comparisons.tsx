// Comparisons that strain the panel: many sources, long names and such as run from right to left, one source alone, words without figures, a long war.
import type { ComponentChild } from 'preact';
import { Comparison } from '@/components/compare/Comparison.tsx';
import type { Claim } from '@/lib/claims/claim.ts';
import type { ClaimComparison } from '@/lib/compare/claim-comparison.ts';
import { compareClaim } from '@/lib/compare/compare-claim.ts';
import { describeStatements } from '@/lib/compare/describe-statements.ts';
import { count, sample } from '@/lib/compare/sample.ts';
import type { Statement } from '@/lib/compare/statement.ts';

type Reading = Partial<Omit<Claim, 'id' | 'start' | 'end' | 'quote' | 'group'>>;

const lead =
  'Shells hit the river crossing at Varnia\nShells fired by Ostmark hit the river crossing at Varnia in the Varnian Republic on Tuesday. ';
const varnia = { text: 'Varnia' };
const tuesday = { text: 'on Tuesday', from: '2031-03-11', to: '2031-03-11' };
let written = 0;

const told = (publisher: string, published: string, text: string, claim: Reading): Statement => {
  const url = `https://paper-${++written}.example/varnia`;
  const { article, claims } = sample({ url, publisher, published, text: lead + text, claims: [claim] });
  return describeStatements(article, claims)[0]!;
};

/** Papers that copy nothing say one thing in words of their own. */
const tellings: readonly ((who: string, n: number) => string)[] = [
  (who, n) => `${who} said that [[${n} people were killed]] in Varnia.`,
  (who, n) => `In Varnia [[${n} died]], by the count that ${who} gave out in the evening at the town hall.`,
  (who, n) => `[[The bodies of ${n} people]] were brought to the school of Varnia, and ${who} read out their names.`,
];

const toll = (publisher: string, published: string, n: number, speaker?: string, reading: Reading = {}): Statement =>
  told(publisher, published, tellings[n % tellings.length]!(speaker ?? 'It', n), {
    quantity: count(n),
    place: varnia,
    time: tuesday,
    ...(speaker && { speaker: { text: speaker }, modality: 'claimed' as const }),
    ...reading,
  });

const papers = [
  'The Lindau Wire',
  'Ostmark Observer of Rivers, Canals and Inland Navigation',
  'صحيفة الفرات',
  'הד הצפון',
  'Continental',
  'Varnianische-Landeszeitung-für-Stadt-und-Land',
  'The Ferryman',
];
const voices = [
  'the regional governor',
  'the army of Ostmark',
  'the Monitor Mission of the Conference on River Navigation and Security',
  'المرصد',
  undefined,
];
const about = toll('The Northern Courier', '2031-03-12', 40, 'the regional governor', {
  quantity: { ...count(40, 'at-least'), text: 'at least 40' },
});
const many = [
  about,
  ...Array.from({ length: 20 }, (_, n) =>
    toll(papers[n % papers.length]!, `2031-03-${12 + (n % 9)}`, [17, 43, 12, 71, 40, 58, 44][n % 7]!, voices[n % voices.length], {
      ...(n % 6 === 1 && { quantity: count(12, 'up-to') }),
      ...(n % 6 === 4 && { quantity: { min: 24, max: 99, qualifier: 'vague', text: 'dozens of' } as const }),
    }),
  ),
];

const blame = (publisher: string, quote: string, speaker: string, modality: Claim['modality']): Statement =>
  told(publisher, '2031-03-12', `${speaker} said that [[${quote}]].`, {
    type: 'attack',
    place: varnia,
    time: tuesday,
    modality,
    speaker: { text: speaker },
  });
const accusation = blame(
  'The Northern Courier',
  'Ostmark was responsible for the attack on the crossing at Varnia',
  'the regional governor',
  'alleged',
);
const deeds = [
  accusation,
  blame('Ostmark Observer', 'Ostmark denied any involvement in the attack on the crossing at Varnia', 'Colonel Brandt', 'denied'),
  blame('Continental', 'Ostmark was responsible for the attack on the crossing', 'two diplomats', 'alleged'),
];

const losses = (publisher: string, published: string, n: number, speaker: string, side: string): Statement =>
  told(publisher, published, `${speaker} said that [[more than ${n} Ostmark soldiers have been killed since the war began]].`, {
    quantity: { ...count(n, 'more-than'), text: `more than ${n}` },
    subject: { text: 'Ostmark soldiers', side: 'ostmark' },
    speaker: { text: speaker, side },
    modality: 'claimed',
  });
const war = [
  losses('The Northern Courier', '2031-03-12', 13_500, "Varnia's general staff", 'varnian-republic'),
  losses('Continental', '2031-03-02', 9_100, "Varnia's general staff", 'varnian-republic'),
  losses('The Ferryman', '2031-03-22', 17_800, "Varnia's general staff", 'varnian-republic'),
  losses('Ostmark Observer', '2031-03-12', 498, 'the army of Ostmark', 'ostmark'),
  losses('Ostmark Observer', '2031-03-21', 1_351, 'the army of Ostmark', 'ostmark'),
];
const counted = Array.from({ length: 24 }, (_, day) => ({
  date: `2031-03-${String(day + 1).padStart(2, '0')}`,
  measure: 'soldiers_killed_total',
  min: 6_000 + 210 * day,
  max: 7_500 + 260 * day,
}));

const turns = [
  ['2031-02-01', 'progress', 'the sides were close to a truce', 'Foreign Minister Reuss'],
  ['2031-02-04', 'progress', 'a truce was within reach', 'two diplomats'],
  ['2031-02-09', 'rejected', 'the terms of the truce were rejected', 'Colonel Brandt'],
  ['2031-02-20', 'scheduled', 'talks on a truce would be held on Friday', 'Foreign Minister Reuss'],
  ['2031-02-23', 'stalled', 'talks on a truce had stalled', 'the Mission of the Conference on River Navigation'],
  ['2031-03-02', 'progress', 'there was progress on a truce', 'Foreign Minister Reuss'],
  ['2031-03-11', 'agreed', 'a truce was agreed', 'Foreign Minister Reuss'],
] as const;
const talks = turns.map(([day, stance, quote, speaker], n) =>
  told(papers[n % papers.length]!, day, `On the truce, ${speaker} said [[${quote}]].`, {
    type: 'negotiation',
    stance,
    speaker: { text: speaker },
    modality: 'claimed',
  }),
);
const lastTurn = talks.at(-1)!;

const cases: Readonly<Record<string, ClaimComparison>> = {
  many: compareClaim(about, { members: many, partners: [], further: 31 }),
  two: compareClaim(about, { members: [about, many[2]!], partners: [] }),
  words: compareClaim(accusation, { members: deeds, partners: [] }),
  war: compareClaim(war[0]!, {
    members: war,
    partners: [],
    tables: [{ id: 'monitor', title: 'Monthly count of the dead', source: 'Monitor Mission', points: counted }],
  }),
  talks: compareClaim(lastTurn, { members: [lastTurn], partners: [], history: talks }),
};

/** Each case, and the widths of the side bars that browsers draw: the narrowest, the usual, one pulled wide. */
export const comparisonStates = Object.entries(cases).flatMap(([name, comparison]) =>
  [240, 360, 800].map((width) => ({ name: `comparison-${name}-${width}`, width, render: () => stage(comparison) })),
);

const stage = (comparison: ClaimComparison): ComponentChild => (
  <main class="panel">
    <h1>Comparison</h1>
    <h2>Claim</h2>
    <article class="claim group-people claim-selected">
      <div class="claim-body">
        <Comparison comparison={comparison} onGo={() => undefined} />
      </div>
    </article>
  </main>
);
