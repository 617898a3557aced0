// Wires one page: session, marks, pointer, card and the questions of panel and background.
import { browser } from '#imports';
import { createMarks, type Marks } from '@/lib/anchor/highlight-registry.ts';
import { createMarkNames } from '@/lib/anchor/mark-names.ts';
import { scrollToRanges } from '@/lib/anchor/scroll-to.ts';
import type { PageReading } from '@/lib/article/read-page.ts';
import type { TextMap } from '@/lib/article/text-map.ts';
import { answerAs } from '@/lib/messaging/browser.ts';
import type { Beginning, Page, PageMark } from '@/lib/messaging/contracts.ts';
import { readSettings, type Settings } from '@/lib/messaging/settings.ts';
import { createPageCard, type PageCard } from './page-card.ts';
import { ask, PageSession } from './page-session.ts';
import { watchPointer } from './pointing.ts';
import { watchPage } from './watch-page.ts';

export interface Reader {
  /** Whether the extension that injected it is still there. */
  isAlive(): boolean;
  stop(): void;
}

/** `onStop`: the reader has stepped aside, by itself or because it was told to. */
export function startReader(isAlive: () => boolean, onStop: () => void): Reader {
  const stops: (() => void)[] = [];
  const stop = (): void => {
    for (const end of stops.splice(0).reverse()) end();
    onStop();
  };
  void ask('begin', null).then((answer) => {
    const beginning = answer.ok ? answer.value : null;
    if (beginning) whenShown(() => stops.push(...begin(beginning, stop)));
    else onStop();
  });
  return { isAlive, stop };
}

/** A page that was rendered before anybody asked for it waits until it is shown. */
function whenShown(go: () => void): void {
  if ('prerendering' in document && document.prerendering) document.addEventListener('prerenderingchange', go, { once: true });
  else go();
}

function begin(beginning: Beginning, stop: () => void): (() => void)[] {
  const marks = createMarks({ registry: CSS.highlights, names: createMarkNames(beginning.markSeed) });
  let shown: readonly PageMark[] = [];

  const session = new PageSession(beginning, {
    onMarks(now, map) {
      shown = now;
      paint(marks, now, map);
      pointing.aim(now, map);
      card.refresh(now);
    },
    onOrphaned() {
      stop();
      card.tellUpdated();
    },
  });
  const card: PageCard = createPageCard({
    ranges: (id) => marks.rangesOf(id),
    onCurrent: (id) => marks.setCurrent(id),
    judge: (id, verdict) => session.judge(id, verdict),
    openPanel: (claimId, note) => ask('openPanel', { claimId, note }),
    step: (direction) => step(direction),
    canTag: session.canTag,
  });
  const pointing = watchPointer({
    onRest: (id) => card.show(find(shown, id), { focus: false }),
    onLeave: () => card.leave(),
    onClick(id) {
      card.show(find(shown, id), { focus: false });
      void ask('select', { claimId: id });
    },
  });

  const show = async (id: string): Promise<boolean> => {
    const seen = await scrollToRanges(marks.rangesOf(id));
    if (seen) marks.flash(id);
    return seen;
  };
  const step = async (direction: 1 | -1): Promise<string | null> => {
    const next = neighbour(shown, card.currentId, direction, (id) => marks.rangesOf(id));
    if (!next) return null;
    card.hide();
    await scrollToRanges(marks.rangesOf(next.claim.id));
    card.show(next, { focus: true });
    void ask('select', { claimId: next.claim.id });
    return next.claim.id;
  };

  const stopWatching = watchPage({
    textMayHaveChanged: () => session.read(),
    navigated() {
      card.hide();
      session.leave();
    },
    returned: () => void session.tellAgain(),
    root: () => rootOf(session),
  });
  const stopAnswering = answerAs<Page, true>('page', (sender) => (sender.tab === undefined ? true : admitOwnPage(sender.url)), {
    show: { read: readClaimId, answer: async ({ claimId }) => ({ shown: await show(claimId) }) },
    repaint: { read: readNull, answer: () => session.refresh().then(readNull) },
    settings: {
      read: readSettingsChange,
      answer: ({ settings, paused }) => (paused ? leave() : session.useSettings(settings).then(readNull)),
    },
    step: { read: readDirection, answer: async ({ direction }) => ({ claimId: await step(direction) }) },
    readAnyway: { read: readNull, answer: () => session.readAnyway() },
    selection: { read: readNull, answer: () => selectedSpan(session) },
    status: { read: readNull, answer: () => session.status },
  });

  const leave = (): null => {
    card.hide();
    session.leave();
    stop();
    return null;
  };

  session.read(true);
  return [stopAnswering, stopWatching, () => pointing.stop(), () => marks.stop()];
}

