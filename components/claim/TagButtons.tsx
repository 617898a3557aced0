// The reader's three words for a claim. None is the tool's, so none has a colour of its own.
import { Icon } from '@/components/Icon.tsx';
import { text } from '@/components/text.ts';
import { verdictName } from '@/components/wording/names.ts';
import { type Verdict, verdicts } from '@/lib/claims/verdict.ts';

interface TagButtonsProps {
  readonly verdict: Verdict | undefined;
  /** Pressing the present word again takes it away: null. */
  readonly onTag: (verdict: Verdict | null) => void;
}

export const TagButtons = ({ verdict, onTag }: TagButtonsProps) => (
  <fieldset class="tags" aria-label={text('tagsLabel')}>
    {verdicts.map((each, index) => (
      <button
        key={each}
        type="button"
        class="tag"
        aria-pressed={verdict === each}
        aria-keyshortcuts={String(index + 1)}
        title={text('tagTitle', verdictName(each), String(index + 1))}
        onClick={() => onTag(verdict === each ? null : each)}
      >
        <Icon name={each} />
        {verdictName(each)}
      </button>
    ))}
  </fieldset>
);
