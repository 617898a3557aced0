import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { articleId, textHash } from '@/lib/claims/identity.ts';
import { addClaim } from './add-claim.ts';
import { articleByUrl, claimsOfArticle, viewArticle } from './article-queries.ts';
import type { PlumblineDatabase } from './database.ts';
import { judge, undo, withdrawal } from './judge.ts';
import type { ClaimRecord, JudgementRecord } from './records.ts';
import { freshDatabase, sampleReading, sampleUrl } from './sample.ts';
import { type Reading, saveReading } from './save-article.ts';

async function save(db: PlumblineDatabase, reading: Reading) {
  const saved = await saveReading(db, reading);
  if (!saved.ok) throw new Error(saved.message);
  return saved.value;
}

const id = articleId(sampleUrl);
const first = 'A missile hit the market in Oldtown. [[At least 17 people were killed]], the mayor said. [[40 were wounded]].';

/** What the reader sees: words, verdict, change, lost. */
async function shown(db: PlumblineDatabase) {
  const view = await viewArticle(db, id);
  return view!.claims.map(({ claim, own, change }) => [
    claim.quote,
    own?.verdict ?? '-',
    change ? `${change.kind} ${change.was?.value}→${change.is?.value}` : '-',
    claim.lost ? 'lost' : 'stands',
  ]);
}

/** Everything that is stored. */
const everything = async (db: PlumblineDatabase) =>
  Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)));

async function tagged(marked = first) {
  const db = freshDatabase();
  const reading = sampleReading(marked);
  await save(db, reading);
  await judge(db, reading.claims[0]!.id, { verdict: 'disputed' });
  return { db, reading };
}

test('the article, its text and its claims are stored', async () => {
  const db = freshDatabase();
  const reading = sampleReading(first);
  expect(await save(db, reading)).toMatchObject({ articleId: id, stored: 'all' });
  const article = await articleByUrl(db, sampleUrl);
  expect(article).toMatchObject({
    title: 'Strike on a market',
    text: reading.article.text,
    readAt: reading.readAt,
    origin: 'read',
  });
  expect(article!.versions).toEqual([{ hash: textHash(reading.article.text), seenAt: reading.readAt }]);
  expect((await claimsOfArticle(db, id)).map(({ quote, origin, lost }) => [quote, origin, lost])).toEqual([
    ['At least 17 people were killed', 'engine', 0],
    ['40 were wounded', 'engine', 0],
  ]);
});

test('the same reading twice changes nothing', async () => {
  const { db, reading } = await tagged();
  const before = await everything(db);
  await save(db, reading);
  await save(db, reading);
  expect(await everything(db)).toEqual(before);
});

test('a later reading of the same text writes the article alone', async () => {
  const { db } = await tagged();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await save(db, sampleReading(first, { day: 2 }));
  expect(put.mock.contexts.map((store) => (store as IDBObjectStore).name)).toEqual(['articles']);
});

test('what the page no longer tells, and what a newer version wrote, stays in the article', async () => {
  const { db } = await tagged();
  await db.articles.update(id, { mood: 'sour' } as object);
  const reading = sampleReading(first, { day: 2 });
  const { publisher, ...article } = reading.article;
  await save(db, { ...reading, article: { ...article, title: 'Another title' } });
  expect(await articleByUrl(db, sampleUrl)).toMatchObject({ title: 'Another title', publisher: 'The Herald', mood: 'sour' });
});

