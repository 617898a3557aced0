// A library of any size, written straight into the extension's database: what hundreds of sessions of reading would leave.
import { type ClaimType, claimTypes, groupOf } from '@/lib/claims/claim.ts';
import { articleId, claimIdIn } from '@/lib/claims/identity.ts';
import { comparisonVersion } from '@/lib/compare/statement.ts';
import type { AnnotatorRecord, ArticleRecord, ClaimRecord, JudgementRecord } from '@/lib/store/records.ts';
import type { Session } from './session.ts';

const perArticle = 25;
const places = ['Brannet', 'Osk', 'Lindau', 'Varnia', 'Dol', 'Kestria', 'Corvesk', 'Teln', 'Marrow Bridge', 'the east bank'];
const papers = ['The Meridian', 'Courier', 'The Herald', 'Kestria Today', 'Free Corvesk', 'Continental', 'Plain Check'];
const speakers = [
  'the mayor',
  'the defence ministry',
  'a hospital official',
  'the general staff',
  'two diplomats',
  'the UN mission',
];
const verdicts = ['corroborated', 'disputed', 'propaganda'] as const;

const statements: Readonly<Record<ClaimType, (n: number, place: string) => string>> = {
  casualties: (n, place) => `at least ${n} people were killed when shells hit the market of ${place} on Tuesday morning`,
  captives: (n, place) => `${n} soldiers captured near ${place} were exchanged at the border`,
  displacement: (n, place) => `${n} families fled ${place} overnight, most of them on foot`,
  equipment: (n, place) => `its gunners destroyed ${n} howitzers in the hills above ${place}`,
  forces: (n, place) => `about ${n} thousand troops are massed along the canal at ${place}`,
  territory: (n, place) => `${place} and ${n} hamlets around it are back under the government’s control`,
  negotiation: (n, place) => `a truce of ${n} days was agreed at the talks in ${place}`,
  aid: (n, place) => `$${n} million in air defence were promised for ${place}`,
  attack: (n, place) => `${n} drones struck the grain terminal at ${place}`,
  atrocity: (n, place) => `${n} prisoners were shot at ${place} after they had laid down their arms`,
  forecast: (n, place) => `the front at ${place} could collapse within ${n} days`,
  justification: (n, place) => `the shelling of ${place} answered ${n} attacks on the border in a month`,
};

export interface Filling {
  readonly articles: readonly ArticleRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly judgements: readonly JudgementRecord[];
  readonly annotators: readonly AnnotatorRecord[];
}

const me = 'a'.repeat(32);
const colleagues = [
  { id: `b1${'0'.repeat(30)}`, name: 'Bea Lund' },
  { id: `3c${'1'.repeat(30)}`, name: 'Cyd Arnesen' },
];
/** 12 March 2024, noon: no file may come from the future. */
const noon = Date.UTC(2024, 2, 12, 12);

/** The records of a library of about this many claims; the same number gives the same records. */
export function libraryOf(claims: number): Filling {
  const filling = { articles: [] as ArticleRecord[], claims: [] as ClaimRecord[], judgements: [] as JudgementRecord[] };
  for (let number = 0; filling.claims.length < claims; number++) addArticle(filling, number, Math.min(perArticle, claims));
  const annotators = [{ id: me, name: 'Edda Holm' }, ...colleagues].map(({ id, name }) => ({
    id,
    name,
    local: id === me ? (1 as const) : (0 as const),
    revision: revisionAt(0, id),
  }));
  return { ...filling, annotators };
}

const revisionAt = (minutes: number, id: string): string => `${String(noon + minutes * 60_000).padStart(15, '0')}-00000-${id}`;

