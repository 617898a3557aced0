// Reads one source file: what it imports and which names it uses, as a parser sees it and not a search for words.
import { posix } from 'node:path';
import { type ESTree, parseSync } from 'vite';

export interface Import {
  /** A path from the top for our own files, a package's name otherwise. */
  readonly target: string;
  readonly own: boolean;
  /** Gone after compilation. */
  readonly typeOnly: boolean;
}

export interface SourceReading {
  readonly imports: readonly Import[];
  readonly defaultExport: boolean;
  readonly globals: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly chains: readonly string[];
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);

const nameOf = (node: unknown): string | undefined =>
  isNode(node) && (node.type === 'Identifier' || node.type === 'JSXIdentifier') ? (node['name'] as string) : undefined;

/** The property a member expression names: `.name` or `['name']`. */
const propertyOf = (node: Node): string | undefined => {
  const property = node['property'] as Node;
  if (!node['computed']) return nameOf(property);
  return property.type === 'Literal' && typeof property['value'] === 'string' ? property['value'] : undefined;
};

const chainOf = (node: Node): string => {
  if (node.type !== 'MemberExpression') return nameOf(node) ?? '?';
  return `${chainOf(node['object'] as Node)}.${propertyOf(node) ?? '?'}`;
};

/** Names a pattern binds: `a`, `{ a, b: c }`, `[a = 1]`, `...rest`. */
const boundBy = (pattern: unknown): string[] => {
  if (!isNode(pattern)) return [];
  const name = nameOf(pattern);
  if (name !== undefined) return [name];
  if (pattern.type === 'ObjectPattern') return (pattern['properties'] as Node[]).flatMap(boundBy);
  if (pattern.type === 'Property') return boundBy(pattern['value']);
  if (pattern.type === 'ArrayPattern') return (pattern['elements'] as unknown[]).flatMap(boundBy);
  if (pattern.type === 'AssignmentPattern') return boundBy(pattern['left']);
  if (pattern.type === 'RestElement') return boundBy(pattern['argument']);
  if (pattern.type === 'TSParameterProperty') return boundBy(pattern['parameter']);
  return [];
};

const resolveImport = (from: string, specifier: string): { target: string; own: boolean } => {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('@/') || bare.startsWith('~/')) return { target: bare.slice(2), own: true };
  if (bare.startsWith('.')) return { target: posix.normalize(posix.join(posix.dirname(from), bare)), own: true };
  if (bare.startsWith('node:')) return { target: 'node:', own: false };
  return {
    target: bare
      .split('/')
      .slice(0, bare.startsWith('@') ? 2 : 1)
      .join('/'),
    own: false,
  };
};

const isTypeOnly = (node: Node, kind: 'importKind' | 'exportKind'): boolean => {
  if (node[kind] === 'type') return true;
  const specifiers = (node['specifiers'] ?? []) as Node[];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier[kind] === 'type');
};

/** Reads what one file imports and which names it uses. Throws on a file that does not parse: that is a bug to see. */
export const readSource = (file: { readonly path: string; readonly text: string }): SourceReading => {
  const { program, errors } = parseSync(file.path, file.text);
  const failure = errors.find((error) => error.severity === 'Error');
  if (failure) throw new Error(`${file.path} does not parse: ${failure.message}`);

  const imports: Import[] = [];
  const bound = new Set<string>();
  const used = new Set<string>();
  const members = new Set<string>();
  const chains: string[] = [];
  let defaultExport = false;

  const addImport = (source: unknown, typeOnly: boolean): void => {
    if (isNode(source) && typeof source['value'] === 'string')
      imports.push({ ...resolveImport(file.path, source['value']), typeOnly });
    else if (isNode(source)) imports.push({ target: '(a computed path)', own: false, typeOnly });
  };

  const visit = (node: Node): void => {
    switch (node.type) {
      case 'ImportDeclaration':
        addImport(node['source'], isTypeOnly(node, 'importKind'));
        for (const specifier of node['specifiers'] as Node[]) for (const name of boundBy(specifier['local'])) bound.add(name);
        return;
      case 'ExportNamedDeclaration':
        if (node['source']) {
          addImport(node['source'], isTypeOnly(node, 'exportKind'));
          return;
        }
        if ((node['specifiers'] as Node[]).some((specifier) => nameOf(specifier['exported']) === 'default')) defaultExport = true;
        break;
      case 'ExportAllDeclaration':
        addImport(node['source'], node['exportKind'] === 'type');
        return;
      case 'ExportDefaultDeclaration':
        defaultExport = true;
        break;
      case 'ImportExpression':
        addImport(node['source'], false);
        break;
      case 'TSImportType':
        addImport(node['source'], true);
        break;
      case 'VariableDeclarator':
        for (const name of boundBy(node['id'])) bound.add(name);
        break;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        for (const name of [node['id'], ...(node['params'] as unknown[])].flatMap(boundBy)) bound.add(name);
        break;
      case 'ClassDeclaration':
        for (const name of boundBy(node['id'])) bound.add(name);
        break;
      case 'CatchClause':
        for (const name of boundBy(node['param'])) bound.add(name);
        break;
      case 'MemberExpression': {
        const name = propertyOf(node);
        if (name !== undefined) members.add(name);
        chains.push(chainOf(node));
        visit(node['object'] as Node);
        if (node['computed']) visit(node['property'] as Node);
        return;
      }
      case 'JSXAttribute': {
        const name = nameOf(node['name']);
        if (name !== undefined) members.add(name);
        break;
      }
      case 'Property':
      case 'PropertyDefinition':
      case 'MethodDefinition': {
        const name = nameOf(node['key']);
        if (name !== undefined && !node['computed']) {
          members.add(name);
          if (isNode(node['value'])) visit(node['value']);
          return;
        }
        break;
      }
      case 'TSPropertySignature':
      case 'TSMethodSignature':
        if (isNode(node['typeAnnotation'])) visit(node['typeAnnotation']);
        if (isNode(node['returnType'])) visit(node['returnType']);
        return;
      case 'TSTypeReference':
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
      case 'TSEnumDeclaration':
        break;
      case 'Identifier':
        used.add(node['name'] as string);
        return;
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(program as ESTree.Program as unknown as Node);

  const globals = new Set([...used].filter((name) => !bound.has(name)));
  // window.fetch, globalThis.eval and self.indexedDB are the globals of that name too.
  for (const chain of chains) {
    const direct = /^(?:window|globalThis|self)\.(\w+)/.exec(chain)?.[1];
    if (direct) globals.add(direct);
  }
  return { imports, defaultExport, globals, members, chains };
};
