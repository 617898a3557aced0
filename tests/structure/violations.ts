// Holds source files against the data of dependencies.ts: pure, so that it can be shown to fire on made-up files.
import * as rules from './dependencies.ts';
import { readSource, type SourceReading } from './read-source.ts';

/** One tracked file: its path from the top with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Violation {
  readonly path: string;
  readonly problem: string;
}

const isCode = (path: string): boolean => /\.(?:ts|tsx|mjs|js)$/.test(path);
const isTest = (path: string): boolean => path.startsWith('tests/') || /\.test\.tsx?$/.test(path);
const isProduct = (path: string): boolean => /^(?:entrypoints|components|lib)\//.test(path) && isCode(path) && !isTest(path);
const under = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || path.startsWith(`${place}/`));
/** The unit of layering a path belongs to: `lib/<folder>` or the top folder. */
const layerOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('lib/') ? 2 : 1)
    .join('/');

const findLayerViolations = (path: string, { imports }: SourceReading): string[] => {
  const layer = layerOf(path);
  const allowed = rules.mayImport[layer];
  if (!allowed) return [];
  return imports.flatMap(({ target, own, typeOnly }) => {
    if (!own) {
      const homes = rules.packageHomes[target];
      if (!homes) return [`imports ${target}, which has no home in dependencies.ts`];
      return under(path, homes) ? [] : [`imports ${target}, whose home is ${homes.join(', ')}`];
    }
    const there = layerOf(target);
    const ok = there === layer || allowed.includes(there) || (typeOnly && rules.mayImportTypes[layer]?.includes(there));
    return ok ? [] : [`${layer} may not import ${there} (${target})`];
  });
};

/** Follows what stays after compilation from one file to everything it reaches; each target with the way there. */
const reachableFrom = (start: string, reads: ReadonlyMap<string, SourceReading>): Map<string, string> => {
  const ways = new Map<string, string>();
  const queue: [string, string][] = [[start, start]];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [path, way] = next;
    for (const { target, typeOnly } of reads.get(path)?.imports ?? []) {
      if (typeOnly || ways.has(target)) continue;
      ways.set(target, `${way} → ${target}`);
      queue.push([target, `${way} → ${target}`]);
    }
  }
  return ways;
};

const findInjectedViolations = (path: string, reads: ReadonlyMap<string, SourceReading>): string[] => {
  const isGate = path === 'entrypoints/gate.ts' || path.startsWith('entrypoints/gate/');
  const isRoot = rules.injected.roots.some((root) => path.startsWith(`${root}/`) || path.startsWith(`${root}.`));
  if (!isRoot) return [];
  return [...reachableFrom(path, reads)].flatMap(([target, way]) => {
    if (under(target, rules.injected.neverReaches)) return [`runs in pages and may not reach ${target}: ${way}`];
    const stays = !reads.has(target) || under(target, [...rules.gateReaches, 'entrypoints/gate', 'entrypoints/gate.ts']);
    if (isGate && !stays) return [`is in every page and may not reach ${target}: ${way}`];
    return [];
  });
};

const findForbidden = (path: string, { globals, members, chains }: SourceReading): string[] =>
  rules.forbidden.flatMap(({ global, member, chain, because, within, except }) => {
    if ((within && !under(path, within)) || (except && under(path, except))) return [];
    const name =
      (global !== undefined && globals.has(global) && global) ||
      (member !== undefined && members.has(member) && member) ||
      (chain !== undefined && chains.some((used) => used === chain || used.endsWith(`.${chain}`)) && chain);
    return name ? [`uses ${name}: ${because}`] : [];
  });

const findFolderViolations = (path: string): string[] => {
  const parts = path.split('/');
  const problems = Object.entries(rules.folders).flatMap(([folder, known]) => {
    const inside = folder === '' ? parts[0] : parts[0] === folder ? parts[1] : undefined;
    return inside === undefined || known.includes(inside) ? [] : [`${folder || 'the top'} has no place for ${inside}`];
  });
  const drawer = parts.slice(0, -1).find((part) => (rules.forbiddenFolderNames as readonly string[]).includes(part));
  return drawer ? [...problems, `a folder called ${drawer} says nothing of what it holds`] : problems;
};

const lineCount = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

const findLengthViolations = ({ path, text }: SourceFile): string[] => {
  if (!isCode(path) && !path.endsWith('.css')) return [];
  const reason = rules.longFiles[path];
  const lines = lineCount(text);
  if (lines > rules.longestFile && !reason) return [`has ${lines} lines and no reason in dependencies.ts`];
  return lines <= rules.longestFile && reason ? [`has ${lines} lines and needs its reason in dependencies.ts no more`] : [];
};

const findTextViolations = ({ path, text }: SourceFile): string[] =>
  rules.forbiddenText.flatMap(({ pattern, because, except }) => {
    const found = except?.includes(path) ? undefined : pattern.exec(text)?.[0];
    return found ? [`says ${found}: ${because}`] : [];
  });

/** Every way in which these files go against dependencies.ts. */
export const findViolations = (files: readonly SourceFile[]): Violation[] => {
  const reads = new Map(files.filter(({ path }) => isCode(path)).map((file) => [file.path, readSource(file)]));
  const product = files.filter(({ path }) => isProduct(path)).map(({ path }) => path);
  const report = (path: string, problems: readonly string[]): Violation[] => problems.map((problem) => ({ path, problem }));
  return [
    ...product.flatMap((path) => report(path, findLayerViolations(path, reads.get(path)!))),
    ...product.flatMap((path) => report(path, findInjectedViolations(path, reads))),
    ...product.flatMap((path) => report(path, findForbidden(path, reads.get(path)!))),
    ...[...reads].flatMap(([path, { defaultExport }]) =>
      report(
        path,
        defaultExport && !rules.mayExportDefault.some((allowed) => allowed.test(path)) ? ['has a default export'] : [],
      ),
    ),
    ...files.flatMap((file) =>
      report(file.path, [...findFolderViolations(file.path), ...findLengthViolations(file), ...findTextViolations(file)]),
    ),
  ];
};
