// An invented article about an invented war, with claims of every kind, for looking at and testing what people see.
import { entriesOf } from '@/components/claim/claim-entry.ts';
import { peopleOf } from '@/components/claim/people.ts';
import type { ArticleFacts, ArticleModel } from '@/components/panel/panel-model.ts';
import { type ClaimType, engineVersion, groupOf } from '@/lib/claims/claim.ts';
import { viewClaims } from '@/lib/store/claim-view.ts';
import type { ClaimRecord, JudgementRecord } from '@/lib/store/records.ts';

export const sampleArticle: ArticleFacts = {
  url: 'https://northern-courier.example/world/varnia-crossing',
  title: 'At least 40 dead as shells hit river crossing at Varnia, and both sides say the truce still holds',
  publisher: 'The Northern Courier',
  authors: ['Edda Holm'],
  published: '2031-03-12T06:40:00Z',
  language: 'en-GB',
  readAt: '2031-03-12T09:14:00Z',
  warCoverage: {
    is: true,
    score: 0.97,
    because: [
      { sign: 'strikesAndFighting', weight: 3.1, words: ['shells', 'struck', 'fighting'] },
      { sign: 'armedSides', weight: 2.2, words: ['gunners', 'Ostmark army'] },
      { sign: 'headlineTellsOfFighting', weight: 1, words: ['shells'] },
      { sign: 'soundsLikeSport', weight: -0.4, words: ['match'] },
    ],
  },
};

let place = 0;

/** A stored claim; only what matters to the case need be given. */
export const sampleClaim = (type: ClaimType, quote: string, read: Partial<ClaimRecord> = {}): ClaimRecord => {
  place += 100;
  const start = read.start ?? place;
  const id = read.id ?? `sample-${place}`;
  return {
    id,
    type,
    group: groupOf(type),
    start,
    end: start + quote.length,
    quote,
    modality: 'asserted',
    worth: 0.7,
    why: ['casualty-count', 'carry-speaker'],
    articleId: 'article',
    selectors: selectorsOf(quote, start),
    engineVersion,
    origin: 'engine',
    lost: 0,
    ...read,
  };
};

const selectorsOf = (quote: string, start: number): ClaimRecord['selectors'] => ({
  quote: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
  position: { type: 'TextPositionSelector', start, end: start + quote.length },
});

/** A stored judgement on a claim as it is. */
export const sampleJudgement = (claim: ClaimRecord, said: Partial<JudgementRecord> = {}): JudgementRecord => ({
  id: `${claim.id}:me`,
  claimId: claim.id,
  articleId: claim.articleId,
  annotatorId: 'me',
  evidence: [],
  quote: claim.quote,
  claimType: claim.type,
  selectors: claim.selectors,
  ...(claim.quantity && { figure: claim.quantity }),
  createdAt: '2031-03-12T09:20:00Z',
  updatedAt: '2031-03-12T09:20:00Z',
  revision: '001930000000000-00000-me',
  deleted: 0,
  ...said,
});

