// merge, validate and convert on files, and merge as git's merge driver.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '@/lib/cli/command.ts';
import { convert } from '@/lib/cli/convert.ts';
import { merge } from '@/lib/cli/merge.ts';
import { validate } from '@/lib/cli/validate.ts';
import { mergeSets } from '@/lib/exchange/merge/merge-sets.ts';
import { people, sampleSet, sampleSetArticle, sampleSetClaim, sampleSetJudgement } from '@/lib/exchange/sample-sets.ts';
import { gzip } from '@/lib/exchange/set/gzip.ts';
import { createSigningKeys, signSet } from '@/lib/exchange/set/sign-set.ts';
import { writeSet } from '@/lib/exchange/set/write-set.ts';

const claim = sampleSetClaim(sampleSetArticle());
const ada = sampleSet([{ verdict: 'disputed' }]);
const bea = {
  ...sampleSet([{}, { verdict: 'corroborated' }]),
  judgements: [sampleSetJudgement(claim, people[1], { verdict: 'corroborated' })],
};

let folder: string;
const at = (name: string) => join(folder, name);
const put = async (name: string, text: string | Uint8Array) => {
  await writeFile(at(name), text);
  return at(name);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-'));
  await put('ada.json', writeSet(ada));
  await put('bea.json', writeSet(bea));
  await put('bea.json.gz', await gzip(writeSet(bea)));
  await put('broken.json', writeSet(ada).replace('"claims"', '"clams"'));
  await put('page.json', '<html>');
});
afterAll(() => rm(folder, { recursive: true }));