function addArticle(
  to: { articles: ArticleRecord[]; claims: ClaimRecord[]; judgements: JudgementRecord[] },
  number: number,
  many: number,
) {
  const publisher = papers[number % papers.length]!;
  const place = places[(number * 7) % places.length]!;
  const url = `https://${publisher.toLowerCase().replace(/\W+/g, '-')}.example/war/${number}`;
  const id = articleId(url);
  const published = new Date(noon - (number % 900) * 43_200_000).toISOString();
  to.articles.push({
    id,
    url,
    title: `${place}: ${['what is known after the strike', 'both sides claim the upper hand', 'talks go into another night', 'a town counts its dead'][number % 4]} (${number + 1})`,
    publisher,
    authors: ['Edda Holm'],
    published,
    readAt: published,
    seenAt: published,
    language: 'en',
    warCoverage: { is: true, score: 0.9, because: [] },
    textHash: id,
    versions: [{ hash: id, seenAt: published }],
    engineVersion: 1,
    origin: 'read',
  });
  for (let at = 0; at < many; at++) {
    const type = claimTypes[(number + at) % claimTypes.length]!;
    // Within an article no figure comes twice, and so no statement does.
    const n = ((number * 31) % 200) + at + 2;
    const quote = statements[type](n, places[(number + at) % places.length]!);
    const start = at * 400;
    const claimId = claimIdIn(id, quote, 0);
    const claim: ClaimRecord = {
      id: claimId,
      articleId: id,
      type,
      group: groupOf(type),
      start,
      end: start + quote.length,
      quote,
      quantity: { value: n, min: n, max: n, qualifier: 'exact', text: String(n) },
      place: { text: place },
      ...(at % 3 > 0 && { speaker: { text: speakers[(number + at) % speakers.length]! } }),
      modality: at % 3 > 0 ? 'claimed' : 'asserted',
      worth: 0.6,
      why: ['filled'],
      selectors: {
        quote: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
        position: { type: 'TextPositionSelector', start, end: start + quote.length },
      },
      engineVersion: 1,
      origin: 'engine',
      lost: 0,
    };
    to.claims.push(claim);
    const seed = number * 13 + at;
    if (seed % 5 === 0) to.judgements.push(wordOn(claim, me, seed));
    if (seed % 10 === 0) to.judgements.push(wordOn(claim, colleagues[0]!.id, seed + (seed % 20 === 0 ? 1 : 0)));
    if (seed % 30 === 0) to.judgements.push(wordOn(claim, colleagues[1]!.id, seed));
  }
}

const wordOn = (claim: ClaimRecord, annotatorId: string, seed: number): JudgementRecord => {
  const at = new Date(noon + seed * 60_000).toISOString();
  return {
    id: `${claim.id}:${annotatorId}`,
    claimId: claim.id,
    articleId: claim.articleId,
    annotatorId,
    verdict: verdicts[seed % 3]!,
    ...(seed % 4 === 0 && { note: 'The hospital gives another count; ask the ferry company.' }),
    evidence: [],
    quote: claim.quote,
    claimType: claim.type,
    selectors: claim.selectors,
    figure: { value: claim.quantity!.value!, min: claim.quantity!.min, max: claim.quantity!.max },
    createdAt: at,
    updatedAt: at,
    revision: revisionAt(seed % 500, annotatorId),
    deleted: 0,
  };
};

/** Fills the extension's database; whoever has it open is not told. Opens the extension once, so that the database is there. */
export async function fillLibrary(session: Session, claims: number): Promise<Filling> {
  const filling = libraryOf(claims);
  const opener = await session.openOwn('options.html');
  await opener.waitForSelector('.stored');
  await opener.close();
  const put = (table: string, records: readonly unknown[]): Promise<void> =>
    session.desk.run(
      async (name, all) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open('plumbline');
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        const transaction = database.transaction(name, 'readwrite');
        const store = transaction.objectStore(name);
        if (name === 'annotators') store.clear();
        for (const record of all) store.put(record);
        await new Promise<void>((resolve, reject) => {
          transaction.oncomplete = () => resolve();
          transaction.onerror = () => reject(transaction.error);
        });
        database.close();
      },
      table,
      records,
    );
  // As if all of it had been compared: that would go on for minutes beside whatever is to be shown.
  const meta = [{ key: 'comparisonVersion', value: String(comparisonVersion) }];
  const tables = {
    meta,
    annotators: filling.annotators,
    articles: filling.articles,
    claims: filling.claims,
    judgements: filling.judgements,
  };
  for (const [table, records] of Object.entries(tables))
    for (let from = 0; from < records.length; from += 2_000) await put(table, records.slice(from, from + 2_000));
  return filling;
}
