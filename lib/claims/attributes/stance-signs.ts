// What tells how a negotiation stands: which way its words point, how they are denied or put off, who is asked for what and when.
import type { Modality, Stance } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { verbForms } from '../languages/en/inflect.ts';
import { type Kind, Pos, type Word } from '../lexicon.ts';
import { type Sign, signOf, signsFor } from '../model/sign.ts';
import { isVerbTag, Tag } from '../parse/tag.ts';
import type { Tokens } from '../tokens.ts';
import { WordTable } from '../word-table.ts';

/** Words that point to a stance, as lemmas; with a particle joined by "_": "call_off". */
const pointers: readonly (readonly [Stance, string])[] = [
  [
    'rejected',
    'reject refuse rebuff spurn veto dismiss oppose decline scuttle scrap boycott impossible unacceptable unwilling refusal rejection intransigence pointless dead disavow deny scorn cancel abandon shun snub block resist exclude object rescind call_off turn_down push_back rule_out walk_out walk_away back_out pull_out unworkable opposition opposed',
  ],
  [
    'stalled',
    'stall stalemate deadlock impasse collapse fail failure falter breach violate violation break differ difference elusive remote obstacle issue hinder concern bar block difficulty vast wide doubt stumble suspend delay postpone freeze halt stuck unresolved fragile disagreement disagree sticking hurdle setback yield distant gap unravel derail prolong uncertain unclear difficult challenge skepticism scepticism cling dispute snag hitch jeopardy jeopardise jeopardize undermine expire lapse break_off break_down break_up fall_apart fall_through put_off bog_down hold_up',
  ],
  [
    'agreed',
    'agree accept sign approve adopt pass endorse ratify conclude reach vote back welcome implement enter force effect honour honor finalise finalize confirm respect seal strike broker clinch consent sign_off agree_on',
  ],
  [
    'concession',
    'concede concession compromise allow willing soften drop waive renounce relax reopen ease offer guarantee ensure commit commitment flexible flexibility prepared lift release permit back_down give_up open_up',
  ],
  [
    'demand',
    'demand call insist urge require request press pressure want must should need condition precondition ultimatum deadline propose proposal plead appeal warn push seek exhort order unless until lobby require call_for push_for press_for ask_for ask insist_on',
  ],
  [
    'scheduled',
    'schedule meet return resume convene gather attend round date tomorrow next upcoming begin plan invite expect due slate arrive travel',
  ],
  [
    'progress',
    'progress constructive positive hopeful optimistic breakthrough close near nearly advance cusp hope forward productive fruitful narrow discuss talk hold mediate negotiate encourage optimism ready promising initiate continue work visit move_forward work_out iron_out sit_down draft consider explore contact diplomacy meeting',
  ],
];

const nowhere: readonly Stance[] = [];

/** Which way a form points. */
interface Pointed {
  alone: readonly Stance[];
  /** By the particle behind it. */
  particles: Map<string, readonly Stance[]> | undefined;
}

const pointedBy = (found: Map<string, Pointed>, form: string): Pointed => {
  let pointed = found.get(form);
  if (pointed === undefined) found.set(form, (pointed = { alone: nowhere, particles: undefined }));
  return pointed;
};

