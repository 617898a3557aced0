// What tells how a negotiation stands: which way its words point, how they are denied or put off, who is asked for what and when.
import type { Modality, Stance } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { type Kind, Pos, type Word } from '../lexicon.ts';
import { type Sign, signOf, signsFor } from '../model/sign.ts';
import { isVerbTag, Tag } from '../parse/tag.ts';
import type { Tokens } from '../tokens.ts';
import { WordTable } from '../word-table.ts';
import { findHead, tenseOf } from './stance-head.ts';
import { pointersAt } from './stance-pointers.ts';

const outcomes = new Set(
  'deal agreement truce ceasefire cease-fire accord settlement solution breakthrough progress compromise talks talk negotiation peace proposal plan offer resolution draft vote exchange swap corridor pause condition term demand'.split(
    ' ',
  ),
);
/** What talks come near to. */
const reachable = new Set(
  'deal agreement truce ceasefire accord settlement solution breakthrough progress compromise talks peace'.split(' '),
);
const near = new Set('close closer near nearer nearing verge brink cusp edge hopeful optimistic'.split(' '));
const denials = new Set(
  "no not never without neither nor little hardly barely scarcely cannot can't n't don't doesn't didn't won't wouldn't isn't aren't hasn't haven't hadn't".split(
    ' ',
  ),
);
const joins = new Set('if unless until before after while as that which who but and to for because'.split(' '));

/** Small words that tell much. */
const small = new Set(
  'yet still already again only little remain remains remained could would will to once first last previously recently'.split(
    ' ',
  ),
);

/** Whoever it is: parties, governments and armies are one word. */
const whoever: readonly Kind[] = ['side', 'government', 'force', 'soldier', 'commander', 'leader'];
const isWhoever = new WordTable(({ kinds }) => whoever.some((kind) => kinds.includes(kind)));

const isOutcome = (word: Word | undefined): boolean => word !== undefined && reachable.has(word.lemma);
const mayStandBetween = Pos.Determiner | Pos.Preposition | Pos.Adjective | Pos.Ing | Pos.Participle;
const isAdverse = (stance: Stance): boolean => stance === 'stalled' || stance === 'rejected';

/** Whether a claim says that somebody is close to an agreement or the like, and not that nobody is or that it came to nothing. */
export function isNearOutcome({ reading, first, last }: Draft): boolean {
  const { tokens } = reading.sentence;
  const { word, lower } = tokens;
  let isNear = false;
  for (let i = first; i < last; i++) {
    if (denials.has(lower[i]!) || ((word[i]?.pos ?? 0) & Pos.Negation) !== 0) return false;
    if (pointersAt(tokens, i, last).some(isAdverse)) return false;
    if (!near.has(lower[i]!)) continue;
    let at = i + 1;
    while (at < last && at < i + 5 && !isOutcome(word[at]) && (word[at] === undefined || (word[at]!.pos & mayStandBetween) !== 0))
      at++;
    isNear ||= at < last && isOutcome(word[at]);
  }
  return isNear;
}

const base = signOf('-');
const modalitySign = signsFor((modality) => `m/${modality}`);
const tenseSign = signsFor((tense) => `t/${tense}`);
const dateSign = signsFor((tense) => `d/${tense}`);
const joinSign = signsFor((form) => `j/${form}`);
const modalSign = signsFor((form) => `o/${form}`);
const denial = signOf('no');
const kindSign = signsFor((kind) => `k/${kind}`);
const verbless = signOf('nv');
const before = signsFor((stance) => `b/${stance}`);
const formBefore = signsFor((form) => `bl/${form}`);

/** The signs of what is not denied, and of what is. */
const signsWhere = (end: string) => ({
  small: signsFor((form) => `c${end}/${form}`),
  any: signsFor((stance) => `g${end}/${stance}`),
  /** By whether it stands before, in or behind the head. */
  subject: signsFor((stance) => `s${end}/${stance}`),
  head: signsFor((stance) => `h${end}/${stance}`),
  object: signsFor((stance) => `o${end}/${stance}`),
  verb: signsFor((stance) => `v${end}/${stance}`),
  next: signsFor((stance) => `e${end}/${stance}`),
  first: signsFor((stance) => `f${end}/${stance}`),
  near: signOf(`n${end}`),
  outcomeAfter: signOf(`x${end}/after`),
  outcomeBefore: signOf(`x${end}/before`),
  act: signsFor((act) => `a${end}/${act}`),
  lemma: signsFor((lemma) => `w${end}/${lemma}`),
});
const affirmed = signsWhere('');
const denied = signsWhere('-');

