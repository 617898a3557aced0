// A claim in the panel: its words, what was read from them, and the reader's own word on it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { ClaimBody } from '@/components/claim/ClaimBody.tsx';
import { ClaimHead } from '@/components/claim/ClaimHead.tsx';
import { type ClaimEntry, correctedClaim } from '@/components/claim/claim-entry.ts';
import { claimKey } from '@/components/claim/claim-keys.ts';
import { isTyping } from '@/components/claim/is-typing.ts';
import type { Outcome } from '@/components/claim/outcome.ts';
import type { People } from '@/components/claim/people.ts';
import type { Compared } from '@/components/compare/compared.ts';
import type { ComparedStatement } from '@/lib/compare/claim-comparison.ts';
import type { JudgementChange } from '@/lib/store/judge.ts';

/** What a card can ask for, whichever claim it shows. */
export interface ClaimCardActions {
  /** Opens the claim's card; undefined closes the open one. */
  readonly select: (claimId: string | undefined) => void;
  /** Scrolls the page to the claim and flashes it. */
  readonly show: (claimId: string) => void;
  readonly judge: (claimId: string, change: JudgementChange) => Promise<Outcome>;
  /** Goes to another article's statement, in its tab or in a new one. */
  readonly goTo: (row: ComparedStatement) => void;
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
  readonly people: People;
  readonly compared: Compared;
  readonly actions: ClaimCardActions;
  readonly lookups: ClaimLookups;
}

export const ClaimCard = ({
  entry,
  selected,
  focusable,
  whole,
  noteWanted,
  people,
  compared,
  actions,
  lookups,
}: ClaimCardProps) => {
  const { own, saidAgain } = entry;
  const { id } = entry.claim;
  const claim = correctedClaim(entry.claim, own?.corrections);
  const root = useRef<HTMLElement>(null);
  const repeat = useRef(-1);
  const [noteAsked, setNoteAsked] = useState<number>();
  const domId = `claim-${id}`;
  const judge = (change: JudgementChange): void => void actions.judge(id, change);

  useEffect(() => {
    if (selected) root.current?.scrollIntoView?.({ block: 'nearest' });
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
        people={people}
        line={compared.lines[id]}
        onToggle={() => (selected ? actions.select(undefined) : open())}
        onShowRepeat={() => {
          repeat.current = (repeat.current + 1) % saidAgain.length;
          actions.show(saidAgain[repeat.current]!);
        }}
      />
      {selected && (
        <div class="claim-body">
          <ClaimBody
            entry={entry}
            whole={whole}
            noteWanted={Math.max(noteAsked ?? 0, noteWanted ?? 0) || undefined}
            people={people}
            comparison={{ shown: compared.open?.claimId === id ? compared.open.shown : undefined, goTo: actions.goTo }}
            lookups={lookups}
            actions={{
              judge: (change) => actions.judge(id, change),
              select: actions.select,
              ...(!entry.claim.lost && { show: () => actions.show(id) }),
            }}
          />
        </div>
      )}
    </article>
  );
};

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, input, textarea, select, label, form') !== null;
