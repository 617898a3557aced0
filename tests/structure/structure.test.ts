// The rules of dependencies.ts hold for every file of the project, and each of them is shown to fire.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as rules from './dependencies.ts';
import { findViolations, type SourceFile } from './violations.ts';

const top = resolve(import.meta.dirname, '../..');

/** Everything tracked or about to be: what is ignored is nobody's business. */
const readProject = (): SourceFile[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: top, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && !/\.(?:png|ico|jpg|webp|woff2)$/.test(path) && existsSync(resolve(top, path)))
    .map((path) => ({ path, text: readFileSync(resolve(top, path), 'utf8') }));

const problemsIn = (...files: SourceFile[]): string[] => findViolations(files).map(({ path, problem }) => `${path} ${problem}`);
const file = (path: string, text: string): SourceFile => ({ path, text });

describe('the project', () => {
  it('keeps to its structure', () => {
    expect(findViolations(readProject())).toEqual([]);
  });

  it('has a folder or package for every name in the data', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(resolve(top, 'package.json'), 'utf8'));
    const known = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies), 'node:', '#imports']);
    expect(Object.keys(rules.packageHomes).filter((name) => !known.has(name))).toEqual([]);
    expect(Object.keys(dependencies).filter((name) => !(name in rules.packageHomes))).toEqual([]);
    for (const layer of Object.values(rules.mayImport).flat())
      expect([...Object.keys(rules.mayImport), 'assets']).toContain(layer);
    expect(Object.keys(rules.longFiles).filter((path) => !existsSync(resolve(top, path)))).toEqual([]);
  });

  it('lets no two folders of lib import each other', () => {
    const reaches = (from: string, seen = new Set<string>()): Set<string> => {
      for (const next of rules.mayImport[from] ?? []) if (!seen.has(next)) reaches(next, seen.add(next));
      return seen;
    };
    for (const layer of Object.keys(rules.mayImport)) expect(reaches(layer), layer).not.toContain(layer);
  });
});

