// What several scenarios check in the same way.
import assert from 'node:assert/strict';
import type { Frame, Page } from 'puppeteer-core';
import type { ClaimRecord } from '@/lib/store/records.ts';
import { type PaintedClaim, type PaintedRange, pairPainted, readPainted } from './painted.ts';
import type { Session } from './session.ts';
import { storedClaims, waitUntilRead } from './stored.ts';
import { waitUntil } from './wait-until.ts';

export interface Marked {
  readonly articleId: string;
  readonly claims: readonly ClaimRecord[];
  readonly painted: readonly PaintedClaim[];
}

/**
 * Waits until the page was read and painted, then checks that every claim stored is painted exactly on its words and nothing else is.
 * The frame is where the article stands, if not in the page itself. The address is the page's, unless puppeteer has lost track of it.
 */
export const expectMarked = async (
  session: Session,
  page: Page,
  frame: Frame | Page = page,
  url = page.url(),
): Promise<Marked> => {
  const { articleId, claims: told } = await waitUntilRead(session, url);
  let last: ReturnType<typeof pairPainted> | undefined;
  let claims: readonly ClaimRecord[] = [];
  try {
    return await waitUntil(
      'every claim to be painted on its words',
      async () => {
        claims = await storedClaims(session, articleId);
        last = pairPainted(await readPainted(frame), claims);
        return last.problems.length === 0 && claims.length > 0 && { articleId, claims, painted: last.paired };
      },
      { timeout: 20_000 },
    );
  } catch {
    assert.fail(`${claims.length} claims stored, ${told} told, ${last?.paired.length} painted\n${last?.problems.join('\n')}`);
  }
};

/** Checks that nothing is painted on a page and that its reader, if any, told of no claims. */
export const expectUnmarked = async (page: Page | Frame): Promise<void> => {
  const words = (await readPainted(page)).flatMap(({ ranges }) => ranges.map(({ text }) => text));
  assert.deepEqual(words.slice(0, 5), [], 'something is painted');
};

/** Where a claim's mark begins, in CSS pixels of the viewport. */
export const markOf = (page: Page, marked: Marked, claimId: string): Promise<PaintedRange> => {
  const text = marked.painted.find(({ id }) => id === claimId)?.ranges[0]?.text;
  assert.ok(text, `claim ${claimId} is not painted`);
  return waitUntil('the mark', async () =>
    (await readPainted(page)).flatMap(({ ranges }) => ranges).find((range) => range.text === text),
  );
};

/** The same, scrolled to the middle of the viewport. */
export const placeOf = async (page: Page, marked: Marked, claimId: string): Promise<PaintedRange> => {
  const { y } = await markOf(page, marked, claimId);
  await page.evaluate(`scrollBy({ top: ${Math.round(y)} - innerHeight / 2, behavior: 'instant' })`);
  return markOf(page, marked, claimId);
};
