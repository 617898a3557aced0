// The windows of the library: one at a time.
import type { People } from '@/components/claim/people.ts';
import { AgreementDialog } from '@/components/library/AgreementDialog.tsx';
import { type ExportChoice, ExportDialog } from '@/components/library/ExportDialog.tsx';
import type { Exporter, Importer } from '@/components/library/files-model.ts';
import { ImportDialog } from '@/components/library/ImportDialog.tsx';
import type { LibraryReader } from '@/components/library/library-model.ts';
import type { ListedSeries, ReferenceStore } from '@/components/references/ReferenceTables.tsx';

export type OpenDialog =
  | { readonly kind: 'agreement' }
  | { readonly kind: 'import'; readonly files: readonly File[] }
  | { readonly kind: 'export'; readonly choices: readonly ExportChoice[] };

interface LibraryDialogsProps {
  readonly open: OpenDialog | undefined;
  readonly reader: LibraryReader;
  readonly importer: Importer;
  readonly exporter: Exporter;
  readonly series: readonly ListedSeries[];
  readonly references: ReferenceStore;
  readonly say: (sentence: string) => void;
  readonly people: People;
  readonly onDiffering: () => void;
  readonly onClose: () => void;
}

export const LibraryDialogs = (props: LibraryDialogsProps) => {
  const { open, reader, importer, exporter, people, onDiffering, onClose, ...tables } = props;
  switch (open?.kind) {
    case 'agreement':
      return <AgreementDialog reader={reader} people={people} onDiffering={onDiffering} onClose={onClose} />;
    case 'import':
      return <ImportDialog importer={importer} {...tables} dropped={open.files} onClose={onClose} />;
    case 'export':
      return <ExportDialog exporter={exporter} choices={open.choices} onClose={onClose} />;
    default:
      return null;
  }
};
