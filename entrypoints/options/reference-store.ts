// Writes tables of figures for the pages that list them.
import type { Outcome } from '@/components/claim/outcome.ts';
import type { ReferenceStore } from '@/components/references/ReferenceTables.tsx';
import { text } from '@/components/text.ts';
import { refusalInWords } from '@/components/wording/refusals.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import { removeReference, saveSeries } from '@/lib/store/references.ts';

/** How tables of figures are written; for every page that mounts them. `db` is undefined until the store is open. */
export const referenceStore = (db: () => PlumblineDatabase | undefined): ReferenceStore => {
  const written = async (
    work: (open: PlumblineDatabase) => ReturnType<typeof saveSeries | typeof removeReference>,
  ): Promise<Outcome> => {
    const open = db();
    if (!open) return { ok: false, reason: text('refused_unavailable') };
    const done = await work(open);
    if (done.ok) return { ok: true };
    return { ok: false, reason: refusalInWords(done.reason === 'no-such-reference' ? 'changed-since' : done.reason) };
  };
  return {
    importSeries: (series) => written((open) => saveSeries(open, series)),
    removeSeries: (id) => written((open) => removeReference(open, id)),
  };
};
