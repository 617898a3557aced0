// What people said of an article's claims, through everything that can become of the article and of the engine.
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { addClaim } from './add-claim.ts';
import { articleByUrl, claimsOfArticle, viewArticle } from './article-queries.ts';
import { judge, undo, withdrawal } from './judge.ts';
import type { ClaimRecord } from './records.ts';
import {
  colleaguesWord,
  everything,
  firstState,
  freshDatabase,
  sampleId,
  sampleReading,
  sampleUrl,
  save,
  shown,
  tagged,
} from './sample.ts';

describe('a tag survives', () => {
  test('the article being read again', async () => {
    const { db } = await tagged();
    await save(db, sampleReading(firstState, { day: 2 }));
    expect(await shown(db)).toEqual([
      ['At least 17 people were killed', 'disputed', '-', 'stands'],
      ['40 were wounded', '-', '-', 'stands'],
    ]);
  });

  test('a paragraph put in before it', async () => {
    const { db } = await tagged();
    await save(db, sampleReading(`Updated on Monday. ${firstState}`, { day: 2 }));
    expect((await shown(db))[0]).toEqual(['At least 17 people were killed', 'disputed', '-', 'stands']);
  });

  test('an engine that finds nothing any more', async () => {
    const { db, reading } = await tagged();
    await save(db, { ...sampleReading(firstState, { day: 2 }), claims: [], engineVersion: 9 });
    expect(await shown(db)).toEqual([['At least 17 people were killed', 'disputed', '-', 'stands']]);
    expect((await claimsOfArticle(db, sampleId))[0]!.start).toBe(reading.claims[0]!.start);
  });

  test('an engine that draws the span otherwise', async () => {
    const { db } = await tagged();
    await save(
      db,
      sampleReading(
        firstState.replace(
          '[[At least 17 people were killed]], the mayor said',
          '[[At least 17 people were killed, the mayor said]]',
        ),
        { day: 2 },
      ),
    );
    const [toll] = await shown(db);
    expect(toll!.slice(1)).toEqual(['disputed', expect.any(String), 'stands']);
  });

  test('an engine that calls the same words another type', async () => {
    const { db } = await tagged();
    await save(db, { ...sampleReading(firstState, { day: 2, type: 'attack' }), engineVersion: 9 });
    expect((await shown(db))[0]).toEqual(['At least 17 people were killed', 'disputed', '-', 'stands']);
    expect((await claimsOfArticle(db, sampleId))[0]!.type).toBe('attack');
  });
});

describe('a changed figure', () => {
  test('is said, and the old claim is not shown beside it', async () => {
    const { db } = await tagged();
    await save(db, sampleReading(firstState.replace('17', '71'), { day: 2 }));
    expect(await shown(db)).toEqual([
      ['At least 71 people were killed', 'disputed', 'figure 17→71', 'stands'],
      ['40 were wounded', '-', '-', 'stands'],
    ]);
  });

  test('is still said when the same text is read again, and when it changes once more', async () => {
    const { db } = await tagged();
    await save(db, sampleReading(firstState.replace('17', '71'), { day: 2 }));
    const before = await everything(db);
    await save(db, sampleReading(firstState.replace('17', '71'), { day: 2 }));
    expect(await everything(db)).toEqual(before);
    await save(db, sampleReading(firstState.replace('17', '75'), { day: 3 }));
    expect((await shown(db))[0]).toEqual(['At least 75 people were killed', 'disputed', 'figure 17→75', 'stands']);
  });

  test('is no longer said when the article goes back to the old one', async () => {
    const { db } = await tagged();
    await save(db, sampleReading(firstState.replace('17', '71'), { day: 2 }));
    await save(db, sampleReading(firstState, { day: 3 }));
    expect(await shown(db)).toEqual([
      ['At least 17 people were killed', 'disputed', '-', 'stands'],
      ['40 were wounded', '-', '-', 'stands'],
    ]);
    expect((await articleByUrl(db, sampleUrl))!.versions).toHaveLength(2);
  });

  test('and the old one keep each its own word when the article goes back', async () => {
    const { db } = await tagged();
    const edited = sampleReading(firstState.replace('17', '71'), { day: 2 });
    await save(db, edited);
    await judge(db, edited.claims[0]!.id, { verdict: 'corroborated' });
    await save(db, sampleReading(firstState, { day: 3 }));
    expect(await shown(db)).toEqual([
      ['At least 17 people were killed', 'disputed', '-', 'stands'],
      ['40 were wounded', '-', '-', 'stands'],
      ['At least 71 people were killed', 'corroborated', '-', 'lost'],
    ]);
  });

  test('is no longer said once the reader has judged the new one; both words are kept', async () => {
    const { db } = await tagged();
    const edited = sampleReading(firstState.replace('17', '71'), { day: 2 });
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
    const edited = sampleReading(firstState.replace('17', '71'), { day: 2 });
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
    await save(db, sampleReading(firstState, { day: 3 }));
    expect((await shown(db))[0]).toEqual(['At least 17 people were killed', 'disputed', '-', 'stands']);
  });

  test('goes when nobody judged it', async () => {
    const db = freshDatabase();
    await save(db, sampleReading(firstState));
    await save(db, sampleReading(without, { day: 2 }));
    expect(await claimsOfArticle(db, sampleId)).toEqual([]);
  });

  test('is kept for somebody else’s word too', async () => {
    const db = freshDatabase();
    const reading = sampleReading(firstState);
    await save(db, reading);
    await db.judgements.put(colleaguesWord(reading));
    await save(db, sampleReading(without, { day: 2 }));
    const view = await viewArticle(db, sampleId);
    expect(view!.claims.map(({ claim, own, others }) => [claim.lost, own, others[0]?.verdict])).toEqual([
      [1, undefined, 'propaganda'],
    ]);
  });
});

