// A file that is to be imported: what it holds and who signed it, or why it is not read.
import { Icon } from '@/components/Icon.tsx';
import { plural, text } from '@/components/text.ts';
import { fileRefusalInWords } from '@/components/wording/refusals.ts';
import { sizeInWords } from '@/components/wording/size.ts';
import type { ReadFile, SignedBy } from '@/lib/exchange/profile/preview-import.ts';

export const ImportedFile = ({ file }: { readonly file: ReadFile }) => (
  <div class={`import-file${file.ok ? '' : ' import-refused'}`}>
    <p>
      <strong>{file.name}</strong> <span class="quiet">{sizeInWords(file.bytes)}</span>
    </p>
    {file.ok ? (
      <>
        <p class="quiet">
          {file.kind === 'set'
            ? [
                plural('articleCount', file.summary.articles),
                plural('claimCount', file.summary.claims),
                plural('wordCount', file.summary.judgements),
                plural('peopleCount', file.summary.annotators),
              ].join(' · ')
            : [plural('noteCount', file.notes), ...(file.skipped > 0 ? [plural('notesSkipped', file.skipped)] : [])].join(' · ')}
        </p>
        {file.kind === 'set' &&
          (file.signedBy ? <Signature signedBy={file.signedBy} /> : <p class="quiet">{text('signedNot')}</p>)}
      </>
    ) : (
      <p class="refusal">
        {fileRefusalInWords(file.refusal)} {text('importUnchanged')}
      </p>
    )}
  </div>
);

const Signature = ({ signedBy: { state, name, annotatorId, fingerprint, key } }: { readonly signedBy: SignedBy }) => {
  const who = name || text('personUnnamed', annotatorId.slice(0, 4));
  const isSound = state === 'holds' && key !== 'other';
  return (
    <div class={isSound ? 'signature' : 'signature notice'}>
      <p>
        {isSound && <Icon name="check" />}
        {text(`signed_${state}`, who)}
        {state === 'holds' && key === 'new' && ` ${text('signedNewKey')}`}
        {state === 'holds' && key === 'other' && ` ${text('signedOtherKey')}`}
      </p>
      <p class="fingerprint">
        {text('signedKey')} <code>{fingerprint}</code>
      </p>
    </div>
  );
};
