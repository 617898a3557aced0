// Article → claims: the one way in.
import type { Article } from '@/lib/article/article.ts';
import { findAttributions } from './attribution/find-attributions.ts';
import { indexSpeech } from './attribution/speaker-for.ts';
import type { Claim, Quantity } from './claim.ts';
import { findDates } from './dates/find-dates.ts';
import { draftsOf } from './drafts-of.ts';
import { ClaimMaker } from './make-claims.ts';
import { UnitLabeller } from './model/label-units.ts';
import { readWeights } from './model/read-weights.ts';
import { Scale } from './model/weigh.ts';
import { findQuantities } from './numbers/find-quantities.ts';
import { isAmount } from './numbers/quantity-span.ts';
import { SentenceReader } from './reading.ts';
import { readSentences } from './sentence.ts';

/** A stretch of `Article.text`, half-open UTF-16 offsets. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Everything the engine read, claims or not; for people who check it. */
export interface Parts {
  readonly quantities: readonly (TextSpan & Quantity)[];
  readonly dates: readonly (TextSpan & { readonly text: string; readonly from?: string; readonly to?: string })[];
  readonly attributions: readonly { readonly source?: TextSpan; readonly cue: TextSpan; readonly content: TextSpan }[];
}

let scale: Scale | undefined;

/** All claims of an article in the order of the text. Pure; never throws on any text. */
export function detect(article: Article): Claim[] {
  scale ??= new Scale(readWeights());
  const sentences = readSentences(article);
  const attributions = findAttributions(sentences);
  const maker = new ClaimMaker(article, indexSpeech(sentences, attributions));
  // from here on sentence by sentence: what was read of one is dropped before the next ones are read
  const labeller = new UnitLabeller(scale, (reading, found) => maker.add(draftsOf(reading, found)));
  const reader = new SentenceReader(article.published, attributions);
  for (const sentence of sentences) labeller.add(reader.read(sentence));
  labeller.end();
  return maker.claims();
}

/** All quantities, dates and attributions of an article in the order of the text. */
export function readParts(article: Article): Parts {
  const sentences = readSentences(article);
  return {
    quantities: sentences.flatMap(({ tokens, first, last }) =>
      findQuantities(tokens, first, last)
        .filter(isAmount)
        .map(({ start, end, quantity }) => ({ start, end, ...quantity })),
    ),
    dates: sentences.flatMap(({ tokens, first, last }) =>
      findDates(tokens, article.published, first, last).map(({ start, end, text, from, to }) => ({
        start,
        end,
        text,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      })),
    ),
    // the others lend a voice to a claim, and are no attributions by themselves
    attributions: findAttributions(sentences).flatMap(({ isLikely, source, cue, content }) =>
      isLikely
        ? [
            {
              ...(source === undefined ? {} : { source: { start: source.start, end: source.end } }),
              cue: { start: cue.start, end: cue.end },
              content: { start: content.start, end: content.end },
            },
          ]
        : [],
    ),
  };
}
