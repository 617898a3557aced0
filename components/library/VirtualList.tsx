// A list of any length, of which only what is seen stands in the document. One stop for Tab; the arrows walk.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { boxHeight, findDrawn, scrollTo } from '@/components/library/virtual-window.ts';

interface VirtualListProps {
  readonly label: string;
  readonly total: number;
  /** Pixels. */
  readonly lineHeight: number;
  /** The line the keyboard is on; -1: none. */
  readonly current: number;
  readonly isSelected: (index: number) => boolean;
  readonly onLook: (from: number, to: number) => void;
  readonly onCurrent: (index: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClick: (index: number, event: MouseEvent) => void;
  readonly children: (index: number) => ComponentChildren;
}

export const VirtualList = (props: VirtualListProps) => {
  const { label, total, lineHeight, current, isSelected, onLook, onCurrent, onKey, onClick, children } = props;
  const root = useRef<HTMLDivElement>(null);
  const [viewport, setViewport] = useState(600);
  const [drawn, setDrawn] = useState(() => findDrawn({ total, lineHeight, viewport }, 0));
  const shape = { total, lineHeight, viewport };

  const update = (): void => {
    const top = root.current?.scrollTop ?? 0;
    const next = findDrawn(shape, top);
    setDrawn((now) => (now.from === next.from && now.to === next.to && now.top === next.top ? now : next));
  };

  useLayoutEffect(() => {
    const box = root.current;
    if (!box) return;
    const measure = (): void => setViewport(box.clientHeight || 600);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(update, [total, lineHeight, viewport]);
  useEffect(() => onLook(drawn.from, drawn.to), [drawn.from, drawn.to, total]);
  useEffect(() => {
    const box = root.current;
    if (box && current >= 0) {
      const wanted = scrollTo(shape, box.scrollTop, current);
      if (Math.abs(wanted - box.scrollTop) >= 1) box.scrollTop = wanted;
    }
  }, [current]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(viewport / lineHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      j: current + 1,
      ArrowUp: current - 1,
      k: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: total - 1,
    };
    const next = event.ctrlKey || event.metaKey || event.altKey ? undefined : steps[event.key];
    if (next === undefined || total === 0) {
      onKey(event);
      return;
    }
    event.preventDefault();
    onCurrent(Math.max(0, Math.min(total - 1, next)));
  };

  const indexes = Array.from({ length: Math.max(0, Math.min(drawn.to, total) - drawn.from) }, (_, at) => drawn.from + at);
  return (
    <div
      ref={root}
      class="lines"
      role="listbox"
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={current >= drawn.from && current < drawn.to ? `line-${current}` : undefined}
      tabIndex={0}
      onScroll={update}
      onKeyDown={onKeyDown}
    >
      <div class="lines-box" role="presentation" style={{ height: `${boxHeight(shape)}px` }}>
        <div class="lines-drawn" role="presentation" style={{ transform: `translateY(${drawn.top}px)` }}>
          {indexes.map((index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys arrive at the list, which has the focus
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active line
            <div
              key={index}
              id={`line-${index}`}
              role="option"
              aria-selected={isSelected(index)}
              aria-setsize={total}
              aria-posinset={index + 1}
              class={`line${index === current ? ' line-current' : ''}`}
              style={{ height: `${lineHeight}px` }}
              onClick={(event) => onClick(index, event)}
            >
              {children(index)}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
};
