// What a page may tell the background. Pages are untrusted, and so is what a reader script read in one: every field is bounded.
import * as z from 'zod/mini';
import { verdicts } from '@/lib/claims/verdict.ts';
import type { BackgroundForPage, PageStatus } from '@/lib/messaging/contracts.ts';

// zod probes `new Function` unless told not to, which the extension's own policy would report.
z.config({ jitless: true });

const short = z.string().check(z.maxLength(2_000));
const offset = z.number().check(z.int(), z.nonnegative());
const share = z.number().check(z.minimum(0), z.maximum(1));
const address = z.string().check(z.maxLength(8_000), z.regex(/^(?:https?|file|blob):/i));

const blockKinds = [
  'headline',
  'standfirst',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'pull-quote',
  'caption',
  'table-row',
  'live-entry',
] as const;
const reason = z.object({ sign: short, weight: z.number(), words: z.array(short).check(z.maxLength(20)) });

const article = z.object({
  url: address,
  title: short,
  publisher: z.optional(short),
  authors: z.array(short).check(z.maxLength(100)),
  published: z.optional(short),
  modified: z.optional(short),
  language: z.string().check(z.maxLength(60)),
  text: z.string().check(z.maxLength(20_000_000)),
  blocks: z.array(z.object({ kind: z.enum(blockKinds), start: offset, end: offset })).check(z.maxLength(500_000)),
  warCoverage: z.object({ is: z.boolean(), score: share, because: z.array(reason).check(z.maxLength(50)) }),
});

const saving = z.object({
  article,
  looksPrivate: z.boolean(),
  keep: z.array(short).check(z.maxLength(100)),
  factChecks: z
    .array(
      z.object({
        claimReviewed: short.check(z.minLength(1)),
        rating: short.check(z.minLength(1)),
        source: z.optional(short),
        url: z.optional(z.string().check(z.maxLength(8_000), z.regex(/^https?:/i))),
        reviewed: z.optional(z.string().check(z.maxLength(60))),
      }),
    )
    .check(z.maxLength(50)),
});

const status = z.discriminatedUnion('state', [
  z.object({ state: z.literal('reading') }),
  z.object({
    state: z.literal('read'),
    articleId: short,
    claims: offset,
    painted: offset,
    because: z.array(reason).check(z.maxLength(50)),
    score: share,
  }),
  z.object({ state: z.literal('not-war-coverage'), because: z.array(reason).check(z.maxLength(50)), score: share, title: short }),
  z.object({ state: z.literal('not-an-article') }),
  z.object({ state: z.literal('no-language-pack'), language: short }),
  z.object({ state: z.literal('not-stored'), because: z.enum(['private-window', 'looks-private', 'failed']), claims: offset }),
]);

const claimChoice = z.object({ claimId: short });
const judging = z.object({ claimId: short, verdict: z.nullable(z.enum(verdicts)) });
const opening = z.object({ claimId: short, note: z.boolean() });
const marksAsked = z.object({ articleId: short });

const parsed = <T>(schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } }, payload: unknown) => {
  const result = schema.safeParse(payload);
  return result.success ? result.data : undefined;
};

// zod leaves optional keys out when they are missing, which is what exactOptionalPropertyTypes asks for and cannot see.
export const readSaving = (payload: unknown) => {
  const saved = parsed(saving, payload) as BackgroundForPage['saveReading']['ask'] | undefined;
  const length = saved?.article.text.length ?? 0;
  return saved?.article.blocks.every(
    ({ start, end }, at, all) => start <= end && end <= length && start >= (all[at - 1]?.end ?? 0),
  )
    ? saved
    : undefined;
};
export const readStatus = (payload: unknown) => parsed(status, payload) as PageStatus | undefined;
export const readClaimChoice = (payload: unknown) => parsed(claimChoice, payload);
export const readJudging = (payload: unknown) => parsed(judging, payload);
export const readOpening = (payload: unknown) => parsed(opening, payload);
export const readMarksAsked = (payload: unknown) => parsed(marksAsked, payload);
export const readTabChoice = (payload: unknown) => parsed(z.object({ tabId: offset, anyway: z.boolean() }), payload);
