import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '@/lib/cli/analyze.ts';
import { emptyStyleElements, renameStyleAttributes } from '@/lib/cli/quiet-styles.ts';

let folder: string;
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await analyze(args, {
    out: async (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** As loose as a reader of the output must be. */
interface Printed {
  readonly article: {
    readonly url: string;
    readonly title: string;
    readonly text: string;
    readonly published?: string;
    readonly warCoverage: unknown;
  };
  readonly claims: readonly unknown[];
}

const lines = (out: string): Printed[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const story = 'Two jets lost over the strait\n\nTwo jets were lost on Monday, the air force said.\n  Both pilots are well.\n';
const page =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Two jets lost</title><link rel="canonical" href="https://paper.example/jets?utm_source=x"></head>' +
  '<body><h1>Two jets lost</h1><p>Two jets were lost over the strait of Murr on Monday, the air force said in a statement – “both”.</p>' +
  '<script>document.body.innerHTML = ""</script><p>Both pilots were picked up by a patrol boat, the navy said in the evening, and are well.</p></body></html>';

describe('analyze', () => {
  it('takes a text verbatim and gives offsets into it', async () => {
    const { code, out, err } = await run(put('jets.txt', story));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [line] = lines(out);
    expect(line!.article).toMatchObject({
      url: 'file:jets.txt',
      title: 'Two jets lost over the strait',
      language: 'en',
      text: story,
    });
    expect(line!.article.warCoverage).toMatchObject({
      is: expect.any(Boolean),
      score: expect.any(Number),
      because: expect.any(Array),
    });
    expect(Object.keys(line!)).toEqual(['file', 'article', 'claims']);
    expect(line!.article).not.toHaveProperty('publisher');
  });

  it('takes what META gives and what the options give over it', async () => {
    const file = put('jets.txt', story);
    const meta = put(
      'meta.jsonl',
      '{"doc":"jets","url":"https://paper.example/jets","title":"Jets","publisher":"Paper","published":"2031-05-04"}\n\n',
    );
    expect(lines((await run('--meta', meta, file)).out)[0]!.article).toMatchObject({
      url: 'https://paper.example/jets',
      title: 'Jets',
      publisher: 'Paper',
      published: '2031-05-04',
    });
    expect(lines((await run('--meta', meta, '--published', '2031-06-01', file)).out)[0]!.article.published).toBe('2031-06-01');
  });

  it('reads a page as a page, running nothing', async () => {
    const [line] = lines((await run(put('jets.html', page))).out);
    expect(line!.article.url).toBe('https://paper.example/jets');
    expect(line!.article.title).toBe('Two jets lost');
    expect(line!.article.text).toContain('patrol boat');
    const named = lines((await run('--url', 'https://mirror.example/1', put('jets.html', page))).out);
    expect(named[0]!.article.url).toBe('https://mirror.example/1');
  });

  it('reads pages that name no encoding, or the wrong one, or none known', async () => {
    const bare = page.replace('<meta charset="utf-8">', '');
    expect(lines((await run(put('bare.html', bare))).out)[0]!.article.text).toContain('– “both”');
    const latin = Buffer.from(page.replace('utf-8', 'iso-8859-1').replace('– “both”', 'caf\u00e9'), 'latin1');
    expect(lines((await run(put('latin.html', latin))).out)[0]!.article.text).toContain('café');
  });

  it('reads pages whose style sheets cannot be read', async () => {
    const styled = page.replace('</head>', '<style>p{border:inherit;border-width:1px} a:is((x){}</style></head>');
    expect((await run(put('styled.html', styled))).code).toBe(0);
  });

  it('answers for a page without an article', async () => {
    const { code, out } = await run(put('empty.html', '<title>x</title><nav>Home</nav>'));
    expect(code).toBe(0);
    expect(lines(out)[0]).toMatchObject({ article: { text: '', warCoverage: { is: false } }, claims: [] });
  });

  it('adds what the engine read by --parts', async () => {
    const [line] = lines((await run('--parts', put('jets.txt', story))).out);
    expect(line).toMatchObject({ quantities: expect.any(Array), dates: expect.any(Array), attributions: expect.any(Array) });
  });

  it('prints one JSON list or text for people on request', async () => {
    const [a, b] = [put('a.txt', story), put('b.txt', story)];
    expect(JSON.parse((await run('--format', 'json', a, b)).out)).toHaveLength(2);
    expect((await run('--format', 'text', a)).out).toContain('Two jets lost over the strait');
  });

  it('names file and cause of what it refuses, and reads the rest', async () => {
    const { code, out, err } = await run(
      join(folder, 'none.txt'),
      put('a.pdf', '%PDF'),
      put('latin.txt', Buffer.from([0xe9, 0x20])),
      folder,
      put('b.txt', story),
    );
    expect(code).toBe(1);
    expect(lines(out)).toHaveLength(1);
    expect(err).toContain('none.txt: no such file');
    expect(err).toContain('a.pdf: neither a page (.html) nor a text (.txt)');
    expect(err).toContain('latin.txt: not UTF-8 text');
    const broken = put('broken.jsonl', '{"doc":"a"}\n[1]\n');
    expect(await run('--meta', broken, put('b.txt', story))).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('broken.jsonl:2: not a JSON object with a "doc"'),
    });
    expect(await run('--meta', join(folder, 'nowhere'), put('b.txt', story))).toMatchObject({
      code: 1,
      err: expect.stringContaining('no such file'),
    });
  });

  it('knows wrong usage', async () => {
    const file = put('a.txt', story);
    for (const args of [
      [],
      ['--format', 'xml', file],
      ['--colour', file],
      ['--url', 'paper', file],
      ['--url', 'https://a.example/', file, file],
      ['--published', 'soon', file],
    ]) {
      const { code, out, err } = await run(...args);
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
      expect(err).toContain('usage: analyze');
    }
  });
});

describe('style sheets are emptied', () => {
  it('without touching anything else, and in linear time', () => {
    expect(emptyStyleElements('<style>a{}</style><p>x</p><STYLE media=all>b</STYLE>')).toBe(
      '<style></style><p>x</p><STYLE media=all></STYLE>',
    );
    expect(emptyStyleElements('<!-- <style> --><p>x</p><script>"<style>"</script><p>y</p></style>')).toBe(
      '<!-- <style> --><p>x</p><script>"<style>"</script><p>y</p></style>',
    );
    expect(emptyStyleElements('<style>a{}')).toBe('<style>a{}');
    const open = '<!--'.repeat(200_000);
    expect(emptyStyleElements(open)).toBe(open);
    expect(renameStyleAttributes('<p style="a">style="b"</p>')).toBe('<p data-style="a">style="b"</p>');
  });
});
