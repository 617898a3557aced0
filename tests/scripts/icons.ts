// Draws the toolbar icons from assets/icon.svg, up to 24 px from the coarser assets/icon-small.svg: `npx tsx tests/scripts/icons.ts`. Their bytes are committed; run this when the drawing changes.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const root = new URL('../../', import.meta.url);
const sizes = [16, 19, 24, 32, 38, 48, 96, 128];
/** The icon, and how it looks where reading is paused. */
const variants = [
  { folder: 'icon', filter: 'none' },
  { folder: 'icon-paused', filter: 'grayscale(1) opacity(0.6)' },
];

const read = (name: string): Promise<string> => readFile(new URL(`assets/${name}`, root), 'utf8');
const [drawing, smallDrawing] = await Promise.all([read('icon.svg'), read('icon-small.svg')]);
const browser = await puppeteer.launch({
  executablePath: process.env['PLUMBLINE_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
});
try {
  const page = await browser.newPage();
  for (const { folder, filter } of variants) {
    const into = new URL(`assets/public/${folder}/`, root);
    await mkdir(into, { recursive: true });
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      const source = `data:image/svg+xml;base64,${Buffer.from(size <= 24 ? smallDrawing : drawing).toString('base64')}`;
      await page.setContent(
        `<style>body{margin:0}img{display:block;filter:${filter}}</style><img src="${source}" width="${size}" height="${size}">`,
      );
      await writeFile(new URL(`${size}.png`, into), await page.screenshot({ omitBackground: true }));
    }
    console.log(`${sizes.length} icons in ${fileURLToPath(into)}`);
  }
} finally {
  await browser.close();
}
