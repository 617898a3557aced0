// How comparison grows, and one click that lets it: the war articles open in other tabs are read.
import { useState } from 'preact/hooks';
import { plural, text } from '@/components/text.ts';

interface OpenTabsProps {
  readonly onRead: () => Promise<number | 'denied'>;
}

export const OpenTabs = ({ onRead }: OpenTabsProps) => {
  const [outcome, setOutcome] = useState<number | 'denied'>();
  return (
    <section class="open-tabs">
      <p class="quiet">{text('openTabsWhy')}</p>
      <button type="button" class="button" onClick={async () => setOutcome(await onRead())}>
        {text('openTabsRead')}
      </button>
      <p role="status">{outcome !== undefined && sentenceFor(outcome)}</p>
    </section>
  );
};

const sentenceFor = (outcome: number | 'denied'): string => {
  if (outcome === 'denied') return text('openTabsDenied');
  return outcome === 0 ? text('openTabsNone') : plural('openTabsReading', outcome);
};