describe('a tag survives', () => {
  test('the article being read again', async () => {
    const { db } = await tagged();
    await save(db, sampleReading(first, { day: 2 }));
    expect(await shown(db)).toEqual([
      ['At least 17 people were killed', 'disputed', '-', 'stands'],
      ['40 were wounded', '-', '-', 'stands'],
    ]);
  });

  test('a paragraph put in before it', async () => {
    const { db } = await tagged();
    await save(db, sampleReading(`Updated on Monday. ${first}`, { day: 2 }));
    expect((await shown(db))[0]).toEqual(['At least 17 people were killed', 'disputed', '-', 'stands']);
  });

  test('an engine that finds nothing any more', async () => {
    const { db, reading } = await tagged();
    await save(db, { ...sampleReading(first, { day: 2 }), claims: [], engineVersion: 9 });
    expect(await shown(db)).toEqual([['At least 17 people were killed', 'disputed', '-', 'stands']]);
    expect((await claimsOfArticle(db, id))[0]!.start).toBe(reading.claims[0]!.start);
  });

  test('an engine that draws the span otherwise', async () => {
    const { db } = await tagged();
    await save(
      db,
      sampleReading(
        first
          .replace('[[At least 17 people were killed]], the mayor said', '[[At least 17 people were killed, the mayor said]]')
          .replace('killed, the', 'killed, the'),
        { day: 2 },
      ),
    );
    const [toll] = await shown(db);
    expect(toll!.slice(1)).toEqual(['disputed', expect.any(String), 'stands']);
  });

  test('an engine that calls the same words another type', async () => {
    const { db } = await tagged();
    await save(db, { ...sampleReading(first, { day: 2, type: 'attack' }), engineVersion: 9 });
    expect((await shown(db))[0]).toEqual(['At least 17 people were killed', 'disputed', '-', 'stands']);
    expect((await claimsOfArticle(db, id))[0]!.type).toBe('attack');
  });
});

describe('a changed figure', () => {
  test('is said, and the old claim is not shown beside it', async () => {
    const { db } = await tagged();
    await save(db, sampleReading(first.replace('17', '71'), { day: 2 }));
    expect(await shown(db)).toEqual([
      ['At least 71 people were killed', 'disputed', 'figure 17→71', 'stands'],
      ['40 were wounded', '-', '-', 'stands'],
    ]);
  });

  test('is still said when the same text is read again, and when it changes once more', async () => {
    const { db } = await tagged();
    await save(db, sampleReading(first.replace('17', '71'), { day: 2 }));
    const before = await everything(db);
    await save(db, sampleReading(first.replace('17', '71'), { day: 2 }));
    expect(await everything(db)).toEqual(before);
    await save(db, sampleReading(first.replace('17', '75'), { day: 3 }));
    expect((await shown(db))[0]).toEqual(['At least 75 people were killed', 'disputed', 'figure 17→75', 'stands']);
  });

  test('is no longer said when the article goes back to the old one', async () => {
    const { db } = await tagged();
    await save(db, sampleReading(first.replace('17', '71'), { day: 2 }));
    await save(db, sampleReading(first, { day: 3 }));
    expect(await shown(db)).toEqual([
      ['At least 17 people were killed', 'disputed', '-', 'stands'],
      ['40 were wounded', '-', '-', 'stands'],
    ]);
    expect((await articleByUrl(db, sampleUrl))!.versions).toHaveLength(2);
  });

  test('and the old one keep each its own word when the article goes back', async () => {
    const { db } = await tagged();
    const edited = sampleReading(first.replace('17', '71'), { day: 2 });
    await save(db, edited);
    await judge(db, edited.claims[0]!.id, { verdict: 'corroborated' });
    await save(db, sampleReading(first, { day: 3 }));
    expect(await shown(db)).toEqual([
      ['At least 17 people were killed', 'disputed', '-', 'stands'],
      ['40 were wounded', '-', '-', 'stands'],
      ['At least 71 people were killed', 'corroborated', '-', 'lost'],
    ]);
  });

  test('is no longer said once the reader has judged the new one; both words are kept', async () => {
    const { db } = await tagged();
    const edited = sampleReading(first.replace('17', '71'), { day: 2 });
    await save(db, edited);
    await judge(db, edited.claims[0]!.id, { verdict: 'corroborated' });
    expect((await shown(db))[0]).toEqual(['At least 71 people were killed', 'corroborated', '-', 'stands']);
    expect((await db.judgements.toArray()).map(({ quote, verdict }) => [quote, verdict]).sort()).toEqual([
      ['At least 17 people were killed', 'disputed'],
      ['At least 71 people were killed', 'corroborated'],
    ]);
  });

  test('of a claim with a cleared tag is nobody’s business, and undoing the clearing brings it back', async () => {
    const { db } = await tagged();
    const edited = sampleReading(first.replace('17', '71'), { day: 2 });
    await save(db, edited);
    const cleared = await judge(db, edited.claims[0]!.id, withdrawal);
    expect((await shown(db))[0]).toEqual(['At least 71 people were killed', '-', '-', 'stands']);
    if (cleared.ok) await undo(db, cleared.value.undo);
    expect((await shown(db))[0]).toEqual(['At least 71 people were killed', 'disputed', 'figure 17→71', 'stands']);
  });
});

