// What others said of what a claim speaks of, fetched for the claim the reader is on.
import { useEffect, useState } from 'preact/hooks';
import { Comparison } from '@/components/compare/Comparison.tsx';
import type { ShownComparison } from '@/components/compare/compared.ts';
import type { LibraryReader } from '@/components/library/library-model.ts';

interface ComparingProps {
  readonly claimId: string;
  readonly reader: LibraryReader;
  readonly onClaim: (claimId: string) => void;
}

export const Comparing = ({ claimId, reader, onClaim }: ComparingProps) => {
  const [shown, setShown] = useState<ShownComparison>();
  useEffect(() => {
    let isWanted = true;
    setShown(undefined);
    reader.compare(claimId).then(
      (comparison) => isWanted && setShown(comparison),
      (error: unknown) => {
        console.error(error);
        if (isWanted) setShown(null);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [claimId]);
  return <Comparison comparison={shown} onGo={(row) => onClaim(row.claimId)} />;
};
