// What an open claim shows under its words, in the panel and in the library: the reader's own word, what was read, what others said.
import { useState } from 'preact/hooks';
import type { ClaimLookups } from '@/components/claim/ClaimCard.tsx';
import { Confidence } from '@/components/claim/Confidence.tsx';
import { CorrectionForm } from '@/components/claim/CorrectionForm.tsx';
import { type ClaimEntry, correctedClaim } from '@/components/claim/claim-entry.ts';
import { EvidenceLinks } from '@/components/claim/EvidenceLinks.tsx';
import { Note } from '@/components/claim/Note.tsx';
import { OthersWords } from '@/components/claim/OthersWords.tsx';
import type { Outcome } from '@/components/claim/outcome.ts';
import type { People } from '@/components/claim/people.ts';
import { Reading } from '@/components/claim/Reading.tsx';
import { TagButtons } from '@/components/claim/TagButtons.tsx';
import { WhyMarked } from '@/components/claim/WhyMarked.tsx';
import { Comparison } from '@/components/compare/Comparison.tsx';
import type { ShownComparison } from '@/components/compare/compared.ts';
import { Icon } from '@/components/Icon.tsx';
import { text } from '@/components/text.ts';
import type { ComparedStatement } from '@/lib/compare/claim-comparison.ts';
import type { JudgementChange } from '@/lib/store/judge.ts';

export interface ClaimBodyActions {
  readonly judge: (change: JudgementChange) => Promise<Outcome>;
  /** Opens another claim's card. */
  readonly select: (claimId: string | undefined) => void;
  /** Scrolls the page to the claim; missing where there is no page or no place. */
  readonly show?: () => void;
}

interface ClaimBodyProps {
  readonly entry: ClaimEntry;
  /** The quote of the claim whose figure this one is part of. */
  readonly whole: string | undefined;
  /** Changes whenever the caret is wanted in the note. */
  readonly noteWanted: number | undefined;
  readonly people: People;
  /** What others said of it; missing where that is not asked. */
  readonly comparison?: { readonly shown: ShownComparison; readonly goTo: (row: ComparedStatement) => void };
  readonly lookups: ClaimLookups;
  readonly actions: ClaimBodyActions;
}

export const ClaimBody = ({ entry, whole, noteWanted, people, comparison, lookups, actions }: ClaimBodyProps) => {
  const { own, others } = entry;
  const claim = correctedClaim(entry.claim, own?.corrections);
  const [correcting, setCorrecting] = useState(false);
  const judge = (change: JudgementChange): void => void actions.judge(change);
  return (
    <>
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
          {comparison && (
            <Comparison
              comparison={comparison.shown}
              onGo={comparison.goTo}
              evidence={{
                kept: new Set(own?.evidence.map(({ url }) => url)),
                keep: (url, title) => judge({ evidence: [...(own?.evidence ?? []), { url, title, addedAt: lookups.clock() }] }),
              }}
            />
          )}
          <WhyMarked claim={entry.claim} explain={lookups.explain} />
          <Note
            note={own?.note ?? ''}
            wanted={noteWanted}
            onSave={(note) => actions.judge({ note: note.trim() === '' ? null : note })}
          />
          <EvidenceLinks evidence={own?.evidence ?? []} clock={lookups.clock} onChange={(evidence) => judge({ evidence })} />
          <OthersWords words={others} people={people} />
          <footer class="claim-foot">
            {actions.show && (
              <button type="button" class="text-button" onClick={actions.show}>
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
    </>
  );
};
