// The card on this page: one host with a closed shadow root, in the page only while it is shown.
import { browser } from '#imports';
import { cardModelOf, cardStrings } from '@/components/card/card-model.ts';
import { type Card, createCard } from '@/components/card/create-card.ts';
import { speakWith, text } from '@/components/text.ts';
import type { Verdict } from '@/lib/claims/verdict.ts';
import type { Answer } from '@/lib/messaging/browser.ts';
import type { PageMark } from '@/lib/messaging/contracts.ts';

export interface PageCardOptions {
  /** The live ranges under a claim. */
  readonly ranges: (claimId: string) => readonly Range[];
  readonly onCurrent: (claimId: string | null) => void;
  readonly judge: (claimId: string, verdict: Verdict | null) => Promise<boolean>;
  readonly openPanel: (claimId: string, note: boolean) => Promise<Answer<{ opened: boolean; shortcut: string }>>;
  readonly step: (direction: 1 | -1) => void;
  readonly canTag: boolean;
}

export interface PageCard {
  /** The claim last shown, also once its card is gone: where next and previous go on from. */
  readonly currentId: string | null;
  show(mark: PageMark | undefined, options: { focus: boolean; at?: { x: number; y: number } }): void;
  /** The marks are others now: says anew what it shows, or goes with its mark. */
  refresh(marks: readonly PageMark[]): void;
  leave(): void;
  hide(): void;
  /** The extension was updated: a card that is open says so, no other comes. */
  tellUpdated(): void;
}

export function createPageCard({ ranges, onCurrent, judge, openPanel, step, canTag }: PageCardOptions): PageCard {
  let marks: readonly PageMark[] = [];
  let currentId: string | null = null;
  let made: Card | undefined;
  // Fetched early: once the extension is updated, nobody gives messages any more.
  const updated = browser.i18n.getMessage('cardUpdated');

  const model = (mark: PageMark) => cardModelOf(mark, marks.indexOf(mark) + 1, marks.length, canTag);

  /** Made at the first mark that is pointed at: most pages never need it. */
  const card = (): Card => {
    if (made) return made;
    speakWith((key, substitutions) => browser.i18n.getMessage(key as never, substitutions), browser.i18n.getUILanguage());
    const host = document.createElement('div');
    const direction = browser.i18n.getMessage('@@bidi_dir' as never) === 'rtl' ? 'rtl' : 'ltr';
    made = createCard(host.attachShadow({ mode: 'closed' }), cardStrings(direction), {
      judge: (id, verdict) => void judge(id, verdict).then((stored) => !stored && card().say(text('cardNotStored'))),
      openPanel: (id, note) => void openPanel(id, note).then(sayHowToOpen),
      step,
      hidden: () => onCurrent(null),
    });
    return made;
  };
  const sayHowToOpen = (answer: Answer<{ opened: boolean; shortcut: string }>): void => {
    if (!answer.ok) card().say(updated);
    else if (!answer.value.opened) {
      const { shortcut } = answer.value;
      card().say(shortcut ? text('cardPanelHint', shortcut) : text('cardPanelButton'));
    }
  };
  /** The line of the mark nearest to the pointer, or its first. */
  const boxOf = (id: string, at?: { x: number; y: number }): DOMRect | undefined => {
    const boxes = ranges(id).flatMap((range) => [...range.getClientRects()]);
    return (
      boxes.find(
        ({ top, bottom, left, right }) => at && at.y >= top - 2 && at.y <= bottom + 2 && at.x >= left && at.x <= right,
      ) ?? boxes[0]
    );
  };

  return {
    get currentId() {
      return currentId;
    },
    show(mark, { focus, at }) {
      if (!mark) return;
      const { id } = mark.claim;
      const first = boxOf(id, at);
      const line = first && boxOf(id)?.top !== undefined ? first.top - boxOf(id)!.top : 0;
      currentId = id;
      onCurrent(id);
      card().show(
        model(mark),
        () => {
          const box = boxOf(id);
          return box && new DOMRect(first?.left ?? box.left, box.top + line, first?.width ?? box.width, box.height);
        },
        focus ? 'command' : 'pointer',
      );
    },
    refresh(now) {
      marks = now;
      const shown = made?.shown();
      if (shown === undefined) return;
      const mark = now.find(({ claim }) => claim.id === shown);
      if (mark) made!.update(model(mark));
      else made!.hide();
    },
    leave: () => made?.leave(),
    hide: () => made?.hide(),
    tellUpdated: () => made?.say(updated),
  };
}
