// What a page's reader brings: its claims are found here, in the background, where they cost the page nothing; then it is stored.
import type { PageFactCheck } from '@/lib/article/claim-reviews.ts';
import { readPlainText } from '@/lib/article/read-plain-text.ts';
import type { Claim } from '@/lib/claims/claim.ts';
import { detect } from '@/lib/claims/detect.ts';
import { articleId } from '@/lib/claims/identity.ts';
import type { BackgroundForPage, PageMark } from '@/lib/messaging/contracts.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import { saveFactChecks } from '@/lib/store/references.ts';
import { saveReading } from '@/lib/store/save-article.ts';
import { compareSoon } from './compare-work.ts';
import { database } from './database.ts';
import { pageMarks } from './page-marks.ts';

type Kept = BackgroundForPage['saveReading']['answer'];

/** Finds the claims of an article and stores what may be stored. */
export async function keepReading(
  { article, looksPrivate, keep, factChecks }: BackgroundForPage['saveReading']['ask'],
  privateWindow: boolean,
): Promise<Kept> {
  const claims = detect(article);
  const id = articleId(article.url);
  if (privateWindow) return { stored: 'nothing', articleId: id, marks: unstored(claims) };
  const db = await database();
  const privacy = looksPrivate ? 'looks-private' : 'open';
  const saved = await saveReading(db, { article, claims, readAt: new Date().toISOString(), privacy, keep });
  if (!saved.ok) {
    console.error('the reading was not stored:', saved.reason, saved.message);
    return { stored: 'failed', articleId: id, marks: unstored(claims) };
  }
  if (saved.value.stored === 'all') await keepFactChecks(db, id, factChecks);
  compareSoon();
  switch (saved.value.stored) {
    case 'nothing':
      return { stored: 'nothing', articleId: id, marks: unstored(claims) };
    case 'judged-claims':
      return { stored: 'judged-claims', articleId: id, marks: withUnstored(await pageMarks(db, id), claims) };
    default:
      return { stored: 'all', articleId: id, marks: await pageMarks(db, id) };
  }
}

const unstored = (claims: readonly Claim[]): PageMark[] => claims.map((claim) => ({ claim }));

/** On a page that looks private only what was judged is stored; the rest is marked all the same. */
function withUnstored(stored: readonly PageMark[], claims: readonly Claim[]): PageMark[] {
  const known = new Set(stored.map(({ claim }) => claim.id));
  const others = unstored(claims.filter(({ id }) => !known.has(id)));
  return [...stored, ...others].sort((a, b) => a.claim.start - b.claim.start);
}

async function keepFactChecks(db: PlumblineDatabase, id: string, checks: readonly PageFactCheck[]): Promise<void> {
  const kept = await saveFactChecks(db, id, checks);
  if (!kept.ok) console.error('fact-checks were not stored:', kept.reason, kept.message);
}

let isWarm = false;

/** Lets the engine build its tables while the page is still being read. */
export function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  setTimeout(() => detect(readPlainText('Twelve soldiers were killed, the ministry said.', { url: 'file:warm-up' })));
}
