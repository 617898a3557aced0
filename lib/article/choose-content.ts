// Which of a page's blocks are the article: Readability's vote, completed and checked by the page's own order, furniture and words.

import type { BlockKind } from '@/lib/article/article.ts';
import { isAside, isBiography, isDateLine, isMakerLine } from '@/lib/article/asides.ts';
import { cutAtNextStory } from '@/lib/article/cut-at-next-story.ts';
import type { PageBlock } from '@/lib/article/dom-blocks.ts';
import { namesOf } from '@/lib/article/furniture.ts';
import { findHeadline } from '@/lib/article/headline.ts';
import type { PageHead } from '@/lib/article/page-head.ts';

/** The article's blocks, headline first, and the lines about it (who, when) that stand beside the headline. */
export interface Content {
  readonly blocks: readonly PageBlock[];
  readonly byline: readonly string[];
}

interface Candidate {
  readonly block: PageBlock;
  readonly index: number;
  readonly voted: boolean;
  readonly clear: boolean;
  readonly prose: boolean;
}

const standfirstNames =
  /(?:^|[-_\s])(?:standfirst|stand-first|sub-?title|sub-?head(?:line|ing)?|dek|deck|summary|description|excerpt|intro|introduction|strapline|strap|lede|blurb|sortdec|abstract)/i;

