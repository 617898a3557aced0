// Runs the scenarios: `npm run e2e -- [--browser chromium|firefox] [--only part-of-a-name] [--output folder-of-the-built-extensions]`;
// `--picture` makes the README's picture instead.
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { browserNames, ensureBrowsers } from '../scripts/browsers.mjs';
import { launchBrowser } from './launch.ts';
import { makePicture } from './picture.ts';
import { runScenarios } from './run-scenarios.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios.ts';
import type { BrowserName } from './session.ts';

const top = resolve(import.meta.dirname, '../..');
const shots = join(import.meta.dirname, 'shots');

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string' },
    output: { type: 'string', default: '.output' },
    picture: { type: 'boolean', default: false },
  },
});

const wanted = browserNames.filter((name) => values.browser === undefined || name === values.browser);
if (wanted.length === 0) {
  console.error(`There is no browser called ${values.browser}: chromium or firefox.`);
  process.exit(2);
}
const chosen = scenarios.filter(({ name, onDemand }) => (values.only === undefined ? !onDemand : name.includes(values.only)));
if (chosen.length === 0) {
  console.error(`No scenario's name holds "${values.only}": ${scenarios.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const { paths, missing } = ensureBrowsers(wanted);
for (const sentence of missing) console.error(sentence);
const extensionFor = (browser: BrowserName): string =>
  join(resolve(top, values.output), browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
const unbuilt = wanted.map(extensionFor).filter((folder) => !existsSync(join(folder, 'manifest.json')));
if (unbuilt.length > 0) {
  console.error('The extension is not built: npm run build.');
  process.exit(1);
}

// The browsers close with this process; Ctrl-C alone would end it before they do.
process.on('SIGINT', () => process.exit(130));

const started = performance.now();
mkdirSync(shots, { recursive: true });
const launcherFor = (browser: BrowserName) =>
  launchBrowser(browser, { extension: extensionFor(browser), executable: paths[browser]! });

if (values.picture) {
  await makePicture(launcherFor('chromium'), join(top, 'assets/readme/page-and-panel.png'));
} else {
  const applies = (browser: BrowserName) => (scenario: Scenario) => !scenario.browsers || scenario.browsers.includes(browser);
  // A browser that is missing fails each of its scenarios: they were not shown to hold.
  const results = await Promise.all(
    wanted.map((browser) =>
      paths[browser]
        ? runScenarios(browser, chosen.filter(applies(browser)), launcherFor(browser), {
            shots,
            extension: extensionFor(browser),
          })
        : { passed: 0, failed: chosen.filter(applies(browser)).length },
    ),
  );
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\nEnd to end, ${((performance.now() - started) / 1000).toFixed(0)} s:`);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}
