import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The width of a panel as browsers open it, in pixels. */
const usual = 320;

/** How wide an element is drawn, in pixels, and again whenever that changes: the person pulls the side bar wider. */
export function useWidth(element: RefObject<Element | null>): number {
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const drawn = element.current;
    if (!drawn || typeof ResizeObserver === 'undefined') return;
    const measure = (): void => setWidth(drawn.getBoundingClientRect().width || usual);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(drawn);
    return () => observer.disconnect();
  }, []);
  return width;
}

/** Pixels that so many characters of a chart's small print take at most. */
export const roomFor = (characters: number): number => Math.ceil(characters * 6.6);
