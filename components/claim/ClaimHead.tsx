// The upper part of a claim's card, all there is of it while the claim is not selected.

import { ClaimNotices } from '@/components/claim/ClaimNotices.tsx';
import type { ClaimEntry } from '@/components/claim/claim-entry.ts';
import { OthersBadges } from '@/components/claim/OthersWords.tsx';
import type { People } from '@/components/claim/people.ts';
import { Quote } from '@/components/claim/Quote.tsx';
import { GroupSwatch } from '@/components/GroupSwatch.tsx';
import { Icon } from '@/components/Icon.tsx';
import { plural, text } from '@/components/text.ts';
import { figureInWords } from '@/components/wording/figure.ts';
import { typeName, verdictName, voiceInWords } from '@/components/wording/names.ts';
import { othersInWords } from '@/components/wording/others.ts';
import type { OthersSummary } from '@/lib/compare/claim-comparison.ts';
import type { ClaimRecord } from '@/lib/store/records.ts';

interface ClaimHeadProps {
  readonly id: string;
  readonly entry: ClaimEntry;
  /** The entry's claim as corrected by the reader. */
  readonly claim: ClaimRecord;
  readonly selected: boolean;
  readonly focusable: boolean;
  readonly people: People;
  /** What others said of it, in a line. */
  readonly line: OthersSummary | undefined;
  readonly onToggle: () => void;
  readonly onShowRepeat: () => void;
}

export const ClaimHead = ({ id, entry, claim, selected, focusable, people, line, onToggle, onShowRepeat }: ClaimHeadProps) => {
  const { own, others, saidAgain } = entry;
  return (
    <>
      <header class="claim-head">
        <span id={`${id}-name`} class={`claim-type group-${claim.group}`}>
          <GroupSwatch group={claim.group} />
          {typeName(claim.type)}
        </span>
        {claim.quantity && <span class="claim-figure">{figureInWords(claim.quantity).words}</span>}
        <button
          type="button"
          class="icon-button claim-toggle"
          aria-expanded={selected}
          aria-label={selected ? text('claimClose') : text('claimOpen')}
          title={selected ? text('claimClose') : text('claimOpen')}
          tabIndex={focusable ? 0 : -1}
          onClick={onToggle}
        >
          <Icon name="chevron" />
        </button>
      </header>
      <div id={`${id}-quote`}>
        <Quote quote={entry.claim.quote} figure={entry.claim.quantity?.text} />
      </div>
      <ClaimNotices view={entry} full={selected} />
      <p class="claim-voice">
        <span>{voiceInWords(claim.speaker, claim.modality)}</span>
        {entry.claim.origin === 'hand' && <span class="badge">{text('claimByHand')}</span>}
        {saidAgain.length > 0 && (
          <button type="button" class="text-button" tabIndex={focusable ? 0 : -1} onClick={onShowRepeat}>
            {plural('saidAgain', saidAgain.length)}
          </button>
        )}
        {!selected && (own?.note || (own?.evidence.length ?? 0) > 0) && (
          <span class="badge" role="img" aria-label={text('claimHasNote')} title={text('claimHasNote')}>
            <Icon name="note" />
          </span>
        )}
        {!selected && (own?.verdict || others.length > 0) && (
          <span class="claim-words">
            <OthersBadges words={others} people={people} />
            {own?.verdict && (
              <span class="badge badge-verdict">
                <Icon name={own.verdict} />
                {verdictName(own.verdict)}
              </span>
            )}
          </span>
        )}
      </p>
      {line && (
        <p class="others-line">
          <Icon name="compare" />
          <span>{othersInWords(line)}</span>
        </p>
      )}
    </>
  );
};