test('two annotators’ words stand side by side, also after an edit', async () => {
  const { db, reading } = await tagged();
  await db.judgements.put(colleaguesWord(reading));
  await save(db, sampleReading(firstState.replace('17', '71'), { day: 2 }));
  const [toll] = (await viewArticle(db, sampleId))!.claims;
  expect([toll!.own!.verdict, toll!.others.map(({ verdict }) => verdict)]).toEqual(['disputed', ['propaganda']]);
});

test('somebody’s withdrawn word is not shown', async () => {
  const { db, reading } = await tagged();
  await db.judgements.put(colleaguesWord(reading, { deleted: 1 }));
  expect((await viewArticle(db, sampleId))!.claims[0]!.others).toEqual([]);
});

test('two judged claims that a newer engine marks as one both keep their verdict', async () => {
  const text = 'By night at least 17 people were killed, the mayor said. More later.';
  const { db, reading } = await tagged(text.replace('at least 17 people were killed', '[[$&]]'));
  const added = await addClaim(db, { articleId: sampleId, text, start: 18, end: 50, type: 'casualties' });
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
    const added = await addClaim(db, { articleId: sampleId, text, start, end: start + 43, type: 'displacement' });
    if (!added.ok) throw new Error(added.message);
    return { db, added: added.value };
  }

  test('stays though the engine never finds it', async () => {
    const { db, added } = await withAdded();
    await save(db, sampleReading(text, { day: 2 }));
    expect((await claimsOfArticle(db, sampleId))[0]).toEqual(added);
  });

  test('moves with its words, under the same id', async () => {
    const { db, added } = await withAdded();
    await save(db, sampleReading(`Update. ${text}`, { day: 2 }));
    expect((await claimsOfArticle(db, sampleId))[0]).toMatchObject({
      id: added.id,
      start: added.start + 8,
      lost: 0,
      origin: 'hand',
    });
  });

  test('follows its words when they are touched up, and remembers what it was', async () => {
    const { db, added } = await withAdded();
    await save(db, sampleReading(text.replace('have left the quarter', 'have now left the quarter'), { day: 2 }));
    const claims = (await viewArticle(db, sampleId))!.claims.map(({ claim }) => claim);
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
    expect((await claimsOfArticle(db, sampleId))[0]).toMatchObject({
      id: added.id,
      origin: 'hand',
      type: 'displacement',
      addedBy: added.addedBy,
    });
  });

  test('is shown as lost when its words are gone', async () => {
    const { db } = await withAdded();
    await save(db, sampleReading('The market is open again today.', { day: 2 }));
    expect((await viewArticle(db, sampleId))!.claims.map(({ claim }) => claim.lost)).toEqual([1]);
  });
});

test('claims from somebody’s file stay, and become the engine’s once it finds them', async () => {
  const db = freshDatabase();
  const reading = sampleReading(firstState);
  await save(db, reading);
  const stored = await claimsOfArticle(db, sampleId);
  await db.claims.bulkPut(stored.map((claim): ClaimRecord => ({ ...claim, origin: 'imported' })));
  await save(db, { ...reading, claims: reading.claims.slice(1) });
  expect((await claimsOfArticle(db, sampleId)).map(({ origin, lost }) => [origin, lost])).toEqual([
    ['imported', 0],
    ['engine', 0],
  ]);
});

test('a colleague’s word on an earlier state of the article is found again on the present one, with its figure', async () => {
  const db = freshDatabase();
  await save(db, sampleReading(firstState.replace('17', '71')));
  const theirs = freshDatabase();
  const reading = sampleReading(firstState);
  await save(theirs, reading);
  const claim = (await claimsOfArticle(theirs, sampleId))[0]!;
  await db.claims.put({ ...claim, origin: 'imported' });
  await db.judgements.put(colleaguesWord(reading));
  await save(db, sampleReading(firstState.replace('17', '71'), { day: 2 }));
  const [toll] = (await viewArticle(db, sampleId))!.claims;
  expect(toll).toMatchObject({
    claim: { formerId: claim.id },
    change: { kind: 'figure', was: { value: 17 }, is: { value: 71 } },
  });
  expect(toll!.others.map(({ verdict }) => verdict)).toEqual(['propaganda']);
});
