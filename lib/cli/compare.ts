// `compare`: what several pages, texts or sets say of the same thing.

import type { Claim } from '@/lib/claims/claim.ts';
import { detect } from '@/lib/claims/detect.ts';
import { articleId } from '@/lib/claims/identity.ts';
import type { Command, Streams } from '@/lib/cli/command.ts';
import { formatComparison } from '@/lib/cli/compare-text.ts';
import { readArticleFile } from '@/lib/cli/read-article-file.ts';
import { readCommandLine } from '@/lib/cli/read-command-line.ts';
import { docOf, type Meta, readMeta } from '@/lib/cli/read-meta.ts';
import { readSetFile } from '@/lib/cli/read-set-file.ts';
import { compareArticles, type ReadArticle } from '@/lib/compare/compare-articles.ts';
import type { Relation, Topic } from '@/lib/compare/comparison.ts';
import { articlesOfSet } from '@/lib/exchange/formats/set-articles.ts';
import { mergeSets } from '@/lib/exchange/merge/merge-sets.ts';
import type { PlumblineSet } from '@/lib/exchange/set/set.ts';

const usage =
  'usage: compare [--meta META.jsonl] [--format json|text] FILE…\n  FILE ends in .html (a saved page), .txt (the text itself) or .json (a set; .gz too)\n';

const formats = ['json', 'text'] as const;
type Format = (typeof formats)[number];

/** One compared article as printed. */
export interface ComparedArticle {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly title: string;
  readonly publisher?: string;
  readonly published?: string;
  /** Pages and texts only: a set holds the words around its claims, never a text. */
  readonly text?: string;
  readonly claims: readonly Claim[];
}

/** What `compare` prints; a topic's relations without their message keys. */
export interface ComparisonReading {
  readonly articles: readonly ComparedArticle[];
  readonly topics: readonly (Omit<Topic, 'relations'> & { readonly relations: readonly Omit<Relation, 'reason'>[] })[];
}

interface Options {
  readonly files: readonly string[];
  readonly format: Format;
  readonly metaFile: string | undefined;
}

type OptionsReading = { readonly ok: true; readonly options: Options } | { readonly ok: false; readonly reason: string };

function readOptions(args: readonly string[]): OptionsReading {
  const read = readCommandLine(args, { meta: { type: 'string' } }, formats);
  if (!read.ok) return read;
  return { ok: true, options: { files: read.files, format: read.format, metaFile: read.values.meta } };
}

/** `compare [options] FILE…`; files that are refused are named on stderr, the others are still compared. */
export const compare: Command = async (args, streams) => {
  const reading = readOptions(args);
  if (!reading.ok) {
    streams.err(`compare: ${reading.reason}\n${usage}`);
    return 2;
  }
  const { options } = reading;
  const meta = options.metaFile === undefined ? undefined : await readMeta(options.metaFile);
  if (meta && !meta.ok) {
    streams.err(`compare: ${meta.reason}\n`);
    return 1;
  }
  const { read, refused } = await readFiles(options.files, meta?.of ?? new Map(), streams);
  const comparison = comparisonOf(read);
  await streams.out(options.format === 'json' ? `${JSON.stringify(comparison)}\n` : formatComparison(comparison));
  return refused > 0 ? 1 : 0;
};

/** `shown`: the claims as printed, where their offsets are not into what was compared. */
type FileReading = ReadArticle & { readonly file: string; readonly shown?: readonly Claim[] };

const isSet = (file: string): boolean => /\.(?:json|gz)$/i.test(file);

async function readFiles(
  files: readonly string[],
  meta: ReadonlyMap<string, Meta>,
  streams: Streams,
): Promise<{ read: FileReading[]; refused: number }> {
  const read: FileReading[] = [];
  const urls = new Map<string, string>();
  let refused = 0;
  for (const file of files.filter((each) => !isSet(each))) {
    const reading = await readArticleFile(file, meta.get(docOf(file)) ?? {});
    const twin = reading.ok ? urls.get(reading.article.url) : undefined;
    if (!reading.ok || twin !== undefined) {
      streams.err(`compare: ${reading.ok ? `${file}: the same address as ${twin}` : reading.reason}\n`);
      refused++;
      continue;
    }
    urls.set(reading.article.url, file);
    read.push({ file, article: reading.article, claims: detect(reading.article) });
  }
  // The sets after all else: what a page or text says of an article is more than what a set tells of it.
  const sets = await readSets(files.filter(isSet), streams);
  return { read: [...read, ...sets.read.filter(({ article }) => !urls.has(article.url))], refused: refused + sets.refused };
}

/** The articles that sets tell of; what several of them tell of one is joined. */
async function readSets(files: readonly string[], streams: Streams): Promise<{ read: FileReading[]; refused: number }> {
  const fileOf = new Map<string, string>();
  let joined: PlumblineSet | undefined;
  let refused = 0;
  for (const file of files) {
    const reading = await readSetFile(file);
    if (!reading.ok) {
      streams.err(`compare: ${reading.reason}\n`);
      refused++;
      continue;
    }
    for (const { url } of reading.set.articles) if (!fileOf.has(url)) fileOf.set(url, file);
    joined = joined ? mergeSets(joined, reading.set) : reading.set;
  }
  if (!joined) return { read: [], refused };
  const places = new Map(joined.claims.map(({ id, start, end }) => [id, { start, end }]));
  const read = articlesOfSet(joined).map(({ article, claims }) => ({
    file: fileOf.get(article.url) ?? files[0]!,
    article,
    claims,
    shown: claims.map((claim) => ({ ...claim, ...places.get(claim.id) })),
  }));
  return { read, refused };
}

/** The comparison in the order and with the fields the contract names. */
export function comparisonOf(read: readonly FileReading[]): ComparisonReading {
  return {
    articles: read.map(({ file, article, claims, shown }) => ({
      id: articleId(article.url),
      file,
      url: article.url,
      title: article.title,
      ...(article.publisher && { publisher: article.publisher }),
      ...(article.published && { published: article.published }),
      ...(!shown && { text: article.text }),
      claims: shown ?? claims,
    })),
    topics: compareArticles(read).map((topic) => ({
      ...topic,
      relations: topic.relations.map(({ a, b, relation, because }) => ({ a, b, relation, because })),
    })),
  };
}
