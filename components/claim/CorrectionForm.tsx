// Where a reader puts right what the engine read: type, figure, speaker, place.
import { useId, useState } from 'preact/hooks';
import { text } from '@/components/text.ts';
import { typeName } from '@/components/wording/names.ts';
import { type Claim, type ClaimType, claimTypes } from '@/lib/claims/claim.ts';
import type { Corrections } from '@/lib/store/records.ts';

interface CorrectionFormProps {
  /** As the engine read it. */
  readonly claim: Claim;
  readonly corrections: Corrections | undefined;
  readonly onSave: (corrections: Corrections | null) => void;
  readonly onCancel: () => void;
}

export const CorrectionForm = ({ claim, corrections, onSave, onCancel }: CorrectionFormProps) => {
  const id = useId();
  const [type, setType] = useState<ClaimType>(corrections?.type ?? claim.type);
  const [value, setValue] = useState(String(corrections?.value ?? claim.quantity?.value ?? ''));
  const [speaker, setSpeaker] = useState(corrections?.speaker ?? claim.speaker?.text ?? '');
  const [place, setPlace] = useState(corrections?.place ?? claim.place?.text ?? '');
  const figure = readFigure(value);

  const save = (): void => {
    if (figure === 'unreadable') return;
    const changed: Corrections = {
      ...(type !== claim.type && { type }),
      ...(figure !== undefined && figure !== claim.quantity?.value && { value: figure }),
      ...(speaker.trim() !== '' && speaker.trim() !== claim.speaker?.text && { speaker: speaker.trim() }),
      ...(place.trim() !== '' && place.trim() !== claim.place?.text && { place: place.trim() }),
    };
    onSave(Object.keys(changed).length === 0 ? null : changed);
  };

  return (
    <form
      class="correction"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <label for={`${id}-type`}>{text('correctionType')}</label>
      <select id={`${id}-type`} value={type} onChange={(event) => setType(event.currentTarget.value as ClaimType)}>
        {claimTypes.map((each) => (
          <option key={each} value={each}>
            {typeName(each)}
          </option>
        ))}
      </select>
      <label for={`${id}-value`}>{text('correctionFigure')}</label>
      <input
        id={`${id}-value`}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={figure === 'unreadable'}
        aria-describedby={`${id}-refusal`}
        onInput={(event) => setValue(event.currentTarget.value)}
      />
      <label for={`${id}-speaker`}>{text('correctionSpeaker')}</label>
      <input
        id={`${id}-speaker`}
        autoComplete="off"
        maxLength={200}
        value={speaker}
        onInput={(event) => setSpeaker(event.currentTarget.value)}
      />
      <label for={`${id}-place`}>{text('correctionPlace')}</label>
      <input
        id={`${id}-place`}
        autoComplete="off"
        maxLength={200}
        value={place}
        onInput={(event) => setPlace(event.currentTarget.value)}
      />
      <p class="refusal" id={`${id}-refusal`} role="alert">
        {figure === 'unreadable' && text('correctionFigureRefused')}
      </p>
      <div class="field-row">
        <button type="submit" class="button button-main">
          {text('save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {text('cancel')}
        </button>
        {corrections && (
          <button type="button" class="text-button" onClick={() => onSave(null)}>
            {text('correctionReset')}
          </button>
        )}
      </div>
    </form>
  );
};

/** A number as a person types it, with or without separators of thousands; undefined for nothing typed. */
export const readFigure = (typed: string): number | undefined | 'unreadable' => {
  const trimmed = typed.trim();
  if (trimmed === '') return undefined;
  const plain = trimmed.replace(/[,\u202f\u00a0 ](?=\d{3}(?:\D|$))/g, '');
  return /^\d{1,15}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : 'unreadable';
};
