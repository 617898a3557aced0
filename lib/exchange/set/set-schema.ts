// The set file, version 1, as it is parsed and published: every field bounded, unknown ones let through. The order of the keys is the order in files.
import * as z from 'zod/mini';
import { categories, claimFlags, claimTypes, modalities, qualifiers, stances } from '@/lib/claims/claim.ts';
import { verdicts } from '@/lib/claims/verdict.ts';
import { setFormat, setVersion } from './set.ts';

// zod probes `new Function` unless told not to, which the extension's own policy would report.
z.config({ jitless: true });

const text = (longest: number) => z.string().check(z.maxLength(longest));
const short = text(2_000);
const contentId = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const recordId = z.string().check(z.regex(/^[\w:.-]{1,100}$/));
const revision = z.string().check(z.regex(/^\d{15}-\d{5}-[0-9a-z]{1,64}$/));
/** As `Date.toISOString` writes it, so that earlier sorts before later. */
const dateTime = z
  .string()
  .check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/));
const offset = z.number().check(z.int(), z.minimum(0), z.maximum(1_000_000_000));
const share = z.number().check(z.minimum(0), z.maximum(1));
const amount = z.number().check(z.minimum(-1e15), z.maximum(1e15));
const flag = z.union([z.literal(0), z.literal(1)]);
const key = z.string().check(z.regex(/^[\w-]{43}$/));
const sealed = z.string().check(z.regex(/^[\w-]{86}$/));
const address = z.string().check(z.maxLength(8_000), z.regex(/^(?:[hH][tT][tT][pP][sS]?|file|blob):/));
const link = z.string().check(z.maxLength(8_000), z.regex(/^[hH][tT][tT][pP][sS]?:\/\//));

const passage = {
  quote: z.string().check(z.minLength(1), z.maxLength(20_000)),
  occurrence: z.number().check(z.int(), z.minimum(0), z.maximum(1_000_000)),
  start: offset,
  end: offset,
  prefix: text(200),
  suffix: text(200),
};

const figure = {
  value: z.optional(amount),
  min: amount,
  max: z.nullable(amount),
  unit: z.optional(text(200)),
};
const named = { text: short, id: z.optional(text(200)) };

export const annotatorSchema = z.looseObject({
  id: contentId,
  name: text(200),
  revision,
  publicKey: z.optional(key),
});

export const articleSchema = z.looseObject({
  id: contentId,
  url: address,
  title: short,
  publisher: z.optional(short),
  authors: z.array(short).check(z.maxLength(100)),
  published: z.optional(short),
  modified: z.optional(short),
  language: text(60),
  readAt: dateTime,
  seenAt: dateTime,
  warCoverage: z.looseObject({
    is: z.boolean(),
    score: share,
    because: z
      .array(z.looseObject({ sign: short, weight: amount, words: z.array(short).check(z.maxLength(20)) }))
      .check(z.maxLength(50)),
  }),
  versions: z.array(z.looseObject({ hash: contentId, seenAt: dateTime })).check(z.maxLength(1_000)),
});

export const claimSchema = z.looseObject({
  id: contentId,
  articleId: contentId,
  type: z.enum(claimTypes),
  ...passage,
  quantity: z.optional(z.looseObject({ ...figure, qualifier: z.enum(qualifiers), text: short })),
  category: z.optional(z.enum(categories)),
  subject: z.optional(z.looseObject({ ...named, side: z.optional(text(200)) })),
  place: z.optional(z.looseObject(named)),
  time: z.optional(
    z.looseObject({ text: short, from: z.optional(text(40)), to: z.optional(text(40)), asOf: z.optional(text(40)) }),
  ),
  speaker: z.optional(z.looseObject({ ...named, side: z.optional(text(200)), via: z.optional(short) })),
  modality: z.enum(modalities),
  stance: z.optional(z.enum(stances)),
  flags: z.optional(z.array(z.enum(claimFlags)).check(z.maxLength(20))),
  worth: share,
  why: z.array(text(200)).check(z.maxLength(200)),
  repeats: z.optional(contentId),
  partOf: z.optional(contentId),
  engineVersion: z.number().check(z.int(), z.minimum(0), z.maximum(1_000_000)),
  addedBy: z.optional(contentId),
  formerId: z.optional(contentId),
  lost: flag,
});

export const judgementSchema = z.looseObject({
  id: z.string().check(z.regex(/^[0-9a-f]{32}:[0-9a-f]{32}$/)),
  claimId: contentId,
  articleId: contentId,
  annotatorId: contentId,
  revision,
  deleted: flag,
  removed: z.optional(z.literal(true)),
  verdict: z.optional(z.enum(verdicts)),
  notAClaim: z.optional(z.literal(true)),
  corrections: z.optional(
    z.looseObject({
      type: z.optional(z.enum(claimTypes)),
      value: z.optional(amount),
      speaker: z.optional(short),
      place: z.optional(short),
    }),
  ),
  note: z.optional(text(20_000)),
  evidence: z.array(z.looseObject({ url: link, title: z.optional(short), addedAt: dateTime })).check(z.maxLength(1_000)),
  confidence: z.optional(share),
  claimType: z.enum(claimTypes),
  ...passage,
  figure: z.optional(z.looseObject({ ...figure, text: z.optional(short) })),
  createdAt: dateTime,
  updatedAt: dateTime,
});

const referenceHead = { id: recordId };
const referenceBase = {
  title: short,
  source: short,
  url: z.optional(link),
  addedAt: dateTime,
  revision,
  deleted: flag,
};

export const referenceSchema = z.discriminatedUnion('kind', [
  z.looseObject({
    ...referenceHead,
    kind: z.literal('fact-check'),
    articleId: contentId,
    ...referenceBase,
    claimReviewed: text(20_000),
    rating: short,
    reviewed: z.optional(short),
  }),
  z.looseObject({
    ...referenceHead,
    kind: z.literal('note'),
    articleId: contentId,
    ...referenceBase,
    note: text(20_000),
    tags: z.array(text(200)).check(z.maxLength(200)),
    quote: z.optional(text(20_000)),
    prefix: z.optional(text(200)),
    suffix: z.optional(text(200)),
  }),
  z.looseObject({
    ...referenceHead,
    kind: z.literal('series'),
    ...referenceBase,
    points: z
      .array(
        z.looseObject({
          date: z.string().check(z.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)),
          measure: short,
          place: z.optional(short),
          min: amount,
          max: z.nullable(amount),
        }),
      )
      .check(z.maxLength(100_000)),
  }),
]);

export const signatureSchema = z.looseObject({
  annotatorId: contentId,
  algorithm: z.literal('Ed25519'),
  publicKey: key,
  value: sealed,
});

const records = 5_000_000;

export const setSchema = z.looseObject({
  format: z.literal(setFormat),
  version: z.literal(setVersion),
  revisedAt: z.nullable(dateTime),
  annotators: z.array(annotatorSchema).check(z.maxLength(records)),
  articles: z.array(articleSchema).check(z.maxLength(records)),
  claims: z.array(claimSchema).check(z.maxLength(records)),
  judgements: z.array(judgementSchema).check(z.maxLength(records)),
  references: z.array(referenceSchema).check(z.maxLength(records)),
  signature: z.optional(signatureSchema),
});
