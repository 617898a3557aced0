import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { number, plural, speakWith, text, textOf } from '@/components/text.ts';
import { getFromFile, messageFile } from '@/tests/gallery/message-file.ts';

const top = resolve(import.meta.dirname, '..');

const readSources = (folder: string): string[] =>
  readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => readFileSync(join(top, folder, path), 'utf8'));

const source = [
  readFileSync(join(top, 'wxt.config.ts'), 'utf8'),
  ...['components', 'entrypoints', 'lib'].flatMap(readSources),
].join('\n');

/** Keys made of a prefix and a name that comes from the engine's words or from data. */
const families = [
  'because',
  'category',
  'change',
  'confidence',
  'descent',
  'evidenceRefused',
  'exportFormat',
  'exportFormatMore',
  'exportRefused',
  'filterTag',
  'group',
  'groupMeaning',
  'importRefused',
  'markStyle',
  'modality',
  'note',
  'refusal',
  'refused',
  'relation',
  'section',
  'side',
  'sign',
  'signed',
  'stance',
  'table',
  'type',
  'typeMeaning',
  'verdict',
  'within',
];

const quoted = new Set([...source.matchAll(/['"]([A-Za-z]\w*)['"]/g)].map(([, word]) => word!));
const inManifest = new Set([...source.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!));

const isUsed = (key: string): boolean => {
  const stem = key.replace(/_(?:one|other)$/, '');
  return quoted.has(key) || quoted.has(stem) || inManifest.has(key) || families.some((family) => key.startsWith(`${family}_`));
};

describe('the message file', () => {
  const keys = Object.keys(messageFile);

  it('has every key that the source asks for', () => {
    const asked = [...source.matchAll(/\b(?:text|say|message|getMessage)\(\s*'(\w+)'/g)].map(([, key]) => key!);
    const plurals = [...source.matchAll(/\bplural\(\s*'(\w+)'/g)].flatMap(([, stem]) => [`${stem}_one`, `${stem}_other`]);
    expect(asked.length + plurals.length).toBeGreaterThan(100);
    expect([...asked, ...plurals, ...inManifest].filter((key) => !(key in messageFile))).toEqual([]);
  });

  it('has no key that nobody asks for', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
    expect(isUsed('nobodyAsksForThis')).toBe(false);
  });

  it('has no family that nobody asks for', () => {
    expect(families.filter((family) => !source.includes(`${family}_\${`) && !source.includes(`'${family}'`))).toEqual([]);
  });

  it.each(keys)('%s: says for translators what it is, and its placeholders match', (key) => {
    const { message, description, placeholders = {} } = messageFile[key]!;
    expect(message.trim()).toBe(message);
    expect(description.length).toBeGreaterThan(4);
    const named = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!.toLowerCase());
    expect([...new Set(named)].sort()).toEqual(Object.keys(placeholders).sort());
    expect(message.replace(/\$\w+\$/g, '')).not.toContain('$');
    const contents = Object.values(placeholders).map(({ content }) => content);
    expect(contents.sort()).toEqual(contents.map((_, index) => `$${index + 1}`));
  });

  it('has both variants of every plural, with the same placeholders', () => {
    const variants = keys.filter((key) => /_(?:one|other)$/.test(key) && !key.startsWith('side_'));
    expect(variants.length).toBeGreaterThan(4);
    for (const key of variants) {
      const twin = key.endsWith('_one') ? key.replace(/_one$/, '_other') : key.replace(/_other$/, '_one');
      expect(messageFile, twin).toHaveProperty(twin);
      expect(Object.keys(messageFile[twin]!.placeholders ?? {})).toEqual(Object.keys(messageFile[key]!.placeholders ?? {}));
    }
  });

  it('has a sentence for every sign of war coverage, and no other', () => {
    const judge = readFileSync(join(top, 'lib/article/war-coverage/judge-war-coverage.ts'), 'utf8');
    const signs = [...judge.matchAll(/(?:: |reason\(\s*)'([a-z]+[A-Z]\w+)'/g)].map(([, sign]) => sign!);
    expect(signs.length).toBeGreaterThan(15);
    expect(keys.filter((key) => key.startsWith('sign_')).sort()).toEqual(signs.map((sign) => `sign_${sign}`).sort());
  });

  it('keeps the description within what extension stores take', () => {
    expect(messageFile['extensionDescription']!.message.length).toBeLessThanOrEqual(132);
  });
});

describe('text', () => {
  beforeAll(() => speakWith(getFromFile, 'en_GB'));

  it('fills placeholders in their order and writes numbers as the language does', () => {
    expect(text('figureRange', 1200, 3400.5)).toBe('1,200–3,400.5');
  });

  it('chooses the variant for the number', () => {
    expect(plural('claimCount', 1)).toBe('1 claim');
    expect(plural('claimCount', 0)).toBe('0 claims');
    expect(plural('claimsShownOf', 1200, 5)).toBe('5 of 1,200 claims');
  });

  it('falls back where data brings a name that has no message', () => {
    expect(textOf('side', 'third-party', 'x')).toBe('third party');
    expect(textOf('side', 'ostmark', 'Ostmark')).toBe('Ostmark');
  });

  it('writes numbers of the reader’s language', () => {
    speakWith(getFromFile, 'de');
    expect(number(12_000.5)).toBe('12.000,5');
    speakWith(getFromFile, 'en');
  });
});
