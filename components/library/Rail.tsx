// The filters beside the list; where there is no room beside it, in its place until the reader asks for the list.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { plural, text } from '@/components/text.ts';
import type { LibraryList } from '@/lib/store/library/library-desk.ts';

interface RailProps {
  readonly open: boolean;
  /** Lines that are left. */
  readonly total: number;
  readonly list: LibraryList;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

const counted = { claims: 'claimCount', articles: 'articleCount', topics: 'topicCount' } as const;

export const Rail = ({ open, total, list, onClose, children }: RailProps) => {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) root.current?.querySelector<HTMLElement>('button')?.focus();
  }, [open]);
  return (
    <aside
      ref={root}
      class={`rail${open ? ' rail-open' : ''}`}
      aria-label={text('filterOpen')}
      onKeyDown={(event) => {
        if (!open || event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="rail-facets">{children}</div>
      <div class="rail-foot">
        <button type="button" class="button button-main" onClick={onClose}>
          {text('filterShow', plural(counted[list], total))}
        </button>
      </div>
    </aside>
  );
};