describe('a made-up file is reported when it', () => {
  const fires: readonly [what: string, files: readonly SourceFile[], problem: RegExp][] = [
    [
      'imports against the arrow',
      [file('lib/article/a.ts', "import { b } from '@/lib/claims/b.ts'; b;")],
      /lib\/article may not import lib\/claims/,
    ],
    [
      'imports against the arrow by a relative path',
      [file('lib/claims/a.ts', "import '../compare/b.ts';")],
      /may not import lib\/compare/,
    ],
    [
      'imports only a type against the arrow',
      [file('lib/anchor/a.ts', "import type { B } from '@/lib/store/b.ts';")],
      /may not import lib\/store/,
    ],
    [
      'names a type against the arrow',
      [file('lib/article/a.ts', "type B = import('@/lib/claims/b.ts').B;")],
      /may not import lib\/claims/,
    ],
    [
      'imports against the arrow when it runs',
      [file('lib/claims/a.ts', "await import('@/lib/store/b.ts');")],
      /may not import lib\/store/,
    ],
    ['imports a computed path', [file('lib/claims/a.ts', 'await import(name);')], /computed path/],
    [
      'hands on against the arrow',
      [file('lib/article/a.ts', "export * from '@/lib/anchor/b.ts';")],
      /may not import lib\/anchor/,
    ],
    ['imports tests', [file('lib/store/a.ts', "import '@/tests/fixtures/b.ts';")], /may not import tests/],
    [
      'imports an entrypoint',
      [file('components/Panel.tsx', "import '@/entrypoints/background.ts';")],
      /components may not import entrypoints/,
    ],
    [
      'takes a package out of its home',
      [file('lib/claims/a.ts', "import Dexie from 'dexie';")],
      /imports dexie, whose home is lib\/store/,
    ],
    [
      'takes a package nobody listed',
      [file('lib/claims/a.ts', "import _ from 'lodash/fp';")],
      /imports lodash, which has no home/,
    ],
    ["takes WXT's names into lib", [file('lib/article/a.ts', "import { browser } from '#imports';")], /imports #imports/],
    [
      'takes more than a type where only types may come from',
      [file('lib/anchor/a.ts', "import { claimTypes } from '@/lib/claims/claim.ts'; claimTypes;")],
      /lib\/anchor may not import lib\/claims/,
    ],
    [
      'brings the store into pages by a detour',
      [
        file('entrypoints/reader.ts', "import { card } from '@/components/card.ts';"),
        file('components/card.ts', "import { save } from '@/lib/store/save.ts';"),
        file('lib/store/save.ts', "import Dexie from 'dexie';"),
      ],
      /entrypoints\/reader\.ts runs in pages and may not reach dexie: .* → components\/card\.ts → lib\/store\/save\.ts → dexie/,
    ],
    [
      'makes the gate heavy',
      [file('entrypoints/gate.ts', "import '@/lib/anchor/a.ts';"), file('lib/anchor/a.ts', '')],
      /is in every page and may not reach lib\/anchor/,
    ],
    ['opens an unknown folder in lib', [file('lib/magic/a.ts', '')], /lib has no place for magic/],
    ['opens an unknown folder at the top', [file('docs/a.md', '')], /the top has no place for docs/],
    ['opens a drawer', [file('lib/claims/utils/a.ts', '')], /a folder called utils/],
    ['has a default export', [file('lib/claims/a.ts', 'export default 1;')], /has a default export/],
    ['hides a default export', [file('lib/claims/a.ts', 'const a = 1; export { a as default };')], /has a default export/],
    ['writes markup', [file('components/a.ts', "node.innerHTML = '';")], /uses innerHTML/],
    ['writes markup by a quoted name', [file('components/a.ts', "node['innerHTML'] = '';")], /uses innerHTML/],
    [
      'writes markup in JSX',
      [file('components/A.tsx', 'export const A = () => <p dangerouslySetInnerHTML={x} />;')],
      /uses dangerouslySetInnerHTML/,
    ],
    ['runs text', [file('lib/claims/a.ts', "eval('1');")], /uses eval/],
    ['makes a function of text', [file('lib/claims/a.ts', "new Function('1');")], /uses Function/],
    ["clears the page's highlights", [file('lib/anchor/a.ts', 'CSS.highlights.clear();')], /uses highlights\.clear/],
    ['asks the network', [file('entrypoints/background.ts', "fetch('x');")], /uses fetch/],
    ['asks the network through window', [file('components/a.ts', "window.fetch('x');")], /uses fetch/],
    ['talks to the browser in lib', [file('lib/article/a.ts', 'chrome.runtime.id;')], /uses chrome/],
    ['reads the page in the claims', [file('lib/claims/a.ts', 'document.title;')], /uses document/],
    ['is long without a reason', [file('lib/claims/a.ts', '\n'.repeat(301))], /has 301 lines and no reason/],
    ["names somebody's folder", [file('README.md', `see ${'/'}home/ann/notes`)], /a path of one person's machine/],
    ['names the machine it was made on', [file('lib/claims/a.ts', `// ${'/'}work/x`)], /a path of one person's machine/],
    ['names a registry', [file('.npmrc', `https://${'registry'}.npmjs.org`)], /a registry host/],
  ];

  it.each(fires)('%s', (_what, files, problem) => {
    expect(problemsIn(...files).join('\n')).toMatch(problem);
  });
});

describe('a made-up file is left alone when it', () => {
  const quiet: readonly [what: string, files: readonly SourceFile[]][] = [
    ['follows the arrow', [file('lib/claims/a.ts', "import { text } from '@/lib/article/text.ts'; text;")]],
    ['takes a type where types may come from', [file('lib/anchor/a.ts', "import type { Claim } from '@/lib/claims/claim.ts';")]],
    ['tests across folders', [file('lib/article/a.test.ts', "import '@/lib/claims/b.ts'; document.body.innerHTML = '';")]],
    ['declares a name of its own', [file('lib/claims/a.ts', 'export const read = (window: number[]) => window.length;')]],
    [
      'names a property like a global',
      [file('lib/claims/a.ts', 'export const a = (x: { fetch: number }) => x.fetch; export const b = { document: 1 };')],
    ],
    [
      'uses a type of what pages never load',
      [
        file('components/Card.tsx', "import type { T } from '@/lib/store/a.ts'; export type U = T;"),
        file('entrypoints/reader.ts', "import '@/components/Card.tsx';"),
        file('lib/store/a.ts', "import Dexie from 'dexie'; Dexie;"),
      ],
    ],
    ['is an entrypoint with a default export', [file('entrypoints/background.ts', 'export default 1;')]],
    ['is the place for the browser', [file('lib/messaging/browser.ts', "import { browser } from '#imports'; browser;")]],
    ['is 300 lines long', [file('lib/claims/a.ts', '\n'.repeat(300))]],
  ];

  it.each(quiet)('%s', (_what, files) => {
    expect(problemsIn(...files)).toEqual([]);
  });
});
