import assert from 'node:assert/strict';
import { availableParallelism, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { fillLibrary } from '../fill-library.ts';
import { inPage } from '../in-page.ts';
import { click, fill, openLibrary, waitForWords } from '../library-page.ts';
import { longestTask } from '../longest-task.ts';
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
};

/** Jumps to the middle of the list; milliseconds until lines stand there. */
const jumpToMiddle = async (): Promise<number> => {
  const list = document.querySelector('.lines')!;
  list.scrollTop = list.scrollHeight / 2;
  const from = performance.now();
  const { left, top, width, height } = list.getBoundingClientRect();
  const lineInView = (): string =>
    document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.line')?.textContent ?? '';
  // What is drawn now is of the place before.
  await new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume)));
  while (!/\w{3}/.test(lineInView()) && performance.now() < from + 20_000) await new Promise((resume) => setTimeout(resume, 5));
  return performance.now() - from;
};

const countOverList = 'document.querySelector(".list-count")?.textContent';

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
    // The foot of the filters knows the number long before the list does.
    await waitUntil('the list to be read', async () => (await page.evaluate(countOverList)) === '100,000 claims', {
      timeout: 120_000,
    });
    note(`listed after ${((performance.now() - opened) / 1_000).toFixed(1)} s`);
    // Nothing but frames: what the machine itself costs, however busy it is.
    const idle = await watched(page, () => new Promise((resume) => setTimeout(resume, 1_000)));
    const scrolling = await watched(page, () => inPage(page).run(scrollAbout));
    const shownAfter = await inPage(page).run(jumpToMiddle);
    note(`lines half way down after ${shownAfter.toFixed(0)} ms`);
    assert.ok(shownAfter < 2_000, 'lines stand where the reader looks');
    const filterAbout = async (): Promise<void> => {
      await click(page, '.facet-choice', 'Disputed');
      await waitForWords(page, /8,331 of 100,000 claims/, 30_000);
      await fill(page, '.search input', 'market');
      await waitForWords(page, /(?!8,331)[\d,]+ of 100,000 claims/, 30_000);
      await fill(page, '.search input', '');
      await click(page, '.facet-choice', 'Disputed');
      await waitUntil('all claims', async () => (await page.evaluate(countOverList)) === '100,000 claims', { timeout: 30_000 });
    };
    const filtering = await watched(page, filterAbout);
    const said = ({ longest, late, frames }: Watched): string =>
      `longest frame ${longest.toFixed(0)} ms, thread busy for at most ${late.toFixed(0)} ms (${frames} frames)`;
    note(`idle: ${said(idle)}`);
    note(`scrolling: ${said(scrolling)}`);
    note(`filtering: ${said(filtering)}`);
    await page.screenshot({ path: shot('list') as `${string}.png` });
    // On a machine that has more to do than it can, times tell nothing of the page.
    if ((loadavg()[0] ?? 0) > availableParallelism()) note('the machine is too busy for these to be held against the page');
    else {
      assert.ok(scrolling.late < 100, `scrolling kept the thread busy for ${scrolling.late} ms`);
      assert.ok(filtering.late < 100, `filtering kept the thread busy for ${filtering.late} ms`);
    }
    if (session.browser === 'chromium') {
      // What the page itself costs, however busy the machine: no task that the web's own measure would call long.
      const longest = {
        scrolling: await longestTask(page, () => inPage(page).run(scrollAbout)),
        filtering: await longestTask(page, filterAbout),
      };
      for (const [what, task] of Object.entries(longest)) {
        note(`${what}: longest task ${task.toFixed(0)} ms of the processor`);
        assert.ok(task < 50, `${what} has a task of ${task} ms`);
      }
    }
    await page.close();
  },
};
