// Makes a fresh clone ready: packages as the lock file names them, and the types WXT writes. Plain JavaScript, as nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const top = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Whether this Node is one the project runs on: 20.19 and later 20s, 22.12 and later. */
export const isNodeNewEnough = (version = process.versions.node) => {
  const [major, minor] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
};

const readPackages = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined);

/**
 * Packages the lock file names and node_modules lacks, or has in another version. By content and not by age: a checkout touches the
 * lock file without changing it. What is optional may be for another platform.
 */
export const findMissingPackages = (lock, installed) =>
  Object.entries(lock)
    .filter(([path, { optional, devOptional, link }]) => path !== '' && !optional && !devOptional && !link)
    .filter(([path, { version }]) => installed?.[path]?.version !== version)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));

/** Runs a program to its end; where it fails, shows what it said and ends this process with a clear word. */
export const run = (what, command, args, options = {}) => {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: top, encoding: 'utf8', ...options });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  console.error(`\n${what} failed${error ? `: ${error.message}` : ` (exit code ${status})`}.`);
  process.exit(1);
};

// npm names itself to what it runs; by hand it is the one on the path, a .cmd file on Windows that only a shell starts.
const runNpm = (what, args) =>
  process.env.npm_execpath
    ? run(what, process.execPath, [process.env.npm_execpath, ...args], { stdio: 'inherit' })
    : run(what, 'npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });

/** Installs and prepares what is missing; says so in one line each, and nothing where nothing is. */
export const setUp = () => {
  if (!isNodeNewEnough()) {
    console.error(`Plumbline needs Node 20.19 or later of the 20s, or 22.12 and later; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const missing = findMissingPackages(
    readPackages(resolve(top, 'package-lock.json')),
    readPackages(resolve(top, 'node_modules/.package-lock.json')),
  );
  if (missing.length > 0) {
    const which = missing.length > 3 ? `${missing.length} packages` : missing.join(', ');
    console.log(`Setting up: npm ci (${which} to install).`);
    runNpm('npm ci', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  if (!existsSync(resolve(top, '.wxt/tsconfig.json'))) {
    console.log('Setting up: wxt prepare.');
    run('wxt prepare', process.execPath, [resolve(top, 'node_modules/wxt/bin/wxt.mjs'), 'prepare']);
  }
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) setUp();
