// Records of a set as this profile stores them, beside what it knows already.

import type { Selectors } from '@/lib/anchor/selectors.ts';
import { groupOf } from '@/lib/claims/claim.ts';
import { knownFields } from '@/lib/exchange/set/key-order.ts';
import type {
  Passage,
  SetAnnotator,
  SetArticle,
  SetClaim,
  SetJudgement,
  SetReference,
  SetTables,
} from '@/lib/exchange/set/set.ts';
import type { AnnotatorRecord, ArticleRecord, ClaimRecord, JudgementRecord, ReferenceRecord } from '@/lib/store/records.ts';

export interface StoredTables {
  readonly annotators: AnnotatorRecord;
  readonly articles: ArticleRecord;
  readonly claims: ClaimRecord;
  readonly judgements: JudgementRecord;
  readonly references: ReferenceRecord;
}

/** The fields this version knows, and the others. */
function split<Table extends keyof SetTables>(
  table: Table,
  record: SetTables[Table],
): { named: SetTables[Table]; extra: { extra?: Record<string, unknown> } } {
  const named: Record<string, unknown> = {};
  const extra: Record<string, unknown> = {};
  const known = knownFields(table, record);
  for (const [key, value] of Object.entries(record)) (known.has(key) ? named : extra)[key] = value;
  return { named: named as unknown as SetTables[Table], extra: Object.keys(extra).length > 0 ? { extra } : {} };
}

const selectorsOf = ({ quote: exact, prefix, suffix, start, end }: Passage): Selectors => ({
  quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
  position: { type: 'TextPositionSelector', start, end },
});

/** Which occurrence it is, where that takes looking for; what is known here without it stays as it is. */
const told = (occurrence: number, known: { readonly occurrence?: number } | undefined): { occurrence?: number } =>
  (known ? known.occurrence !== undefined : occurrence > 0) ? { occurrence } : {};

export function storedAnnotator(annotator: SetAnnotator, known?: AnnotatorRecord): AnnotatorRecord {
  const { named, extra } = split('annotators', annotator);
  return { ...named, local: known?.local ?? 0, ...extra };
}

export function storedArticle(article: SetArticle, known?: ArticleRecord): ArticleRecord {
  const { named, extra } = split('articles', article);
  if (!known) return { ...named, origin: 'imported', ...extra };
  const { text, blocks, textHash, engineVersion, origin } = known;
  return {
    ...named,
    ...(text !== undefined && { text }),
    ...(blocks !== undefined && { blocks }),
    ...(textHash !== undefined && { textHash }),
    ...(engineVersion !== undefined && { engineVersion }),
    origin,
    ...extra,
  };
}

export function storedClaim(claim: SetClaim, known?: ClaimRecord): ClaimRecord {
  const { named, extra } = split('claims', claim);
  const { occurrence, prefix, suffix, ...rest } = named;
  const made = { group: groupOf(claim.type), selectors: selectorsOf(claim), origin: known?.origin ?? ('imported' as const) };
  return { ...rest, ...told(occurrence, known), ...made, ...extra };
}

export function storedJudgement(judgement: SetJudgement, known?: JudgementRecord): JudgementRecord {
  const { named, extra } = split('judgements', judgement);
  const { occurrence, prefix, suffix, start, end, ...rest } = named;
  return { ...rest, ...told(occurrence, known), selectors: selectorsOf(judgement), ...extra };
}

export function storedReference(reference: SetReference): ReferenceRecord {
  const { named, extra } = split('references', reference);
  return { ...named, ...extra } as ReferenceRecord;
}
