// The META file of `analyze` and `compare`: what text files lack, one JSON object a line.

import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';

export interface Meta {
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
}

export type MetaReading =
  | { readonly ok: true; readonly of: ReadonlyMap<string, Meta> }
  | { readonly ok: false; readonly reason: string };

/** The name by which META speaks of a file: its base name without extension. */
export const docOf = (file: string): string => basename(file, extname(file));

/** Reads META.jsonl; refuses a file that cannot be read or a line that is no object with a `doc`, naming the line. */
export async function readMeta(path: string): Promise<MetaReading> {
  let source: string;
  try {
    source = await readFile(path, 'utf8');
  } catch (error) {
    return { ok: false, reason: `${path}: ${causeOf(error)}` };
  }
  const of = new Map<string, Meta>();
  for (const [index, line] of source.split('\n').entries()) {
    if (!line.trim()) continue;
    const record = parseRecord(line);
    if (!record || typeof record['doc'] !== 'string') {
      return { ok: false, reason: `${path}:${index + 1}: not a JSON object with a "doc"` };
    }
    const given = Object.entries(record).filter(
      ([key, value]) => ['url', 'title', 'publisher', 'published'].includes(key) && typeof value === 'string',
    );
    of.set(record['doc'], Object.fromEntries(given));
  }
  return { ok: true, of };
}

function parseRecord(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Why a file could not be read, in words. */
export function causeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder, not a file';
  if (code === 'EACCES') return 'may not be read';
  return error instanceof Error ? error.message : String(error);
}
