// Is a text a report of an armed conflict? A weighing of readable measures, with its reasons; neutral to who fights whom.

import type { Block, Reason, WarCoverage } from '@/lib/article/article.ts';
import { type Features, type Reading, readFeatures } from '@/lib/article/war-coverage/features.ts';
import { type Role, roleNames, subjectNames } from '@/lib/article/war-coverage/meanings.ts';
import { weights } from '@/lib/article/war-coverage/weights.ts';

/** What the judgement looks at. */
export interface Evidence {
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly url: string;
  readonly section?: string;
  readonly keywords?: readonly string[];
}

/** The reason each role gives. */
const signOfRole: Readonly<Record<Role, string>> = {
  actor: 'armedSides',
  weapon: 'weaponsNamed',
  act: 'strikesAndFighting',
  victim: 'victimsOfFighting',
  truce: 'ceasefireAndTalks',
  war: 'calledWar',
};

const signOfSubject = {
  sport: 'soundsLikeSport',
  show: 'soundsLikeFilmOrGame',
  police: 'soundsLikeCrime',
  court: 'soundsLikeTrial',
  trade: 'soundsLikeBusiness',
  labour: 'soundsLikeLabourDispute',
  nature: 'soundsLikeDisaster',
  animals: 'soundsLikeScienceOrNature',
  home: 'soundsLikeEverydayLife',
  illness: 'soundsLikeIllness',
  politics: 'soundsLikeElectionPolitics',
  drill: 'soundsLikePeacetimeForces',
  protest: 'soundsLikeProtest',
  past: 'soundsLikeHistory',
} as const;

const maxReasons = 6;
const maxWords = 5;

/** The part of an address that says what a site files the page under: "/sport/football/…" → "sport football". */
const filedUnder = (url: string): string =>
  /^https?:/.test(url) && URL.canParse(url)
    ? new URL(url).pathname
        .split('/')
        .slice(1, 4)
        .filter((part) => part.length < 20)
        .join(' ')
    : '';

const isFrontPage = (url: string): boolean =>
  /^https?:/.test(url) && URL.canParse(url) && /^\/(?:index\.\w+)?$/.test(new URL(url).pathname) && new URL(url).search === '';

/** The measures in the order the weights are learned in. */
export const measuresOf = ({ share, amount, title, lead, variety, sides, named, titleOther, others }: Features): number[] => [
  share,
  amount,
  title,
  lead,
  variety,
  sides,
  named,
  titleOther,
  ...subjectNames.map((subject) => others[subject]),
];

const round = (value: number): number => Math.round(value * 100) / 100;

/** Judges from title, text and what the page files itself under; `is` from a score of 0.5. Linear in a bounded part of the text. */
export function judgeWarCoverage({ title, text, url, section = '', keywords = [] }: Evidence): WarCoverage {
  const reading = readFeatures(title, text, [section, ...keywords, filedUnder(url)].join('. '));
  const reasons = [
    ...reasonsFor(reading),
    ...reasonsAgainst(reading),
    ...(isFrontPage(url) ? [reason('frontPageOfSite', weights.frontPage, [])] : []),
  ].filter(({ weight }) => Math.abs(weight) >= 0.05);
  const speaksFor = reasons.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  // Where hardly anything speaks for war, nothing needs to speak against it.
  const doubt = speaksFor < 1 ? 3 * (1 - speaksFor) : 0;
  const sum = reasons.reduce((total, { weight }) => total + weight, weights.start - doubt);
  const score = round(1 / (1 + Math.exp(-sum)));
  const because = reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, maxReasons);
  return { is: sum >= 0, score: sum >= 0 ? Math.max(0.5, score) : Math.min(0.49, score), because };
}

const reason = (sign: string, weight: number, words: Iterable<string>): Reason => ({
  sign,
  weight: round(weight),
  words: [...new Set(words)].slice(0, maxWords),
});

function reasonsFor({ features, sentences, shares, title }: Reading): Reason[] {
  const body = features.share * weights.share + features.amount * weights.amount + features.variety * weights.variety;
  const counts = new Map<Role, { count: number; words: string[] }>(roleNames.map((role) => [role, { count: 0, words: [] }]));
  let total = 0;
  for (const [i, sentence] of sentences.entries()) {
    const share = shares[i]!;
    if (share === 0) continue;
    for (const [role, word] of sentence.words) {
      const entry = counts.get(role)!;
      entry.count += share;
      total += share;
      // The plain words first: they are what convinced.
      if (sentence.roles[role] === 2) entry.words.unshift(word);
      else entry.words.push(word);
    }
  }
  const lead = sentences.slice(0, 6).flatMap((sentence, i) => (shares[i]! > 0 ? sentence.words.map(([, word]) => word) : []));
  return [
    reason('headlineTellsOfFighting', features.title * weights.title, title?.words.map(([, word]) => word) ?? []),
    reason('openingTellsOfFighting', features.lead * weights.lead, lead),
    reason(
      'namesTheWar',
      features.named * weights.named,
      sentences.flatMap(({ namesWar }) => namesWar ?? []),
    ),
    ...roleNames.map((role) => {
      const { count, words } = counts.get(role)!;
      const part = total > 0 ? (body * count) / total : 0;
      return reason(signOfRole[role], part + (role === 'actor' ? features.sides * weights.sides : 0), words);
    }),
  ];
}

function reasonsAgainst({ features, sentences, title }: Reading): Reason[] {
  const words = new Map<string, string[]>();
  for (const { others } of title ? [title, ...sentences] : sentences) {
    for (const [subject, word] of others) {
      const list = words.get(subject);
      if (list) list.push(word.toLowerCase());
      else words.set(subject, [word.toLowerCase()]);
    }
  }
  return [
    ...subjectNames.map((subject) =>
      reason(signOfSubject[subject], features.others[subject] * weights.others[subject], words.get(subject) ?? []),
    ),
    reason('headlineOnOtherSubject', features.titleOther * weights.titleOther, title?.others.map(([, word]) => word) ?? []),
  ];
}
