// The card beside a mark in the page. Plain DOM in a closed shadow root: it is part of every marked page, so it has to be small.
// Notes are written in the panel and not here: a page can listen to every key pressed in it.
import css from '@/assets/card.css?inline';
import type { CardModel, CardStrings } from '@/components/card/card-model.ts';
import { type Box, placeCard } from '@/components/card/place-card.ts';
import { claimKey } from '@/components/claim/claim-keys.ts';
import { groupColours } from '@/lib/anchor/group-colours.ts';
import { type Verdict, verdicts } from '@/lib/claims/verdict.ts';

export interface CardCallbacks {
  /** null takes the tag away. */
  judge(claimId: string, verdict: Verdict | null): void;
  openPanel(claimId: string, note: boolean): void;
  /** To the next (1) or previous (-1) mark. */
  step(direction: 1 | -1): void;
  /** The card is no longer shown, whoever hid it. */
  hidden(): void;
}

export interface Card {
  /**
   * Shows a claim beside its mark. `anchor` gives the mark's present place in the viewport, undefined when it has none any more.
   * By `command` the focus moves to the card and, once it is hidden, back; by `pointer` it stays where it is.
   */
  show(model: CardModel, anchor: () => Box | undefined, by: 'pointer' | 'command'): void;
  /** Says anew what is known of the claim shown; nothing if it is another. */
  update(model: CardModel): void;
  /** A line under the rest, read out: "Press Alt+Shift+P to open the panel". */
  say(sentence: string): void;
  /** The pointer left the mark: the card goes too, unless the pointer comes to it. */
  leave(): void;
  hide(): void;
  /** The claim shown. */
  shown(): string | undefined;
}

/** Milliseconds in which a pointer may travel from the mark to the card. */
const grace = 350;

/** Makes the card in `root`, whose host joins the page only while the card is shown. */
export const createCard = (root: ShadowRoot, strings: CardStrings, callbacks: CardCallbacks): Card => {
  const { host } = root;
  const page = host.ownerDocument;
  const view = page.defaultView!;
  let model: CardModel | undefined;
  let anchorOf: () => Box | undefined = () => undefined;
  let going: ReturnType<typeof setTimeout> | undefined;
  let cameFrom: Element | null = null;

  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string, ...content: (Node | string)[]) => {
    const element = page.createElement(tag);
    element.className = name;
    element.append(...content);
    return element;
  };
  const button = (content: string, label: string, onClick: () => void, name = ''): HTMLButtonElement => {
    const element = make('button', name, content);
    element.type = 'button';
    if (label !== content) element.title = label;
    element.ariaLabel = label;
    element.onclick = onClick;
    return element;
  };
  const tag = (verdict: Verdict | null): void => {
    if (!model?.canTag) return;
    update({ ...model, verdict: verdict ?? undefined });
    callbacks.judge(model.claimId, verdict);
  };
  const openPanel = (note: boolean): void => {
    if (model) callbacks.openPanel(model.claimId, note);
  };

  const type = make('span', 'type');
  const figure = make('span', 'figure');
  const voice = make('p', 'voice');
  const notice = make('p', 'notice');
  const others = make('p', 'others');
  const tags = verdicts.map((verdict) => {
    const name = strings.tags[verdict];
    return button(name, name, () => tag(model?.verdict === verdict ? null : verdict));
  });
  const tagRow = make('div', 'tags', ...tags);
  tagRow.role = 'group';
  tagRow.ariaLabel = strings.tagsLabel;
  const place = make('span', 'place');
  const note = button('', '', () => openPanel(true));
  const status = make('p', 'voice');
  status.role = 'status';
  const card = make(
    'div',
    'card',
    make(
      'div',
      'row',
      type,
      figure,
      button('✕', strings.close, () => hide()),
    ),
    voice,
    notice,
    others,
    tagRow,
    make(
      'div',
      'row foot',
      button('‹', strings.previous, () => callbacks.step(-1), 'step'),
      button('›', strings.next, () => callbacks.step(1), 'step'),
      place,
      note,
      button(strings.openPanel, strings.openPanel, () => openPanel(false)),
    ),
    status,
  );
  card.role = 'dialog';
  card.tabIndex = -1;
  card.dir = strings.direction;

  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.append(card);
  // The top layer: no header of the page, however high it stacks, covers the card.
  (host as HTMLElement).popover = 'manual';

  const stay = (): void => clearTimeout(going);
  const leave = (): void => {
    stay();
    if (!root.activeElement) going = setTimeout(hide, grace);
  };

  const settle = (): void => {
    const anchor = anchorOf();
    const { offsetWidth: width, offsetHeight: height } = card;
    const { innerWidth, innerHeight } = view;
    if (!anchor || anchor.bottom < 0 || anchor.top > innerHeight) {
      hide();
      return;
    }
    const { left, top } = placeCard(anchor, { width, height }, { width: innerWidth, height: innerHeight }, strings.direction);
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
  };

  const update = (now: CardModel): void => {
    if (now.claimId !== model?.claimId) return;
    model = now;
    card.style.setProperty('--group', `var(--${now.group})`);
    card.ariaLabel = `${now.type} ${now.figure}`;
    type.textContent = now.type;
    type.style.textDecorationStyle = groupColours[now.group].underline;
    figure.textContent = now.figure;
    voice.textContent = now.voice;
    notice.textContent = now.notice;
    others.textContent = now.others;
    place.textContent = now.place;
    note.textContent = note.ariaLabel = now.hasNote ? strings.openNote : strings.addNote;
    tagRow.hidden = note.hidden = !now.canTag;
    verdicts.forEach((verdict, index) => {
      tags[index]!.ariaPressed = String(now.verdict === verdict);
    });
  };

  const onPageKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') hide();
  };

  const hide = (): void => {
    stay();
    if (!model) return;
    model = undefined;
    view.removeEventListener('scroll', settle, true);
    view.removeEventListener('resize', settle);
    page.removeEventListener('keydown', onPageKey, true);
    const back = root.activeElement ? cameFrom : null;
    host.remove();
    if (back && 'focus' in back) (back as HTMLElement).focus({ preventScroll: true });
    cameFrom = null;
    callbacks.hidden();
  };

  card.onpointerenter = stay;
  card.onpointerleave = leave;
  card.onkeydown = (event) => {
    const asked = claimKey(event);
    if (!asked) return;
    event.preventDefault();
    event.stopPropagation();
    if (asked === 'note') {
      if (model?.canTag) openPanel(true);
    } else tag(asked.verdict);
  };
  card.addEventListener('focusin', stay);
  // Without a related target the focus left the window, not the card.
  card.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !card.contains(relatedTarget as Node)) hide();
  });

  return {
    show(now, anchor, by) {
      stay();
      status.textContent = '';
      anchorOf = anchor;
      if (!model) {
        page.documentElement.append(host);
        (host as HTMLElement).showPopover?.();
        view.addEventListener('scroll', settle, { capture: true, passive: true });
        view.addEventListener('resize', settle);
        page.addEventListener('keydown', onPageKey, true);
      }
      model = now;
      update(now);
      settle();
      if (by === 'command' && model) {
        if (!root.activeElement) cameFrom = page.activeElement;
        card.focus({ preventScroll: true });
      }
    },
    update,
    say(sentence) {
      status.textContent = sentence;
      settle();
    },
    leave,
    hide,
    shown: () => model?.claimId,
  };
};
