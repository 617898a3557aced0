// How marks look, and how much there must be to check before a claim is marked.
import { useId } from 'preact/hooks';
import { number, text } from '@/components/text.ts';
import { type MarkStyle, markStyles, type Settings } from '@/lib/messaging/settings.ts';

interface MarkChoicesProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

export const MarkChoices = ({ settings, onChange }: MarkChoicesProps) => {
  const id = useId();
  return (
    <>
      <fieldset class="mark-styles">
        <legend>{text('settingsMarkStyle')}</legend>
        {markStyles.map((style: MarkStyle) => (
          <label key={style} class="choice">
            <input
              type="radio"
              name={id}
              checked={settings.markStyle === style}
              onChange={() => onChange({ markStyle: style })}
            />
            <span>
              {text(`markStyle_${style}`)}
              <span class={`mark-sample mark-sample-${style} group-conduct`}>{text('settingsMarkSample')}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for={`${id}-worth`}>{text('settingsWorth')}</label>
        <input
          id={`${id}-worth`}
          type="range"
          min="0"
          max="90"
          step="10"
          value={Math.round(settings.worthFloor * 100)}
          aria-valuetext={text('settingsWorthFrom', number(Math.round(settings.worthFloor * 100)))}
          onChange={(event) => onChange({ worthFloor: Number(event.currentTarget.value) / 100 })}
        />
        <p class="tray-ends" aria-hidden="true">
          <span>{text('filterWorthAll')}</span>
          <span>{text('filterWorthFew')}</span>
        </p>
      </div>
    </>
  );
};
