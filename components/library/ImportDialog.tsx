// Takes in files of others: chosen or dropped, looked at before anything is taken, taken whole or not at all, and taken back afterwards.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon.tsx';
import { Dialog } from '@/components/library/Dialog.tsx';
import type { Importer, ImportPreview, Progress } from '@/components/library/files-model.ts';
import { ImportedFile } from '@/components/library/ImportedFile.tsx';
import { ImportPlan } from '@/components/library/ImportPlan.tsx';
import { type ListedSeries, type ReferenceStore, ReferenceTables } from '@/components/references/ReferenceTables.tsx';
import { plural, text } from '@/components/text.ts';
import { momentInWords } from '@/components/wording/dates.ts';
import { importRefusalInWords } from '@/components/wording/refusals.ts';
import type { ImportRecord } from '@/lib/store/records.ts';

type Stage =
  | { readonly at: 'choose' }
  | { readonly at: 'reading'; readonly names: readonly string[] }
  | { readonly at: 'preview'; readonly preview: ImportPreview }
  | { readonly at: 'taking'; readonly progress: Progress; readonly cancelling?: true }
  | { readonly at: 'done'; readonly added: number; readonly changed: number; readonly importId: string | null }
  | { readonly at: 'undoing' }
  | { readonly at: 'undone'; readonly removed: number; readonly restored: number; readonly kept: number };

interface ImportDialogProps {
  readonly importer: Importer;
  readonly series: readonly ListedSeries[];
  readonly references: ReferenceStore;
  readonly say: (sentence: string) => void;
  /** Files dropped on the page. */
  readonly dropped: readonly File[];
  readonly onClose: () => void;
}

