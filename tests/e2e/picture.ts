// Makes the README's picture from the newsstand: an article with its marks and a card, and the panel beside it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveNewsstand } from '@/tests/demo/serve.ts';
import { expectMarked, markOf } from './checks.ts';
import type { Launcher } from './launch.ts';
import { claimInPanel, openClaim, waitForVerdict } from './panel-checks.ts';
import { setSettings } from './stored.ts';
import { waitUntil } from './wait-until.ts';

const asData = (file: string): string => `data:image/png;base64,${readFileSync(file).toString('base64')}`;

/** Writes the picture to `file`. Needs Chromium. */
export const makePicture = async (launch: Launcher, file: string): Promise<void> => {
  const work = mkdtempSync(join(tmpdir(), 'plumbline-picture-'));
  const newsstand = await serveNewsstand();
  const session = await launch({ scale: 1.5, size: [1240, 860] });
  try {
    await setSettings(session);
    const page = await session.open(newsstand.at('meridian', '/brannet-toll-71.html'));
    const marked = await expectMarked(session, page);
    const panel = await session.openPanel(page);
    // The toll in the text and not the one in the headline; and what comes behind it.
    const at = marked.claims.findIndex(({ quantity, start }) => quantity?.value === 71 && start > 0);
    const [first, second] = marked.claims.slice(at, at + 2);
    if (!first || !second) throw new Error('the article of the picture has too few claims');
    await panel.press('1', claimInPanel(second.id));
    await waitForVerdict(session, second.id, 'corroborated');
    await openClaim(panel, first.id);
    await page.evaluate('scrollTo(0, 0)');
    const place = await markOf(page, marked, first.id);
    await page.mouse.move(place.x, place.y, { steps: 3 });
    await waitUntil('the card', () => session.card(page));
    // The toast of the tag just set and the flash of the place shown go by themselves.
    await waitUntil('the toast to go', () => panel.run(() => document.querySelector('.toast') === null), { timeout: 15_000 });
    const [pagePicture, panelPicture] = [join(work, 'page.png'), join(work, 'panel.png')];
    await page.screenshot({ path: pagePicture as `${string}.png` });
    await panel.screenshot(panelPicture);

    const frame = await session.open('about:blank');
    await frame.setContent(`<body style="margin:0;padding:20px;width:max-content;background:#e9e7e2">
      <div style="display:flex;overflow:hidden;border-radius:10px;box-shadow:0 4px 24px #0003;background:#fff">
        <img src="${asData(pagePicture)}" style="zoom:calc(1/1.5)"><img src="${asData(panelPicture)}" style="zoom:calc(1/1.5);border-left:2px solid #d9d6cf">
      </div></body>`);
    const body = (await frame.$('body'))!;
    mkdirSync(dirname(file), { recursive: true });
    await body.screenshot({ path: file as `${string}.png` });
    console.log(`The picture is in ${file}.`);
  } finally {
    await session.close();
    await newsstand.close();
    rmSync(work, { recursive: true, force: true });
  }
};
