// Finds Chromium and Firefox on this machine, installs them where that is ours to do, and says how to get them where it is not.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const windowsRoots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
const onWindows = (...path) => windowsRoots.map((root) => join(root, ...path));

/** What each browser is called and where it lies, in the order of preference. */
const browsers = {
  chromium: {
    name: 'Chromium',
    variable: 'PLUMBLINE_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    places: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        ...onWindows('Chromium', 'Application', 'chrome.exe'),
        ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
        ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ],
    },
    oldest: 120,
    debianPackage: 'chromium',
  },
  firefox: {
    name: 'Firefox',
    variable: 'PLUMBLINE_FIREFOX',
    // Debian's long-term Firefox first: Ubuntu's plain `firefox` is a snap that cannot read our temporary folders.
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: {
      darwin: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ],
      win32: [...onWindows('Mozilla Firefox', 'firefox.exe'), ...onWindows('Firefox Developer Edition', 'firefox.exe')],
    },
    // ::highlight() paints underline styles from 146 on.
    oldest: 146,
    debianPackage: 'firefox-esr',
  },
};

/** @typedef {keyof typeof browsers} BrowserName */
/** @type {BrowserName[]} */
export const browserNames = ['chromium', 'firefox'];

const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (command) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(canRun);

/** The main version, or undefined where the program does not tell (on Windows it opens a window instead). */
const readVersion = (path) => {
  if (process.platform === 'win32') return undefined;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = /(\d+)\.\d+/.exec(stdout ?? '')?.[1];
  return version === undefined ? undefined : Number(version);
};

/**
 * Where a browser lies: { ok: true, path }, or { ok: false, reason } in words for the person at the terminal.
 * @param {BrowserName} which
 */
export const findBrowser = (which) => {
  const { name, variable, commands, places, oldest } = browsers[which];
  const wanted = process.env[variable];
  if (wanted && !existsSync(wanted)) return { ok: false, reason: `${variable} says ${wanted}, but nothing is there.` };
  const path = wanted || commands.map(onPath).find(Boolean) || (places[process.platform] ?? []).find(canRun);
  if (!path) return { ok: false, reason: `${name} was not found on this machine.` };
  const version = readVersion(path);
  if (version !== undefined && version < oldest)
    return { ok: false, reason: `${path} is version ${version}; Plumbline needs ${name} ${oldest} or later.` };
  return { ok: true, path };
};

const canInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== undefined;

const howToGet = (which) => {
  const { name, variable, debianPackage, oldest } = browsers[which];
  const install = process.platform === 'linux' ? `sudo apt-get install ${debianPackage}` : `install ${name} ${oldest} or later`;
  return `To get it: ${install}; or say where it is: ${variable}=/path/to/it.`;
};

/**
 * Finds the browsers asked for; as root on Debian installs those that are missing.
 * @param {BrowserName[]} wanted
 * @returns {{ paths: Partial<Record<BrowserName, string>>, missing: string[] }} `missing` holds a sentence or two for each browser lacking.
 */
export const ensureBrowsers = (wanted) => {
  let found = wanted.map((which) => ({ which, ...findBrowser(which) }));
  // Where somebody names a place, nothing installed elsewhere would do.
  const lacking = found.filter(({ which, ok }) => !ok && !process.env[browsers[which].variable]);
  if (lacking.length > 0 && canInstall()) {
    const packages = lacking.map(({ which }) => browsers[which].debianPackage);
    console.log(`Setting up: apt-get install ${packages.join(' ')}.`);
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
    found = wanted.map((which) => ({ which, ...findBrowser(which) }));
  }
  return {
    paths: Object.fromEntries(found.filter(({ ok }) => ok).map(({ which, path }) => [which, path])),
    missing: found.filter(({ ok }) => !ok).map(({ which, reason }) => `${reason} ${howToGet(which)}`),
  };
};