describe('a judged claim that is gone', () => {
  const without = 'A missile hit the market in Oldtown. Nobody was hurt, as it turned out later in the day.';

  test('is kept as lost, and found again when it comes back', async () => {
    const { db } = await tagged();
    await save(db, sampleReading(without, { day: 2 }));
    expect(await shown(db)).toEqual([['At least 17 people were killed', 'disputed', '-', 'lost']]);
    await save(db, sampleReading(first, { day: 3 }));
    expect((await shown(db))[0]).toEqual(['At least 17 people were killed', 'disputed', '-', 'stands']);
  });

  test('goes when nobody judged it', async () => {
    const db = freshDatabase();
    await save(db, sampleReading(first));
    await save(db, sampleReading(without, { day: 2 }));
    expect(await claimsOfArticle(db, id)).toEqual([]);
  });

  test('is kept for somebody else’s word too', async () => {
    const db = freshDatabase();
    const reading = sampleReading(first);
    await save(db, reading);
    await db.judgements.put(colleagues(reading));
    await save(db, sampleReading(without, { day: 2 }));
    const view = await viewArticle(db, id);
    expect(view!.claims.map(({ claim, own, others }) => [claim.lost, own, others[0]?.verdict])).toEqual([
      [1, undefined, 'propaganda'],
    ]);
  });
});

/** A colleague's word on the first claim of a reading, as it comes from a file. */
function colleagues({ claims: [claim] }: Reading, change: Partial<JudgementRecord> = {}): JudgementRecord {
  const annotatorId = 'c'.repeat(32);
  return {
    id: `${claim!.id}:${annotatorId}`,
    claimId: claim!.id,
    articleId: id,
    annotatorId,
    verdict: 'propaganda',
    evidence: [],
    quote: claim!.quote,
    claimType: claim!.type,
    selectors: {
      quote: { type: 'TextQuoteSelector', exact: claim!.quote, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start: claim!.start, end: claim!.end },
    },
    figure: { value: 17, min: 17, max: 17 },
    createdAt: '2024-05-01T12:00:00.000Z',
    updatedAt: '2024-05-01T12:00:00.000Z',
    revision: `001714564800000-00000-${annotatorId}`,
    deleted: 0,
    ...change,
  };
}

test('two annotators’ words stand side by side, also after an edit', async () => {
  const { db, reading } = await tagged();
  await db.judgements.put(colleagues(reading));
  await save(db, sampleReading(first.replace('17', '71'), { day: 2 }));
  const [toll] = (await viewArticle(db, id))!.claims;
  expect([toll!.own!.verdict, toll!.others.map(({ verdict }) => verdict)]).toEqual(['disputed', ['propaganda']]);
});

test('somebody’s withdrawn word is not shown', async () => {
  const { db, reading } = await tagged();
  await db.judgements.put(colleagues(reading, { deleted: 1 }));
  expect((await viewArticle(db, id))!.claims[0]!.others).toEqual([]);
});

