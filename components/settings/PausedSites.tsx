// Sites on which nothing is read.
import { useId, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon.tsx';
import { text } from '@/components/text.ts';
import { readSite } from '@/lib/messaging/settings.ts';

interface PausedSitesProps {
  readonly sites: readonly string[];
  readonly onChange: (sites: readonly string[]) => void;
}

export const PausedSites = ({ sites, onChange }: PausedSitesProps) => {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);

  const add = (): void => {
    const site = readSite(typed);
    setRefused(site === undefined);
    if (site === undefined) return;
    onChange([...new Set([...sites, site])].sort());
    setTyped('');
  };

  return (
    <div class="field">
      <label for={id}>{text('settingsPaused')}</label>
      {sites.length === 0 ? (
        <p class="quiet">{text('settingsPausedNone')}</p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              {site}
              <button
                type="button"
                class="icon-button"
                aria-label={text('resumeOn', site)}
                title={text('resumeOn', site)}
                onClick={() => onChange(sites.filter((each) => each !== site))}
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
          spellcheck={false}
          placeholder="example.org"
          value={typed}
          aria-invalid={refused}
          aria-describedby={`${id}-refusal`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setRefused(false);
          }}
        />
        <button type="submit" class="button">
          {text('pause')}
        </button>
      </form>
      <p class="refusal" id={`${id}-refusal`} role="alert">
        {refused && text('settingsPausedRefused')}
      </p>
    </div>
  );
};
