// Reads and writes files off the page's thread: parsing, planning, importing and exporting may take seconds and never hold up a list.
import type { ExportFile, ExportWish, ImportPreview } from '@/components/library/files-model.ts';
import { toClaimReviews } from '@/lib/exchange/formats/claim-review.ts';
import { csvLines } from '@/lib/exchange/formats/csv.ts';
import { toReport } from '@/lib/exchange/formats/report.ts';
import { toWebAnnotations } from '@/lib/exchange/formats/web-annotation.ts';
import { applyMerge } from '@/lib/exchange/profile/apply-merge.ts';
import { type Exported, exportSet } from '@/lib/exchange/profile/export-set.ts';
import { planFor, type ReadFiles, readFiles } from '@/lib/exchange/profile/preview-import.ts';
import { signingKeys } from '@/lib/exchange/profile/signing-keys.ts';
import { undoImport } from '@/lib/exchange/profile/undo-import.ts';
import { gzip } from '@/lib/exchange/set/gzip.ts';
import { emptySet, type PlumblineSet, setTables } from '@/lib/exchange/set/set.ts';
import { signSet } from '@/lib/exchange/set/sign-set.ts';
import { summarizeSet } from '@/lib/exchange/set/summarize-set.ts';
import { linesOf } from '@/lib/exchange/set/write-set.ts';
import { answerInWorker, type Port } from '@/lib/messaging/worker.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import { openDatabase } from '@/lib/store/open-database.ts';
import type { StoreResult } from '@/lib/store/store-result.ts';
import type { Files, FilesEvents, Messages } from './files-contract.ts';

let opening: Promise<PlumblineDatabase> | undefined;
let read: ReadFiles = { files: [], set: emptySet };
let take: PlumblineSet = emptySet;
let cancelling: AbortController | undefined;

const samplesShown = 60;
const differingShown = 12;

const tell = answerInWorker<Files, FilesEvents>(self as Port, {
  preview: async (files) => {
    read = await readFiles(await database(), files);
    return preview(false);
  },
  takeMine: preview,
  async apply() {
    cancelling = new AbortController();
    let toldAt = 0;
    const applied = await applyMerge(await database(), take, {
      fileNames: read.files.flatMap(({ ok, name }) => (ok ? [name] : [])),
      signal: cancelling.signal,
      onProgress: (done, of) => {
        if (Date.now() - toldAt < 80) return;
        toldAt = Date.now();
        tell('progress', { done, of });
      },
    });
    if (applied.ok) forget();
    return applied;
  },
  cancel() {
    cancelling?.abort();
    return null;
  },
  undo: async (importId) => undoImport(await database(), importId),
  history: async () =>
    (await (await database()).imports.orderBy('at').reverse().limit(20).toArray()).filter(({ undone }) => undone === 0),
  async measure(scope) {
    const db = await database();
    const { set, leftOut } = unwrap(await exportSet(db, scope));
    const speaking = new Set(set.judgements.flatMap(({ annotatorId, deleted }) => (deleted === 0 ? [annotatorId] : [])));
    const people = (await db.annotators.bulkGet([...speaking])).flatMap((person) => person ?? []);
    return { ...summarizeSet(set), leftOut: leftOut.length, people };
  },
  make: async ({ wish, messages, language }) => make(wish, messages, language),
});

/** What was read is large: it is kept no longer than it may be taken. */
function forget(): void {
  read = { files: [], set: emptySet };
  take = emptySet;
}

function database(): Promise<PlumblineDatabase> {
  opening ??= (async () => {
    let state = await openDatabase();
    if (state.state === 'blocked') state = await state.settled;
    if (state.state !== 'ready') throw new Error('The store cannot be opened.');
    return state.db;
  })();
  return opening;
}

function unwrap<T>(result: StoreResult<T>): T {
  if (!result.ok) throw new Error(`${result.reason}: ${result.message}`);
  return result.value;
}

