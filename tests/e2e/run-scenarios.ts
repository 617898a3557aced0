// Runs scenarios one after the other in one browser and says how each went.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Served, serve, serveNewsstand } from '@/tests/demo/serve.ts';
import type { Launcher } from './launch.ts';
import { browsersOwn } from './network-watch.ts';
import type { Scenario, Scene } from './scenario.ts';
import type { BrowserName, Session } from './session.ts';
import { clearStored, setSettings } from './stored.ts';
import { within } from './wait-until.ts';

export interface Result {
  readonly passed: number;
  readonly failed: number;
}

interface Places {
  /** Folder for pictures. */
  readonly shots: string;
  /** The built extension. */
  readonly extension: string;
}

/** Milliseconds after which a scenario that still runs has failed. */
const patience = 240_000;

/** Every scenario begins with an empty store, default settings and no tab; errors of the extension fail it whatever it checked. */
export const runScenarios = async (
  browser: BrowserName,
  scenarios: readonly Scenario[],
  launch: Launcher,
  places: Places,
): Promise<Result> => {
  const newsstand = await serveNewsstand();
  let session: Session | undefined;
  let passed = 0;
  let failed = 0;
  const again = new Set<Scenario>();
  const left = [...scenarios];
  for (let scenario = left.shift(); scenario; scenario = left.shift()) {
    const started = performance.now();
    const notes: string[] = [];
    const endings: (() => Promise<void> | void)[] = [];
    let failure: unknown;
    let problems: readonly string[] = [];
    let before = 0;
    try {
      session ??= await launch();
      await session.closeTabs();
      await clearStored(session);
      await setSettings(session);
      const scene = sceneFor(scenario, session, newsstand, launch, places, notes, endings);
      before = (await session.problems()).length;
      await within(scenario.patience ?? patience, 'the scenario to end', scenario.run(scene));
      const strangers = session.outgoing().filter((host) => !browsersOwn.some((own) => own.test(host)));
      if (strangers.length > 0) throw new Error(`requests left the machine: ${strangers.join(', ')}`);
    } catch (error) {
      failure = error;
    }
    try {
      problems = ((await session?.problems()) ?? []).slice(before).filter((problem) => !scenario.expectedProblems?.test(problem));
      if (problems.length > 0) failure ??= new Error('the extension reported errors');
    } catch (error) {
      // A browser that no longer answers is itself the failure.
      failure ??= error;
    }
    if (failure) await session?.shootAll(join(places.shots, `failed-${browser}-${scenario.name}`)).catch(console.error);
    for (const end of endings.toReversed()) {
      try {
        await end();
      } catch (error) {
        failure ??= error;
      }
    }
    // A browser that ended, hung or lost a page says nothing about the extension: another one is asked, once, and that is told.
    const isAsked = isBrowserGone(failure) && !again.has(scenario);
    if (isAsked) {
      again.add(scenario);
      left.unshift(scenario);
    } else if (failure) failed += 1;
    else passed += 1;
    report(
      isAsked ? 'GONE' : failure ? 'FAIL' : 'ok',
      browser,
      scenario,
      failure,
      [...notes, ...problems],
      performance.now() - started,
    );
    if (failure) {
      // Whatever state it is in, the next scenario shall not start from there.
      await session?.close().catch((error: unknown) => console.error(`${browser} did not close: ${error}`));
      session = undefined;
    }
  }
  await session?.close();
  await newsstand.close();
  return { passed, failed };
};

const sceneFor = (
  scenario: Scenario,
  session: Session,
  newsstand: Scene['newsstand'],
  launch: Launcher,
  { shots, extension }: Places,
  notes: string[],
  endings: (() => Promise<void> | void)[],
): Scene => ({
  session,
  newsstand,
  extension,
  async site(pages) {
    const served: Served = await serve(({ pathname, search }) => {
      const answer = pages[pathname + search] ?? pages[pathname];
      return typeof answer === 'function' ? answer() : answer;
    });
    endings.push(served.close);
    return served;
  },
  async launch(options) {
    const own = await launch(options);
    let open = true;
    const close = async (): Promise<void> => {
      if (open) await own.close();
      open = false;
    };
    endings.push(close);
    await setSettings(own);
    return { ...own, close };
  },
  folder() {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-e2e-'));
    endings.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
    return folder;
  },
  shot: (name) => join(shots, `${session.browser}-${scenario.name}-${name}.png`),
  note: (words) => notes.push(words),
});

const isBrowserGone = (failure: unknown): boolean =>
  failure instanceof Error && ['ProtocolError', 'TargetCloseError', 'ConnectionClosedError'].includes(failure.name);

const report = (
  outcome: 'ok' | 'FAIL' | 'GONE',
  browser: BrowserName,
  { name, shows }: Scenario,
  failure: unknown,
  notes: readonly string[],
  took: number,
): void => {
  const line = `${outcome.padEnd(4)} ${browser.padEnd(8)} ${name}: ${shows} (${(took / 1000).toFixed(1)} s)`;
  const why =
    failure instanceof Error
      ? [failure.message, ...(failure.stack?.split('\n').filter((at) => /scenarios\//.test(at)) ?? [])]
      : [];
  console.log([line, ...notes, ...why].join('\n       '));
};
