// Fact-checks that a page carries about claims of others: schema.org ClaimReview as JSON-LD or microdata.
import { findIsoDate, readIsoDate } from '@/lib/article/iso-date.ts';
import { listOf, readJsonLd, textOf } from '@/lib/article/json-ld.ts';
import { squash } from '@/lib/article/page-head.ts';

/** One checked claim. Plain data, as the page words it. */
export interface PageFactCheck {
  readonly claimReviewed: string;
  /** In words: "No evidence"; "1 of 5" where the page gives but a number. */
  readonly rating: string;
  /** Who checked. */
  readonly source?: string;
  /** http(s) address of the check. */
  readonly url?: string;
  /** ISO date of the check. */
  readonly reviewed?: string;
}

type Thing = Readonly<Record<string, unknown>>;

const most = 20;
const longest = 2_000;

/** The fact-checks of a page, each once. `url`: where the page was loaded from, for relative addresses. */
export function readClaimReviews(document: Document, url: string): PageFactCheck[] {
  const things = [
    ...readJsonLd(document).filter((thing) => listOf(thing['@type']).some((type) => textOf(type)?.endsWith('ClaimReview'))),
    ...[...document.querySelectorAll('[itemtype$="schema.org/ClaimReview"]')].slice(0, most).map(readItem),
  ];
  const checks = new Map<string, PageFactCheck>();
  for (const thing of things.slice(0, most)) {
    const check = readCheck(thing, url);
    if (check && !checks.has(check.claimReviewed)) checks.set(check.claimReviewed, check);
  }
  return [...checks.values()];
}

function readCheck(thing: Thing, base: string): PageFactCheck | undefined {
  const claimReviewed = clean(textOf(thing['claimReviewed']));
  const rating = ratingOf(thing['reviewRating']);
  if (claimReviewed === undefined || rating === undefined) return undefined;
  const source = clean(textOf(thing['author']) ?? textOf(thing['publisher']));
  const address = textOf(thing['url']);
  const url = address !== undefined && URL.canParse(address, base) ? new URL(address, base).href : undefined;
  const date = textOf(thing['datePublished']);
  const reviewed = date === undefined ? undefined : (readIsoDate(date) ?? findIsoDate(date));
  return {
    claimReviewed,
    rating,
    ...(source !== undefined && { source }),
    ...(url !== undefined && /^https?:/.test(url) && { url }),
    ...(reviewed !== undefined && { reviewed }),
  };
}

function ratingOf(value: unknown): string | undefined {
  const [rating] = listOf(value);
  if (typeof rating !== 'object' || rating === null) return clean(textOf(value));
  const { alternateName, ratingValue, bestRating, name } = rating as Thing;
  const words = clean(textOf(alternateName) ?? textOf(name));
  if (words !== undefined) return words;
  const given = ratingValue === undefined ? undefined : String(ratingValue);
  return clean(given === undefined || bestRating === undefined ? given : `${given} / ${String(bestRating)}`);
}

const clean = (text: string | undefined): string | undefined => squash(text ?? '').slice(0, longest) || undefined;

/** A microdata item as the object that JSON-LD would be; items within it are objects of their own. */
function readItem(item: Element): Thing {
  const thing: Record<string, unknown> = {};
  for (const element of [...item.querySelectorAll('[itemprop]')].slice(0, 200)) {
    if (element.parentElement?.closest('[itemscope]') !== item) continue;
    const value = element.hasAttribute('itemscope') ? readItem(element) : propertyOf(element);
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) thing[name] ??= value;
  }
  return thing;
}

const propertyOf = (element: Element): string =>
  element.getAttribute('content') ??
  element.getAttribute('datetime') ??
  element.getAttribute('href') ??
  element.textContent ??
  '';
