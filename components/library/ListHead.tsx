// Over the list: how much of the library it shows, and in which order.
import { Icon } from '@/components/Icon.tsx';
import type { LibraryNews } from '@/components/library/library-model.ts';
import { plural, text } from '@/components/text.ts';
import type { LibraryAnswer, LibraryList } from '@/lib/store/library/library-desk.ts';
import { conditionsIn, type LibraryFilter } from '@/lib/store/library/library-filter.ts';
import type { LibraryOrder } from '@/lib/store/library/library-index.ts';

interface ListHeadProps {
  readonly answer: LibraryAnswer | undefined;
  readonly list: LibraryList;
  readonly filter: LibraryFilter;
  readonly order: LibraryOrder;
  readonly loading: LibraryNews['loading'];
  readonly railOpen: boolean;
  readonly onRail: () => void;
  readonly onOrder: (order: LibraryOrder) => void;
  readonly onClear: () => void;
}

export const ListHead = ({ answer, list, filter, order, loading, railOpen, onRail, onOrder, onClear }: ListHeadProps) => {
  const conditions = conditionsIn(filter);
  return (
    <header class="list-head">
      <button type="button" class="button rail-toggle" aria-expanded={railOpen} onClick={onRail}>
        <Icon name="filter" />
        {conditions > 0 ? text('filterCount', conditions) : text('filterOpen')}
      </button>
      <p class="list-count" role="status">
        {answer &&
          !loading &&
          (list === 'articles'
            ? plural('articleCount', answer.articles)
            : list === 'topics'
              ? plural('topicCount', answer.total)
              : answer.claims === answer.stored
                ? plural('claimCount', answer.claims)
                : plural('claimsShownOf', answer.stored, answer.claims))}
        {answer?.approximate && <span class="row-flag">{text('searchApproximate')}</span>}
        {loading && loading.of > 0 && text('libraryLoading', loading.done, loading.of)}
      </p>
      {conditions > 0 && (
        <button type="button" class="text-button" onClick={onClear}>
          {text('filterClear')}
        </button>
      )}
      <label class="list-order">
        <span class="unseen">{text('orderLabel')}</span>
        <select value={order} onChange={(event) => onOrder(event.currentTarget.value as LibraryOrder)}>
          {filter.query.trim() !== '' && <option value="relevance">{text('orderRelevance')}</option>}
          <option value="newest">{text('orderNewest')}</option>
          <option value="oldest">{text('orderOldest')}</option>
        </select>
      </label>
    </header>
  );
};
