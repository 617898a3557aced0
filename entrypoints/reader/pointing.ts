// The pointer over marks: resting on one shows its card, a click chooses it in the panel.
import { claimAtPoint, type Offsets } from '@/lib/anchor/claim-at-point.ts';
import { type ClaimIndex, createClaimIndex } from '@/lib/anchor/claim-index.ts';
import type { PageMark } from '@/lib/messaging/contracts.ts';

/** How long the pointer rests on a mark before its card comes, milliseconds. */
const rest = 220;

export interface PointingEvents {
  readonly onRest: (claimId: string, x: number, y: number) => void;
  /** The pointer is on no mark any more. */
  readonly onLeave: () => void;
  readonly onClick: (claimId: string) => void;
}

export interface Pointing {
  /** What can be pointed at from now on. */
  aim(marks: readonly PageMark[], offsets: Offsets | null): void;
  stop(): void;
}

interface Target {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Things the page itself does something with on a click. */
const ownClicks =
  'a[href],button,input,select,textarea,summary,label,video,audio,[role=button],[contenteditable]:not([contenteditable=false])';

export function watchPointer(events: PointingEvents): Pointing {
  let index: ClaimIndex<Target> = createClaimIndex<Target>([]);
  let offsets: Offsets | null = null;
  let frame = 0;
  let over: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const claimAt = (x: number, y: number): string | null => offsets && (claimAtPoint(document, offsets, index, x, y)?.id ?? null);

  const moveTo = (x: number, y: number): void => {
    const id = claimAt(x, y);
    if (id === over) return;
    over = id;
    clearTimeout(timer);
    if (id === null) events.onLeave();
    else timer = setTimeout(() => events.onRest(id, x, y), rest);
  };
  const moved = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' && event.pointerType !== 'pen') return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => moveTo(event.clientX, event.clientY));
  };
  const clicked = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.defaultPrevented || event.button !== 0 || target?.closest(ownClicks)) return;
    if (!(getSelection()?.isCollapsed ?? true)) return;
    const id = claimAt(event.clientX, event.clientY);
    if (id !== null) events.onClick(id);
  };
  const left = (): void => moveTo(-1, -1);
  document.addEventListener('pointermove', moved, { passive: true });
  document.addEventListener('click', clicked);
  document.documentElement.addEventListener('pointerleave', left);

  return {
    aim(marks, places) {
      index = createClaimIndex(marks.map(({ claim: { id, start, end } }) => ({ id, start, end })));
      offsets = places;
      over = null;
    },
    stop() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      document.removeEventListener('pointermove', moved);
      document.removeEventListener('click', clicked);
      document.documentElement.removeEventListener('pointerleave', left);
    },
  };
}
