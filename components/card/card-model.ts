// What the card beside a mark says, in words ready to be shown.
import { type MessageKey, text } from '@/components/text.ts';
import { figureChangeInWords, figureInWords } from '@/components/wording/figure.ts';
import { typeName, verdictName, voiceInWords } from '@/components/wording/names.ts';
import { othersInWords } from '@/components/wording/others.ts';
import type { ClaimGroup } from '@/lib/claims/claim.ts';
import type { Verdict } from '@/lib/claims/verdict.ts';
import type { PageMark } from '@/lib/messaging/contracts.ts';

export interface CardModel {
  readonly claimId: string;
  readonly group: ClaimGroup;
  readonly type: string;
  readonly figure: string;
  /** Who says it, and how it is told. */
  readonly voice: string;
  /** What became of it since it was judged, or why it cannot be; '' for nothing. */
  readonly notice: string;
  /** What others said, in one line; '' where that is not known. */
  readonly others: string;
  /** "3 of 17". */
  readonly place: string;
  readonly verdict: Verdict | undefined;
  readonly hasNote: boolean;
  /** False in a private window, where nothing is stored: no tags, no note. */
  readonly canTag: boolean;
}

export interface CardStrings {
  readonly direction: 'ltr' | 'rtl';
  readonly tagsLabel: string;
  readonly tags: Readonly<Record<Verdict, string>>;
  readonly addNote: string;
  readonly openNote: string;
  readonly openPanel: string;
  readonly next: string;
  readonly previous: string;
  readonly close: string;
}

/** @param at the mark's place among the `of` marks of the page, from 1. */
export const cardModelOf = (mark: PageMark, at: number, of: number, canTag: boolean): CardModel => ({
  claimId: mark.claim.id,
  group: mark.claim.group,
  type: typeName(mark.claim.type),
  figure: mark.claim.quantity ? figureInWords(mark.claim.quantity).words : '',
  voice: voiceInWords(mark.claim.speaker, mark.claim.modality),
  notice: canTag ? changeInWords(mark) : text('cardPrivate'),
  others: mark.others ? othersInWords(mark.others) : '',
  place: text('cardPlace', at, of),
  verdict: mark.verdict,
  hasNote: mark.hasNote === true,
  canTag,
});

const changeInWords = ({ figureChanged }: PageMark): string => (figureChanged ? figureChangeInWords(figureChanged) : '');

/** Everything on the card that is the same for every claim, in the reader's language. */
export const cardStrings = (direction: CardStrings['direction']): CardStrings => {
  const say = (key: MessageKey): string => text(key);
  return {
    direction,
    tagsLabel: say('tagsLabel'),
    tags: {
      corroborated: verdictName('corroborated'),
      disputed: verdictName('disputed'),
      propaganda: verdictName('propaganda'),
    },
    addNote: say('cardAddNote'),
    openNote: say('cardOpenNote'),
    openPanel: say('cardOpenPanel'),
    next: say('commandNextClaim'),
    previous: say('commandPreviousClaim'),
    close: say('keyClose'),
  };
};
