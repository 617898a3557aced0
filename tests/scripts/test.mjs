// `npm test`: unit, structure and golden tests, then the built extension end to end in both browsers. The last line counts them all.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { browserNames, ensureBrowsers } from './browsers.mjs';
import { setUp, top } from './set-up.mjs';

setUp();
const { missing } = ensureBrowsers([...browserNames]);
for (const sentence of missing) console.error(sentence);

const node = (...args) =>
  new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: top, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (data) => {
      process.stdout.write(data);
      said = (said + data).slice(-10_000);
    });
    child.on('close', (code) => done({ code, said }));
  });

/** What failed as a whole counts as one failure, so that nothing broken ends in "0 failed". */
const atLeastOne = (failed, code) => (code === 0 ? failed : Math.max(failed, 1));

const runUnitTests = async () => {
  const report = resolve(top, 'node_modules/.cache/vitest-report.json');
  mkdirSync(resolve(report, '..'), { recursive: true });
  rmSync(report, { force: true });
  const { code } = await node(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: atLeastOne(numFailedTests, code) };
  } catch (error) {
    console.error(`The unit tests left no report: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
};

const build = async () => {
  for (const target of ['chrome', 'firefox']) {
    const { code } = await node('node_modules/wxt/bin/wxt.mjs', 'build', '-b', target);
    if (code !== 0) return false;
  }
  return true;
};

const runEndToEnd = async () => {
  const { code, said } = await node('--import', 'tsx', 'tests/e2e/run.ts');
  const [, passed = 0, failed = 0] = /^(\d+) passed, (\d+) failed\s*$/m.exec(said.split('\n').slice(-3).join('\n')) ?? [];
  return { passed: Number(passed), failed: atLeastOne(Number(failed), code) };
};

const unit = await runUnitTests();
const isBuilt = await build();
const endToEnd = isBuilt ? await runEndToEnd() : { passed: 0, failed: 1 };

console.log(`
unit, structure, golden   ${unit.passed} passed, ${unit.failed} failed
build                     ${isBuilt ? 'done' : 'FAILED, so nothing was tested end to end'}
end to end                ${endToEnd.passed} passed, ${endToEnd.failed} failed`);
for (const sentence of missing) console.log(`missing                   ${sentence}`);
const failed = unit.failed + endToEnd.failed;
if (failed > 0) process.exitCode = 1;
console.log(`${unit.passed + endToEnd.passed} passed, ${failed} failed`);
