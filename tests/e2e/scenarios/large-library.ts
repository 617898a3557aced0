import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { fillLibrary } from '../fill-library.ts';
import { inPage } from '../in-page.ts';
import { click, fill, openLibrary, waitForWords } from '../library-page.ts';
import type { Scenario } from '../scenario.ts';
import { waitUntil } from '../wait-until.ts';

const size = 100_000;

/** Watches what the page's thread is kept busy with: the longest time between two frames, and how late a timer of 10 ms was. Milliseconds. */
const watchFrames = (): void => {
  const watch = { longest: 0, late: 0, frames: 0, from: performance.now(), running: true };
  let last = performance.now();
  const frame = (now: number): void => {
    watch.longest = Math.max(watch.longest, now - last);
    watch.frames++;
    last = now;
    if (watch.running) requestAnimationFrame(frame);
  };
  let due = performance.now() + 10;
  const timer = (): void => {
    watch.late = Math.max(watch.late, performance.now() - due);
    due = performance.now() + 10;
    if (watch.running) setTimeout(timer, 10);
  };
  requestAnimationFrame(frame);
  setTimeout(timer, 10);
  Object.assign(globalThis, { watch });
};

interface Watched {
  readonly longest: number;
  readonly late: number;
  readonly frames: number;
}

const endWatch = (): Watched => {
  const { watch } = globalThis as unknown as { watch: Watched & { running: boolean } };
  watch.running = false;
  return watch;
};

const watched = async (page: Page, work: () => Promise<void>): Promise<Watched> => {
  await inPage(page).run(watchFrames);
  await work();
  return inPage(page).run(endWatch);
};

/** Two seconds of scrolling, frame by frame, at some thousand lines a second, with a jump to the middle. */
const scrollAbout = async (): Promise<void> => {
  const list = document.querySelector('.lines')!;
  const until = performance.now() + 2_000;
  let speed = 400;
  await new Promise<void>((done) => {
    const step = (): void => {
      list.scrollTop += speed;
      speed = speed < 4_000 ? speed + 40 : 400;
      if (performance.now() > until) done();
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  list.scrollTop = list.scrollHeight / 2;
  await new Promise((resume) => setTimeout(resume, 500));
};

/** What is seen in the middle of the list. */
const lineInView = (): string => {
  const { left, top, width, height } = document.querySelector('.lines')!.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.line')?.textContent ?? '';
};

export const largeLibrary: Scenario = {
  name: 'large-library',
  shows:
    'a library of 100,000 claims scrolls and filters without a stutter: its own thread is never busy for longer than a few frames',
  onDemand: true,
  patience: 300_000,
  async run({ session, note, shot }) {
    await fillLibrary(session, size);
    const opened = performance.now();
    const page = await openLibrary(session);
    await waitForWords(page, '100,000 claims', 120_000);
    note(`listed after ${((performance.now() - opened) / 1_000).toFixed(1)} s`);
    // Nothing but frames: what the machine itself costs, however busy it is.
    const idle = await watched(page, () => new Promise((resume) => setTimeout(resume, 1_000)));
    const scrolling = await watched(page, () => inPage(page).run(scrollAbout));
    const waiting = performance.now();
    await waitUntil('lines to stand where the reader looks', async () => /\w{3}/.test(await inPage(page).run(lineInView)));
    note(`lines half way down after ${(performance.now() - waiting).toFixed(0)} ms`);
    const filtering = await watched(page, async () => {
      await click(page, '.facet-choice', 'Disputed');
      await waitForWords(page, /8,331 of 100,000 claims/, 30_000);
      await fill(page, '.search input', 'market');
      await waitForWords(page, /(?!8,331)[\d,]+ of 100,000 claims/, 30_000);
      await fill(page, '.search input', '');
      await click(page, '.facet-choice', 'Disputed');
      await waitForWords(page, /^.* 100,000 claims/, 30_000);
    });
    const said = ({ longest, late, frames }: Watched): string =>
      `longest frame ${longest.toFixed(0)} ms, thread busy for at most ${late.toFixed(0)} ms (${frames} frames)`;
    note(`idle: ${said(idle)}`);
    note(`scrolling: ${said(scrolling)}`);
    note(`filtering: ${said(filtering)}`);
    await page.screenshot({ path: shot('list') as `${string}.png` });
    // A busy machine is late by itself: only what comes on top of that is ours.
    const allowance = Math.max(50, idle.late);
    assert.ok(scrolling.late < 100 + allowance, `scrolling kept the thread busy for ${scrolling.late} ms`);
    assert.ok(filtering.late < 100 + allowance, `filtering kept the thread busy for ${filtering.late} ms`);
    await page.close();
  },
};