test('two judged claims that a newer engine marks as one both keep their verdict', async () => {
  const text = 'By night at least 17 people were killed, the mayor said. More later.';
  const { db, reading } = await tagged(text.replace('at least 17 people were killed', '[[$&]]'));
  const added = await addClaim(db, { articleId: id, text, start: 18, end: 50, type: 'casualties' });
  if (!added.ok) throw new Error(added.message);
  expect(added.value.quote).toBe('17 people were killed, the mayor');
  await judge(db, added.value.id, { verdict: 'corroborated' });
  const merged = sampleReading(text.replace('at least 17 people were killed, the mayor', '[[$&]]'), { day: 2 });
  await save(db, { ...merged, engineVersion: 9 });
  expect(reading.claims[0]!.id).not.toBe(merged.claims[0]!.id);
  const verdicts = (await shown(db)).map(([, verdict, , standing]) => [verdict, standing]);
  expect(verdicts.sort()).toEqual([
    ['corroborated', 'stands'],
    ['disputed', 'stands'],
  ]);
});

describe('a claim added by hand', () => {
  const text = 'A missile hit the market in Oldtown. The bakers have left the quarter for good, we were told.';

  async function withAdded() {
    const db = freshDatabase();
    await save(db, sampleReading(text));
    const start = text.indexOf('The bakers');
    const added = await addClaim(db, { articleId: id, text, start, end: start + 43, type: 'displacement' });
    if (!added.ok) throw new Error(added.message);
    return { db, added: added.value };
  }

  test('stays though the engine never finds it', async () => {
    const { db, added } = await withAdded();
    await save(db, sampleReading(text, { day: 2 }));
    expect((await claimsOfArticle(db, id))[0]).toEqual(added);
  });

  test('moves with its words, under the same id', async () => {
    const { db, added } = await withAdded();
    await save(db, sampleReading(`Update. ${text}`, { day: 2 }));
    expect((await claimsOfArticle(db, id))[0]).toMatchObject({ id: added.id, start: added.start + 8, lost: 0, origin: 'hand' });
  });

  test('follows its words when they are touched up, and remembers what it was', async () => {
    const { db, added } = await withAdded();
    await save(db, sampleReading(text.replace('have left the quarter', 'have now left the quarter'), { day: 2 }));
    const claims = (await viewArticle(db, id))!.claims.map(({ claim }) => claim);
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      formerId: added.id,
      quote: expect.stringContaining('have now left the quarter'),
      lost: 0,
      origin: 'hand',
    });
  });

  test('keeps the type a person gave it when the engine finds it too', async () => {
    const { db, added } = await withAdded();
    await save(db, sampleReading(text.replace(added.quote, `[[${added.quote}]]`), { day: 2, type: 'attack' }));
    expect((await claimsOfArticle(db, id))[0]).toMatchObject({
      id: added.id,
      origin: 'hand',
      type: 'displacement',
      addedBy: added.addedBy,
    });
  });

  test('is shown as lost when its words are gone', async () => {
    const { db } = await withAdded();
    await save(db, sampleReading('The market is open again today.', { day: 2 }));
    expect((await viewArticle(db, id))!.claims.map(({ claim }) => claim.lost)).toEqual([1]);
  });
});

test('claims from somebody’s file stay, and become the engine’s once it finds them', async () => {
  const db = freshDatabase();
  const reading = sampleReading(first);
  await save(db, reading);
  const stored = await claimsOfArticle(db, id);
  await db.claims.bulkPut(stored.map((claim): ClaimRecord => ({ ...claim, origin: 'imported' })));
  await save(db, { ...reading, claims: reading.claims.slice(1) });
  expect((await claimsOfArticle(db, id)).map(({ origin, lost }) => [origin, lost])).toEqual([
    ['imported', 0],
    ['engine', 0],
  ]);
});

test('a colleague’s word on an earlier state of the article is found again on the present one, with its figure', async () => {
  const db = freshDatabase();
  await save(db, sampleReading(first.replace('17', '71')));
  const theirs = freshDatabase();
  const reading = sampleReading(first);
  await save(theirs, reading);
  const claim = (await claimsOfArticle(theirs, id))[0]!;
  await db.claims.put({ ...claim, origin: 'imported' });
  await db.judgements.put(colleagues(reading));
  await save(db, sampleReading(first.replace('17', '71'), { day: 2 }));
  const [toll] = (await viewArticle(db, id))!.claims;
  expect(toll).toMatchObject({
    claim: { formerId: claim.id },
    change: { kind: 'figure', was: { value: 17 }, is: { value: 71 } },
  });
  expect(toll!.others.map(({ verdict }) => verdict)).toEqual(['propaganda']);
});

