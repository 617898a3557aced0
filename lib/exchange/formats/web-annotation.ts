// W3C Web Annotation (https://www.w3.org/TR/annotation-model/): an AnnotationCollection whose one page holds an annotation for every word that
// stands, and for every claim nobody said anything of.
import type { PlumblineSet, SetArticle, SetClaim, SetJudgement } from '@/lib/exchange/set/set.ts';
import { type ClaimEntry, entriesOf, webAddress } from './set-entries.ts';

const context = 'http://www.w3.org/ns/anno.jsonld';

type Body = Readonly<Record<string, unknown>>;
export type WebAnnotation = Readonly<Record<string, unknown>>;

/** JSON-LD, ready for `JSON.stringify`. */
export function toWebAnnotations(set: PlumblineSet): WebAnnotation {
  const items = entriesOf(set).flatMap(({ article, claims }) => claims.flatMap((entry) => annotationsOf(article, entry)));
  const id = 'urn:plumbline:set';
  return {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label: 'Plumbline: claims of war coverage and what was said of them',
    total: items.length,
    first: { id: `${id}:page:1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotationsOf(article: SetArticle, { claim, words }: ClaimEntry): WebAnnotation[] {
  if (words.length === 0) {
    return [
      {
        '@context': context,
        id: `urn:plumbline:claim:${claim.id}`,
        type: 'Annotation',
        motivation: 'classifying',
        body: [textBody(claim.type, 'classifying')],
        target: targetOf(article, claim),
      },
    ];
  }
  return words.map(({ judgement, annotator }) => {
    const body = bodiesOf(judgement);
    return {
      '@context': context,
      id: `urn:plumbline:judgement:${judgement.id}`,
      type: 'Annotation',
      motivation: [...new Set(body.map(({ purpose }) => purpose))],
      creator: {
        id: `urn:plumbline:annotator:${judgement.annotatorId}`,
        type: 'Person',
        ...(annotator?.name && { name: annotator.name }),
      },
      created: judgement.createdAt,
      modified: judgement.updatedAt,
      body,
      target: targetOf(article, judgement),
    };
  });
}

const textBody = (value: string, purpose: string): Body => ({ type: 'TextualBody', value, format: 'text/plain', purpose });

/** The verdict assesses, the type classifies, the note comments, evidence is linked, a correction edits. */
function bodiesOf({ verdict, notAClaim, note, evidence, corrections, claimType }: SetJudgement): Body[] {
  return [
    ...(verdict ? [textBody(verdict, 'assessing')] : []),
    ...(notAClaim ? [textBody('not a claim', 'assessing')] : []),
    ...(note ? [textBody(note, 'commenting')] : []),
    ...evidence.flatMap(({ url }): Body[] => {
      const source = webAddress(url);
      return source ? [{ type: 'SpecificResource', source, purpose: 'linking' }] : [];
    }),
    ...(['type', 'value', 'speaker', 'place'] as const).flatMap((field): Body[] =>
      corrections?.[field] === undefined ? [] : [textBody(`${field}: ${corrections[field]}`, 'editing')],
    ),
    textBody(claimType, 'classifying'),
  ];
}

/** Where the words stood when they were judged, in the state of the article that its reader saw. */
function targetOf({ url, seenAt }: SetArticle, { quote, prefix, suffix, start, end }: SetClaim | SetJudgement): Body {
  return {
    type: 'SpecificResource',
    source: new URL(url).href,
    selector: [
      { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
    state: { type: 'TimeState', sourceDate: seenAt },
  };
}
