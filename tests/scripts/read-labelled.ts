// Labels by offsets for articles that lie beside the project (tests/training/labelled.jsonl): their texts stay where they are.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '@/lib/article/article.ts';
import { readPlainText } from '@/lib/article/read-plain-text.ts';
import { type ClaimType, claimTypes, type Stance, stances } from '@/lib/claims/claim.ts';
import { readArticleFile } from '@/lib/cli/read-article-file.ts';
import type { Label } from './score-claims.ts';

interface Line {
  /** `pages/<file>` or `muc/<id>`. */
  readonly source: string;
  /** The first 16 hexadecimal digits of the SHA-256 of `article.text`: offsets are true of this text alone. */
  readonly textHash: string;
  /** The stretch that is labelled completely, in UTF-16 offsets into `article.text`, half open. */
  readonly from: number;
  readonly to: number;
  readonly labels: readonly {
    readonly type: ClaimType;
    readonly start: number;
    readonly end: number;
    readonly opt?: boolean;
    readonly stance?: Stance;
    /** Where the words for the place stand that it is set in; `null` for none; missing where nobody looked. */
    readonly place?: Stretch | null;
    /** Where the words for its subject stand. */
    readonly who?: Stretch;
  }[];
}

type Stretch = readonly [start: number, end: number];

/** A label that somebody gave a place or a subject. */
export interface PlacedLabel {
  readonly type: ClaimType;
  readonly start: number;
  readonly end: number;
  readonly place?: string | null;
  readonly who?: string;
}

export interface Labelled {
  readonly source: string;
  readonly article: Article;
  readonly labels: readonly Label[];
  readonly placed: readonly PlacedLabel[];
  readonly from: number;
  readonly to: number;
}

const readLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

function checkLine({ source, from, to, labels }: Line): void {
  for (const { type, start, end, stance, place, who } of labels)
    if (
      [place, who].some((stretch) => stretch && !(0 <= stretch[0] && stretch[0] < stretch[1])) ||
      !claimTypes.includes(type) ||
      (stance !== undefined && (type !== 'negotiation' || !stances.includes(stance))) ||
      !(from <= start && start < end && end <= to)
    )
      throw new Error(`${source}: no label: ${JSON.stringify({ type, start, end, stance })}`);
}

type ReadSource = (source: string, textHash: string) => Promise<Article | undefined>;

/** Reads articles of `corpus` by source; of one that is missing, or read otherwise than when it was labelled, it says so. Undefined without a corpus. */
function openSources(path: string, corpus: string): ReadSource | undefined {
  const [pages, muc] = [join(corpus, 'pages.jsonl'), join(corpus, 'external/muc-dev.jsonl')];
  if (!existsSync(pages) || !existsSync(muc)) {
    console.log(`${path}: skipped, its articles are not in ${corpus}`);
    return undefined;
  }
  const urls = new Map(readLines<{ file: string; url: string }>(pages).map(({ file, url }) => [file, url]));
  const texts = new Map(readLines<{ id: string; text: string }>(muc).map(({ id, text }) => [`muc/${id}`, text]));

  async function readAny(source: string): Promise<Article | undefined> {
    const text = texts.get(source);
    if (text !== undefined) return readPlainText(text, { url: `file:${basename(source)}` });
    const url = urls.get(source);
    if (url === undefined) return undefined;
    const read = await readArticleFile(join(corpus, source), { url });
    return read.ok ? read.article : undefined;
  }

  return async (source, textHash) => {
    const article = await readAny(source);
    const hash = article && createHash('sha256').update(article.text).digest('hex').slice(0, 16);
    if (hash === textHash) return article;
    console.log(`${source}: skipped, ${article ? 'its text is not the one that was labelled' : 'not found'}`);
    return undefined;
  };
}

/** Reads the labelled articles found in `corpus`; what cannot be read it leaves out, saying so. */
export async function readLabelled(path: string, corpus: string): Promise<Labelled[]> {
  const readSource = openSources(path, corpus);
  if (readSource === undefined) return [];
  const found: Labelled[] = [];
  for (const line of readLines<Line>(path)) {
    checkLine(line);
    const { source, textHash, from, to, labels } = line;
    const article = await readSource(source, textHash);
    if (article === undefined) continue;
    const wordsAt = ([start, end]: Stretch): string => article.text.slice(start, end);
    found.push({
      source,
      article,
      labels: labels.map(({ place: _place, who: _who, ...label }) => ({ ...label, opt: label.opt ?? false })),
      placed: labels.flatMap(({ type, start, end, place, who }) =>
        place === undefined && who === undefined
          ? []
          : [
              {
                type,
                start,
                end,
                ...(place === undefined ? {} : { place: place && wordsAt(place) }),
                ...(who === undefined ? {} : { who: wordsAt(who) }),
              },
            ],
      ),
      from,
      to,
    });
  }
  return found;
}

/** A firm label with all that its claim says, in the form of ../shared/CLAIMS.md, but for who, place and speaker, which are given by where they stand. */
interface FullLabel {
  readonly type: ClaimType;
  readonly start: number;
  readonly end: number;
  readonly who?: Stretch;
  readonly place?: Stretch;
  readonly speaker?: Stretch;
}

export interface FullyLabelled {
  readonly source: string;
  readonly article: Article;
  /** As the scorer of ../shared takes them, without the document's name. */
  readonly labels: readonly Readonly<Record<string, unknown>>[];
}

/** Reads articles whose claims are labelled with everything they say (tests/training/attributes.jsonl), as `readLabelled` does. */
export async function readFullyLabelled(path: string, corpus: string): Promise<FullyLabelled[]> {
  const readSource = openSources(path, corpus);
  if (readSource === undefined) return [];
  const found: FullyLabelled[] = [];
  for (const { source, textHash, labels } of readLines<{ source: string; textHash: string; labels: FullLabel[] }>(path)) {
    const article = await readSource(source, textHash);
    if (article === undefined) continue;
    const wordsAt = (stretch: Stretch | undefined) => stretch && article.text.slice(...stretch);
    found.push({
      source,
      article,
      labels: labels.map(({ start, end, who, place, speaker, ...label }) => ({
        ...label,
        quote: article.text.slice(start, end),
        who: wordsAt(who),
        place: wordsAt(place),
        speaker: wordsAt(speaker),
      })),
    });
  }
  return found;
}
