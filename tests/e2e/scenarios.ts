// Every scenario, in the order they run: what all others rest on first.
import type { Scenario } from './scenario.ts';
import { accessibility } from './scenarios/accessibility.ts';
import { backForwardCache } from './scenarios/back-forward-cache.ts';
import { card } from './scenarios/card.ts';
import { compare } from './scenarios/compare.ts';
import { editedArticle } from './scenarios/edited-article.ts';
import { exchange } from './scenarios/exchange.ts';
import { frame } from './scenarios/frame.ts';
import { importing } from './scenarios/import.ts';
import { inPageNavigation } from './scenarios/in-page-navigation.ts';
import { largeLibrary } from './scenarios/large-library.ts';
import { largePage } from './scenarios/large-page.ts';
import { lateText } from './scenarios/late-text.ts';

import { noRequests } from './scenarios/no-requests.ts';
import { noTrace } from './scenarios/no-trace.ts';
import { notHtml } from './scenarios/not-html.ts';
import { openTabs } from './scenarios/open-tabs.ts';
import { frontPage, otherNews } from './scenarios/other-news.ts';
import { panelAndPage } from './scenarios/panel-and-page.ts';
import { panelFilters } from './scenarios/panel-filters.ts';
import { panelWords } from './scenarios/panel-words.ts';
import { readAndMark } from './scenarios/read-and-mark.ts';
import { referenceTable } from './scenarios/reference-table.ts';
import { onlyOnClick, pausedSite } from './scenarios/settings.ts';
import { sizes } from './scenarios/sizes.ts';
import { strictCsp } from './scenarios/strict-csp.ts';
import { tagAndReturn } from './scenarios/tag-and-return.ts';
import { topicsAndDeletion } from './scenarios/topics-and-deletion.ts';

export const scenarios: readonly Scenario[] = [
  sizes,
  readAndMark,
  strictCsp,
  noTrace,
  otherNews,
  frontPage,
  notHtml,
  lateText,
  inPageNavigation,
  backForwardCache,
  frame,
  card,
  panelAndPage,
  panelFilters,
  panelWords,
  tagAndReturn,
  editedArticle,
  compare,
  openTabs,
  referenceTable,
  pausedSite,
  onlyOnClick,
  exchange,
  importing,
  topicsAndDeletion,
  noRequests,
  largePage,
  largeLibrary,
  accessibility,
];
