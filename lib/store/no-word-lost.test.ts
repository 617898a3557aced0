// Over random histories of an article and its reader: whatever is read, edited and judged in whatever order, no word gets out of sight.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleId } from '@/lib/claims/identity.ts';
import { addClaim } from './add-claim.ts';
import { viewArticle } from './article-queries.ts';
import { formerIds } from './claim-view.ts';
import { type JudgementChange, judge, undo } from './judge.ts';
import { freshDatabase, sampleReading, sampleUrl } from './sample.ts';
import { type Privacy, saveReading } from './save-article.ts';

const filler = fc.constantFrom('Rescue work went on.', 'The mayor spoke at the gate.', 'The road to the coast was open.');
const claim = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((count) => `[[At least ${count} people were killed]] at the bakery.`),
  fc.integer({ min: 1, max: 3 }).map((count) => `[[${count} tanks burnt]] on the road.`),
  fc.constant('[[At least 2 people were killed]] in the port, sources said.'),
);
const page = fc.array(fc.oneof(filler, claim), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));

const step = fc.oneof(
  fc.record({
    kind: fc.constant('read' as const),
    page,
    engine: fc.integer({ min: 1, max: 2 }),
    privacy: fc.constantFrom<Privacy[]>('open', 'open', 'looks-private'),
  }),
  fc.record({
    kind: fc.constant('judge' as const),
    which: fc.nat(9),
    verdict: fc.constantFrom('corroborated' as const, 'disputed' as const, null),
  }),
  fc.record({ kind: fc.constant('add' as const), at: fc.nat(60), length: fc.integer({ min: 5, max: 30 }) }),
  fc.record({ kind: fc.constant('undo' as const) }),
);

const id = articleId(sampleUrl);

test('every word that stands is seen: on its claim, on what that became, or among the lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10 }), async (history) => {
      const db = freshDatabase();
      let now = Date.UTC(2024, 4, 1);
      let text = '';
      let last: Parameters<typeof undo>[1] | undefined;
      for (const action of history) {
        now += 60_000;
        const shown = (await viewArticle(db, id))?.claims ?? [];
        if (action.kind === 'read') {
          const reading = sampleReading(action.page, { privacy: action.privacy });
          const saved = await saveReading(db, { ...reading, readAt: new Date(now).toISOString(), engineVersion: action.engine });
          expect(saved.ok).toBe(true);
          text = reading.article.text;
        } else if (action.kind === 'judge' && shown.length > 0) {
          const change: JudgementChange = { verdict: action.verdict };
          const judged = await judge(db, shown[action.which % shown.length]!.claim.id, change, now);
          if (!judged.ok) throw new Error(judged.message);
          last = judged.value.undo;
        } else if (action.kind === 'add') {
          await addClaim(db, { articleId: id, text, start: action.at, end: action.at + action.length, type: 'attack' }, now);
        } else if (action.kind === 'undo' && last) {
          await undo(db, last, now);
        }

        const views = (await viewArticle(db, id))?.claims ?? [];
        const claims = await db.claims.toArray();
        const byId = new Map(claims.map((record) => [record.id, record]));
        for (const judgement of await db.judgements.where('deleted').equals(0).toArray()) {
          const holder = views.find(
            (view) =>
              (view.claim.id === judgement.claimId || formerIds(view.claim, byId).includes(judgement.claimId)) &&
              view.own !== undefined &&
              view.own.revision >= judgement.revision,
          );
          expect(holder, JSON.stringify(judgement)).toBeDefined();
        }
        // No id twice, and what stands stands on its words.
        expect(new Set(views.map((view) => view.claim.id)).size).toBe(views.length);
        const article = await db.articles.get(id);
        for (const { lost, start, end, quote } of claims)
          if (lost === 0 && article?.text !== undefined) expect(article.text.slice(start, end)).toBe(quote);
      }
      db.close();
    }),
    { numRuns: 60 },
  );
});
