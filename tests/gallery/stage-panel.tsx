// The panel in a test's document, with hands to work it.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Panel } from '@/components/panel/Panel.tsx';
import type { PanelActions, PanelModel } from '@/components/panel/panel-model.ts';
import { speakWith } from '@/components/text.ts';
import { getFromFile } from './message-file.ts';
import { sampleModel } from './sample.ts';

/** Puts the sample article's panel on stage; `leave` takes it off again. */
export const stagePanel = () => {
  speakWith(getFromFile, 'en');
  const root = document.body.appendChild(document.createElement('div'));
  let model: PanelModel = sampleModel;
  const undo = vi.fn(async () => ({ ok: true as const }));
  const judge = vi.fn<PanelActions['judge']>(async () => ({ ok: true, undo }));
  const actions = {
    show: vi.fn<PanelActions['show']>(),
    // As the connection does it: what is chosen comes back with the next model.
    select: vi.fn<PanelActions['select']>((selectedId) => {
      if (model.state !== 'article') return;
      const { selectedId: _, ...rest } = model;
      draw({ ...rest, ...(selectedId !== undefined && { selectedId }) });
    }),
    judge,
    goTo: vi.fn(),
    readThisPage: vi.fn(),
    readOpenTabs: vi.fn<PanelActions['readOpenTabs']>(async () => 4),
    reloadPage: vi.fn(),
    retry: vi.fn(),
    pauseSite: vi.fn(),
    resumeSite: vi.fn(),
    openSettings: vi.fn(),
    openLibrary: vi.fn(),
    endWelcome: vi.fn(),
  } satisfies PanelActions;
  const lookups = { explain: (id: string) => `explains ${id}`, clock: () => '2031-03-12T12:00:00Z' };
  const draw = (shown: PanelModel): void => {
    model = shown;
    void act(() => render(<Panel model={model} actions={actions} lookups={lookups} />, root));
  };
  draw(sampleModel);

  const cards = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.claim')];
  return {
    root,
    actions,
    judge,
    undo,
    draw,
    cards,
    /** The card that holds these words. */
    cardOf: (part: string): HTMLElement => cards().find((card) => card.textContent.includes(part))!,
    /** The id of the claim whose quote holds these words. */
    idOf: (part: string): string => sampleModel.entries.find(({ claim }) => claim.quote.includes(part))!.claim.id,
    /** By its label or its words. */
    button: (name: string, within: ParentNode = root): HTMLButtonElement =>
      [...within.querySelectorAll('button')].find((each) => [each.getAttribute('aria-label'), each.textContent].includes(name))!,
    toast: (): string => root.querySelector('.toast')?.textContent ?? '',
    select: (claimId: string | undefined): Promise<void> => act(async () => actions.select(claimId)),
    click: (element: Element | null): Promise<void> => act(async () => (element as HTMLElement).click()),
    /** Presses a key where the focus is. */
    press: async (key: string, held: KeyboardEventInit = {}): Promise<KeyboardEvent> => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
      await act(async () => void (document.activeElement ?? document.body).dispatchEvent(event));
      return event;
    },
    type: (field: Element | null, words: string): Promise<void> =>
      act(async () => {
        const typed = field as HTMLInputElement;
        typed.focus();
        typed.value = words;
        typed.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    leave: (): void => {
      void act(() => render(null, root));
      root.remove();
    },
  };
};

export type StagedPanel = ReturnType<typeof stagePanel>;
