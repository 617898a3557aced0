// A claim in the panel: its words, what was read from them, and the reader's own word on it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { ClaimHead } from '@/components/claim/ClaimHead.tsx';
import { Confidence } from '@/components/claim/Confidence.tsx';
import { CorrectionForm } from '@/components/claim/CorrectionForm.tsx';
import { type ClaimEntry, correctedClaim } from '@/components/claim/claim-entry.ts';
import { claimKey } from '@/components/claim/claim-keys.ts';
import { EvidenceLinks } from '@/components/claim/EvidenceLinks.tsx';
import { isTyping } from '@/components/claim/is-typing.ts';
import { Note } from '@/components/claim/Note.tsx';
import type { Outcome } from '@/components/claim/outcome.ts';
import { Reading } from '@/components/claim/Reading.tsx';
import { TagButtons } from '@/components/claim/TagButtons.tsx';
import { WhyMarked } from '@/components/claim/WhyMarked.tsx';
import { Icon } from '@/components/Icon.tsx';
import { text } from '@/components/text.ts';
import type { JudgementChange } from '@/lib/store/judge.ts';

/** What a card can ask for, whichever claim it shows. */
export interface ClaimCardActions {
  /** Opens the claim's card; undefined closes the open one. */
  readonly select: (claimId: string | undefined) => void;
  /** Scrolls the page to the claim and flashes it. */
  readonly show: (claimId: string) => void;
  readonly judge: (claimId: string, change: JudgementChange) => Promise<Outcome>;
}

/** What a card looks up beside its claim. */
export interface ClaimLookups {
  /** The sentence a rule or step explains itself with; undefined for one this version no longer has. */
  readonly explain: (ruleId: string) => string | undefined;
  /** ISO date-time of now. */
  readonly clock: () => string;
}

export interface ClaimCardProps {
  readonly entry: ClaimEntry;
  readonly selected: boolean;
  /** The one card of the list that Tab reaches. */
  readonly focusable: boolean;
  /** The quote of the claim whose figure this one is part of. */
  readonly whole: string | undefined;
  /** Changes whenever the caret is wanted in the note. */
  readonly noteWanted: number | undefined;
  readonly actions: ClaimCardActions;
  readonly lookups: ClaimLookups;
}

export const ClaimCard = ({ entry, selected, focusable, whole, noteWanted, actions, lookups }: ClaimCardProps) => {
  const { own, saidAgain } = entry;
  const { id } = entry.claim;
  const claim = correctedClaim(entry.claim, own?.corrections);
  const root = useRef<HTMLElement>(null);
  const repeat = useRef(-1);
  const [noteAsked, setNoteAsked] = useState<number>();
  const [correcting, setCorrecting] = useState(false);
  const domId = `claim-${id}`;
  const judge = (change: JudgementChange): void => void actions.judge(id, change);

  useEffect(() => {
    if (selected) root.current?.scrollIntoView?.({ block: 'nearest' });
    else setCorrecting(false);
  }, [selected]);

  const open = (): void => {
    actions.select(id);
    if (!entry.claim.lost) actions.show(id);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isTyping(event.target)) {
      // Out of the note and back to the claim, so that the keys work on it again.
      if (event.key === 'Escape') {
        event.stopPropagation();
        root.current?.focus();
      }
      return;
    }
    if (event.key === 'Enter' && event.target === root.current) {
      event.preventDefault();
      open();
      return;
    }
    const asked = claimKey(event);
    if (!asked) return;
    event.preventDefault();
    if (asked === 'note') {
      if (!selected) actions.select(id);
      setNoteAsked(Date.now());
    } else judge(asked);
  };

  return (
    <article
      ref={root}
      id={domId}
      class={`claim group-${claim.group}${selected ? ' claim-selected' : ''}${own?.notAClaim ? ' claim-hidden' : ''}`}
      tabIndex={focusable ? 0 : -1}
      data-claim={id}
      aria-labelledby={`${domId}-name ${domId}-quote`}
      aria-current={selected ? 'true' : undefined}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        if (!isControl(event.target) && !getSelection()?.toString()) open();
      }}
    >
      <ClaimHead
        id={domId}
        entry={entry}
        claim={claim}
        selected={selected}
        focusable={focusable}
        onToggle={() => (selected ? actions.select(undefined) : open())}
        onShowRepeat={() => {
          repeat.current = (repeat.current + 1) % saidAgain.length;
          actions.show(saidAgain[repeat.current]!);
        }}
      />
      {selected && (
        <div class="claim-body">
          {own?.notAClaim ? (
            <p class="claim-foot">
              {text('hiddenByYou')}
              <button type="button" class="text-button" onClick={() => judge({ notAClaim: false })}>
                {text('showAgain')}
              </button>
            </p>
          ) : (
            <>
              <TagButtons verdict={own?.verdict} onTag={(verdict) => judge({ verdict })} />
              {own?.verdict && <Confidence confidence={own.confidence} onChange={(confidence) => judge({ confidence })} />}
              {correcting ? (
                <CorrectionForm
                  claim={entry.claim}
                  corrections={own?.corrections}
                  onCancel={() => setCorrecting(false)}
                  onSave={(corrections) => {
                    setCorrecting(false);
                    judge({ corrections });
                  }}
                />
              ) : (
                <section class="read">
                  <header>
                    <h3>{text('readingLabel')}</h3>
                    <button type="button" class="text-button" onClick={() => setCorrecting(true)}>
                      {text('correct')}
                    </button>
                  </header>
                  <Reading
                    claim={claim}
                    corrections={own?.corrections}
                    whole={
                      whole !== undefined && claim.partOf !== undefined
                        ? { quote: whole, onSelect: () => actions.select(claim.partOf) }
                        : undefined
                    }
                  />
                </section>
              )}
              <WhyMarked claim={entry.claim} explain={lookups.explain} />
              <Note
                note={own?.note ?? ''}
                wanted={Math.max(noteAsked ?? 0, noteWanted ?? 0) || undefined}
                onSave={(note) => actions.judge(id, { note: note.trim() === '' ? null : note })}
              />
              <EvidenceLinks evidence={own?.evidence ?? []} clock={lookups.clock} onChange={(evidence) => judge({ evidence })} />
              <footer class="claim-foot">
                {!entry.claim.lost && (
                  <button type="button" class="text-button" onClick={() => actions.show(id)}>
                    <Icon name="locate" />
                    {text('showOnPage')}
                  </button>
                )}
                <button type="button" class="text-button" onClick={() => judge({ notAClaim: true })}>
                  <Icon name="eyeOff" />
                  {entry.claim.origin === 'hand' ? text('removeClaim') : text('notAClaim')}
                </button>
              </footer>
            </>
          )}
        </div>
      )}
    </article>
  );
};

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, input, textarea, select, label, form') !== null;