async function run(command: Command, ...args: string[]) {
  let out = '';
  let err = '';
  const code = await command(args, {
    out: async (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

describe('merge', () => {
  const both = writeSet(mergeSets(ada, bea));

  it('writes one set, whatever the order, from plain and compressed files', async () => {
    expect(await run(merge, at('ada.json'), at('bea.json'))).toEqual({ code: 0, out: both, err: '' });
    expect((await run(merge, at('bea.json.gz'), at('ada.json'), at('ada.json'))).out).toBe(both);
  });

  it('writes into a file, also one of those it reads, and compresses by name', async () => {
    const mine = await put('mine.json', writeSet(ada));
    expect(await run(merge, '-o', mine, mine, at('bea.json'))).toEqual({ code: 0, out: '', err: '' });
    expect(await readFile(mine, 'utf8')).toBe(both);
    expect((await run(merge, '--output', at('both.json.gz'), mine)).code).toBe(0);
    expect(gunzipSync(await readFile(at('both.json.gz'))).toString()).toBe(both);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('refuses as a whole, naming file and place, and leaves the output as it is', async () => {
    const mine = await put('kept.json', 'kept');
    const { code, err } = await run(merge, '-o', mine, at('ada.json'), at('broken.json'), at('page.json'), at('none.json'));
    expect(code).toBe(1);
    expect(err).toContain('broken.json: damaged at /claims: is missing');
    expect(err).toContain('page.json: not JSON at line 1, column 1: "<" does not belong there');
    expect(err).toContain('none.json: no such file');
    expect(await readFile(mine, 'utf8')).toBe('kept');
  });

  it('says how it is used', async () => {
    expect(await run(merge)).toMatchObject({ code: 2, err: expect.stringContaining('usage: merge') });
    expect(await run(merge, '--what')).toMatchObject({ code: 2, err: expect.stringContaining('--what') });
    expect((await run(merge, '-o', at('no/such/folder.json'), at('ada.json'))).code).toBe(1);
  });
});

describe('validate', () => {
  it('says what a set holds', async () => {
    const { code, out, err } = await run(validate, at('ada.json'), at('bea.json.gz'));
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')[0]).toBe(
      `${at('ada.json')}: 1 article, 1 claim, 1 judgement, 1 annotator; revised 2024-05-01T12:05:00.000Z`,
    );
    const merged = await put('merged.json', writeSet(mergeSets(ada, bea)));
    expect((await run(validate, merged)).out).toContain('1 claim on which verdicts differ');
  });

  it('refuses what is none, and still looks at the others', async () => {
    const { code, out, err } = await run(validate, at('broken.json'), at('ada.json'));
    expect(code).toBe(1);
    expect(out).toContain('ada.json: 1 article');
    expect(err).toBe(`validate: ${at('broken.json')}: damaged at /claims: is missing\n`);
    expect((await run(validate)).code).toBe(2);
  });

  it('says whose signature is on it, and refuses one that does not hold', async () => {
    const keys = (await createSigningKeys())!;
    const signature = await signSet(ada, keys, people[0]!);
    const signed = await put('signed.json', writeSet(ada, signature));
    expect((await run(validate, signed)).out).toMatch(/; signed by Ada \(key (?:[0-9a-f]{4} ?){8}\)\n$/);
    const forged = await put('forged.json', writeSet(ada, signature).replace('"verdict":"disputed"', '"verdict":"propaganda"'));
    expect(await run(validate, forged)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('the signature of Ada') });
  });
});

describe('convert', () => {
  it.each([
    ['web-annotation', /"type": "AnnotationCollection"/],
    ['csv', /^claim_id,.*\r\n/],
    ['report', /^<!doctype html>[\s\S]*<title>Claims of war coverage<[\s\S]*Articles: 1, claims: 1/],
  ])('writes %s', async (format, expected) => {
    const { code, out, err } = await run(convert, '--to', format, at('ada.json'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(expected);
  });

  it('writes claim reviews of one reviewer', async () => {
    const reviewer = ['--reviewer', 'Desk', '--reviewer-url', 'https://desk.example/'];
    const { code, out } = await run(convert, '--to', 'claimreview', ...reviewer, at('ada.json'));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ '@type': 'ClaimReview', author: { name: 'Desk' } }]);
    const merged = await put('two.json', writeSet(mergeSets(ada, bea)));
    expect(await run(convert, '--to', 'claimreview', ...reviewer, merged)).toMatchObject({
      code: 1,
      err: expect.stringContaining(`${people[1]} (Bea)`),
    });
    expect((await run(convert, '--to', 'claimreview', ...reviewer, '--annotator', people[1]!, merged)).out).toContain(
      'Corroborated',
    );
    expect(await run(convert, '--to', 'claimreview', at('ada.json'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('--reviewer'),
    });
  });

  it('refuses wrong usage and wrong files', async () => {
    expect((await run(convert, at('ada.json'))).code).toBe(2);
    expect((await run(convert, '--to', 'pdf', at('ada.json'))).err).toContain('not "pdf"');
    expect((await run(convert, '--to', 'csv', at('ada.json'), at('bea.json'))).code).toBe(2);
    expect(await run(convert, '--to', 'csv', at('page.json'))).toMatchObject({ code: 1, out: '' });
  });
});

describe('as git’s merge driver', () => {
  const top = resolve(import.meta.dirname, '../..');

  it('joins what two people did to a shared set, and stops at a damaged one', async () => {
    const repository = await mkdtemp(join(tmpdir(), 'plumbline-git-'));
    const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    const git = async (...args: string[]) =>
      (
        await promisify(execFile)('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
          cwd: repository,
          env: environment,
        })
      ).stdout;
    const commit = async (text: string, message: string) => {
      await writeFile(join(repository, 'team.json'), text);
      await git('commit', '-qam', message);
    };
    await git('init', '-q', '-b', 'main');
    // As the README shows it: npm changes into the project's folder, and git names its files from the repository's.
    const driver = `npm --prefix "${top}" run --silent merge -- -o "$PWD/%A" "$PWD/%A" "$PWD/%B"`;
    await git('config', 'merge.plumbline.driver', driver);
    await writeFile(join(repository, '.gitattributes'), 'team.json merge=plumbline\n');
    await writeFile(join(repository, 'team.json'), writeSet({ ...ada, judgements: [] }));
    await git('add', '.');
    await git('commit', '-qm', 'start');
    await git('branch', 'bea');
    await commit(writeSet(ada), 'ada');
    await git('checkout', '-q', 'bea');
    await commit(writeSet(bea), 'bea');
    await git('merge', '-q', 'main', '-m', 'both');
    expect(await readFile(join(repository, 'team.json'), 'utf8')).toBe(writeSet(mergeSets(ada, bea)));

    await git('checkout', '-q', 'main');
    await commit(`${writeSet(ada).slice(0, -3)}`, 'damaged');
    await git('checkout', '-q', 'bea');
    await expect(git('merge', '-q', 'main', '-m', 'again')).rejects.toMatchObject({
      stdout: expect.stringContaining('CONFLICT'),
    });
    await rm(repository, { recursive: true });
  }, 60_000);
});
