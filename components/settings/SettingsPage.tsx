// The settings: one model in, what the reader changes out.
import { useId, useRef, useState } from 'preact/hooks';
import type { Outcome } from '@/components/claim/outcome.ts';
import { IntervalTable } from '@/components/IntervalTable.tsx';
import { type Toast, UndoToast } from '@/components/panel/UndoToast.tsx';
import { ReferenceTables } from '@/components/references/ReferenceTables.tsx';
import { MarkChoices } from '@/components/settings/MarkChoices.tsx';
import { PausedSites } from '@/components/settings/PausedSites.tsx';
import { Section } from '@/components/settings/Section.tsx';
import { ShownTypes } from '@/components/settings/ShownTypes.tsx';
import { Stored } from '@/components/settings/Stored.tsx';
import type { SettingsModel, SettingsStore } from '@/components/settings/settings-model.ts';
import { text } from '@/components/text.ts';

interface SettingsPageProps {
  readonly model: SettingsModel;
  readonly store: SettingsStore;
}

export const SettingsPage = ({
  model: { settings, annotatorName, shortcuts, use, version, series },
  store,
}: SettingsPageProps) => {
  const id = useId();
  const [toast, setToast] = useState<Toast>();
  const count = useRef(0);
  /** Tells what became of a change; `done` is said only where the page does not show it for itself. */
  const tell = async (doing: Promise<Outcome>, done?: string): Promise<void> => {
    const outcome = await doing;
    const sentence = outcome.ok ? done : text('notSaved', outcome.reason);
    if (sentence) setToast({ id: ++count.current, sentence });
  };
  const change: SettingsStore['change'] = (wanted) => {
    const doing = store.change(wanted);
    void tell(doing);
    return doing;
  };

  return (
    <main class="settings">
      <header class="settings-head">
        <h1>{text('settingsTitle')}</h1>
        <p class="quiet">{text('settingsVersion', version)}</p>
      </header>
      <Section title={text('settingsReading')}>
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.onlyOnClick}
            onChange={(event) => void change({ onlyOnClick: event.currentTarget.checked })}
          />
          <span>
            {text('settingsOnlyOnClick')}
            <span class="quiet">{text('settingsOnlyOnClickMore')}</span>
          </span>
        </label>
        <PausedSites sites={settings.pausedSites} onChange={(pausedSites) => void change({ pausedSites })} />
      </Section>
      <Section title={text('settingsMarks')} about={text('settingsMarksAbout')}>
        <ShownTypes hidden={settings.hiddenTypes} onChange={(hiddenTypes) => void change({ hiddenTypes })} />
        <MarkChoices settings={settings} onChange={(wanted) => void change(wanted)} />
      </Section>
      <Section title={text('settingsYou')}>
        <div class="field">
          <label for={id}>{text('settingsName')}</label>
          <input
            id={id}
            autoComplete="off"
            maxLength={100}
            value={annotatorName}
            onChange={(event) => void tell(store.rename(event.currentTarget.value), text('settingsNameSaved'))}
          />
          <p class="quiet">{text('settingsNameMore')}</p>
        </div>
      </Section>
      <Section title={text('settingsKeys')} about={text('settingsKeysAbout')}>
        <dl class="shortcuts">
          {shortcuts.map(({ name, does, keys }) => (
            <div key={name}>
              <dt>{does}</dt>
              <dd>{keys ? keys.split('+').map((key) => <kbd key={key}>{key}</kbd>) : text('settingsKeysNone')}</dd>
            </div>
          ))}
        </dl>
        {store.editShortcuts && (
          <button type="button" class="button" onClick={store.editShortcuts}>
            {text('settingsKeysChange')}
          </button>
        )}
      </Section>
      <Section title={text('settingsStored')} about={text('settingsStoredAbout')}>
        <button type="button" class="button" onClick={store.openLibrary}>
          {text('openLibrary')}
        </button>
        <Stored
          use={use}
          retentionDays={settings.retentionDays}
          onRetention={(retentionDays) => void change({ retentionDays })}
          onDelete={() => void tell(store.deleteEverything(), text('deleteDone'))}
        />
      </Section>
      <Section title={text('references')} about={text('referencesAbout')}>
        <ReferenceTables
          series={series}
          store={store.references}
          tell={(sentence) => setToast({ id: ++count.current, sentence })}
        />
      </Section>
      <Section title={text('settingsFigures')} about={text('settingsFiguresAbout')}>
        <IntervalTable />
      </Section>
      <Section title={text('settingsPrivacy')}>
        <ul class="promises">
          {(['privacySends', 'privacyPages', 'privacyWindows', 'privacyLooksPrivate', 'privacyNeutral'] as const).map((key) => (
            <li key={key}>{text(key)}</li>
          ))}
        </ul>
      </Section>
      <UndoToast toast={toast} onDismiss={() => setToast(undefined)} />
    </main>
  );
};
