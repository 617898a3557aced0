// Who says what in an article: source, cue and content of every attribution, with the speaker's name resolved.
import { Pos } from '@/lib/claims/lexicon.ts';
import type { Sentence } from '@/lib/claims/sentence.ts';
import { Capital, TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { Trait } from '@/lib/claims/trait.ts';
import { findAccordingTo } from './according-to.ts';
import type { Attribution, Draft, Growing, Scope, Span } from './attribution.ts';
import { carryFirstPerson } from './carry-first-person.ts';
import { carryLists } from './carry-lists.ts';
import { carryQuotations, type QuotedBlock } from './carry-quotations.ts';
import { type Cast, isMedium, makeCast } from './cast.ts';
import { findTurns } from './interview-turns.ts';
import { judge } from './judge-draft.ts';
import { findLabelledSpeech } from './labelled-speech.ts';
import { readNoun } from './noun-attributions.ts';
import { type Phrase, phraseAfter } from './noun-phrases.ts';
import { readPassive } from './passive-attributions.ts';
import { findQuotations, markQuoted } from './quotations.ts';
import { resolveSpeaker } from './resolve-speakers.ts';
import { type Settled, settleContents } from './settle-contents.ts';
import { findSignedPost } from './signed-posts.ts';
import { is } from './token-tests.ts';
import { readActive } from './verb-attributions.ts';
import { findVerbGroup } from './verb-groups.ts';

/** More tokens than any sentence of prose; what lies behind is not read, so that no text costs more than its length. */
const longest = 400;

/** Are nearly all its longer words capitalised? A few small ones settle that they are not. */
function isTitleCase(tokens: Tokens, first: number, last: number): boolean {
  let capitals = 0;
  let others = 0;
  for (let at = first + 1; at < last; at++) {
    if (tokens.end[at]! - tokens.start[at]! < 4 || tokens.kind[at] !== TokenKind.Word) continue;
    if (is(tokens, at, Pos.Preposition | Pos.Conjunction | Pos.Determiner)) continue;
    if (tokens.capital[at] !== Capital.None) capitals++;
    else if (++others > 3) return false;
  }
  return capitals + others >= 3 && capitals >= 3 * others;
}

/** A full stop or another mark that ends a sentence, or a run of them. */
const isStop = ({ kind, lower }: Tokens, at: number): boolean =>
  kind[at] === TokenKind.Punctuation && /^[.!?…]+$/.test(lower[at]!);

/** The sentence as a scope, or undefined where nothing in it can attribute. */
function scopeOf(sentence: Sentence, quoted: Uint8Array): Scope | undefined {
  const { tokens, first } = sentence;
  let last = Math.min(sentence.last, first + longest);
  let at = first;
  while (at < last && (tokens.traits[at]! & Trait.Speech) === 0) at++;
  if (at === last) return undefined;
  while (last > first && isStop(tokens, last - 1)) last--;
  return { tokens, first, last, sentence, quoted, titleCase: isTitleCase(tokens, first, last) };
}

function draftsOf(scope: Scope): readonly Draft[] {
  const { tokens, first, last, titleCase, quoted } = scope;
  const drafts: Draft[] = [];
  const label = findLabelledSpeech(scope);
  if (label !== undefined) drafts.push(judge(scope, label, []));
  let hasView = false;
  for (let head = first; head < last; head++) {
    if ((tokens.traits[head]! & Trait.Speech) === 0) continue;
    const cue = tokens.word[head]?.cue;
    if (cue === undefined) {
      if (tokens.lower[head] === 'according') hasView = true;
      continue;
    }
    // who wants, backs or knows within somebody's words is a matter of those words
    if (quoted[head] !== 0 && cue.isWeak) continue;
    const group = cue.verb.length > 0 ? findVerbGroup(tokens, first, head, last, titleCase) : undefined;
    if (group?.form === 'participle') continue;
    if (cue.noun.length > 0) hasView = true;
    let draft: Draft | undefined;
    if (group === undefined) draft = cue.noun.length > 0 ? readNoun(scope, head, drafts) : undefined;
    else draft = group.form === 'passive' ? readPassive(scope, group) : readActive(scope, group, drafts);
    if (draft !== undefined) drafts.push(judge(scope, draft, drafts));
  }
  if (hasView)
    for (const draft of findAccordingTo(scope)) {
      const at = drafts.findIndex(({ cue }) => cue.first > draft.cue.first);
      drafts.splice(at < 0 ? drafts.length : at, 0, judge(scope, draft, drafts));
    }
  return foldCitations(scope, drafts);
}

/** "VTA reported, citing the border guard": one attribution, whose speaker is cited. Only media cite others; people cite facts. */
function foldCitations(scope: Scope, drafts: readonly Draft[]): readonly Draft[] {
  const { tokens, first, last, titleCase } = scope;
  for (let at = first + 1; at < last; at++) {
    if ((tokens.lower[at] !== 'citing' && tokens.lower[at] !== 'quoting') || tokens.lower[at - 1] !== ',') continue;
    const main = drafts.find(
      ({ kind, source, shares }) => kind === 'say' && !shares && source !== undefined && isMedium(tokens, source),
    );
    const cited = phraseAfter(tokens, at + 1, last, titleCase);
    if (main === undefined || cited === undefined) return drafts;
    const { ahead } = main;
    const cut = ahead !== undefined && at > ahead.first && at < ahead.last ? { first: ahead.first, last: at - 1 } : ahead;
    return drafts.flatMap((draft) =>
      draft === main ? [{ ...main, ahead: cut, cited, hearer: main.source }] : draft.cue.first === at ? [] : [draft],
    );
  }
  return drafts;
}

/**
 * Every attribution of an article, in the order of the text; for who speaks also some that are no attributions by themselves (`isLikely`).
 * `sentences`: all of the article, in order; `all`: whatever the rules propose.
 */
export function findAttributions(sentences: readonly Sentence[], { all = false } = {}): readonly Attribution[] {
  const found: Growing[] = [];
  const blocks: QuotedBlock[] = [];
  const signed: Growing[] = [];
  const turns = findTurns(sentences);
  const cast = makeCast();
  let before: readonly Sentence[] = [];
  let quoted: Uint8Array = new Uint8Array(1024);
  for (let from = 0, to = 0; from < sentences.length; from = to) {
    const { blockIndex, tokens } = sentences[from]!;
    while (to < sentences.length && sentences[to]!.blockIndex === blockIndex) to++;
    const quotations = findQuotations(tokens);
    quoted = markQuoted(quoted, tokens, quotations);
    blocks.push({ sentences: sentences.slice(from, to), quotations });
    for (let i = from; i < to; i++) {
      const scope = scopeOf(sentences[i]!, quoted);
      if (scope === undefined) continue;
      const drafts = draftsOf(scope).filter((draft) => all || draft.rank >= 0 || mayLendVoice(draft));
      for (const settled of settleContents(scope, drafts))
        found.push(attributionOf(scope, settled, cast, i === to - 1, blocks.at(-2)));
    }
    const block = blocks.at(-1)!.sentences;
    const post = findSignedPost(block, before);
    const turn = turns.get(from);
    if (turn !== undefined) signed.push(signedBy({ ...turn, by: turn.colon }, block, cast, quoted));
    if (post !== undefined) signed.push(signedBy({ ...post, by: post.dash }, block, cast, quoted));
    // nobody signs a signature
    before = post === undefined ? block : [];
  }
  const carried = carryLists(sentences, carryFirstPerson(sentences, carryQuotations(blocks, found)));
  return signed.length === 0 ? carried : merged(carried, signed);
}

/** Both in the order of the text: each post or turn in front of the first attribution whose cue stands in its words or behind them. */
function merged(found: readonly Attribution[], posts: readonly Attribution[]): Attribution[] {
  const all: Attribution[] = [];
  let next = 0;
  for (const post of posts) {
    while (next < found.length && found[next]!.cue.start < post.content.start) all.push(found[next++]!);
    all.push(post);
  }
  for (; next < found.length; next++) all.push(found[next]!);
  return all;
}

/** Below the rank of an attribution, yet plain about whose word a claim in it is: speech within speech, "a report from X that". */
function mayLendVoice({ signs, kind, construction, source }: Draft): boolean {
  if (construction === 'hearsay' || (construction === 'noun' && source === undefined)) return true;
  if (source === undefined) return false;
  if (signs.includes('c:quoted-as')) return true;
  const isSomebody = signs.includes('w:name') || signs.includes('w:speaking');
  if (signs.includes('relative'))
    return (
      kind === 'say' ||
      kind === 'deny' ||
      (kind === 'predict' && signs.includes('clause')) ||
      (kind === 'judge' && (isSomebody || signs.includes('w:it') || signs.includes('w:he') || signs.includes('w:they')))
    );
  if (kind === 'show' && (isSomebody || signs.includes('evidence')) && signs.includes('left') && signs.includes('finite'))
    return true;
  if (kind === 'demand' && signs.includes('infinitive') && signs.includes('w:name')) return true;
  if (signs.includes('light')) return true;
  if (construction === 'noun') return (isSomebody || signs.includes('n:owned')) && signs.includes('n:that');
  if (
    (isSomebody || signs.includes('w:he') || signs.includes('w:she')) &&
    (kind === 'demand' || kind === 'deny' || kind === 'allege') &&
    signs.includes('left') &&
    signs.includes('finite')
  )
    return true;
  return (
    isSomebody &&
    (kind === 'say' || kind === 'deny' || kind === 'allege' || kind === 'think') &&
    // "…, an official told VTA, on condition of anonymity"
    (signs.includes('clause') ||
      (kind === 'say' && signs.includes('ahead') && signs.includes('heard')) ||
      (signs.includes('quoted') && signs.includes('v:say101') && signs.includes('phrase'))) &&
    (signs.includes('finite') || (signs.includes('gerund') && signs.includes('left')))
  );
}

/** A stretch of text with a name set to it, which `by` joins to it: the token of a dash or a colon. */
interface Signed {
  readonly name: Phrase;
  readonly by: number;
  readonly content: Span;
}

function signedBy({ name, by, content }: Signed, block: readonly Sentence[], cast: Cast, quoted: Uint8Array): Growing {
  const { tokens, first } = block[0]!;
  const sentence = block.find(({ last }) => last > by)!;
  const speaker = resolveSpeaker(cast, { tokens, first, quoted, said: undefined }, name);
  return {
    construction: 'label',
    kind: 'say',
    lemma: tokens.lower[by]!,
    source: { start: tokens.start[name.first]!, end: tokens.end[name.last - 1]! },
    cue: { start: tokens.start[by]!, end: tokens.end[by]! },
    content,
    pieces: [content],
    isNegated: false,
    isModal: false,
    isQuote: true,
    isLikely: true,
    awaits: false,
    signs: ['c:signed', 'w:name'],
    sentence: sentence.index,
    speaker,
  };
}

function attributionOf(
  scope: Scope,
  { draft, ahead, behind }: Settled,
  cast: Cast,
  isLast: boolean,
  earlier: QuotedBlock | undefined,
): Growing {
  const { tokens, quoted, sentence } = scope;
  const spanOf = ({ first, last }: Phrase): Span => ({ start: tokens.start[first]!, end: tokens.end[last - 1]! });
  const pieces: Span[] = [];
  let isQuote = false;
  for (const piece of [ahead, behind]) {
    if (piece === undefined) continue;
    const { first, last } = piece;
    if (last > first) pieces.push(spanOf(piece));
    if (
      quoted[first] !== 0 ||
      quoted[last - 1] !== 0 ||
      tokens.kind[first - 1] === TokenKind.OpenQuote ||
      // "Under Torv, the “army is ready,” he said"
      (piece === ahead && tokens.kind[last - 1] === TokenKind.CloseQuote && quoted[last - 2] !== 0)
    )
      isQuote = true;
  }
  const speaker =
    draft.source &&
    resolveSpeaker(
      quoted[draft.cue.first] === 0 ? cast : { known: cast.known.slice(-8) },
      { tokens, first: sentence.first, quoted, said: ahead, earlier },
      draft.cited ?? draft.source,
    );
  const via =
    draft.hearer && isMedium(tokens, draft.hearer)
      ? tokens.text.slice(tokens.start[draft.hearer.first], tokens.end[draft.hearer.last - 1])
      : undefined;
  return {
    construction: draft.construction,
    kind: draft.kind,
    lemma: draft.lemma,
    source: draft.source && spanOf(draft.source),
    speaker: speaker && via !== undefined ? { ...speaker, via } : speaker,
    cue: spanOf(draft.cue),
    content:
      pieces.length > 0 ? { start: pieces[0]!.start, end: pieces.at(-1)!.end } : { start: sentence.end, end: sentence.end },
    pieces,
    isNegated: draft.isNegated,
    isModal: draft.isModal,
    isQuote,
    isLikely: draft.rank >= 0,
    awaits: pieces.length === 0 && isLast,
    signs: draft.signs,
    sentence: sentence.index,
  };
}
