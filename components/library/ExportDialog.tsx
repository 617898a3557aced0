// Writes what is stored into a file: how much of it, in which form, and what it will hold, said before it is saved.
import { useEffect, useId, useState } from 'preact/hooks';
import { peopleOf, personIn, personName } from '@/components/claim/people.ts';
import { Dialog } from '@/components/library/Dialog.tsx';
import { type Exporter, type ExportFormat, type ExportSummary, exportFormats } from '@/components/library/files-model.ts';
import { plural, text } from '@/components/text.ts';
import { momentInWords } from '@/components/wording/dates.ts';
import { sizeInWords } from '@/components/wording/size.ts';
import type { ExportScope } from '@/lib/exchange/profile/export-set.ts';

/** One thing that can be exported, by the words it is offered under. */
export interface ExportChoice {
  readonly label: string;
  readonly scope: ExportScope;
}

interface ExportDialogProps {
  readonly exporter: Exporter;
  /** The first one is chosen at first. */
  readonly choices: readonly ExportChoice[];
  readonly onClose: () => void;
}

type Saving =
  | { readonly at: 'idle' | 'making' }
  | { readonly at: 'saved'; readonly words: string }
  | { readonly at: 'refused'; readonly why: string };

export const ExportDialog = ({ exporter, choices, onClose }: ExportDialogProps) => {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const [untagged, setUntagged] = useState(false);
  const [format, setFormat] = useState<ExportFormat>('set');
  const [gzip, setGzip] = useState(false);
  const [sign, setSign] = useState(false);
  const [reviewer, setReviewer] = useState({ name: '', url: '' });
  const [annotatorId, setAnnotatorId] = useState('');
  const [summary, setSummary] = useState<ExportSummary>();
  const [saving, setSaving] = useState<Saving>({ at: 'idle' });
  const wanted = choices[chosen]!.scope;
  const scope: ExportScope = wanted.claimIds ? wanted : { ...wanted, untagged };

  useEffect(() => {
    let isWanted = true;
    setSummary(undefined);
    setSaving({ at: 'idle' });
    exporter.measure(scope).then(
      (measured) => isWanted && setSummary(measured),
      (error: unknown) => {
        console.error(error);
        if (isWanted) setSaving({ at: 'refused', why: text('refused_unavailable') });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [chosen, untagged]);

  const save = async (): Promise<void> => {
    setSaving({ at: 'making' });
    try {
      const file = await exporter.make({ scope, format, gzip, sign, reviewer, annotatorId });
      if (file.ok) {
        exporter.save(file);
        setSaving({ at: 'saved', words: text('exportSaved', file.name, sizeInWords(file.blob.size)) });
      } else
        setSaving({
          at: 'refused',
          why: text(
            `exportRefused_${file.reason.replaceAll('-', '_') as 'no_name' | 'no_address' | 'several_annotators' | 'no_keys' | 'store'}`,
          ),
        });
    } catch (error) {
      console.error(error);
      setSaving({ at: 'refused', why: text('exportRefused_store') });
    }
  };
  const people = peopleOf(summary?.people ?? []);
  const isEmpty = summary !== undefined && summary.claims + summary.judgements + summary.withdrawn + summary.references === 0;

  return (
    <Dialog title={text('export')} onClose={onClose}>
      <form
        class="export"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div class="export-column">
          <fieldset class="choices">
            <legend>{text('exportWhat')}</legend>
            {choices.map(({ label }, at) => (
              <label key={label} class="choice">
                <input type="radio" name={`${id}-what`} checked={at === chosen} onChange={() => setChosen(at)} />
                <span>{label}</span>
              </label>
            ))}
            {!wanted.claimIds && (
              <label class="choice">
                <input type="checkbox" checked={untagged} onChange={(event) => setUntagged(event.currentTarget.checked)} />
                <span>
                  {text('exportUntagged')}
                  <span class="quiet">{text('exportUntaggedMore')}</span>
                </span>
              </label>
            )}
          </fieldset>
          {format === 'set' && (
            <fieldset class="choices">
              <legend>{text('exportHow')}</legend>
              <label class="choice">
                <input type="checkbox" checked={gzip} onChange={(event) => setGzip(event.currentTarget.checked)} />
                <span>{text('exportGzip')}</span>
              </label>
              <label class="choice">
                <input type="checkbox" checked={sign} onChange={(event) => setSign(event.currentTarget.checked)} />
                <span>
                  {text('exportSign')}
                  <span class="quiet">{text('exportSignMore')}</span>
                </span>
              </label>
            </fieldset>
          )}
          {format === 'claimreview' && (
            <fieldset class="choices">
              <legend>{text('exportReviewer')}</legend>
              <p class="quiet">{text('exportReviewerMore')}</p>
              <label for={`${id}-name`}>{text('exportReviewerName')}</label>
              <input
                id={`${id}-name`}
                autoComplete="organization"
                value={reviewer.name}
                onInput={(event) => setReviewer({ ...reviewer, name: event.currentTarget.value })}
              />
              <label for={`${id}-url`}>{text('exportReviewerUrl')}</label>
              <input
                id={`${id}-url`}
                type="url"
                placeholder="https://"
                value={reviewer.url}
                onInput={(event) => setReviewer({ ...reviewer, url: event.currentTarget.value })}
              />
              {(summary?.people.length ?? 0) > 1 && (
                <>
                  <label for={`${id}-whose`}>{text('exportWhose')}</label>
                  <select id={`${id}-whose`} value={annotatorId} onChange={(event) => setAnnotatorId(event.currentTarget.value)}>
                    <option value="">{text('exportWhoseChoose')}</option>
                    {summary!.people.map((person) => (
                      <option key={person.id} value={person.id}>
                        {personName(personIn(people, person.id))}
                      </option>
                    ))}
                  </select>
                </>
              )}
            </fieldset>
          )}
        </div>
        <fieldset class="choices">
          <legend>{text('exportAs')}</legend>
          {exportFormats.map((each) => {
            const key = each === 'web-annotation' ? 'web_annotation' : each;
            return (
              <label key={each} class="choice">
                <input type="radio" name={`${id}-as`} value={each} checked={each === format} onChange={() => setFormat(each)} />
                <span>
                  {text(`exportFormat_${key}`)}
                  <span class="quiet">{text(`exportFormatMore_${key}`)}</span>
                </span>
              </label>
            );
          })}
        </fieldset>
        <div class="export-holds" role="status">
          {!summary && saving.at !== 'refused' && <p class="quiet">{text('exportMeasuring')}</p>}
          {summary && (
            <>
              <p>
                <strong>{isEmpty ? text('exportEmpty') : text('exportHolds')}</strong>{' '}
                {!isEmpty &&
                  [
                    plural('articleCount', summary.articles),
                    plural('claimCount', summary.claims),
                    plural('wordCount', summary.judgements),
                    ...(summary.withdrawn > 0 ? [plural('withdrawnCount', summary.withdrawn)] : []),
                    ...(summary.references > 0 ? [plural('referenceCount', summary.references)] : []),
                  ].join(' · ')}
              </p>
              {summary.people.length > 0 && (
                <p class="quiet">
                  {text('exportPeople', summary.people.map((person) => personName(personIn(people, person.id))).join(', '))}
                  {summary.revisedAt && ` ${text('exportRevised', momentInWords(summary.revisedAt))}`}
                </p>
              )}
              <p class="quiet">{text('exportNoTexts')}</p>
              {summary.leftOut > 0 && <p class="notice">{plural('exportLeftOut', summary.leftOut)}</p>}
            </>
          )}
        </div>
        {saving.at === 'refused' && (
          <p class="refusal" role="alert">
            {saving.why}
          </p>
        )}
        <div class="dialog-foot">
          <span role="status">{saving.at === 'saved' && saving.words}</span>
          <button type="button" class="button" onClick={onClose}>
            {saving.at === 'saved' ? text('close') : text('cancel')}
          </button>
          <button type="submit" class="button button-main" disabled={!summary || isEmpty || saving.at === 'making'}>
            {text('exportSave')}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
