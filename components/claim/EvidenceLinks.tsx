// Links the reader keeps for or against a claim.
import { useId, useState } from 'preact/hooks';
import { readEvidence } from '@/components/claim/evidence.ts';
import { Icon } from '@/components/Icon.tsx';
import { text } from '@/components/text.ts';
import { addressInWords } from '@/components/wording/address.ts';
import type { Evidence } from '@/lib/store/records.ts';

interface EvidenceLinksProps {
  readonly evidence: readonly Evidence[];
  readonly onChange: (evidence: readonly Evidence[]) => void;
  /** ISO date-time of now. */
  readonly clock: () => string;
}

export const EvidenceLinks = ({ evidence, onChange, clock }: EvidenceLinksProps) => {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<'empty' | 'not-web' | 'known'>();

  const add = (): void => {
    const read = readEvidence(typed, evidence);
    if (!read.ok) {
      setRefusal(read.reason);
      return;
    }
    onChange([...evidence, { url: read.url, addedAt: clock() }]);
    setTyped('');
    setRefusal(undefined);
  };

  return (
    <div class="field evidence">
      <label class="field-head" for={id}>
        {text('evidenceLabel')}
      </label>
      {evidence.length > 0 && (
        <ul class="links">
          {evidence.map((each) => (
            <li key={each.url}>
              <Icon name="link" />
              <a href={each.url} target="_blank" rel="noopener noreferrer" title={each.url}>
                {each.title ?? addressInWords(each.url)}
              </a>
              <button
                type="button"
                class="icon-button"
                aria-label={text('evidenceRemove', each.title ?? addressInWords(each.url))}
                title={text('remove')}
                onClick={() => onChange(evidence.filter(({ url }) => url !== each.url))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="field-row"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          id={id}
          type="url"
          inputMode="url"
          autoComplete="off"
          placeholder={text('evidencePlaceholder')}
          value={typed}
          aria-invalid={refusal !== undefined}
          aria-describedby={refusal && `${id}-refusal`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setRefusal(undefined);
          }}
        />
        <button type="submit" class="button">
          {text('add')}
        </button>
      </form>
      <p class="refusal" id={`${id}-refusal`} role="alert">
        {refusal && text(`evidenceRefused_${refusal === 'not-web' ? 'not_web' : refusal}`)}
      </p>
    </div>
  );
};
