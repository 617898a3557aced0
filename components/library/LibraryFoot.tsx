// How much is stored, at the foot of the filters.
import { plural, text } from '@/components/text.ts';
import { sizeInWords } from '@/components/wording/size.ts';
import type { StorageUse } from '@/lib/store/storage-use.ts';

export const LibraryFoot = ({ use }: { readonly use: StorageUse | undefined }) =>
  use ? (
    <p class="library-foot quiet">
      {plural('articleCount', use.articles)} · {plural('claimCount', use.claims)} · {plural('wordCount', use.judgements)}
      {use.usedBytes !== undefined && (
        <>
          <br />
          {text('libraryUse', sizeInWords(use.usedBytes))}
        </>
      )}
    </p>
  ) : null;