/** What is denied by how it is: "no deal", "did not agree", "has yet to agree". */
const deniedSign = signsForEach((how) => signsFor((stance) => `${how}/${stance}`));
const quantifiers = new Set('no little neither hardly barely scarcely without'.split(' '));

/** What the head points to by its tense: "met", "will meet". */
const headBy = signsForEach((tense) => signsFor((stance) => `ht/${tense}/${stance}`));
const outcomeUnder = signOf('xu');

/** One stance behind another. */
const behindLead = signsForEach((lead) => signsFor((stance) => `${lead}>${stance}`));
function signsForEach(spell: (lead: string) => (stance: string) => Sign): (lead: string) => (stance: string) => Sign {
  const known = new Map<string, (stance: string) => Sign>();
  return (lead) => {
    let signs = known.get(lead);
    if (signs === undefined) known.set(lead, (signs = spell(lead)));
    return signs;
  };
}

/** "under a deal", "as part of the latest truce": what is done because it is agreed. */
function isUnder({ lower }: Tokens, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i > at - 4; i--) if (lower[i] === 'under') return true;
  return false;
}

/** Sends the signs of a negotiation to `send`, some more than once. */
export function walkStance(draft: Draft, modality: Modality, send: (sign: Sign) => void): void {
  const { reading, first, last } = draft;
  const { tokens } = reading.sentence;
  const { word, lower } = tokens;
  const { tags } = reading;
  const tense = tenseOf(draft);
  send(base);
  send(modalitySign(modality));
  send(tenseSign(tense));
  const head = findHead(draft);
  /** How many tokens a denial still holds for. */
  let holds = 0;
  let deniedBy = 'not';
  let isNext = false;
  let lead: Stance | undefined;
  let isVerbSeen = false;
  let hasDate = false;
  for (const date of reading.dates) if (date.first < last && date.last > first) hasDate = true;
  send(dateSign(hasDate ? tense : 'none'));
  for (let i = first; i < last; i++) {
    const form = lower[i]!;
    const tag = tags[i]!;
    const w = word[i];
    if (tag === Tag.Comma || tag === Tag.Stop || tag === Tag.Dash || form === 'but') holds = 0;
    if (joins.has(form)) send(joinSign(form));
    if (tag === Tag.Modal) send(modalSign(form));
    // "has yet to be accepted"
    const isYetTo = form === 'yet' && lower[i + 1] === 'to';
    if (isYetTo || denials.has(form) || (w !== undefined && (w.pos & Pos.Negation) !== 0)) {
      send(denial);
      holds = 6;
      deniedBy = isYetTo ? 'yet' : quantifiers.has(form) ? 'none' : 'not';
      continue;
    }
    const signs = holds-- > 0 ? denied : affirmed;
    if (small.has(form)) send(signs.small(form));
    if (tag === Tag.Name || (w !== undefined && isWhoever.get(w))) continue;
    const isVerb = isVerbTag(tag);
    const stances = pointersAt(tokens, i, last);
    for (const stance of stances) {
      send(signs.any(stance));
      if (signs === denied) send(deniedSign(deniedBy)(stance));
      send(i === head ? signs.head(stance) : i < head ? signs.subject(stance) : signs.object(stance));
      if (isVerb) send(signs.verb(stance));
      if (i === head && signs === affirmed) send(headBy(tense)(stance));
      // the first word with a meaning behind a head without one: "put the deal in doubt", "remains distant"
      if (i > head && !isNext) send(signs.next(stance));
      if (lead !== undefined && lead !== stance) send(behindLead(lead)(stance));
    }
    if (i >= head && stances.length > 0) isNext = true;
    if (lead === undefined && stances[0] !== undefined) {
      lead = stances[0];
      send(signs.first(lead));
    }
    if (near.has(form)) send(signs.near);
    if (w === undefined) continue;
    if (outcomes.has(w.lemma) && isUnder(tokens, i, first)) send(outcomeUnder);
    if (outcomes.has(w.lemma)) send(isVerbSeen ? signs.outcomeAfter : signs.outcomeBefore);
    if (isVerb) {
      for (const act of w.acts) send(signs.act(act));
      isVerbSeen = true;
    } else for (const kind of w.kinds) send(kindSign(kind));
    if (i === head) send(signs.lemma(w.lemma));
  }
  if (!isVerbSeen) send(verbless);
  for (let i = first - 1, seen = 0; i >= reading.sentence.first && seen < 5; i--, seen++) {
    if (tags[i] === Tag.Comma || tags[i] === Tag.Stop) break;
    if (tags[i] === Tag.Name || word[i] === undefined || isWhoever.get(word[i]!)) continue;
    for (const stance of pointersAt(tokens, i, last)) send(before(stance));
    if (seen === 0) send(formBefore(lower[i]!));
  }
}