const find = (marks: readonly PageMark[], id: string): PageMark | undefined => marks.find(({ claim }) => claim.id === id);

function paint(marks: Marks, shown: readonly PageMark[], map: TextMap | null): void {
  const painted = shown.map(({ claim: { id, group, start, end }, verdict }) => ({
    id,
    group,
    start,
    end,
    state: verdict ?? ('untagged' as const),
  }));
  marks.paint(painted, map ?? { rangesOf: () => [] });
}

/** The next mark that stands on the page, from the current one or, without one, from the top of the window. */
function neighbour(
  shown: readonly PageMark[],
  currentId: string | null,
  direction: 1 | -1,
  rangesOf: (id: string) => readonly Range[],
): PageMark | undefined {
  const displayed = shown.filter(({ claim }) => rangesOf(claim.id).some((range) => range.getClientRects().length > 0));
  const top = (mark: PageMark): number => rangesOf(mark.claim.id)[0]?.getBoundingClientRect().top ?? 0;
  const at = displayed.findIndex(({ claim }) => claim.id === currentId);
  if (at >= 0) return displayed[(at + direction + displayed.length) % displayed.length];
  return direction === 1
    ? (displayed.find((mark) => top(mark) >= 0) ?? displayed[0])
    : (displayed.findLast((mark) => top(mark) < 0) ?? displayed.at(-1));
}

const roots = new WeakMap<PageReading, Element>();

/** The element that holds the whole article: asked at every change of the page, found once a reading. */
function rootOf({ reading }: PageSession): Element | null {
  if (!reading) return null;
  const root = roots.get(reading) ?? findRoot(reading);
  if (root) roots.set(reading, root);
  return root;
}

function findRoot(reading: PageReading): Element | null {
  const pieces = reading.map.rangesOf(0, reading.article.text.length);
  const [first, last] = [pieces[0]?.node, pieces.at(-1)?.node];
  if (!first?.isConnected || !last?.isConnected) return null;
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  const ancestor = range.commonAncestorContainer;
  return ancestor instanceof Element ? ancestor : ancestor.parentElement;
}

function selectedSpan(session: PageSession): Page['selection']['answer'] {
  const selection = getSelection();
  const { reading, articleId } = session;
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed || !reading || articleId === null) return null;
  const span = reading.map.spanOf(selection.getRangeAt(0));
  return span && { articleId, text: reading.article.text, ...span };
}

/** Questions come from the background, which has no tab, or from a page of the extension in a tab of its own. */
const admitOwnPage = (url: string | undefined): true | null => (url?.startsWith(browser.runtime.getURL('/')) ? true : null);

const readNull = (): null => null;

function readSettingsChange(payload: unknown): { settings: Settings; paused: boolean } {
  const { settings, paused } = (payload ?? {}) as { settings?: unknown; paused?: unknown };
  return { settings: readSettings(settings), paused: paused === true };
}

function readClaimId(payload: unknown): { claimId: string } | undefined {
  const { claimId } = (payload ?? {}) as { claimId?: unknown };
  return typeof claimId === 'string' ? { claimId } : undefined;
}

function readDirection(payload: unknown): { direction: 1 | -1 } | undefined {
  const { direction } = (payload ?? {}) as { direction?: unknown };
  return direction === 1 || direction === -1 ? { direction } : undefined;
}
