// Who may import whom, what each folder may hold and what nobody writes: the one place where it is said. `violations.ts` enforces it.

/** Folders of lib as they stand on one another, and the two layers above. A folder may always import itself. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  'lib/article': [],
  'lib/claims': ['lib/article'],
  'lib/anchor': ['lib/article'],
  'lib/compare': ['lib/article', 'lib/claims'],
  'lib/messaging': ['lib/article', 'lib/claims', 'lib/anchor'],
  // A stored claim carries the selectors that find it again, so the store knows the anchor's words.
  // What the panel must find again without asking a page (settings, what became of a tab) is stored in the words of the messages.
  // Statements are filed by the keys under which comparison finds them.
  'lib/store': ['lib/article', 'lib/claims', 'lib/anchor', 'lib/compare', 'lib/messaging'],
  'lib/exchange': ['lib/article', 'lib/claims', 'lib/anchor', 'lib/compare', 'lib/store'],
  'lib/cli': ['lib/article', 'lib/claims', 'lib/anchor', 'lib/compare', 'lib/messaging', 'lib/store', 'lib/exchange'],
  components: ['lib/article', 'lib/claims', 'lib/anchor', 'lib/compare', 'lib/messaging', 'lib/store', 'lib/exchange', 'assets'],
  entrypoints: [
    'components',
    'lib/article',
    'lib/claims',
    'lib/anchor',
    'lib/compare',
    'lib/messaging',
    'lib/store',
    'lib/exchange',
    'assets',
  ],
};

/** Types alone, gone once compiled, may also come from here. */
export const mayImportTypes: Readonly<Record<string, readonly string[]>> = {
  // Marks are painted by claim group, and the names of the groups are the claims' words.
  'lib/anchor': ['lib/claims'],
  // What the background found is told in the comparison's words.
  'lib/messaging': ['lib/compare'],
};

/** What runs inside pages: neither these files nor anything they reach may need the packages and folders below. */
export const injected = {
  roots: ['lib/article', 'lib/claims', 'lib/anchor', 'lib/messaging', 'entrypoints/reader', 'entrypoints/gate'],
  neverReaches: ['zod', 'dexie', 'lib/store', 'lib/exchange', 'lib/compare'],
} as const;

/** The gate is in every page: it stands alone but for these. */
export const gateReaches = ['lib/article', 'lib/messaging'] as const;

/** Each package has a home; a package without one is reported. WXT's and Node's names count as packages. */
export const packageHomes: Readonly<Record<string, readonly string[]>> = {
  '@mozilla/readability': ['lib/article'],
  '@noble/hashes': ['lib/claims', 'lib/store', 'lib/exchange', 'lib/messaging'],
  'approx-string-match': ['lib/anchor'],
  dexie: ['lib/store'],
  preact: ['components', 'entrypoints'],
  zod: ['lib/store', 'lib/exchange', 'lib/cli', 'entrypoints/background'],
  jsdom: ['lib/cli'],
  'node:': ['lib/cli'],
  '#imports': ['entrypoints', 'components', 'lib/messaging/browser.ts', 'lib/store'],
  wxt: ['entrypoints', 'components', 'lib/messaging/browser.ts', 'lib/store'],
};

/** What may stand at the top, in lib and in tests; anything else is an unknown drawer. */
export const folders: Readonly<Record<string, readonly string[]>> = {
  '': [
    '.ci',
    '.gitignore',
    '.npmrc',
    'LICENSE',
    'README.md',
    'assets',
    'biome.json',
    'components',
    'entrypoints',
    'lib',
    'package-lock.json',
    'package.json',
    'tests',
    'tsconfig.json',
    'vitest.config.ts',
    'wxt.config.ts',
  ],
  lib: ['anchor', 'article', 'claims', 'cli', 'compare', 'exchange', 'messaging', 'store'],
  tests: ['bench', 'demo', 'e2e', 'fixtures', 'gallery', 'golden', 'neutrality', 'scripts', 'structure', 'training'],
};