async function preview(takeMine: boolean): Promise<ImportPreview> {
  const db = await database();
  const { files, set } = read;
  const known = await db.annotators.toArray();
  const here = new Set(known.map(({ id }) => id));
  const annotators = [
    ...known,
    ...set.annotators.filter(({ id }) => !here.has(id)).map(({ id, name }) => ({ id, name, local: 0 as const })),
  ];
  if (!files.some(({ ok }) => ok)) return { files, plan: null, annotators };
  const plan = unwrap(await planFor(db, set, takeMine));
  take = plan.take;
  const apart = Object.fromEntries(setTables.map((table) => [table, plan.apart[table].length])) as Record<
    (typeof setTables)[number],
    number
  >;
  return {
    files,
    plan: {
      counts: plan.counts,
      samples: plan.samples.slice(0, samplesShown),
      differing: plan.differing.length,
      differingSamples: plan.differing.slice(0, differingShown),
      apart,
      tookMine: takeMine,
    },
    annotators,
  };
}

const refused = (reason: Extract<ExportFile, { ok: false }>['reason'], annotatorIds: readonly string[] = []): ExportFile => ({
  ok: false,
  reason,
  annotatorIds,
});

async function make(wish: ExportWish, messages: Messages, language: string): Promise<ExportFile> {
  const db = await database();
  const exported = await exportSet(db, wish.scope);
  if (!exported.ok) return refused('store');
  const day = new Date().toISOString().slice(0, 10);
  switch (wish.format) {
    case 'set':
      return makeSet(db, exported.value, wish, day);
    case 'web-annotation':
      return file(
        `plumbline-${day}.annotations.jsonld`,
        'application/ld+json',
        `${JSON.stringify(toWebAnnotations(exported.value.set), null, 2)}\n`,
      );
    case 'csv':
      return file(`plumbline-${day}.csv`, 'text/csv', [...csvLines(exported.value.set, { byteOrderMark: true })]);
    case 'claimreview': {
      const made = toClaimReviews(exported.value.set, wish.reviewer, wish.annotatorId || undefined);
      if (!made.ok) return refused(made.reason, made.annotatorIds);
      return file(`plumbline-${day}.claimreview.jsonld`, 'application/ld+json', `${JSON.stringify(made.reviews, null, 2)}\n`);
    }
    case 'report': {
      // The comparison's words are loaded for this alone.
      const { comparisonLines } = await import('@/lib/exchange/formats/comparison-lines.ts');
      const { set } = exported.value;
      const say = (key: string, ...substitutions: readonly string[]): string =>
        (messages[key] ?? key).replace(/\{(\d)\}/g, (_, at: string) => substitutions[Number(at) - 1] ?? '');
      return file(`plumbline-${day}.html`, 'text/html', toReport(set, { say, language, comparisons: comparisonLines(set) }));
    }
  }
}

async function makeSet(
  db: PlumblineDatabase,
  { set }: Exported,
  { gzip: packed, sign }: ExportWish,
  day: string,
): Promise<ExportFile> {
  let whole = set;
  let signature: Parameters<typeof linesOf>[1];
  if (sign) {
    const signing = await signingKeys(db);
    if (!signing.ok) return refused('store');
    if (!signing.value) return refused('no-keys');
    const { keys, annotatorId } = signing.value;
    const local = await db.annotators.get(annotatorId);
    // Whoever signs is named in what is signed, with the key just made.
    if (local) {
      const { local: _, extra, ...named } = local;
      whole = { ...set, annotators: [...set.annotators.filter(({ id }) => id !== annotatorId), { ...extra, ...named }] };
    }
    signature = await signSet(whole, keys, annotatorId);
  }
  const name = `plumbline-${day}.json`;
  const pieces = [...linesOf(whole, signature)];
  if (!packed) return file(name, 'application/json', pieces);
  return { ok: true, name: `${name}.gz`, blob: new Blob([await gzip(pieces.join(''))], { type: 'application/gzip' }) };
}

const file = (name: string, type: string, pieces: string | readonly string[]): ExportFile => ({
  ok: true,
  name,
  blob: new Blob(typeof pieces === 'string' ? [pieces] : [...pieces], { type }),
});
