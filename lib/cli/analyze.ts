// `analyze`: what the engine reads in saved pages and text files.

import type { Article } from '@/lib/article/article.ts';
import type { Claim } from '@/lib/claims/claim.ts';
import { detect, readParts } from '@/lib/claims/detect.ts';
import { formatReading } from '@/lib/cli/analyze-text.ts';
import type { Command, Streams } from '@/lib/cli/command.ts';
import { readArticleFile } from '@/lib/cli/read-article-file.ts';
import { readCommandLine } from '@/lib/cli/read-command-line.ts';
import { docOf, type Meta, readMeta } from '@/lib/cli/read-meta.ts';

const usage =
  'usage: analyze [--url U] [--published D] [--meta META.jsonl] [--parts] [--format jsonl|json|text] FILE…\n' +
  '  FILE ends in .html (a saved page) or .txt (the text itself)\n';

const formats = ['jsonl', 'json', 'text'] as const;
type Format = (typeof formats)[number];

/** What is printed of one file. */
export interface FileReading {
  readonly file: string;
  readonly article: Pick<Article, 'url' | 'title' | 'publisher' | 'published' | 'language' | 'text' | 'warCoverage'>;
  readonly claims: readonly Claim[];
  readonly quantities?: ReturnType<typeof readParts>['quantities'];
  readonly dates?: ReturnType<typeof readParts>['dates'];
  readonly attributions?: ReturnType<typeof readParts>['attributions'];
}

interface Options {
  readonly files: readonly string[];
  readonly format: Format;
  readonly parts: boolean;
  readonly given: Meta;
  readonly metaFile: string | undefined;
}

type OptionsReading = { readonly ok: true; readonly options: Options } | { readonly ok: false; readonly reason: string };

function readOptions(args: readonly string[]): OptionsReading {
  const read = readCommandLine(args, options, formats);
  if (!read.ok) return read;
  const { values, files, format } = read;
  if (values.url !== undefined && !/^(?:https?|file):/.test(values.url))
    return { ok: false, reason: `--url "${values.url}" is no http(s) address` };
  if (values.url !== undefined && files.length > 1)
    return { ok: false, reason: '--url speaks of one file; give several their addresses by --meta' };
  if (values.published !== undefined && Number.isNaN(Date.parse(values.published))) {
    return { ok: false, reason: `--published "${values.published}" is no ISO date` };
  }
  const given = { ...(values.url && { url: values.url }), ...(values.published && { published: values.published }) };
  return { ok: true, options: { files, format, parts: values.parts, given, metaFile: values.meta } };
}

const options = {
  url: { type: 'string' },
  published: { type: 'string' },
  meta: { type: 'string' },
  parts: { type: 'boolean', default: false },
} as const;

/** Everything the engine reads in one article, in the order and with the fields the contract names. */
export function readingOf(file: string, article: Article, parts: boolean): FileReading {
  const { url, title, publisher, published, language, text, warCoverage } = article;
  return {
    file,
    article: { url, title, ...(publisher && { publisher }), ...(published && { published }), language, text, warCoverage },
    claims: detect(article),
    ...(parts && readParts(article)),
  };
}

/** `analyze [options] FILE…`; files that are refused are named on stderr, the others are still read. */
export const analyze: Command = async (args, streams) => {
  const reading = readOptions(args);
  if (!reading.ok) {
    streams.err(`analyze: ${reading.reason}\n${usage}`);
    return 2;
  }
  const { options } = reading;
  const meta = options.metaFile === undefined ? undefined : await readMeta(options.metaFile);
  if (meta && !meta.ok) {
    streams.err(`analyze: ${meta.reason}\n`);
    return 1;
  }
  return printReadings(options, meta?.of ?? new Map(), streams);
};

async function printReadings(options: Options, meta: ReadonlyMap<string, Meta>, streams: Streams): Promise<0 | 1> {
  const { files, format, parts, given } = options;
  let refused = 0;
  let printed = 0;
  if (format === 'json') await streams.out('[');
  for (const file of files) {
    const read = await readArticleFile(file, { ...meta.get(docOf(file)), ...given });
    if (!read.ok) {
      streams.err(`analyze: ${read.reason}\n`);
      refused++;
      continue;
    }
    const result = readingOf(file, read.article, parts);
    if (format === 'text') await streams.out(`${printed > 0 ? '\n' : ''}${formatReading(result)}`);
    else if (format === 'json') await streams.out(`${printed > 0 ? ',' : ''}\n${JSON.stringify(result)}`);
    else await streams.out(`${JSON.stringify(result)}\n`);
    printed++;
  }
  if (format === 'json') await streams.out('\n]\n');
  return refused > 0 ? 1 : 0;
}
