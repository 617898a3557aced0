// Stored records as a set file holds them. Only what is named here ever leaves: never an article's text.
import { claimIdIn } from '@/lib/claims/identity.ts';
import type { Passage, SetAnnotator, SetArticle, SetClaim, SetJudgement, SetReference } from '@/lib/exchange/set/set.ts';
import type { AnnotatorRecord, ArticleRecord, ClaimRecord, JudgementRecord, ReferenceRecord } from '@/lib/store/records.ts';

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without the keys that hold nothing. */
export const present = <T extends object>(record: T): Present<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Present<T>;

/** Which field of each record stays at home, and why there is nothing to do when a field is added: it will not compile. */
type Unnamed<Stored, InSet, AtHome extends string> = Exclude<keyof Stored, keyof InSet | AtHome | 'extra'>;
type EveryFieldIsNamed = [
  Unnamed<ArticleRecord, SetArticle, 'text' | 'blocks' | 'textHash' | 'engineVersion' | 'origin'>,
  Unnamed<ClaimRecord, SetClaim, 'group' | 'selectors' | 'origin'>,
  Unnamed<JudgementRecord, SetJudgement, 'selectors'>,
  Unnamed<AnnotatorRecord, SetAnnotator, 'local'>,
];
const everyFieldIsNamed: EveryFieldIsNamed[number] extends never ? true : never = true;
void everyFieldIsNamed;

/** Most equal quotes that are looked through for the one an id speaks of. */
const mostOccurrences = 10_000;

/** Which occurrence of the quote an id speaks of; -1 where it is not the id of these words at all. */
export function occurrenceIn(articleId: string, quote: string, id: string): number {
  for (let occurrence = 0; occurrence < mostOccurrences; occurrence++)
    if (claimIdIn(articleId, quote, occurrence) === id) return occurrence;
  return -1;
}

function passageOf(
  claimId: string,
  { articleId, quote, selectors, occurrence: told }: Pick<ClaimRecord, 'articleId' | 'quote' | 'selectors' | 'occurrence'>,
): Passage {
  const { prefix, suffix } = selectors.quote;
  const { start, end } = selectors.position;
  // A file may speak of the ten-thousandth occurrence; looking for it would take as many hashes.
  const isTold = told !== undefined && claimIdIn(articleId, quote, told) === claimId;
  return { quote, occurrence: isTold ? told : occurrenceIn(articleId, quote, claimId), start, end, prefix, suffix };
}

export const setAnnotator = ({ id, name, revision, publicKey, extra }: AnnotatorRecord): SetAnnotator =>
  present({ ...extra, id, name, revision, publicKey }) as SetAnnotator;

export function setArticle(article: ArticleRecord): SetArticle {
  const { id, url, title, publisher, authors, published, modified, language, readAt, seenAt, warCoverage, versions, extra } =
    article;
  const named = { id, url, title, publisher, authors, published, modified, language, readAt, seenAt, warCoverage, versions };
  return present({ ...extra, ...named }) as SetArticle;
}

export function setClaim(claim: ClaimRecord): SetClaim {
  const { id, articleId, type, quantity, category, subject, place, time, speaker, modality, stance, flags } = claim;
  const { worth, why, repeats, partOf, engineVersion, addedBy, formerId, lost, extra } = claim;
  const read = { quantity, category, subject, place, time, speaker, modality, stance, flags, worth, why, repeats, partOf };
  const rest = { engineVersion, addedBy, formerId, lost };
  return present({ ...extra, id, articleId, type, ...passageOf(id, claim), ...read, ...rest }) as SetClaim;
}

export function setJudgement(judgement: JudgementRecord): SetJudgement {
  const { id, claimId, articleId, annotatorId, revision, deleted, removed, verdict, notAClaim, corrections, note } = judgement;
  const { evidence, confidence, claimType, figure, createdAt, updatedAt, extra } = judgement;
  const said = { verdict, notAClaim, corrections, note, evidence, confidence };
  const of = { id, claimId, articleId, annotatorId, revision, deleted, removed };
  return present({
    ...extra,
    ...of,
    ...said,
    claimType,
    ...passageOf(claimId, judgement),
    figure,
    createdAt,
    updatedAt,
  }) as SetJudgement;
}

export const setReference = ({ extra, ...named }: ReferenceRecord): SetReference =>
  present({ ...extra, ...named }) as SetReference;