describe('what privacy forbids is not stored', () => {
  test('nothing from a private window, whatever else holds', async () => {
    const db = freshDatabase();
    const reading = sampleReading(first, { privacy: 'private-window' });
    expect(await save(db, { ...reading, keep: [reading.claims[0]!.id] })).toMatchObject({ stored: 'nothing' });
    expect(Object.values(await everything(db)).flat()).toEqual([]);
  });

  test('nothing of a page that looks private, until a claim on it is judged; then that claim and never the text', async () => {
    const db = freshDatabase();
    const reading = sampleReading(first, { privacy: 'looks-private' });
    expect(await save(db, reading)).toMatchObject({ stored: 'nothing' });
    expect(Object.values(await everything(db)).flat()).toEqual([]);

    const [toll] = reading.claims;
    expect(await save(db, { ...reading, keep: [toll!.id] })).toMatchObject({ stored: 'judged-claims' });
    await judge(db, toll!.id, { verdict: 'disputed' });
    await save(db, { ...reading, readAt: '2024-05-02T10:00:00.000Z' });
    expect((await claimsOfArticle(db, id)).map(({ quote }) => quote)).toEqual(['At least 17 people were killed']);
    expect(JSON.stringify(await everything(db))).not.toContain('A missile hit the market in Oldtown. At least');
    expect(await articleByUrl(db, sampleUrl)).not.toHaveProperty('text');
    expect(await articleByUrl(db, sampleUrl)).not.toHaveProperty('blocks');
  });

  test('a page that looks private only now loses the text that was stored', async () => {
    const { db } = await tagged();
    await save(db, sampleReading(first, { day: 2, privacy: 'looks-private' }));
    expect(await articleByUrl(db, sampleUrl)).not.toHaveProperty('text');
    expect(await shown(db)).toEqual([['At least 17 people were killed', 'disputed', '-', 'stands']]);
  });
});

describe('a reading that must not be believed', () => {
  test('an older engine in a tab left open does not undo what a newer one read', async () => {
    const db = freshDatabase();
    const reading = sampleReading(first);
    await save(db, { ...reading, engineVersion: 9 });
    expect(await save(db, { ...sampleReading(first, { day: 2 }), claims: [], engineVersion: 8 })).toMatchObject({
      stored: 'older',
    });
    expect(await claimsOfArticle(db, id)).toHaveLength(2);
    expect((await articleByUrl(db, sampleUrl))!.seenAt).toBe('2024-05-02T10:00:00.000Z');
  });

  test('on a new text even an older engine is right', async () => {
    const db = freshDatabase();
    await save(db, { ...sampleReading(first), engineVersion: 9 });
    await save(db, { ...sampleReading(first.replace('17', '71'), { day: 2 }), engineVersion: 8 });
    expect((await claimsOfArticle(db, id))[0]!.quote).toContain('71');
  });

  test('a claim under an id that its words do not give is refused: it could overwrite another article’s', async () => {
    const db = freshDatabase();
    const reading = sampleReading(first);
    const forged = { ...reading, claims: [{ ...reading.claims[0]!, id: 'f'.repeat(32) }] };
    expect(await saveReading(db, forged)).toMatchObject({ ok: false, reason: 'wrong-ids' });
    expect(Object.values(await everything(db)).flat()).toEqual([]);
  });
});

test('a full disk is a value, and nothing of the reading is there', async () => {
  const db = freshDatabase();
  await db.open();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'claims') throw new DOMException('The disk is full.', 'QuotaExceededError');
    return put.apply(this, args);
  });
  expect(await saveReading(db, sampleReading(first))).toMatchObject({ ok: false, reason: 'quota' });
  vi.restoreAllMocks();
  expect(Object.values(await everything(db)).flat()).toEqual([]);
  expect(await saveReading(db, sampleReading(first))).toMatchObject({ ok: true });
});
