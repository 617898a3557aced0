// What can be exported from where the reader is, the likeliest first.
import type { ExportChoice } from '@/components/library/ExportDialog.tsx';
import { plural, text } from '@/components/text.ts';

export const everything = (): ExportChoice => ({ label: text('exportAll'), scope: {} });
export const oneArticle = (id: string): ExportChoice => ({ label: text('exportThisArticle'), scope: { articleIds: [id] } });

interface Whereabouts {
  /** Ids of the selected lines: claims or articles. */
  readonly selected: readonly string[];
  readonly ofClaims: boolean;
  /** Ids of the claims listed, where something narrows the list. */
  readonly listed: readonly string[];
  /** The article the list is narrowed to; '' for none. */
  readonly articleId: string;
}

export function exportChoices({ selected, ofClaims, listed, articleId }: Whereabouts): ExportChoice[] {
  const chosen = ofClaims ? { claimIds: selected } : { articleIds: selected };
  return [
    ...(selected.length > 0 ? [{ label: plural('exportSelected', selected.length), scope: chosen }] : []),
    ...(listed.length > 0 ? [{ label: plural('exportFiltered', listed.length), scope: { claimIds: listed } }] : []),
    ...(articleId ? [oneArticle(articleId)] : []),
    everything(),
  ];
}
