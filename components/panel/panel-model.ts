// What the panel can show, as one union, and what it can ask for.
import type { ClaimEntry } from '@/components/claim/claim-entry.ts';
import type { Outcome } from '@/components/claim/outcome.ts';
import type { People } from '@/components/claim/people.ts';
import type { Compared } from '@/components/compare/compared.ts';
import type { ComparedStatement } from '@/lib/compare/claim-comparison.ts';
import type { JudgementChange } from '@/lib/store/judge.ts';
import type { ArticleRecord } from '@/lib/store/records.ts';

export type ArticleFacts = Pick<
  ArticleRecord,
  'url' | 'title' | 'publisher' | 'authors' | 'published' | 'language' | 'readAt' | 'warCoverage'
>;

/** Everything the panel can be asked to show. */
export type PanelModel =
  | { readonly state: 'loading' }
  | { readonly state: 'welcome' }
  /** A page extensions cannot read: the browser's own, a PDF, the extension store. */
  | { readonly state: 'unreadable'; readonly kind: 'browser-page' | 'document' }
  | { readonly state: 'no-article' }
  | { readonly state: 'no-war'; readonly coverage: ArticleFacts['warCoverage'] }
  | { readonly state: 'paused'; readonly site: string }
  | { readonly state: 'on-click' }
  /** The page was open before the extension came: nothing was read yet. */
  | { readonly state: 'unread' }
  | { readonly state: 'no-language'; readonly language: string }
  /** Marked on the page only: the window is private, the page looks private (what is tagged there is kept), or the store failed. */
  | { readonly state: 'not-stored'; readonly because: 'private-window' | 'looks-private' | 'failed'; readonly claims: number }
  /** The reader in the page is older than the extension. */
  | { readonly state: 'outdated' }
  | { readonly state: 'failed'; readonly sentence: string }
  | ArticleModel;

export interface ArticleModel {
  readonly state: 'article';
  readonly article: ArticleFacts;
  /** Host name, for pausing. */
  readonly site?: string;
  readonly entries: readonly ClaimEntry[];
  /** Everybody whose words stand on them. */
  readonly people: People;
  /** What others said; missing until that is known. */
  readonly compared?: Compared;
  /** The claim chosen here or by its mark on the page. */
  readonly selectedId?: string;
  /** The claim whose note was asked for on the page; a new value moves the caret there. */
  readonly noteWanted?: { readonly claimId: string; readonly at: number };
}

/** What the panel can ask for; it does nothing else. */
export interface PanelActions {
  /** Scrolls the page to the claim and flashes it. */
  readonly show: (claimId: string) => void;
  readonly select: (claimId: string | undefined) => void;
  readonly judge: (claimId: string, change: JudgementChange) => Promise<Outcome>;
  /** Goes to another article's statement, in its tab or in a new one. */
  readonly goTo: (row: ComparedStatement) => void;
  /** Reads this page although it is not taken for war coverage, or was not read on its own. */
  readonly readThisPage: () => void;
  /** Reads the war articles open in other tabs: how many tabs are being read, or that the browser did not allow it. */
  readonly readOpenTabs: () => Promise<number | 'denied'>;
  readonly reloadPage: () => void;
  readonly retry: () => void;
  readonly pauseSite: (site: string) => void;
  readonly resumeSite: (site: string) => void;
  readonly openSettings: () => void;
  /** Everything stored; `exporting`: with the export of this article begun. */
  readonly openLibrary: (exporting?: boolean) => void;
  readonly endWelcome: () => void;
}