function readPointers(): ReadonlyMap<string, Pointed> {
  const found = new Map<string, Pointed>();
  for (const [stance, lemmas] of pointers)
    for (const entry of lemmas.split(' ')) {
      const [lemma, particle] = entry.split('_') as [string, string | undefined];
      const { s, ing, past, participle } = verbForms(lemma);
      for (const form of new Set([lemma, s, ...ing, ...past, ...participle])) {
        const pointed = pointedBy(found, form);
        const known = (particle === undefined ? pointed.alone : pointed.particles?.get(particle)) ?? nowhere;
        if (known.includes(stance)) continue;
        if (particle === undefined) pointed.alone = [...known, stance];
        else (pointed.particles ??= new Map()).set(particle, [...known, stance]);
      }
    }
  return found;
}
let pointsTo: ReadonlyMap<string, Pointed> | undefined;

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
  "no not never without neither nor cannot can't n't don't doesn't didn't won't wouldn't isn't aren't hasn't haven't hadn't".split(
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

/** Which way the word at `at` points, with its particle or alone. */
function pointersAt({ lower }: Tokens, at: number, last: number): readonly Stance[] {
  pointsTo ??= readPointers();
  const pointed = pointsTo.get(lower[at]!);
  if (pointed === undefined) return nowhere;
  const { alone, particles } = pointed;
  if (particles !== undefined)
    for (let i = at + 1; i < last && i < at + 3; i++) {
      const whole = particles.get(lower[i]!);
      if (whole !== undefined) return whole;
    }
  return alone;
}

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

/** Tense and mood of the first verb group from `at` on. */
function tenseOf({ reading: { tags, sentence }, first, last }: Draft): string {
  const { lower, word } = sentence.tokens;
  for (let i = first; i < last; i++) {
    const tag = tags[i]!;
    if (tag === Tag.Modal) return lower[i] === "'ll" ? 'will' : lower[i]!;
    if (tag === Tag.Auxiliary) {
      const { lemma = '' } = word[i] ?? {};
      if (lower[i] === 'has' || lower[i] === 'have' || lower[i] === 'had' || lemma === 'have') return 'perfect';
      for (let j = i + 1; j < Math.min(last, i + 4); j++) {
        if (tags[j] === Tag.Ing) return 'going-on';
        if (tags[j] === Tag.Passive || tags[j] === Tag.Participle) return 'passive';
      }
      return lower[i] === 'was' || lower[i] === 'were' || lower[i] === 'did' ? 'was' : 'is';
    }
    if (tag === Tag.Verb) return ((word[i]?.pos ?? 0) & Pos.Past) !== 0 ? 'past' : 'present';
    if (tag === Tag.Infinitive) return 'to';
    if (tag === Tag.Ing) return 'ing';
    if (tag === Tag.Participle || tag === Tag.Passive) return 'participle';
  }
  return 'none';
}

/**
 * The token of the main predicate: the first finite verb, or what its auxiliaries lead to, outside relative clauses and participles that
 * only describe a noun; -1 where there is none.
 */
function findHead({ reading: { tags, sentence }, first, last }: Draft): number {
  const { lower } = sentence.tokens;
  let isLed = false;
  let isAside = false;
  let spare = -1;
  for (let i = first; i < last; i++) {
    const tag = tags[i]!;
    if (tag === Tag.Relative || (tag === Tag.Subordinator && lower[i] !== 'that')) isAside = i > first;
    else if (tag === Tag.Comma) isAside = false;
    else if (tag === Tag.Auxiliary || tag === Tag.Modal) {
      isLed = true;
      if (!isAside) spare = i;
    } else if (tag === Tag.Verb || (isLed && isVerbTag(tag))) {
      if (!isAside) return i;
      isAside = isLed = false;
    } else if (tag === Tag.Noun || tag === Tag.Name) {
      // "is the goal of": the copula is all there is
      if (isLed && spare >= 0) return spare;
      isLed = false;
    } else if (isLed && tag === Tag.Adjective && spare >= 0) return i;
  }
  return spare;
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
    if (denials.has(form) || (w !== undefined && (w.pos & Pos.Negation) !== 0)) {
      send(denial);
      holds = 6;
      continue;
    }
    const signs = holds-- > 0 ? denied : affirmed;
    if (small.has(form)) send(signs.small(form));
    if (tag === Tag.Name || (w !== undefined && isWhoever.get(w))) continue;
    const isVerb = isVerbTag(tag);
    const stances = pointersAt(tokens, i, last);
    for (const stance of stances) {
      send(signs.any(stance));
      send(i === head ? signs.head(stance) : i < head ? signs.subject(stance) : signs.object(stance));
      if (isVerb) send(signs.verb(stance));
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
