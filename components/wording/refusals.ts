// Why the store refused, in words.
import { text } from '@/components/text.ts';
import type { SetRefusal } from '@/lib/exchange/set/refusal.ts';
import type { JudgeRefusal } from '@/lib/store/judge.ts';
import type { StoreFailure } from '@/lib/store/store-result.ts';

/** Completes "Not saved: …". */
export const refusalInWords = (reason: StoreFailure | JudgeRefusal | 'changed-since'): string => {
  switch (reason) {
    case 'no-such-claim':
      return text('refused_no_such_claim');
    case 'bad-link':
      return text('refused_bad_link');
    case 'bad-value':
      return text('refused_bad_value');
    case 'changed-since':
      return text('refused_changed_since');
    default:
      return text(`refused_${reason}`);
  }
};

/** A whole sentence: why an import, or taking one back, was refused. */
export const importRefusalInWords = (
  reason: StoreFailure | 'cancelled' | 'far-future' | 'no-such-import' | 'newer-import',
): string => {
  switch (reason) {
    case 'cancelled':
      return text('refused_cancelled');
    case 'far-future':
      return text('refused_far_future');
    case 'no-such-import':
      return text('refused_no_such_import');
    case 'newer-import':
      return text('refused_newer_import');
    default:
      return text('refused_import', refusalInWords(reason));
  }
};

/** Sentences: why a file was not read, and where it is wrong. */
export function fileRefusalInWords({ reason, at, cause, values }: SetRefusal): string {
  const what = text(
    `importRefused_${reason.replaceAll('-', '_') as 'not_json' | 'not_a_set' | 'newer' | 'damaged' | 'too_large'}`,
  );
  const why = text(`refusal_${cause}`, ...values);
  if (typeof at !== 'string') return `${what} ${text('importRefusedLine', at.line, at.column, why)}`;
  return `${what} ${at ? text('importRefusedAt', at, why) : text('importRefusedWhy', why)}`;
}
