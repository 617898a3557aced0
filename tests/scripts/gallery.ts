// Pictures of every state of the panel, the card and the settings, each checked by axe: `npx tsx tests/scripts/gallery.ts [part of a name …]`.
// Pictures go to tests/e2e/shots/gallery/; the exit code is 1 where axe finds a violation or the page reports an error.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';

const top = fileURLToPath(new URL('../../', import.meta.url));
const built = join(top, '.cache/gallery');
const shots = join(top, 'tests/e2e/shots/gallery');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const schemes = ['light', 'dark'] as const;

await build({
  configFile: false,
  root: join(top, 'tests/gallery'),
  base: './',
  logLevel: 'warn',
  resolve: { alias: { '@': top } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: built, emptyOutDir: true },
});

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const server = createServer(async (request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = join(built, path === '/' ? 'index.html' : path);
  try {
    const body = await readFile(file);
    // The policy of the extension's own pages, so that what works here works there.
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:",
    );
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    response.end(body);
  } catch {
    response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  }
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

const browser = await puppeteer.launch({
  executablePath: process.env['PLUMBLINE_CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--force-color-profile=srgb',
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  ],
});
const problems: string[] = [];
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(`page error: ${String(error)}`));
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
  await page.goto(address);
  const states = (await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-state]')].map(({ dataset }) => ({ ...dataset })),
  )) as { state: string; width?: string; press: string }[];
  const chosen = states.filter(({ state }) => wanted.length === 0 || wanted.some((part) => state.includes(part)));
  if (wanted.length === 0) await rm(shots, { recursive: true, force: true });
  await mkdir(shots, { recursive: true });
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    for (const { state, width, press } of chosen) {
      for (const wide of width ? [Number(width)] : [360, 480])
        await look(page, state, wide, scheme, JSON.parse(press) as string[]);
    }
  }
  console.log(`${chosen.length} states, ${problems.length} problems; pictures in ${shots}`);
} finally {
  await browser.close();
  server.close();
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** Opens a state, does what it asks for, takes its picture and lets axe look. */
async function look(page: Page, state: string, width: number, scheme: string, press: readonly string[]): Promise<void> {
  await page.setViewport({ width, height: 760, deviceScaleFactor: 1.5 });
  await page.goto('about:blank');
  await page.goto(`${address}#${state}`);
  for (const selector of press) await page.click(selector);
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  // The side bar of Firefox can be drawn much narrower than the widths that are looked at.
  for (const narrow of width === 360 ? [240, 360] : [width]) {
    await page.setViewport({ width: narrow, height: 760, deviceScaleFactor: 1.5 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 0) problems.push(`${state} at ${narrow}: ${overflow} px wider than the window`);
  }
  if (width !== 480) await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(shots, `${state}-${width}-${scheme}.png`) as `${string}.png`, fullPage: true });
  if (width !== 480) {
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
      const found = await run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
      );
    });
    problems.push(...violations.map((violation) => `${state} at ${width}, ${scheme}: ${violation}`));
  }
}
