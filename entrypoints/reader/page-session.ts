// One page's life with the reader: what was read of it, what is stored of it, and which of its claims are shown.
import { readClaimReviews } from '@/lib/article/claim-reviews.ts';
import { looksPrivate } from '@/lib/article/looks-private.ts';
import { type PageReading, readPage } from '@/lib/article/read-page.ts';
import type { TextMap } from '@/lib/article/text-map.ts';
import { hasLanguagePack } from '@/lib/claims/languages/packs.ts';
import { type Answer, askBackground } from '@/lib/messaging/browser.ts';
import type { BackgroundForPage, Beginning, PageMark, PageStatus } from '@/lib/messaging/contracts.ts';
import type { Settings } from '@/lib/messaging/settings.ts';

export const ask = askBackground<BackgroundForPage>('background');

export interface SessionEvents {
  /** What is to be painted now, in reading order; an empty list without an article. */
  readonly onMarks: (marks: readonly PageMark[], map: TextMap | null) => void;
  /** The extension was updated or removed: nobody answers any more. */
  readonly onOrphaned: () => void;
}

/** Whether a mark is painted: what was tagged or added always is, the rest as the settings say. */
const isShown = ({ claim, verdict, byHand }: PageMark, { hiddenTypes, worthFloor }: Settings): boolean =>
  verdict !== undefined || byHand === true || (!hiddenTypes.includes(claim.type) && claim.worth >= worthFloor);

export class PageSession {
  readonly #events: SessionEvents;
  readonly #privateWindow: boolean;
  #settings: Settings;
  #anyway: boolean;
  #reading: PageReading | null = null;
  #marks: readonly PageMark[] = [];
  #articleId: string | null = null;
  /** On a page that looks private only what was judged is stored. */
  #isPartlyStored = false;
  #status: PageStatus = { state: 'reading' };
  /** Counts readings, so that an answer to an older one is dropped. */
  #turn = 0;

  constructor({ settings, privateWindow, anyway }: Beginning, events: SessionEvents) {
    this.#settings = settings;
    this.#privateWindow = privateWindow;
    this.#anyway = anyway;
    this.#events = events;
  }

  get status(): PageStatus {
    return this.#status;
  }

  get reading(): PageReading | null {
    return this.#articleId === null ? null : this.#reading;
  }

  get articleId(): string | null {
    return this.#articleId;
  }

  /** Whether tags can be kept here. */
  get canTag(): boolean {
    return !this.#privateWindow;
  }

  get shownMarks(): readonly PageMark[] {
    return this.#marks.filter((mark) => isShown(mark, this.#settings));
  }

  /** Reads the page anew; answers whether its text is another than before. `force` takes it as new in any case. */
  read(force = false): boolean {
    const before = this.#reading?.article.text;
    const reading = readPage(document, { url: location.href });
    const isNew = force || reading?.article.text !== before || reading?.article.url !== this.#reading?.article.url;
    this.#reading = reading;
    if (isNew) void this.#take();
    // The same words may stand in other nodes now.
    else if (this.#articleId !== null) this.#show();
    return isNew;
  }

  /** Reads whatever the text is about: the person asked for it. */
  readAnyway(): null {
    this.#anyway = true;
    this.read(true);
    return null;
  }

  /** The page has become another: nothing of the old one is shown any more. */
  leave(): void {
    this.#turn++;
    this.#anyway = false;
    this.#reading = null;
    this.#forget();
    void this.#tell({ state: 'reading' });
  }

  /** Asks what is stored now and shows that. */
  async refresh(): Promise<void> {
    if (this.#articleId === null || this.#status.state !== 'read') return;
    const turn = this.#turn;
    const marks = this.#isPartlyStored
      ? this.#heard(await this.#save([]))?.marks
      : this.#heard(await ask('marks', { articleId: this.#articleId }));
    if (!marks || turn !== this.#turn) return;
    this.#marks = marks;
    this.#show();
    await this.#tellRead();
  }

  async useSettings(settings: Settings): Promise<void> {
    this.#settings = settings;
    this.#show();
    if (this.#status.state === 'read') await this.#tellRead();
  }

  /** Tells again what became of the page: the toolbar has forgotten it. */
  tellAgain(): Promise<void> {
    return this.#tell(this.#status);
  }

  /** Puts a verdict on a claim, or takes it back; answers whether it is stored. */
  async judge(claimId: string, verdict: PageMark['verdict'] | null): Promise<boolean> {
    if (this.#status.state === 'not-stored' && !(await this.#storeFor(claimId))) return false;
    const judged = this.#heard(await ask('judge', { claimId, verdict: verdict ?? null }));
    if (judged === undefined) return false;
    await this.refresh();
    return true;
  }

  async #take(): Promise<void> {
    const turn = ++this.#turn;
    const article = this.#reading?.article;
    if (!article) return this.#settle({ state: 'not-an-article' });
    if (!hasLanguagePack(article.language)) return this.#settle({ state: 'no-language-pack', language: article.language });
    const { is, because, score } = article.warCoverage;
    if (!is && !this.#anyway) return this.#settle({ state: 'not-war-coverage', because, score, title: article.title });

    const saved = this.#heard(await this.#save([]));
    if (turn !== this.#turn || !saved) return;
    this.#articleId = saved.articleId;
    this.#marks = saved.marks;
    this.#isPartlyStored = saved.stored === 'judged-claims';
    this.#show();
    if (saved.stored === 'all' || saved.stored === 'judged-claims') return this.#tellRead();
    const reason = this.#privateWindow ? 'private-window' : saved.stored === 'failed' ? 'failed' : 'looks-private';
    await this.#tell({ state: 'not-stored', because: reason, claims: this.#marks.length });
  }

  #save(keep: readonly string[]): Promise<Answer<BackgroundForPage['saveReading']['answer']>> {
    const { article } = this.#reading!;
    const factChecks = readClaimReviews(document, location.href);
    return ask('saveReading', { article, looksPrivate: looksPrivate(location.href, document), keep, factChecks });
  }

  /** Stores one claim of a page of which nothing is stored, so that it can be judged. */
  async #storeFor(claimId: string): Promise<boolean> {
    const saved = this.#privateWindow ? undefined : this.#heard(await this.#save([claimId]));
    if (saved?.stored !== 'judged-claims' && saved?.stored !== 'all') return false;
    this.#isPartlyStored = saved.stored === 'judged-claims';
    this.#marks = saved.marks;
    await this.#tellRead();
    return true;
  }

  async #settle(status: PageStatus): Promise<void> {
    this.#forget();
    await this.#tell(status);
  }

  #forget(): void {
    this.#articleId = null;
    this.#marks = [];
    this.#show();
  }

  #show(): void {
    this.#events.onMarks(this.shownMarks, this.reading?.map ?? null);
  }

  #tellRead(): Promise<void> {
    const { because, score } = this.#reading!.article.warCoverage;
    return this.#tell({
      state: 'read',
      articleId: this.#articleId!,
      claims: this.#marks.length,
      painted: this.shownMarks.length,
      because,
      score,
    });
  }

  async #tell(status: PageStatus): Promise<void> {
    this.#status = status;
    this.#heard(await ask('status', status));
  }

  #heard<T>(answer: Answer<T>): T | undefined {
    if (answer.ok) return answer.value;
    if (answer.reason === 'gone') this.#events.onOrphaned();
    else console.warn(answer.message);
    return undefined;
  }
}
