// The typed contract between page, background and panel: one per callee, named after who answers.
// The sender's tab and URL come from the browser, never from a payload; every receiver parses what it is handed.
import type { Figure } from '@/lib/anchor/figure.ts';
import type { Article, Reason } from '@/lib/article/article.ts';
import type { PageFactCheck } from '@/lib/article/claim-reviews.ts';
import type { Claim } from '@/lib/claims/claim.ts';
import type { Verdict } from '@/lib/claims/verdict.ts';
import type { ClaimComparison, OthersSummary } from '@/lib/compare/claim-comparison.ts';
import type { Settings } from './settings.ts';

/** One claim as the page needs it: where it stands, how it looks, what its card says. */
export interface PageMark {
  readonly claim: Claim;
  readonly verdict?: Verdict;
  readonly hasNote?: true;
  /** It was tagged for another figure; one of the two may be missing. */
  readonly figureChanged?: { readonly was?: Figure; readonly is?: Figure };
  readonly byHand?: true;
  /** How many others spoke of the same thing, and how; missing where nobody did, or where that is not known yet. */
  readonly others?: OthersSummary;
}

/** What the reader script must know before it reads. */
export interface Beginning {
  readonly settings: Settings;
  /** The seed of the highlight names (lib/anchor/mark-names.ts), random per load and already styled in this frame. */
  readonly markSeed: string;
  /** Nothing of this page may be stored: the window is private. */
  readonly privateWindow: boolean;
  /** The person asked for this page: read it whatever it is about. */
  readonly anyway: boolean;
}

/** What became of a page, as the panel shows it. */
export type PageStatus =
  | { readonly state: 'reading' }
  | {
      readonly state: 'read';
      readonly articleId: string;
      readonly claims: number;
      /** Claims that are painted: the rest is below the reader's threshold or of a type not shown. */
      readonly painted: number;
      readonly because: readonly Reason[];
      readonly score: number;
    }
  | { readonly state: 'not-war-coverage'; readonly because: readonly Reason[]; readonly score: number; readonly title: string }
  | { readonly state: 'not-an-article' }
  | { readonly state: 'no-language-pack'; readonly language: string }
  /** Marked on the page only: the window is private, the page looks private, or the store failed. */
  | { readonly state: 'not-stored'; readonly because: 'private-window' | 'looks-private' | 'failed'; readonly claims: number };

/** Answered by the background; asked by the gate and the reader of a page. */
export interface BackgroundForPage {
  /** The gate: this page looks worth reading. */
  looksWorthReading: { ask: null; answer: null };
  /** The reader: may I, and how? null: no. */
  begin: { ask: null; answer: Beginning | null };
  /**
   * Finds the claims of an article and stores what may be stored of them; the marks are all of them, stored or not.
   * `factChecks`: what the page itself says it has checked.
   * `keep`: on a page that looks private, ids of claims about to be judged: without them nothing of it is stored.
   */
  saveReading: {
    ask: { article: Article; looksPrivate: boolean; keep: readonly string[]; factChecks: readonly PageFactCheck[] };
    answer: { stored: 'all' | 'judged-claims' | 'nothing' | 'failed'; articleId: string; marks: readonly PageMark[] };
  };
  /** The marks of the article last saved by this frame, as stored now. */
  marks: { ask: { articleId: string }; answer: readonly PageMark[] };
  status: { ask: PageStatus; answer: null };
  judge: { ask: { claimId: string; verdict: Verdict | null }; answer: null };
  /** A mark was clicked: the panel shows its card. */
  select: { ask: { claimId: string }; answer: null };
  /** `shortcut` where this browser opens its side bar only by its own button or key. */
  openPanel: { ask: { claimId: string; note: boolean }; answer: { opened: boolean; shortcut: string } };
}

/** Answered by the background; asked by the panel and the other pages of the extension. */
export interface BackgroundForPanel {
  /** Read this tab now; `anyway`: because the person asked for it, whatever it is about and whatever the settings say. */
  readTab: { ask: { tabId: number; anyway: boolean }; answer: { readable: boolean } };
  /** Reads every open page that is war coverage and was not read yet; answers how many tabs were asked. The person has just clicked for it. */
  readOpenTabs: { ask: null; answer: { asked: number } };
  /** What others said of an article's claims, by claim id; `left`: articles that are still to be compared, which is being done. */
  others: { ask: { articleId: string }; answer: { of: Readonly<Record<string, OthersSummary>>; left: number } };
  /** Everything said of what one claim speaks of; null where there is nothing yet. */
  comparison: { ask: { claimId: string }; answer: ClaimComparison | null };
  /** Articles were written or deleted here: compare them. Answers at once. */
  compareNow: { ask: null; answer: null };
}

/** Answered by the reader in a page. */
export interface Page {
  /** Scroll to the claim and flash it. */
  show: { ask: { claimId: string }; answer: { shown: boolean } };
  /** What is stored has changed: ask for the marks again and repaint. */
  repaint: { ask: null; answer: null };
  /** Settings have changed; `paused`: the site of this tab is paused now. */
  settings: { ask: { settings: Settings; paused: boolean }; answer: null };
  /** Make the next or previous mark the current one and move focus to its card. */
  step: { ask: { direction: 1 | -1 }; answer: { claimId: string | null } };
  /** Read again, whatever the text is about. */
  readAnyway: { ask: null; answer: null };
  /** Where the selection stands in the article's text. */
  selection: { ask: null; answer: { articleId: string; text: string; start: number; end: number } | null };
  status: { ask: null; answer: PageStatus };
}
