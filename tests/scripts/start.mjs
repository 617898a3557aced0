// `npm start`: the product in a browser, from a fresh clone, with one command.
//   npm start                        the newsstand of invented papers
//   npm start -- <url or file>       that page instead
//   npm start -- --browser firefox   in Firefox
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { browserNames, ensureBrowsers } from './browsers.mjs';
import { run, setUp, top } from './set-up.mjs';

const readArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
    });
  } catch (error) {
    console.error(`${error.message}\nUsage: npm start -- [--browser chromium|firefox] [--headless] [url or file]`);
    process.exit(2);
  }
};
const { values, positionals } = readArguments();
if (!browserNames.includes(values.browser)) {
  console.error(`There is no browser called ${values.browser}: chromium or firefox.`);
  process.exit(2);
}

setUp();
const { paths, missing } = ensureBrowsers([values.browser]);
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}
const executable = paths[values.browser];

console.log('Building the extension.');
const target = values.browser === 'firefox' ? 'firefox' : 'chrome';
run('The build', process.execPath, [resolve(top, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', target]);

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const child = spawn(
  process.execPath,
  [
    '--import',
    'tsx',
    resolve(top, 'tests/scripts/show.ts'),
    values.browser,
    executable,
    hasDisplay && !values.headless ? 'visible' : 'headless',
    ...positionals,
  ],
  { cwd: top, stdio: 'inherit' },
);
// Ctrl-C reaches the child too, which closes what it opened; here it must only not end before it.
process.on('SIGINT', () => undefined);
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
