// What can be done with the lines that are selected.
import { Icon } from '@/components/Icon.tsx';
import { plural, text } from '@/components/text.ts';
import { verdictName } from '@/components/wording/names.ts';
import { type Verdict, verdicts } from '@/lib/claims/verdict.ts';

interface BulkBarProps {
  readonly count: number;
  readonly kind: 'claims' | 'articles';
  /** Lines in the list. */
  readonly total: number;
  readonly busy: boolean;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onTag: (verdict: Verdict | null) => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

export const BulkBar = ({ count, kind, total, busy, onAll, onNone, onTag, onExport, onDelete }: BulkBarProps) => (
  <div class="bulk" role="toolbar" aria-label={text('bulkLabel')}>
    <strong>{plural(kind === 'claims' ? 'selectedClaims' : 'selectedArticles', count)}</strong>
    {kind === 'claims' && (
      <span class="bulk-tags">
        {verdicts.map((verdict) => (
          <button
            key={verdict}
            type="button"
            class="button bulk-button"
            disabled={busy}
            title={text('bulkTag', verdictName(verdict))}
            onClick={() => onTag(verdict)}
          >
            <Icon name={verdict} />
            {verdictName(verdict)}
          </button>
        ))}
        <button type="button" class="button bulk-button" disabled={busy} onClick={() => onTag(null)}>
          {text('keyClear')}
        </button>
      </span>
    )}
    <span class="bulk-tags">
      <button type="button" class="button bulk-button" onClick={onExport}>
        <Icon name="export" />
        {text('export')}
      </button>
      <button type="button" class="button bulk-button" disabled={busy} onClick={onDelete}>
        <Icon name="bin" />
        {text('delete')}
      </button>
    </span>
    <span class="bulk-ends">
      {count < total && (
        <button type="button" class="text-button" onClick={onAll}>
          {text('selectAll', total)}
        </button>
      )}
      <button type="button" class="text-button" onClick={onNone}>
        {text('selectNone')}
      </button>
    </span>
  </div>
);