const dead = sampleClaim('casualties', 'shells killed at least 40 people waiting for the ferry at Varnia on Tuesday', {
  id: 'dead',
  quantity: { value: 40, min: 40, max: null, qualifier: 'at-least', text: 'at least 40' },
  category: 'killed',
  subject: { text: 'people waiting for the ferry' },
  place: { text: 'Varnia' },
  time: { text: 'on Tuesday', from: '2031-03-11', to: '2031-03-11', asOf: '2031-03-12' },
  speaker: { text: 'the regional governor', side: 'varnian-republic', via: 'Radio Lindau' },
  modality: 'claimed',
  flags: ['unverified'],
  worth: 0.94,
});
const children = sampleClaim('casualties', 'among the dead were nine children', {
  quantity: { value: 9, min: 9, max: 9, qualifier: 'exact', text: 'nine' },
  category: 'killed',
  subject: { text: 'children' },
  partOf: 'dead',
});
const deadAgain = sampleClaim('casualties', 'at least 40 people died at the crossing', { repeats: 'dead' });
const deadThird = sampleClaim('casualties', 'the 40 or more killed', { repeats: 'dead' });
const fled = sampleClaim(
  'displacement',
  'Dozens of families left the east bank overnight, some on foot, most in the back of farm lorries',
  {
    quantity: { min: 24, max: 99, qualifier: 'vague', text: 'Dozens of' },
    subject: { text: 'families' },
    place: { text: 'the east bank' },
    time: { text: 'overnight', from: '2031-03-11', to: '2031-03-12' },
    worth: 0.45,
  },
);
const guns = sampleClaim('equipment', 'its gunners had destroyed 17 Ostmark howitzers since Sunday', {
  quantity: { value: 17, min: 17, max: 17, qualifier: 'exact', text: '17' },
  speaker: { text: 'the Varnian general staff', side: 'varnian-republic' },
  modality: 'claimed',
});
const troops = sampleClaim('forces', 'Ostmark has massed about 12,000 soldiers along the canal', {
  quantity: { value: 12_000, min: 10_800, max: 13_200, qualifier: 'about', text: 'about 12,000' },
  subject: { text: 'soldiers', side: 'ostmark' },
  place: { text: 'the canal' },
  speaker: { text: 'a Western official', side: 'third-party' },
  modality: 'claimed',
});
const held = sampleClaim('territory', 'the village of Dol remains in Varnian hands', { worth: 0.3 });
const truce = sampleClaim('negotiation', 'the truce agreed in February was still in force', {
  id: 'truce',
  speaker: { text: 'Foreign Minister Reuss', side: 'ostmark' },
  modality: 'claimed',
  stance: 'agreed',
});
const money = sampleClaim('aid', 'a further $1.2 billion in air defence', {
  quantity: { value: 1.2e9, min: 1.2e9, max: 1.2e9, qualifier: 'exact', unit: 'usd', text: '$1.2 billion' },
  modality: 'predicted',
  speaker: { text: 'two diplomats' },
});
const strike = sampleClaim('attack', 'Ostmark denied that its drones had struck the grain terminal at Lindau', {
  speaker: { text: 'Ostmark', side: 'ostmark' },
  modality: 'denied',
  place: { text: 'Lindau' },
});
const crime = sampleClaim('atrocity', 'prisoners were shot after they had laid down their arms', {
  speaker: { text: 'a UN monitor', side: 'third-party' },
  modality: 'alleged',
  worth: 0.9,
});
const forecast = sampleClaim('forecast', 'The front could collapse within ten days', { modality: 'predicted', worth: 0.5 });
const byHand = sampleClaim('justification', 'the crossing “was a legitimate military target from the first hour of the war”', {
  origin: 'hand',
  speaker: { text: 'Colonel Brandt', side: 'ostmark' },
  modality: 'claimed',
  why: [],
});
const gone = sampleClaim('casualties', 'three medics were injured when a second round fell', {
  lost: 1,
  quantity: { value: 3, min: 3, max: 3, qualifier: 'exact', text: 'three' },
  category: 'injured',
});
const wrong = sampleClaim('attack', 'the home side attacked from the first whistle', { worth: 0.2 });
const changed = sampleClaim('casualties', '71 soldiers were wounded', {
  id: 'changed',
  formerId: 'changed-before',
  quantity: { value: 71, min: 71, max: 71, qualifier: 'exact', text: '71' },
  category: 'injured',
  speaker: { text: 'the army' },
  modality: 'claimed',
});

export const sampleClaims: readonly ClaimRecord[] = [
  dead,
  children,
  deadAgain,
  deadThird,
  fled,
  guns,
  troops,
  held,
  truce,
  money,
  strike,
  crime,
  forecast,
  byHand,
  gone,
  wrong,
  changed,
];

export const sampleJudgements: readonly JudgementRecord[] = [
  sampleJudgement(dead, {
    verdict: 'disputed',
    confidence: 0.6,
    note: 'The ministry says 17, the hospital counted 38 by Wednesday noon. Both give no names.',
    evidence: [
      { url: 'https://www.lindau-hospital.example/notices/2031-03-12', addedAt: '2031-03-12T10:00:00Z' },
      { url: 'https://ministry.example/', title: 'Ministry briefing, 12 March', addedAt: '2031-03-12T10:02:00Z' },
    ],
  }),
  sampleJudgement(dead, {
    id: 'dead:b1a0',
    annotatorId: 'b1a0',
    verdict: 'corroborated',
    confidence: 0.9,
    note: 'Counted again on the drone film: 41 bodies at the landing.',
    evidence: [{ url: 'https://film.example/landing', title: 'Film of the landing', addedAt: '2031-03-12T10:30:00Z' }],
  }),
  sampleJudgement(dead, { id: 'dead:c2f1', annotatorId: 'c2f1', note: 'Ask the ferry company.' }),
  sampleJudgement(guns, { verdict: 'propaganda' }),
  sampleJudgement(truce, { verdict: 'corroborated', note: 'Confirmed by both delegations.' }),
  sampleJudgement(gone, { verdict: 'corroborated' }),
  sampleJudgement(wrong, { notAClaim: true }),
  sampleJudgement(strike, { corrections: { place: 'Lindau harbour', speaker: 'Ostmark’s defence ministry' } }),
  sampleJudgement(changed, {
    claimId: 'changed-before',
    verdict: 'disputed',
    quote: '17 soldiers were wounded',
    figure: { value: 17, min: 17, max: 17, text: '17' },
  }),
];

/** The reader and two colleagues, one of them without a name. */
export const samplePeople = peopleOf([
  { id: 'me', name: 'Edda Holm', local: 1 },
  { id: 'b1a0', name: 'Bea Lund', local: 0 },
  { id: 'c2f1', name: '', local: 0 },
]);

export const sampleModel: ArticleModel = {
  state: 'article',
  article: sampleArticle,
  site: 'northern-courier.example',
  entries: entriesOf(viewClaims(sampleClaims, sampleJudgements, 'me')),
  people: samplePeople,
};
