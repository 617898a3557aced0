// Articles with hand-made claims for tests: claims stand between double brackets and are given what an engine would have read.
import type { Article } from '@/lib/article/article.ts';
import { readPlainText } from '@/lib/article/read-plain-text.ts';
import { type Claim, groupOf, type Quantity } from '@/lib/claims/claim.ts';
import { claimIds } from '@/lib/claims/identity.ts';
import { intervalOf } from '@/lib/claims/numbers/interval-table.ts';
import type { ReadArticle } from './compare-articles.ts';

type Reading = Partial<Omit<Claim, 'id' | 'start' | 'end' | 'quote' | 'group'>>;

export interface Sample {
  readonly url: string;
  readonly publisher?: string;
  readonly published?: string;
  /** First line: the headline. `[[…]]` are claims. */
  readonly text: string;
  /** What was read from each claim in order; killed people unless it says otherwise. */
  readonly claims: readonly Reading[];
}

/** A head count under its qualifier. */
export const count = (value: number, qualifier: Exclude<Quantity['qualifier'], 'range' | 'vague'> = 'exact'): Quantity => ({
  value,
  ...intervalOf(qualifier, value, true),
  qualifier,
  text: String(value),
});

export function sample({ url, publisher, published, text, claims }: Sample): ReadArticle {
  const spans: { start: number; end: number }[] = [];
  let plain = '';
  for (const [index, piece] of text.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) spans.push({ start: plain.length, end: plain.length + piece.length });
    plain += piece;
  }
  const article: Article = readPlainText(plain, { url, ...(publisher && { publisher }), ...(published && { published }) });
  const ids = claimIds(url, plain, spans);
  return {
    article,
    claims: spans.map(({ start, end }, index): Claim => {
      const reading = claims[index] ?? {};
      const type = reading.type ?? 'casualties';
      return {
        id: ids[index]!,
        group: groupOf(type),
        start,
        end,
        quote: plain.slice(start, end),
        modality: 'asserted',
        worth: 1,
        why: ['sample'],
        ...(type === 'casualties' && { category: 'killed' as const }),
        ...reading,
        type,
      };
    }),
  };
}
