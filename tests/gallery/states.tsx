// Every state of everything people see, by name, for looking at and for the accessibility check.
import type { ComponentChild } from 'preact';
import type { CardModel } from '@/components/card/card-model.ts';
import type { ClaimLookups } from '@/components/claim/ClaimCard.tsx';
import { Panel } from '@/components/panel/Panel.tsx';
import type { ArticleModel, PanelActions, PanelModel } from '@/components/panel/panel-model.ts';
import { SettingsPage } from '@/components/settings/SettingsPage.tsx';
import type { SettingsModel } from '@/components/settings/settings-model.ts';
import { text } from '@/components/text.ts';
import { defaultSettings } from '@/lib/messaging/settings.ts';
import { comparedNobody, comparedTalks, comparedToll } from './compared.ts';
import { comparisonStates } from './comparisons.tsx';
import { PageWithCard } from './PageWithCard.tsx';
import { sampleArticle, sampleModel } from './sample.ts';

const nothing = (): void => undefined;

const actions: PanelActions = {
  show: nothing,
  select: nothing,
  goTo: nothing,
  judge: async () => ({ ok: true, undo: async () => ({ ok: true }) }),
  readThisPage: nothing,
  readOpenTabs: async () => 4,
  reloadPage: nothing,
  retry: nothing,
  pauseSite: nothing,
  resumeSite: nothing,
  openSettings: nothing,
  openLibrary: nothing,
  endWelcome: nothing,
};

const lookups: ClaimLookups = {
  explain: (id) =>
    ({
      'casualty-count': 'Counts people killed, wounded or missing.',
      'carry-speaker': 'The speaker is named in the sentence before.',
    })[id],
  clock: () => '2031-03-12T12:00:00Z',
};

const panel = (model: PanelModel) => <Panel model={model} actions={actions} lookups={lookups} />;

const mark: CardModel = {
  claimId: 'dead',
  group: 'people',
  type: 'Casualties',
  figure: 'at least 40',
  voice: 'the regional governor, via Radio Lindau · claimed',
  notice: '',
  others: '',
  place: '3 of 17',
  verdict: undefined,
  hasNote: false,
  canTag: true,
};

const settings = (part: Partial<SettingsModel>) => (
  <SettingsPage
    model={{
      settings: { ...defaultSettings, pausedSites: ['mail.example.org', 'northern-courier.example'] },
      annotatorName: 'Edda Holm',
      shortcuts: [
        { name: 'next-claim', does: text('commandNextClaim'), keys: 'Alt+Shift+J' },
        { name: 'previous-claim', does: text('commandPreviousClaim'), keys: 'Alt+Shift+K' },
        { name: 'open-panel', does: text('commandOpenPanel'), keys: '' },
      ],
      use: { articles: 214, claims: 5630, judgements: 412, annotators: 3, usedBytes: 18_400_000, persisted: true },
      version: '0.1.0',
      series: [
        {
          id: 'daily',
          title: 'Daily dead at the canal',
          source: 'Monitor Mission',
          points: [
            { date: '2031-03-01', measure: 'killed' },
            { date: '2031-03-14', measure: 'killed' },
          ],
        },
      ],
      ...part,
    }}
    store={{
      change: async () => ({ ok: true }),
      rename: async () => ({ ok: true }),
      deleteEverything: async () => ({ ok: true }),
      openLibrary: nothing,
      references: { importSeries: async () => ({ ok: true }), removeSeries: async () => ({ ok: true }) },
      editShortcuts: nothing,
    }}
  />
);

const noWar = {
  is: false,
  score: 0.12,
  because: [
    { sign: 'soundsLikeSport', weight: -3, words: ['match', 'striker', 'second half'] },
    { sign: 'strikesAndFighting', weight: 0.8, words: ['attack'] },
  ],
};

export interface GalleryState {
  readonly name: string;
  readonly render: () => ComponentChild;
  /** Pixels, where the two widths of the panel make no sense. */
  readonly width?: number;
  /** What is clicked before it is looked at, as selectors. */
  readonly press?: readonly string[];
}

const selected = (claimId: string): ArticleModel => ({ ...sampleModel, selectedId: claimId });
const idOf = (part: string): string => sampleModel.entries.find(({ claim }) => claim.quote.includes(part))!.claim.id;

