// Brings a place on the page into view, also inside boxes that scroll by themselves.

/** How long a smooth scroll may take before it counts as done, milliseconds. */
const patience = 1_200;

const wantsLessMotion = (view: Window): boolean => view.matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Scrolls so that the first of `ranges` with a place on screen stands in the middle; does nothing where it can be seen well already.
 * Moves at once where the reader asked for less motion. Resolves when the movement is over: false where nothing of the ranges is displayed.
 */
export async function scrollToRanges(ranges: readonly Range[]): Promise<boolean> {
  const range = ranges.find((candidate) => candidate.getClientRects().length > 0);
  const view = range?.startContainer.ownerDocument?.defaultView;
  if (!range || !view) return false;
  const behavior: ScrollBehavior = wantsLessMotion(view) ? 'instant' : 'smooth';
  const { top, bottom, left, right } = range.getBoundingClientRect();
  let box = { top, bottom, left, right };
  const moving: EventTarget[] = [];

  for (let at = range.startContainer.parentElement; at; at = at.parentElement) {
    const root = at === view.document.scrollingElement;
    if (!root && !scrolls(at, view)) continue;
    const frame = root ? { top: 0, bottom: view.innerHeight, left: 0, right: view.innerWidth } : at.getBoundingClientRect();
    const down = distance(box.top, box.bottom, frame.top, frame.bottom, at.scrollTop, at.scrollHeight - at.clientHeight);
    const aside = distance(box.left, box.right, frame.left, frame.right, at.scrollLeft, at.scrollWidth - at.clientWidth);
    if (down === 0 && aside === 0) continue;
    at.scrollBy({ top: down, left: aside, behavior });
    moving.push(root ? view.document : at);
    // Where the place will stand once this box has moved: the outer boxes are moved from there.
    box = { top: box.top - down, bottom: box.bottom - down, left: box.left - aside, right: box.right - aside };
  }
  if (behavior === 'smooth') await Promise.all(moving.map(ended));
  return true;
}

function scrolls(element: Element, view: Window): boolean {
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return false;
  const { overflowY, overflowX } = view.getComputedStyle(element);
  return /auto|scroll|overlay/.test(`${overflowY} ${overflowX}`);
}

/** How far to scroll so that `from`..`to` stands in the middle of the frame; 0 where it stands well within it. */
function distance(from: number, to: number, frameFrom: number, frameTo: number, scrolled: number, most: number): number {
  const margin = (frameTo - frameFrom) * 0.12;
  if (from >= frameFrom + margin && to <= frameTo - margin) return 0;
  const middle = Math.min((from + to) / 2, from + (frameTo - frameFrom) / 2);
  const wanted = middle - (frameFrom + frameTo) / 2;
  return Math.min(Math.max(wanted, -scrolled), Math.max(0, most - scrolled));
}

const ended = (target: EventTarget): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      target.removeEventListener('scrollend', done);
      resolve();
    };
    const timer = setTimeout(done, patience);
    target.addEventListener('scrollend', done);
  });
