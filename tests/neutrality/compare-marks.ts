// Compares what is marked in an article with what is marked once its parties are exchanged.

import type { Article } from '@/lib/article/article.ts';
import type { Claim } from '@/lib/claims/claim.ts';
import { type Exchanged, exchangeBlocks } from './exchange-names.ts';

export type Detect = (article: Article) => readonly Claim[];

/** A mark that changes with the names, in words. */
export interface Bias {
  /** The words marked in the article as written, or in the exchanged one. */
  readonly quote: string;
  readonly because: string;
}

export interface Comparison {
  readonly marks: number;
  readonly biases: readonly Bias[];
}

/** All marks of the article that its parties' names decide. */
export function compareMarks(article: Article, exchanged: Exchanged, detect: Detect): Comparison {
  const { text, to } = exchanged;
  const other: Article = { ...article, text, blocks: exchangeBlocks(article.blocks, exchanged) };
  const own = detect(article);
  const theirs = new Map(detect(other).map((claim) => [`${claim.type} ${claim.start} ${claim.end}`, claim]));
  const ownIds = new Map(own.map(({ id, start, end, type }) => [id, `${type} ${to(start)} ${to(end)}`]));
  const theirIds = new Map([...theirs].map(([key, { id }]) => [id, key]));
  const biases: Bias[] = [];
  for (const claim of own) {
    const key = `${claim.type} ${to(claim.start)} ${to(claim.end)}`;
    const twin = theirs.get(key);
    theirs.delete(key);
    if (twin === undefined) {
      biases.push({ quote: claim.quote, because: `${claim.type} not marked with the names exchanged` });
      continue;
    }
    const mark = (one: Claim, ids: ReadonlyMap<string, string>) => ({
      figure: one.quantity && [one.quantity.value, one.quantity.min, one.quantity.max, one.quantity.qualifier, one.quantity.unit],
      category: one.category,
      modality: one.modality,
      stance: one.stance,
      flags: one.flags,
      time: one.time && [one.time.from, one.time.to, one.time.asOf],
      worth: one.worth,
      why: one.why,
      repeats: one.repeats && ids.get(one.repeats),
      partOf: one.partOf && ids.get(one.partOf),
    });
    const [mine, yours] = [mark(claim, ownIds), mark(twin, theirIds)];
    const names = { ...namesOf(claim), figure: claim.quantity?.text };
    const otherNames = { ...namesOf(twin), figure: twin.quantity?.text };
    const because = [
      ...differences(mine, yours, (one, two) => JSON.stringify(one) === JSON.stringify(two)),
      ...differences(names, otherNames, (one, two) => isSameName(article.text, exchanged, one, two)),
    ];
    if (because.length > 0) biases.push({ quote: claim.quote, because: because.join('; ') });
  }
  for (const claim of theirs.values())
    biases.push({ quote: claim.quote, because: `${claim.type} marked only with the names exchanged` });
  return { marks: own.length, biases };
}

const namesOf = ({ speaker, place, subject }: Claim) => ({
  speaker: speaker?.text,
  via: speaker?.via,
  place: place?.text,
  subject: subject?.text,
});

function differences<T extends object>(one: T, other: T, isSame: (a: unknown, b: unknown) => boolean): string[] {
  return Object.keys(one).flatMap((key) => {
    const [a, b] = [one[key as keyof T], other[key as keyof T]];
    return isSame(a, b) ? [] : [`${key} ${JSON.stringify(a)} → ${JSON.stringify(b)}`];
  });
}

/** Does `other` stand in the exchanged text where `name` stands in the article? */
function isSameName(text: string, { text: into, to }: Exchanged, name: unknown, other: unknown): boolean {
  if (typeof name !== 'string' || typeof other !== 'string') return name === other;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (into.slice(to(at), to(at + name.length)) === other) return true;
  return name === other;
}
