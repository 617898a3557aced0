import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { setAnnotator, setArticle, setClaim, setJudgement } from '@/lib/exchange/profile/set-records.ts';
import { emptySet } from '@/lib/exchange/set/set.ts';
import { writeSet } from '@/lib/exchange/set/write-set.ts';
import { libraryOf } from '../fill-library.ts';
import { chooseFiles, click, importFiles, openLibrary, waitForWords, wordsOf } from '../library-page.ts';
import type { Scenario } from '../scenario.ts';
import { readStored } from '../stored.ts';
import { waitUntil } from '../wait-until.ts';

/** The set file of a made-up library of this many claims, as if a colleague had sent it: nobody in it is of this profile. */
export const setFileOf = (claims: number): string => {
  const { articles, claims: records, judgements, annotators } = libraryOf(claims);
  return writeSet({
    ...emptySet,
    annotators: annotators.map(setAnnotator),
    articles: articles.map(setArticle),
    claims: records.map(setClaim),
    judgements: judgements.map(setJudgement),
  });
};

const isEmpty = ({ articles, claims, judgements }: Awaited<ReturnType<typeof readStored>>): boolean =>
  articles.length + claims.length + judgements.length === 0;

export const importing: Scenario = {
  name: 'import',
  shows:
    'an import is looked at, taken, undone; refused files change nothing; a page or background killed in its midst leaves all or nothing',
  patience: 240_000,
  async run({ session, folder, shot, note }) {
    const place = folder();
    const small = join(place, 'small.json');
    const large = join(place, 'large.json.gz');
    writeFileSync(small, setFileOf(60));
    writeFileSync(large, gzipSync(setFileOf(12_000)));
    const refused = join(place, 'refused.json');
    writeFileSync(refused, '{"format":"plumbline-set","version":1,"claims":[');
    const newer = join(place, 'newer.json');
    writeFileSync(newer, '{"format":"plumbline-set","version":9}');

    let page = await openLibrary(session);
    await page.screenshot({ path: shot('empty') as `${string}.png` });
    await chooseFiles(page, [refused, newer]);
    await waitForWords(page, 'line 1, column');
    const words = await wordsOf(page);
    assert.match(words, /made by a newer version/);
    assert.match(words, /Nothing was changed\./);
    assert.ok(isEmpty(await readStored(session)), 'a refused file changes nothing');
    await click(page, 'dialog button', 'Cancel');

    await chooseFiles(page, [small, refused]);
    await waitForWords(page, 'What this would change');
    await page.screenshot({ path: shot('preview') as `${string}.png` });
    assert.ok(isEmpty(await readStored(session)), 'a preview changes nothing');
    await click(page, 'dialog .button-main', 'Import');
    await waitForWords(page, 'Imported:');
    const taken = await readStored(session);
    assert.ok(taken.claims.length >= 60);
    await click(page, 'dialog button', 'Undo this import');
    await waitForWords(page, 'Taken back');
    assert.ok(isEmpty(await readStored(session)), 'an import that is taken back leaves nothing');
    await click(page, 'dialog button', 'Close');

    // The page goes in the midst of it: nothing of the import stays.
    await chooseFiles(page, [large]);
    await waitForWords(page, 'What this would change', 60_000);
    await click(page, 'dialog .button-main', 'Import');
    await waitForWords(page, /Imported [1-9][\d,]* of/);
    await page.close();
    await waitUntil('the store to be free again', () => readStored(session).then(() => true), { timeout: 30_000 });
    assert.ok(isEmpty(await readStored(session)), 'a page closed in mid-import leaves nothing');

    // Cancelled: nothing stays either.
    page = await openLibrary(session);
    await chooseFiles(page, [large]);
    await waitForWords(page, 'What this would change', 60_000);
    await click(page, 'dialog .button-main', 'Import');
    await waitForWords(page, /Imported [1-9][\d,]* of/);
    await click(page, 'dialog button', 'Cancel');
    await waitForWords(page, 'The import was cancelled.', 30_000);
    assert.ok(isEmpty(await readStored(session)), 'a cancelled import leaves nothing');
    await click(page, 'dialog button', 'Close');

    // The background ends in the midst of it: the import does not need it, and is whole.
    await chooseFiles(page, [large]);
    await waitForWords(page, 'What this would change', 60_000);
    await click(page, 'dialog .button-main', 'Import');
    await waitForWords(page, /Imported [1-9][\d,]* of/);
    await session.killBackground();
    await waitForWords(page, 'Imported:', 60_000);
    const { claims } = await readStored(session);
    assert.ok(claims.length >= 12_000, 'an import survives the background');
    note(`${claims.length} claims imported while the background was ended`);
    await click(page, 'dialog .button-main', 'Close');
    const known = await importFiles(page, [large]);
    assert.match(known, /Everything in it was known here/);
    await page.close();
  },
};