export const forbiddenFolderNames = ['utils', 'util', 'helpers', 'common', 'types', 'services', 'misc', 'shared'] as const;

/** Longer than this needs a reason in `longFiles`. */
export const longestFile = 300;

/** Files that may be longer, each with its reason; a reason no longer needed is reported too. */
export const longFiles: Readonly<Record<string, string>> = {
  'lib/claims/attribution/attribution-rows.ts': 'one table: sentences with their source, cue and content',
};

/** Where a default export is what the tool asks for. */
export const mayExportDefault: readonly RegExp[] = [/^entrypoints\//, /^[^/]+\.config\.ts$/];

interface Forbidden {
  /** A global name, unless the file itself declares it. */
  readonly global?: string;
  /** A property, whoever has it. */
  readonly member?: string;
  /** A chain of properties, matched from its end. */
  readonly chain?: string;
  readonly because: string;
  /** Where alone it is forbidden; everywhere in the product if missing. */
  readonly within?: readonly string[];
  readonly except?: readonly string[];
}

const asksTheNetwork = 'nothing ever leaves the machine';
const writesMarkup = 'pages and files are untrusted: build nodes, not markup';
const runsText = 'text is never run as code';
const browserApi = {
  because: 'lib knows no browser API outside lib/messaging/browser.ts and lib/store',
  within: ['lib'],
  except: ['lib/messaging/browser.ts', 'lib/store'],
} as const;

/** What no file of the product (tests aside) writes. */
export const forbidden: readonly Forbidden[] = [
  { member: 'innerHTML', because: writesMarkup },
  { member: 'insertAdjacentHTML', because: writesMarkup },
  { member: 'dangerouslySetInnerHTML', because: writesMarkup },
  { member: 'setHTMLUnsafe', because: writesMarkup },
  { chain: 'document.write', because: writesMarkup },
  { global: 'eval', because: runsText },
  { global: 'Function', because: runsText },
  { chain: 'highlights.clear', because: "it removes the page's own highlights too" },
  { global: 'fetch', because: asksTheNetwork },
  { global: 'XMLHttpRequest', because: asksTheNetwork },
  { global: 'WebSocket', because: asksTheNetwork },
  { global: 'EventSource', because: asksTheNetwork },
  { global: 'WebTransport', because: asksTheNetwork },
  { global: 'RTCPeerConnection', because: asksTheNetwork },
  { member: 'sendBeacon', because: asksTheNetwork },
  { global: 'chrome', ...browserApi },
  { global: 'browser', ...browserApi },
  { global: 'indexedDB', because: 'only the store touches IndexedDB', except: ['lib/store'] },
  {
    global: 'document',
    because: 'claims are found in text alone',
    within: ['lib/claims', 'lib/compare', 'lib/exchange'],
  },
  { global: 'window', because: 'claims are found in text alone', within: ['lib/claims', 'lib/compare', 'lib/exchange'] },
];

/** What no tracked file says: where somebody's machine keeps things, or where packages came from. */
export const forbiddenText: readonly {
  readonly pattern: RegExp;
  readonly because: string;
  readonly except?: readonly string[];
}[] = [
  { pattern: /(?<![\w./-])\/(?:work|root|tmp\/[a-z])\b/, because: "a path of one person's machine" },
  { pattern: /(?<![\w.-])\/(?:home|Users)\/[a-z][\w-]*\//i, because: "a path of one person's machine" },
  { pattern: /[A-Z]:\\Users\\/, because: "a path of one person's machine" },
  {
    pattern: /\b(?:registry\.npmjs|registry\.yarnpkg|npm\.pkg\.github|npm[m]irror|j[f]rog|artif[a]ctory|verd[a]ccio)\b/,
    because: 'a registry host',
  },
  { pattern: /"resolved":\s*"https?:/, because: 'a registry host', except: [] },
];