export const galleryStates: readonly GalleryState[] = [
  { name: 'list', render: () => panel(sampleModel) },
  { name: 'list-filters', render: () => panel(sampleModel), press: ['.toolbar .icon-button', '.chip:nth-child(2)'] },
  { name: 'card', render: () => panel(selected('dead')) },
  { name: 'card-why', render: () => panel(selected(idOf('nine children'))), press: ['.claim-selected .disclosure-label'] },
  { name: 'card-correct', render: () => panel(selected(idOf('struck the grain'))), press: ['.read .text-button'] },
  { name: 'card-corrected', render: () => panel(selected(idOf('struck the grain'))) },
  { name: 'card-figure-changed', render: () => panel(selected('changed')) },
  { name: 'card-lost', render: () => panel(selected(idOf('three medics'))) },
  { name: 'card-hidden', render: () => panel(selected(idOf('home side'))) },
  { name: 'card-by-hand', render: () => panel(selected(idOf('legitimate military'))) },
  {
    name: 'card-tagged-toast',
    render: () => panel(selected(idOf('massed about'))),
    press: ['.claim-selected .tag:nth-child(3)'],
  },
  { name: 'compared-list', render: () => panel({ ...sampleModel, compared: comparedToll }) },
  { name: 'compared-toll', render: () => panel({ ...selected('dead'), compared: comparedToll }) },
  { name: 'compared-talks', render: () => panel({ ...selected('truce'), compared: comparedTalks }) },
  { name: 'compared-nobody', render: () => panel({ ...selected('dead'), compared: comparedNobody }) },
  ...comparisonStates,
  { name: 'article-reasons', render: () => panel(sampleModel), press: ['.article-header .disclosure-label'] },
  {
    name: 'foot',
    render: () => panel(sampleModel),
    press: ['.panel-foot .disclosure:nth-child(1) button', '.panel-foot .disclosure:nth-child(2) button'],
  },
  { name: 'no-claims', render: () => panel({ ...sampleModel, entries: [] }) },
  { name: 'loading', render: () => panel({ state: 'loading' }) },
  { name: 'welcome', render: () => panel({ state: 'welcome' }) },
  { name: 'unreadable', render: () => panel({ state: 'unreadable', kind: 'browser-page' }) },
  { name: 'unreadable-document', render: () => panel({ state: 'unreadable', kind: 'document' }) },
  { name: 'no-article', render: () => panel({ state: 'no-article' }) },
  { name: 'no-war', render: () => panel({ state: 'no-war', coverage: noWar }) },
  { name: 'paused', render: () => panel({ state: 'paused', site: 'northern-courier.example' }) },
  { name: 'on-click', render: () => panel({ state: 'on-click' }) },
  { name: 'unread', render: () => panel({ state: 'unread' }) },
  { name: 'no-language', render: () => panel({ state: 'no-language', language: 'de' }) },
  { name: 'private', render: () => panel({ state: 'not-stored', because: 'private-window', claims: 12 }) },
  { name: 'looks-private', render: () => panel({ state: 'not-stored', because: 'looks-private', claims: 1 }) },
  { name: 'not-stored', render: () => panel({ state: 'not-stored', because: 'failed', claims: 12 }) },
  { name: 'outdated', render: () => panel({ state: 'outdated' }) },
  { name: 'failed', render: () => panel({ state: 'failed', sentence: 'The page answered in a way that was not understood.' }) },
  { name: 'page-card', width: 720, render: () => <PageWithCard model={mark} look="light" /> },
  {
    name: 'page-card-full',
    width: 720,
    render: () => (
      <PageWithCard
        model={{
          ...mark,
          group: 'conduct',
          verdict: 'disputed',
          hasNote: true,
          notice: 'Figure changed: 17 → 71',
          others: '3 others: 1 agrees, 2 conflict · 2 origins',
        }}
        look="dark"
        by="command"
        says="Press Alt+Shift+P to open the panel."
      />
    ),
  },
  {
    name: 'page-card-bottom',
    width: 720,
    render: () => <PageWithCard model={{ ...mark, group: 'forces' }} look="light" at="bottom" />,
  },
  {
    name: 'page-card-rtl',
    width: 720,
    render: () => <PageWithCard model={{ ...mark, group: 'outlook' }} look="light" direction="rtl" />,
  },
  {
    name: 'page-card-private',
    width: 360,
    render: () => <PageWithCard model={{ ...mark, canTag: false, notice: text('cardPrivate') }} look="light" />,
  },
  { name: 'settings', width: 860, render: () => settings({}) },
  { name: 'settings-narrow', width: 400, render: () => settings({ use: undefined }) },
  {
    name: 'settings-delete',
    width: 860,
    render: () => settings({ settings: { ...defaultSettings, markStyle: 'underlined', hiddenTypes: ['aid'], worthFloor: 0.4 } }),
    press: ['.button-danger'],
  },
  {
    name: 'read-anyway',
    render: () =>
      panel({ ...sampleModel, article: { ...sampleArticle, warCoverage: noWar }, entries: sampleModel.entries.slice(0, 3) }),
  },
];