export const ImportDialog = ({ importer, series, references, say, dropped, onClose }: ImportDialogProps) => {
  const [stage, setStage] = useState<Stage>({ at: 'choose' });
  const [refusal, setRefusal] = useState<string>();
  const [history, setHistory] = useState<readonly ImportRecord[]>([]);
  const status = useRef<HTMLParagraphElement>(null);

  const guard = async (work: () => Promise<void>): Promise<void> => {
    setRefusal(undefined);
    try {
      await work();
    } catch (error) {
      console.error(error);
      setRefusal(text('importFailed'));
      setStage({ at: 'choose' });
    }
  };
  const read = (files: readonly File[]): Promise<void> =>
    guard(async () => {
      if (files.length === 0) return;
      setStage({ at: 'reading', names: files.map(({ name }) => name) });
      setStage({ at: 'preview', preview: await importer.preview(files) });
    });
  const take = (): Promise<void> =>
    guard(async () => {
      setStage({ at: 'taking', progress: { done: 0, of: 0 } });
      const applied = await importer.apply((progress) => setStage((now) => (now.at === 'taking' ? { ...now, progress } : now)));
      if (applied.ok) setStage({ at: 'done', ...applied.value });
      else {
        setRefusal(importRefusalInWords(applied.reason));
        setStage({ at: 'choose' });
      }
    });
  const undo = (importId: string): Promise<void> =>
    guard(async () => {
      setStage({ at: 'undoing' });
      const undone = await importer.undo(importId);
      if (undone.ok) setStage({ at: 'undone', ...undone.value });
      else {
        setRefusal(importRefusalInWords(undone.reason));
        setStage({ at: 'choose' });
      }
    });

  useEffect(() => void (dropped.length > 0 && read(dropped)), [dropped]);
  useEffect(() => {
    if (stage.at === 'choose' || stage.at === 'undone') void importer.history().then(setHistory, console.error);
    else if (stage.at !== 'preview') status.current?.focus();
  }, [stage.at]);

  const held = stage.at === 'taking' || stage.at === 'undoing';
  return (
    <Dialog title={text('import')} onClose={onClose} held={held}>
      {refusal && (
        <p class="refusal" role="alert">
          {refusal}
        </p>
      )}
      {stage.at === 'choose' && (
        <>
          <label class="drop">
            <Icon name="import" />
            <span>
              <strong>{text('importChoose')}</strong>
              <span class="quiet">{text('importChooseMore')}</span>
            </span>
            <input
              class="unseen"
              type="file"
              multiple
              accept=".json,.jsonl,.jsonld,.gz,application/json,application/ld+json,application/gzip"
              onChange={(event) => {
                const files = [...(event.currentTarget.files ?? [])];
                event.currentTarget.value = '';
                void read(files);
              }}
            />
          </label>
          <section class="import-history">
            <h3>{text('references')}</h3>
            <ReferenceTables series={series} store={references} tell={say} />
          </section>
          {history.length > 0 && <History imports={history} onUndo={(id) => void undo(id)} />}
        </>
      )}
      {stage.at === 'reading' && (
        <p ref={status} tabIndex={-1} role="status">
          {text('importReading', stage.names.join(', '))}
        </p>
      )}
      {stage.at === 'preview' && (
        <>
          <ul class="import-files">
            {stage.preview.files.map((file, at) => (
              <li key={at}>
                <ImportedFile file={file} />
              </li>
            ))}
          </ul>
          {stage.preview.plan && (
            <ImportPlan
              plan={stage.preview.plan}
              annotators={stage.preview.annotators}
              onMine={(mine) => void guard(async () => setStage({ at: 'preview', preview: await importer.takeMine(mine) }))}
            />
          )}
          <div class="dialog-foot">
            <button type="button" class="button" onClick={() => setStage({ at: 'choose' })}>
              {text('cancel')}
            </button>
            {stage.preview.plan && (
              <button type="button" class="button button-main" onClick={() => void take()}>
                {text('importTake')}
              </button>
            )}
          </div>
        </>
      )}
      {stage.at === 'taking' && (
        <>
          <p ref={status} tabIndex={-1} role="status">
            {text('importTaking', stage.progress.done, stage.progress.of)}
          </p>
          <progress value={stage.progress.done} max={stage.progress.of || 1} aria-label={text('import')} />
          <div class="dialog-foot">
            <button
              type="button"
              class="button"
              disabled={stage.cancelling}
              onClick={() => {
                importer.cancel();
                setStage({ ...stage, cancelling: true });
              }}
            >
              {text('cancel')}
            </button>
          </div>
        </>
      )}
      {stage.at === 'undoing' && (
        <p ref={status} tabIndex={-1} role="status">
          {text('importUndoing')}
        </p>
      )}
      {stage.at === 'done' && (
        <>
          <p ref={status} tabIndex={-1} role="status">
            {stage.importId === null ? text('importNothing') : text('importDone', stage.added, stage.changed)}
          </p>
          <div class="dialog-foot">
            {stage.importId !== null && (
              <button type="button" class="button" onClick={() => void undo(stage.importId!)}>
                <Icon name="undo" /> {text('importUndo')}
              </button>
            )}
            <button type="button" class="button button-main" onClick={onClose}>
              {text('close')}
            </button>
          </div>
        </>
      )}
      {stage.at === 'undone' && (
        <>
          <p role="status">
            {text('importUndone', stage.removed, stage.restored)} {stage.kept > 0 && plural('importKept', stage.kept)}
          </p>
          <div class="dialog-foot">
            <button type="button" class="button button-main" onClick={onClose}>
              {text('close')}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
};

/** Imports are taken back newest first. */
const History = ({ imports, onUndo }: { readonly imports: readonly ImportRecord[]; readonly onUndo: (id: string) => void }) => (
  <section class="import-history">
    <h3>{text('importHistory')}</h3>
    <ul>
      {imports.map(({ id, at, fileNames, counts }, place) => (
        <li key={id}>
          <span>
            <strong>{fileNames.join(', ')}</strong>
            <span class="quiet">
              {momentInWords(at)} · {text('importCounts', counts['added'] ?? 0, counts['changed'] ?? 0)}
            </span>
          </span>
          {place === 0 && (
            <button type="button" class="button" onClick={() => onUndo(id)}>
              {text('importUndo')}
            </button>
          )}
        </li>
      ))}
    </ul>
  </section>
);