const isProse = ({ text, linked }: PageBlock): boolean =>
  text.length >= 60 && linked < text.length * 0.4 && /[.!?…]["”’)\]]*(?:\s|$)/.test(text);

const voteFor = (block: PageBlock, kept: ReadonlySet<Text>): boolean => {
  let count = 0;
  for (const { node, length } of block.stretches) if (kept.has(node)) count += length;
  return count > block.text.length / 2;
};

/** Chooses the article's blocks. `kept`: the text nodes Readability would keep; empty where it gave up. */
export function chooseContent(
  pageBlocks: readonly PageBlock[],
  kept: ReadonlySet<Text>,
  head: Pick<PageHead, 'titles' | 'description'>,
): Content {
  const titled = findHeadline(pageBlocks, head.titles, pageBlocks.length);
  const blocks = cutAtNextStory(pageBlocks, titled ? pageBlocks.indexOf(titled) : -1);
  const candidates = weigh(blocks, kept);
  const chosen = chooseBody(candidates);
  const bodyStart = candidates.findIndex((one) => chosen.has(one.index) && one.prose && one.block.kind !== 'heading');
  const headline = findHeadline(blocks, head.titles, bodyStart < 0 ? blocks.length : bodyStart);
  const headlineAt = headline ? blocks.indexOf(headline) : -1;
  addOpening(candidates, chosen, headlineAt, bodyStart, head.description);

  const body = candidates.filter(
    ({ index }) => chosen.has(index) && index !== headlineAt && index >= Math.min(Math.max(headlineAt, 0), bodyStart),
  );
  // One entry is a blog's own post; several are a live blog.
  const isLive = new Set(body.flatMap(({ block }) => block.entry ?? [])).size > 2;
  const named = withoutRepeats(
    body.map(({ block, index }) => ({
      ...block,
      kind: kindOf(
        block,
        index > headlineAt && index <= bodyStart && index < headlineAt + 9,
        isLive,
        head.description,
        blocks[bodyStart],
      ),
    })),
    headline?.text,
  );
  const byline = blocks
    .slice(Math.max(0, headlineAt - 3), Math.max(0, bodyStart) + 6)
    .map(({ text }) => text)
    .filter((text) => text.length < 200 && (isDateLine(text) || isMakerLine(text)));
  while (named.length > 2 && isBiography(named.at(-1)!.text)) named.pop();
  const shown = withoutUnseen(named);
  return { blocks: headline ? [{ ...headline, kind: 'headline' }, ...shown] : shown, byline };
}

function weigh(blocks: readonly PageBlock[], kept: ReadonlySet<Text>): Candidate[] {
  const votes = blocks.map((block) => voteFor(block, kept));
  const prose = blocks.map(isProse);
  const votedProse = blocks.reduce((sum, { text }, i) => (votes[i] && prose[i] ? sum + text.length : sum), 0);
  // Furniture that holds a good part of the prose is none: a whole page may stand in a "widget", each paragraph in a "paywall".
  const inside = new Map<string, number>();
  let total = 0;
  blocks.forEach((block, i) => {
    if (!prose[i] || (votedProse > 400 && !votes[i])) return;
    total += block.text.length;
    for (const name of new Set(block.furniture.map((one) => one.name)))
      inside.set(name, (inside.get(name) ?? 0) + block.text.length);
  });
  const isClear = ({ furniture, linked }: PageBlock, i: number): boolean =>
    furniture.every(
      ({ name, doubtful }) => (inside.get(name) ?? 0) > total * 0.35 || (doubtful && votes[i]! && prose[i]! && linked < 20),
    );
  return blocks.map((block, index) => ({
    block,
    index,
    voted: votes[index]!,
    clear: isClear(block, index),
    prose: prose[index]!,
  }));
}

/** Indexes of the body's blocks. */
function chooseBody(candidates: readonly Candidate[]): Set<number> {
  const clearProse = candidates.filter(({ clear, prose }) => clear && prose);
  const length = (list: readonly Candidate[]): number => list.reduce((sum, { block }) => sum + block.text.length, 0);
  const all = length(clearProse);
  const voted = clearProse.filter((one) => one.voted);
  const isVoteGood = length(voted) > 0.45 * all || length(voted) > 4000;
  const basis = isVoteGood ? voted : clearProse;
  const root = commonRoot(basis, isVoteGood ? 0.9 : 0.7);
  const first = basis[0]?.index ?? 0;
  const taken = candidates.filter(({ block, voted, clear }) => isVoteGood && voted && clear && !isAside(block, true));
  const last = Math.max(basis.at(-1)?.index ?? candidates.length, taken.at(-1)?.index ?? 0);
  const parents = new Set(basis.map(({ block }) => block.owner.parentElement));

  const chosen = new Set<number>();
  for (const { block, index, voted, clear, prose } of candidates) {
    if (!clear || isAside(block, voted)) continue;
    const within = root?.contains(block.owner) ?? true;
    const inPlace =
      index <= last ? prose || isStructure(block) : parents.has(block.owner.parentElement) && (prose || isRow(block));
    if ((isVoteGood && voted) || (within && index >= first && inPlace)) {
      chosen.add(index);
      if (isRow(block)) parents.add(block.owner.parentElement);
    }
  }
  return chosen;
}

const isRow = ({ kind }: PageBlock): boolean => kind === 'list-item' || kind === 'table-row';

/** Captions, rows, lists and headings among the prose, too short to be prose themselves. */
const isStructure = ({ kind, text, linked, entry }: PageBlock): boolean =>
  (kind !== 'paragraph' && (linked < text.length * 0.9 || /\d/.test(text))) ||
  entry !== undefined ||
  (linked === 0 && text.length > 30);

/** The smallest element that holds at least `share` of the characters of these blocks. */
function commonRoot(basis: readonly Candidate[], share: number): Element | undefined {
  const inside = new Map<Element, number>();
  let total = 0;
  for (const { block } of basis) {
    total += block.text.length;
    let steps = 0;
    for (let element: Element | null = block.owner; element && steps++ < 200; element = element.parentElement) {
      inside.set(element, (inside.get(element) ?? 0) + block.text.length);
    }
  }
  let root: Element | undefined;
  for (const [element, length] of inside) {
    if (length >= total * share && (!root || root.contains(element))) root = element;
  }
  return root;
}

/** Standfirst, lead picture and key points stand between headline and body, where the vote seldom reaches. */
function addOpening(
  candidates: readonly Candidate[],
  chosen: Set<number>,
  headlineAt: number,
  bodyStart: number,
  description: string,
): void {
  if (headlineAt < 0) return;
  for (let i = Math.min(bodyStart, headlineAt + 40) - 1; i > headlineAt; i--) {
    const { block, clear, voted } = candidates[i]!;
    if (!clear || isAside(block, voted)) continue;
    const { kind, text } = block;
    const opensList = kind === 'heading' && chosen.has(i + 1) && isRow(candidates[i + 1]!.block);
    if ((kind === 'caption' || isRow(block) ? text.length > 20 : isStandfirst(block, description)) || opensList) chosen.add(i);
  }
}

/** May this block before the body be one? */
const isStandfirst = (block: PageBlock, description: string): boolean =>
  block.text.length >= 30 &&
  block.linked <= block.text.length * 0.4 &&
  (isCalledStandfirst(block) ||
    isProse(block) ||
    squash(block.text) === squash(description) ||
    (block.text.length > 60 && /^(?:P|H[2-4]|LI)$/.test(block.owner.tagName)));

const isCalledStandfirst = ({ owner }: PageBlock): boolean =>
  standfirstNames.test(`${namesOf(owner)} ${owner.parentElement ? namesOf(owner.parentElement) : ''}`);

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A caption without an element of its own: "Smoke over Tessel (Image: Norpress)". */
const creditBehind = /[([](?:image|photo|picture|file|credit|getty)\b[^()[\]]{0,60}[)\]]$/i;

/** What the block is, seen with where it stands. `body`: the first block of the body. */
function kindOf(
  block: PageBlock,
  isOpening: boolean,
  isLive: boolean,
  description: string,
  body: PageBlock | undefined,
): BlockKind {
  const { kind, text, owner, entry } = block;
  if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'list-item') return kind;
  if (isOpening && kind !== 'list-item' && text.length > 30) {
    const isApart = block !== body && owner.parentElement !== body?.owner.parentElement && text.length < 300;
    if (
      isCalledStandfirst(block) ||
      (block !== body && kind === 'heading') ||
      (squash(text) === squash(description) && block !== body) ||
      (isApart && isProse(block))
    ) {
      return 'standfirst';
    }
  }
  if (kind === 'paragraph' && text.length < 350 && creditBehind.test(text)) return 'caption';
  return isLive && entry && kind !== 'heading' ? 'live-entry' : kind;
}

/** A caption or headline that stands on the page twice (small and large screens) is read once. */
function withoutRepeats(blocks: readonly PageBlock[], headline: string | undefined): PageBlock[] {
  const seen = new Set<string>(headline ? [squash(headline)] : []);
  return blocks.filter(({ kind, text }) => {
    const key = squash(text);
    const again = seen.has(key) && kind !== 'list-item' && kind !== 'table-row';
    if (text.length > 30) seen.add(key);
    return !again;
  });
}

/**
 * Style sheets hide what only small screens or other tabs show: without a mark to see there is nothing to read. Unless most of the
 * text is hidden, for then it waits to be shown.
 */
function withoutUnseen(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const shown = blocks.filter(({ owner }) => !('checkVisibility' in owner) || owner.checkVisibility());
  const length = (list: readonly PageBlock[]): number => list.reduce((sum, { text }) => sum + text.length, 0);
  return length(shown) > length(blocks) * 0.6 ? shown : blocks;
}
