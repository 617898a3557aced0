// Tables of figures that were imported, and the way to import one: read here, shown for what it is, written only when the person says so.
import { useId, useRef, useState } from 'preact/hooks';
import type { Outcome } from '@/components/claim/outcome.ts';
import { Icon } from '@/components/Icon.tsx';
import { problemInWords } from '@/components/references/problem-in-words.ts';
import { plural, text } from '@/components/text.ts';
import { dateInWords } from '@/components/wording/dates.ts';
import { readSeries, type Series, type SeriesReading } from '@/lib/exchange/series/read-series.ts';

/** A stored table as it is listed. */
export interface ListedSeries {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly points: readonly { readonly date: string; readonly measure: string }[];
}

export interface ReferenceStore {
  readonly importSeries: (series: { readonly title: string } & Pick<Series, 'source' | 'points'>) => Promise<Outcome>;
  readonly removeSeries: (id: string) => Promise<Outcome>;
}

interface ReferenceTablesProps {
  readonly series: readonly ListedSeries[];
  readonly store: ReferenceStore;
  /** Tells the person what became of it. */
  readonly tell: (sentence: string) => void;
}

export const ReferenceTables = ({ series, store, tell }: ReferenceTablesProps) => {
  const [chosen, setChosen] = useState<Chosen>();
  const input = useRef<HTMLInputElement>(null);
  const say = async (done: Promise<Outcome>, sentence: string): Promise<boolean> => {
    const outcome = await done;
    tell(outcome.ok ? sentence : text('notSaved', outcome.reason));
    return outcome.ok;
  };
  return (
    <div class="references">
      {series.length === 0 ? (
        <p class="quiet">{text('referencesNone')}</p>
      ) : (
        <ul class="reference-list">
          {series.map(({ id, title, source, points }) => (
            <li key={id}>
              <div>
                <strong>{title}</strong>
                <p class="quiet">
                  {[source, plural('referencesPoints', points.length), spanOf(points)].filter(Boolean).join(' · ')}
                </p>
              </div>
              <button
                type="button"
                class="icon-button"
                aria-label={text('referencesRemove', title)}
                title={text('remove')}
                onClick={() => void say(store.removeSeries(id), text('referencesRemoved', title))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        class="unseen"
        type="file"
        accept=".csv,.tsv,.json,text/csv,application/json"
        tabIndex={-1}
        aria-label={text('referencesChoose')}
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) setChosen({ title: file.name.replace(/\.\w+$/, '').replace(/[-_]+/g, ' '), content: await file.text() });
          currentTarget.value = '';
        }}
      />
      {chosen ? (
        <ChosenTable
          key={chosen.content.length}
          chosen={chosen}
          onCancel={() => setChosen(undefined)}
          onImport={async (imported) => {
            if (await say(store.importSeries(imported), text('referencesDone', imported.title))) setChosen(undefined);
          }}
        />
      ) : (
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {text('referencesChoose')}
        </button>
      )}
    </div>
  );
};

interface Chosen {
  readonly title: string;
  readonly content: string;
}

interface ChosenTableProps {
  readonly chosen: Chosen;
  readonly onCancel: () => void;
  readonly onImport: (series: { readonly title: string } & Pick<Series, 'source' | 'points'>) => void;
}

const ChosenTable = ({ chosen, onCancel, onImport }: ChosenTableProps) => {
  const [title, setTitle] = useState(chosen.title);
  const [source, setSource] = useState('');
  const [place, setPlace] = useState('');
  const [date, setDate] = useState('');
  const reading: SeriesReading = readSeries(chosen.content, { source, place, date });
  return (
    <form
      class="reference-import"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (reading.ok) onImport({ title: title.trim() || chosen.title, ...reading.series });
      }}
    >
      <Field label={text('referencesTitle')} value={title} onChange={setTitle} />
      <Field label={text('referencesSource')} value={source} onChange={setSource} help={text('referencesOptional')} />
      <Field label={text('referencesPlace')} value={place} onChange={setPlace} help={text('referencesOptional')} />
      <Field label={text('referencesDate')} value={date} onChange={setDate} isDate help={text('referencesOptional')} />
      <div role="status">{reading.ok ? <Preview series={reading.series} /> : <Problem reading={reading} />}</div>
      <div class="field-row">
        <button type="submit" class="button button-main" disabled={!reading.ok}>
          {text('referencesImport')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {text('referencesCancel')}
        </button>
      </div>
    </form>
  );
};

const Problem = ({ reading }: { readonly reading: Extract<SeriesReading, { ok: false }> }) => (
  <p class="refusal">
    {problemInWords(reading.problem)} {text('referencesUntouched')}
  </p>
);

const Preview = ({ series: { source, points, empty } }: { readonly series: Series }) => {
  const measures = [...new Set(points.map(({ measure }) => measure))];
  const shown = measures.slice(0, 8).join(', ');
  return (
    <>
      <p>{[source, plural('referencesPoints', points.length), spanOf(points)].join(' · ')}</p>
      <p class="quiet">{text('referencesMeasures', measures.length > 8 ? `${shown} …` : shown)}</p>
      {empty > 0 && <p class="quiet">{plural('referencesEmpty', empty)}</p>}
    </>
  );
};

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isDate?: boolean;
  readonly help?: string;
}

const Field = ({ label, value, onChange, isDate = false, help }: FieldProps) => {
  const id = useId();
  const input = {
    id,
    value,
    autoComplete: 'off',
    ...(help && { 'aria-describedby': `${id}-help` }),
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => onChange(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isDate ? <input type="date" {...input} /> : <input type="text" {...input} />}
      {help && (
        <p id={`${id}-help`} class="quiet">
          {help}
        </p>
      )}
    </div>
  );
};

const spanOf = (points: readonly { readonly date: string }[]): string => {
  const days = points.map(({ date }) => date).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return '';
  return from === to ? dateInWords(from) : text('referencesSpan', dateInWords(from), dateInWords(to));
};
