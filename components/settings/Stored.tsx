// What is stored and how much of it, how long it is kept, and how to be rid of it.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { number, plural, text } from '@/components/text.ts';
import { sizeInWords } from '@/components/wording/size.ts';
import { retentionChoices } from '@/lib/messaging/settings.ts';
import type { StorageUse } from '@/lib/store/storage-use.ts';

interface StoredProps {
  readonly use: StorageUse | undefined;
  readonly retentionDays: number | null;
  readonly onRetention: (days: number | null) => void;
  readonly onDelete: () => void;
}

export const Stored = ({ use, retentionDays, onRetention, onDelete }: StoredProps) => {
  const id = useId();
  const choices = retentionChoices.includes(retentionDays) ? retentionChoices : [retentionDays, ...retentionChoices];
  return (
    <>
      <dl class="stored">
        <Count label={text('storedArticles')} value={use?.articles} />
        <Count label={text('storedClaims')} value={use?.claims} />
        <Count label={text('storedJudgements')} value={use?.judgements} />
        <div>
          <dt>{text('storedSpace')}</dt>
          <dd>{use?.usedBytes === undefined ? '–' : sizeInWords(use.usedBytes)}</dd>
        </div>
      </dl>
      {use && <p class="quiet">{use.persisted ? text('storedPersisted') : text('storedNotPersisted')}</p>}
      <div class="field">
        <label for={id}>{text('settingsRetention')}</label>
        <select
          id={id}
          value={String(retentionDays)}
          onChange={(event) => onRetention(event.currentTarget.value === 'null' ? null : Number(event.currentTarget.value))}
        >
          {choices.map((days) => (
            <option key={days} value={String(days)}>
              {days === null ? text('retentionNever') : plural('retentionDays', days)}
            </option>
          ))}
        </select>
        <p class="quiet">{text('settingsRetentionMore')}</p>
      </div>
      <DeleteEverything onDelete={onDelete} />
    </>
  );
};

const Count = ({ label, value }: { readonly label: string; readonly value: number | undefined }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value === undefined ? '–' : number(value)}</dd>
  </div>
);

/** Asks once more before it deletes, and does not put the second question under the finger that answered the first. */
const DeleteEverything = ({ onDelete }: { readonly onDelete: () => void }) => {
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" class="button button-danger" onClick={() => setAsking(true)}>
        {text('deleteEverything')}
      </button>
    );
  }
  return (
    <div class="confirm" role="alertdialog" aria-label={text('deleteEverything')}>
      <p>{text('deleteSure')}</p>
      <div class="field-row">
        <button ref={keep} type="button" class="button" onClick={() => setAsking(false)}>
          {text('deleteKeep')}
        </button>
        <button
          type="button"
          class="button button-danger"
          onClick={() => {
            setAsking(false);
            onDelete();
          }}
        >
          {text('deleteYes')}
        </button>
      </div>
    </div>
  );
};
