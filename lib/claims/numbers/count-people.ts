// Tells what became of the people that a number counts: killed, injured, missing, captured, freed, displaced.

import { anyVerb, closedClass, isKind, Pos } from '@/lib/claims/lexicon.ts';
import { Capital, TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import type { Fate } from './fate.ts';
import { fateIndex } from './fate-index.ts';
import { countsPeople } from './find-head.ts';
import type { QuantitySpan } from './quantity-span.ts';

export interface PeopleCount {
  readonly span: QuantitySpan;
  readonly fate: Fate;
  /** Token of the word that tells the fate; it may be the head itself. */
  readonly cue: number;
  /** Counts some of those counted before: "72 people, including 20 children". */
  readonly partOf?: QuantitySpan;
}

interface Found {
  readonly fate: Fate;
  readonly cue: number;
  /** Reached across an "and" with another subject in between. */
  readonly far?: boolean;
}

/**
 * The counts among `spans` (of one sentence, tokens `first`..`last`) whose people came to something, in the order of the text.
 */
export function countPeople(tokens: Tokens, spans: readonly QuantitySpan[], first: number, last: number): readonly PeopleCount[] {
  if (spans.length === 0) return none;
  // rules, steps and attributes all ask for the same sentence
  let known = cache.get(spans);
  if (known === undefined) cache.set(spans, (known = findCounts(tokens, spans, first, last)));
  return known;
}

const none: readonly PeopleCount[] = [];
const cache = new WeakMap<readonly QuantitySpan[], readonly PeopleCount[]>();

function findCounts(tokens: Tokens, spans: readonly QuantitySpan[], first: number, last: number): PeopleCount[] {
  const counted: PeopleCount[] = [];
  for (const span of spans) {
    if (!mayCountPeople(tokens, span)) continue;
    const before = counted.at(-1);
    const found = findFate(tokens, span, first, last);
    if (found !== undefined && !isFitting(tokens, span, found)) continue;
    const part =
      before !== undefined &&
      (isPart(tokens, span, before, first) ||
        // "six priests -- five Spaniards and one Salvadoran --", "13 bodies; eight guerrillas, four soldiers"
        ((found === undefined || found.cue === before.cue) && listsParts(tokens, span, before, first)));
    if (found === undefined) {
      if (part && before !== undefined)
        counted.push({ span, fate: before.fate, cue: before.cue, partOf: before.partOf ?? before.span });
      continue;
    }
    counted.push({ span, ...strip(found), ...(part && before !== undefined ? { partOf: before.partOf ?? before.span } : {}) });
  }
  return sumUp(tokens, counted);
}

const isWithin = (inner: QuantitySpan, outer: QuantitySpan): boolean =>
  inner.first >= outer.first && inner.last <= outer.last && inner !== outer;

/**
 * Puts the sum before counts that share one fate word: "Eight policemen and nine civilians were killed" are 17. The parts stay, as parts of it.
 */
function sumUp(tokens: Tokens, counted: readonly PeopleCount[]): PeopleCount[] {
  const out: PeopleCount[] = [];
  for (let i = 0; i < counted.length; ) {
    let end = i + 1;
    while (end < counted.length && counted[end]!.cue === counted[i]!.cue && counted[end]!.fate === counted[i]!.fate) end++;
    const group = counted.slice(i, end);
    const listed = group.find(({ span }) => span.kind === 'enumeration');
    const parts = group.filter(
      ({ span, partOf }) => partOf === undefined && !(listed !== undefined && isWithin(span, listed.span)),
    );
    const total =
      parts.length > 1 &&
      parts.every(isSummable) &&
      isOneOfFew(parts) &&
      parts.every((part, k) => k === 0 || isListed(tokens, parts[k - 1]!.span, part.span))
        ? sumOf(tokens, parts)
        : undefined;
    if (total === undefined)
      for (const one of group)
        out.push(listed !== undefined && isWithin(one.span, listed.span) ? { ...one, partOf: listed.span } : one);
    else {
      out.push(total);
      for (const one of group) out.push(one.partOf === undefined ? { ...one, partOf: total.span } : one);
    }
    i = end;
  }
  return out;
}

/** Larger groups stand side by side and are no party. */
const largestPart = 30;

/** One beside many is told apart from them: "27 students and a teacher". */
const isOneOfFew = (parts: readonly PeopleCount[]): boolean =>
  parts.every(({ span }) => span.quantity.value! > 1) || parts.every(({ span }) => span.quantity.value! <= 6);

/** A comma or "and" between two counts lists them; "four of the nine" is no list, nor are counts with a verb between. */
function isListed(tokens: Tokens, before: QuantitySpan, span: QuantitySpan): boolean {
  let joined = false;
  for (let i = phraseEnd(before); i < span.first; i++) {
    const form = tokens.lower[i]!;
    if (form === ',' || form === 'and' || form === 'plus' || form === '-') joined = true;
    if (beForms.has(form) || fateIndex().verbs.get(form)?.transitive === true) return false;
  }
  return joined;
}

const isSummable = ({ span: { quantity } }: PeopleCount): boolean =>
  quantity.value !== undefined &&
  quantity.value > 0 &&
  quantity.value <= largestPart &&
  quantity.unit === undefined &&
  (quantity.qualifier === 'exact' || quantity.qualifier === 'at-least');

function sumOf(tokens: Tokens, parts: readonly PeopleCount[]): PeopleCount {
  const [one, other] = [parts[0]!, parts.at(-1)!];
  const value = parts.reduce((sum, { span }) => sum + span.quantity.value!, 0);
  const open = parts.some(({ span }) => span.quantity.qualifier === 'at-least');
  const last = phraseEnd(other.span);
  const [start, end] = [one.span.start, tokens.end[last - 1]!];
  const head = other.span.head;
  return {
    fate: one.fate,
    cue: one.cue,
    span: {
      first: one.span.first,
      last,
      start,
      end,
      numberAt: one.span.numberAt,
      kind: 'enumeration',
      quantity: {
        value,
        min: value,
        max: open ? null : value,
        qualifier: open ? 'at-least' : 'exact',
        text: tokens.text.slice(start, end),
      },
      ...(head === undefined ? {} : { head }),
    },
  };
}

const leaving = new Set(['leave', 'leaves', 'left', 'leaving']);

/** Things burn and are held too, and "various ages" are no people: without a noun for people the words have to be plain. */
function isFitting(tokens: Tokens, span: QuantitySpan, found: Found): boolean {
  const { head } = span;
  // soldiers who leave are troops that move; people who leave are displaced
  if (leaving.has(tokens.lower[found.cue]!)) {
    const next = tokens.word[found.cue + 1];
    if (next !== undefined && isKind(next, 'victim')) return false;
    return (
      head !== undefined &&
      (isKind(tokens.word[head], 'person') || isKind(tokens.word[head], 'child') || isKind(tokens.word[head], 'civilian'))
    );
  }
  if (head === undefined || head < span.first || countsPeople(tokens, head) || fateIndex().people.has(tokens.lower[head]!))
    return true;
  if (tokens.capital[head] !== Capital.None && !leaving.has(tokens.lower[found.cue]!)) return true;
  const word = tokens.word[head];
  // a noun that the lexicon knows and knows as no people
  if (word !== undefined && (span.kind === 'amount' || span.quantity.qualifier === 'vague')) return false;
  return !fateIndex().soft.has(tokens.lower[found.cue]!);
}

const strip = ({ fate, cue }: Found): { fate: Fate; cue: number } => ({ fate, cue });

/** A count of people, of nothing named, or of something the lexicon does not know. */
function mayCountPeople(tokens: Tokens, span: QuantitySpan): boolean {
  if (
    span.kind !== 'count' &&
    span.kind !== 'enumeration' &&
    span.kind !== 'single' &&
    span.kind !== 'ordinal' &&
    span.kind !== 'amount'
  )
    return false;
  const { head } = span;
  if (head === undefined || head < span.first) return span.kind !== 'amount';
  const { people } = fateIndex();
  if (people.has(tokens.lower[head]!) || countsPeople(tokens, head)) return true;
  const word = tokens.word[head];
  return word === undefined || word.kinds.length === 0;
}

const partLeads = new Set(['including', 'includes', 'included', 'among']);

/** "72 people, including 20 children", "three people, two of them children", "12 of whom". */
function isPart(tokens: Tokens, span: QuantitySpan, before: PeopleCount, first: number): boolean {
  const after = tokens.lower[span.last];
  if (after === 'of' && (tokens.lower[span.last + 1] === 'them' || tokens.lower[span.last + 1] === 'whom')) return true;
  let at = span.first - 1;
  for (let steps = 0; steps < 3 && at >= first && at >= before.span.last; steps++, at--) {
    const form = tokens.lower[at]!;
    if (form === 'including' || form === 'among') return true;
    if (form === 'them' || form === 'whom') {
      if (tokens.lower[at - 1] === 'among' || tokens.lower[at - 1] === 'of') return true;
    }
    if (partLeads.has(form)) return true;
  }
  return false;
}

const listOpeners = new Set([':', ';', '(']);

/** A dash between phrases, not a hyphen within a word. */
const isDash = (tokens: Tokens, at: number): boolean =>
  /^[-–—]/.test(tokens.lower[at]!) && tokens.start[at] !== tokens.end[at - 1];

/** Does the count stand in a list that spells out the one before it, opened by a dash, colon or bracket? */
function listsParts(tokens: Tokens, span: QuantitySpan, before: PeopleCount, first: number): boolean {
  if ((span.quantity.value ?? 0) >= (before.partOf ?? before.span).quantity.min && before.span.quantity.qualifier === 'exact')
    return false;
  for (let i = span.first - 1; i >= first && i >= before.span.last && i > span.first - 14; i--) {
    const form = tokens.lower[i]!;
    if (listOpeners.has(form)) return true;
    // a dash behind a part closes the list
    if (isDash(tokens, i)) return before.partOf === undefined;
    if (i === before.span.last && before.partOf !== undefined) return true;
    const pos = tokens.word[i]?.pos ?? 0;
    if (
      form !== ',' &&
      form !== 'and' &&
      tokens.word[i] !== undefined &&
      (pos & (Pos.Noun | Pos.Adjective | Pos.Number | Pos.Determiner)) === 0
    )
      return false;
  }
  return false;
}

/** Where the noun phrase of the count ends: behind its head, or behind the number. */
const phraseEnd = (span: QuantitySpan): number => (span.head !== undefined && span.head >= span.last ? span.head + 1 : span.last);

function findFate(tokens: Tokens, span: QuantitySpan, first: number, last: number): Found | undefined {
  const own = ownFate(tokens, span, first, last);
  if (own !== undefined) return own;
  const right = fateRight(tokens, phraseEnd(span), last);
  // "the bodies of 12 people who had been shot": being shot leaves open what became of them
  if (right !== undefined && !right.far && tokens.lower[right.cue] !== 'shot') return right;
  return fateLeft(tokens, span, first) ?? farToll(tokens, span, first) ?? right;
}

/** Told by the noun phrase itself: "24 dead", "12 wounded soldiers", "five bodies", "the death toll rose to 112". */
function ownFate(tokens: Tokens, span: QuantitySpan, first: number, last: number): Found | undefined {
  const { people } = fateIndex();
  const { head } = span;
  const from = span.numberAt;
  if (head !== undefined && head < span.first) return tollFate(tokens, head, span.first, first);
  const end = phraseEnd(span);
  for (let i = from; i < end; i++) {
    const fate = people.get(tokens.lower[i]!);
    if (fate === undefined || (i === from && span.last > i + 1)) continue;
    // "two hostages were killed": what is done to captives comes first; "lives" and "bodies" are plain
    if ((fate === 'captured' || fate === 'displaced' || fate === 'mixed') && i === end - 1) {
      const done = fateRight(tokens, end, last);
      if (done !== undefined && !done.far) return done;
      const left = fateLeft(tokens, span, first);
      if (left !== undefined) return left;
    }
    return widen(tokens, { fate, cue: i }, i + 1, last);
  }
  return undefined;
}

/** "The death toll in a bomb attack on buses … has risen to at least 112": the toll is far, and nothing else was counted between. */
function farToll(tokens: Tokens, span: QuantitySpan, first: number): Found | undefined {
  if (span.kind !== 'count' || span.head !== undefined) return undefined;
  let moved = false;
  for (let i = span.first - 1; i >= first && i >= span.first - 32; i--) {
    const form = tokens.lower[i]!;
    if (tollVerbs.has(form)) moved = true;
    else if (form === 'toll' || form === 'tally')
      return moved ? (tollFate(tokens, i, i + 1, first) ?? { fate: 'killed', cue: i }) : undefined;
    else if (moved && form === 'number' && tokens.lower[i + 1] === 'of')
      return tollFate(tokens, i, Math.min(i + 8, span.first), i);
    if (tokens.kind[i] === TokenKind.Number && !moved) return undefined;
  }
  return undefined;
}

const tollVerbs = new Set(
  'rise rises rose risen rising reach reaches reached reaching climb climbs climbed climbing stand stands stood pass passes passed exceed exceeds exceeded exceeding surpass surpassed top tops topped hit hits is was to at jumped grew grown soared'.split(
    ' ',
  ),
);

/** The fate that a toll left of its number names. */
function tollFate(tokens: Tokens, head: number, number: number, first: number): Found | undefined {
  const { people, verbs } = fateIndex();
  // the head itself, then what stands between it and the number, then what stands before
  for (let k = 0, from = Math.max(first, head - 4); k < number - from; k++) {
    const i = head + k < number ? head + k : number - 1 - k;
    const fate =
      people.get(tokens.lower[i]!) ??
      (verbs.get(tokens.lower[i]!)?.participle === true ? verbs.get(tokens.lower[i]!)!.fate : undefined);
    if (fate !== undefined) return { fate, cue: i };
  }
  if (tokens.lower[head] === 'toll') return { fate: 'killed', cue: head };
  return undefined;
}

/** "killed and wounded", "dead or injured": two fates in one; a number between makes them two counts. */
function widen(tokens: Tokens, found: Found, at: number, last: number): Found {
  const joint = tokens.lower[at];
  if (at + 1 >= last || (joint !== 'and' && joint !== 'or' && joint !== '/' && joint !== 'and/or')) return found;
  const { people, verbs } = fateIndex();
  const form = tokens.lower[at + 1]!;
  const other = people.get(form) ?? verbs.get(form)?.fate;
  if (other === undefined || other === found.fate || found.fate === 'captured' || other === 'captured') return found;
  const next = at + 2 < last ? at + 2 : -1;
  if (next >= 0 && isCounting(tokens, next)) return found;
  return { ...found, fate: 'mixed' };
}

const isCounting = (tokens: Tokens, at: number): boolean => {
  const role = tokens.word[at]?.number?.role;
  return tokens.kind[at] === TokenKind.Number || role === 'cardinal' || role === 'vague' || role === 'scale' || role === 'group';
};

const beForms = new Set(['was', 'were', 'is', 'are', 'been', 'be', 'being', 'got', 'get', "'re"]);
/** Verbs that tell of a state: "remain missing", "were left dead", "went missing", "lay wounded". */
const stateVerbs = new Set(
  'remain remains remained left found went gone go reported confirmed feared believed presumed declared pronounced listed said known lay lie lying taken held turned shown seen considered thought feared died lost lose losing loses suffered suffer suffering suffers sustained sustain sustaining received receive receiving have has had having came come'.split(
    ' ',
  ),
);
/** What follows people who are held: "commanders held by the government". */
const holders = new Set(['by', 'in', 'at', 'captive', 'hostage', 'prisoner', 'as', 'since', 'there']);
const hospital = new Set(['hospital', 'hospitals', 'hospitalized', 'hospitalised', 'clinic', 'intensive']);
const openers = new Set([
  'including',
  'among',
  'mostly',
  'mainly',
  'most',
  'some',
  'many',
  'half',
  'all',
  'one',
  'two',
  'three',
  'at',
  'aged',
  'who',
  'none',
  'several',
  'whose',
]);

/** The predicate of the people: what follows their noun phrase at token `from`. */
function fateRight(tokens: Tokens, from: number, last: number): Found | undefined {
  const { verbs, people, objects } = fateIndex();
  let far = false;
  let inVerb = false;
  let verbAt = from;
  let be = false;
  let relative = false;
  const stop = Math.min(last, from + 28);
  for (let i = from; i < stop; i++) {
    const form = tokens.lower[i]!;
    const word = tokens.word[i];
    const pos = word?.pos ?? 0;
    if (tokens.kind[i] !== TokenKind.Word && tokens.kind[i] !== TokenKind.Number) {
      if (form === ')' || form === "'" || (form === '-' && tokens.start[i] === tokens.end[i - 1])) continue;
      if (form === ',' || form === '(' || form === '-' || form === '--' || form === '–' || form === '—') {
        // "seven students, kidnapped by gunmen, remain"
        const aside = verbs.get(tokens.lower[i + 1]!);
        if (aside?.participle && !inVerb && !takesObject(tokens, i + 2, last))
          return widen(tokens, mark({ fate: aside.fate, cue: i + 1 }, far), i + 2, last);
        const close = skipAside(tokens, i, stop);
        if (close < 0 || inVerb) return undefined;
        if (close > i) i = close;
        continue;
      }
      if (tokens.kind[i] === TokenKind.OpenQuote || tokens.kind[i] === TokenKind.CloseQuote || form === '&') continue;
      return undefined;
    }
    if (inVerb || be) {
      const state = people.get(form);
      if (
        state !== undefined &&
        i - verbAt < 6 &&
        form !== 'lives' &&
        state !== 'freed' &&
        (pos & Pos.Noun) * (pos & Pos.Plural) === 0
      )
        return widen(tokens, mark({ fate: state, cue: i }, far), i + 1, last);
      const object = objects.get(form);
      if (object !== undefined) return mark({ fate: object, cue: i }, far);
      if (hospital.has(form)) return mark({ fate: 'injured', cue: i }, far);
      if (form === 'hostage' || form === 'prisoner' || form === 'captive') return mark({ fate: 'captured', cue: i }, far);
    }
    const inPhrase =
      i > from &&
      !inVerb &&
      (tokens.lower[i - 1] === '-' ||
        ((tokens.word[i - 1]?.pos ?? 0) & (Pos.Determiner | Pos.Preposition | Pos.Adjective)) !== 0);
    const verb = inPhrase ? undefined : verbs.get(form);
    if (
      verb !== undefined &&
      !(form === 'hold' || form === 'held' || form === 'burn' || form === 'burns' || form === 'gas' || form === 'gun')
    ) {
      if (verb.intransitive && ((pos & Pos.Noun) === 0 || form === 'left') && !(be && !verb.participle))
        return widen(tokens, mark({ fate: verb.fate, cue: i }, far), i + 1, last);
      if (be && verb.participle) return widen(tokens, mark({ fate: verb.fate, cue: i }, far), i + 1, last);
      if (verb.participle && !inVerb && !takesObject(tokens, i + 1, last))
        return widen(tokens, mark({ fate: verb.fate, cue: i }, far), i + 1, last);
      if (verb.participle && inVerb && !takesObject(tokens, i + 1, last))
        return widen(tokens, mark({ fate: verb.fate, cue: i }, far), i + 1, last);
      if (verb.transitive) return undefined;
    }
    if (form === 'held' && (be || holders.has(tokens.lower[i + 1] ?? ''))) return mark({ fate: 'captured', cue: i }, far);
    if (form === 'shot' && tokens.lower[i + 1] !== 'down' && (be || !takesObject(tokens, i + 1, last))) {
      const dead =
        tokens.lower[i + 1] === 'dead' ||
        (tokens.lower[i + 1] === 'and' && tokens.lower[i + 2] === 'killed') ||
        tokens.lower[i + 1] === 'to';
      return mark({ fate: dead ? 'killed' : 'mixed', cue: i }, far);
    }
    if (beForms.has(form)) {
      be = true;
      inVerb = true;
      verbAt = i;
      continue;
    }
    if (!inVerb) {
      const state = people.get(form);
      if (
        state !== undefined &&
        (form === 'dead' ||
          form === 'missing' ||
          form === 'wounded' ||
          form === 'injured' ||
          form === 'hurt' ||
          form === 'captive' ||
          form === 'hostage' ||
          form === 'homeless')
      )
        return widen(tokens, mark({ fate: state, cue: i }, far), i + 1, last);
    }
    if (form === 'with' || form === 'from') {
      // "12 people with gunshot wounds", "suffering from suffocation"
      for (let j = i + 1; j < Math.min(stop, i + 5); j++) {
        const object = objects.get(tokens.lower[j]!);
        if (object === 'injured') return mark({ fate: object, cue: j }, far);
      }
    }
    if ((pos & (Pos.Auxiliary | Pos.Modal)) !== 0 || stateVerbs.has(form)) {
      inVerb = true;
      verbAt = i;
      continue;
    }
    if (form === 'and' || form === 'or' || form === 'as') {
      if (inVerb) continue;
      // "12 people and three soldiers were killed" goes on, "killed 12 and wounded 30" does not
      if ((tokens.word[i + 1]?.pos ?? 0) !== 0 && verbs.get(tokens.lower[i + 1]!) !== undefined) return undefined;
      // another subject begins; "Fuaa and Kafraya", "women and children" are one
      if (startsSubject(tokens, i + 1, last)) far = true;
      continue;
    }
    // "two men were in a car when they were abducted"
    if ((form === 'when' || form === 'before' || form === 'after' || form === 'as') && tokens.lower[i + 1] === 'they') {
      be = false;
      inVerb = false;
      i++;
      continue;
    }
    if ((pos & Pos.Relative) !== 0 && !inVerb) {
      relative = true;
      continue;
    }
    if (
      (pos & (Pos.Subordinator | Pos.Pronoun)) !== 0 &&
      !(form === 'so' && inVerb) &&
      !(tokens.lower[i - 1] === 'of' && (form === 'them' || form === 'whom')) &&
      (pos & (Pos.Preposition | Pos.Determiner | Pos.Number)) === 0 &&
      !relative
    )
      return undefined;
    if (
      inVerb &&
      (pos & Pos.Preposition) !== 0 &&
      form !== 'to' &&
      form !== 'among' &&
      form !== 'in' &&
      form !== 'with' &&
      form !== 'by' &&
      form !== 'at' &&
      form !== 'from'
    )
      return undefined;
    // another finite verb ends the search, unless it stands in a relative clause
    if (
      !inVerb &&
      !inPhrase &&
      (pos & (Pos.Past | Pos.Present)) !== 0 &&
      (pos & (Pos.Noun | Pos.Adjective | Pos.Participle | Pos.Ing | Pos.Preposition)) === 0 &&
      !relative
    )
      return undefined;
  }
  return undefined;
}

/** A count or an article behind "and" begins another party. */
const startsSubject = (tokens: Tokens, at: number, last: number): boolean =>
  at < last &&
  (isCounting(tokens, at) ||
    tokens.word[at]?.number?.role === 'article' ||
    ((tokens.word[at]?.pos ?? 0) & Pos.Determiner) !== 0 ||
    tokens.lower[at] === 'at' ||
    tokens.lower[at] === 'more');

const mark = (found: Found, far: boolean): Found => (far ? { ...found, far } : found);

/** Does an object follow, so that the form is an active verb: "killed three soldiers", "injured 30"? */
function takesObject(tokens: Tokens, at: number, last: number): boolean {
  if (at >= last) return false;
  const word = tokens.word[at];
  if (isCounting(tokens, at)) return true;
  if (word === undefined) return tokens.kind[at] === TokenKind.Word && tokens.capital[at] !== Capital.None;
  if (word.date !== undefined) return false;
  if ((word.pos & (Pos.Preposition | Pos.Conjunction | Pos.Auxiliary | Pos.Adverb | Pos.Subordinator)) !== 0) {
    // "killed at least 12", "wounding up to 30", "killed more than 100"
    for (let i = at; i < Math.min(last, at + 4); i++) {
      if (isCounting(tokens, i))
        return tokens.lower[at] !== 'in' && tokens.lower[at] !== 'on' && tokens.lower[at] !== 'by' && tokens.lower[at] !== 'and';
    }
    return false;
  }
  return (word.pos & (Pos.Determiner | Pos.Pronoun | Pos.Noun | Pos.Adjective)) !== 0;
}

/** Does an "and" come before the next auxiliary, as it does in a list of subjects? */
function hasAndBeforeVerb(tokens: Tokens, at: number, last: number): boolean {
  for (let i = at; i < Math.min(last, at + 16); i++) {
    if (tokens.lower[i] === 'and' || tokens.lower[i] === 'of' || tokens.lower[i] === 'or') return true;
    if (beForms.has(tokens.lower[i]!) || ((tokens.word[i]?.pos ?? 0) & (Pos.Auxiliary | Pos.Modal)) !== 0) return false;
  }
  return true;
}

/** The end of an aside that begins at the comma, bracket or dash at `at`; `at` to walk on; −1 where the clause ends. */
function skipAside(tokens: Tokens, at: number, last: number): number {
  const opener = tokens.lower[at]!;
  const next = tokens.lower[at + 1];
  if (next === undefined || at + 1 >= last) return -1;
  if (opener === ',') {
    // a list of subjects goes on: "two men, a woman and a child were killed"
    const counts = isCounting(tokens, at + 1) || tokens.word[at + 1]?.number?.role === 'article';
    if (
      !openers.has(next) &&
      !counts &&
      next !== 'and' &&
      tokens.capital[at + 1] === Capital.None &&
      ((tokens.word[at + 1]?.pos ?? 0) & (Pos.Determiner | Pos.Noun | Pos.Relative)) === 0
    )
      return -1;
    // "20 hostages, one was hurt": a new clause, no list
    if (counts && !hasAndBeforeVerb(tokens, at + 1, last)) return -1;
  }
  const close = opener === '(' ? ')' : opener;
  for (let i = at + 1; i < Math.min(last, at + 16); i++) if (tokens.lower[i] === close) return i;
  return opener === ',' ? at : -1;
}

const lostObjects = new Set(['lose', 'lost', 'losing', 'loses']);

/** The verb or noun that governs the people from the left: "killed at least 12", "the murder of six priests", "left 12 dead". */
function fateLeft(tokens: Tokens, span: QuantitySpan, first: number): Found | undefined {
  const { verbs, nouns, people } = fateIndex();
  let of = -1;
  for (let i = span.first - 1; i >= first && i >= span.first - 18; i--) {
    const form = tokens.lower[i]!;
    const word = tokens.word[i];
    const pos = word?.pos ?? 0;
    if (tokens.kind[i] !== TokenKind.Word) {
      // the “assassins” of six
      if (of === i + 1) of = i;
      if (
        tokens.kind[i] === TokenKind.Number ||
        form === ',' ||
        form === '-' ||
        tokens.kind[i] === TokenKind.OpenQuote ||
        tokens.kind[i] === TokenKind.CloseQuote ||
        tokens.kind[i] === TokenKind.Symbol
      )
        continue;
      return undefined;
    }
    if (form === 'of' || (form === 'for' && nouns.get(tokens.lower[i - 1]!) === 'freed')) {
      of = i;
      continue;
    }
    if (form === 'with' && (tokens.lower[i - 1] === 'along' || tokens.lower[i - 1] === 'together'))
      return fateBefore(tokens, i - 1, first);
    // "the murder on 27 February of six men"
    if (
      of > i + 1 &&
      (word?.date !== undefined || ((form === 'on' || form === 'in') && tokens.word[i + 1]?.date !== undefined) || form === 'on')
    ) {
      of = i;
      continue;
    }
    if (of === i + 1) {
      const fate = nouns.get(form);
      if (fate !== undefined) return { fate, cue: i };
      const state = people.get(form);
      if (state !== undefined) return { fate: state, cue: i };
    }
    const verb = verbs.get(form);
    if (verb !== undefined && !(form === 'gun' || form === 'gas')) {
      if ((form === 'hold' || form === 'held' || form === 'holding' || form === 'holds') && span.first - i > 6) return undefined;
      // "were killed, 12": a passive governs nothing to its right
      if (verb.participle && isPassive(tokens, i, first)) return undefined;
      if (!verb.transitive) return undefined;
      // "killed and wounded 30"
      const other =
        i - 2 >= first && (tokens.lower[i - 1] === 'and' || tokens.lower[i - 1] === 'or')
          ? verbs.get(tokens.lower[i - 2]!)
          : undefined;
      if (other?.transitive && other.fate !== verb.fate && !isPassive(tokens, i - 2, first)) return { fate: 'mixed', cue: i - 2 };
      return { fate: verb.fate, cue: i };
    }
    if (lostObjects.has(form)) return countsPeople(tokens, span.head) ? { fate: 'killed', cue: i } : undefined;
    if (form === 'shot' && tokens.lower[i + 1] !== 'down')
      return { fate: tokens.lower[i + 1] === 'dead' ? 'killed' : 'mixed', cue: i };
    if (form === 'captive' || form === 'hostage' || form === 'prisoner') continue;
    if (form === 'seized' || form === 'seizing' || form === 'took' || form === 'taking' || form === 'taken') {
      const taken = tokens.lower[phraseEnd(span)];
      const behind = tokens.lower.slice(phraseEnd(span), phraseEnd(span) + 3);
      return behind.some(
        (word) => word === 'hostage' || word === 'hostages' || word === 'prisoner' || word === 'prisoners' || word === 'captive',
      ) && taken !== undefined
        ? { fate: 'captured', cue: i }
        : undefined;
    }
    if (beForms.has(form) || form === 'include' || form === 'included' || form === 'includes') {
      // "among the dead were three children", "the wounded include 12 soldiers"
      for (let j = i - 1; j >= first && j >= i - 6; j--) {
        const state =
          people.get(tokens.lower[j]!) ??
          (verbs.get(tokens.lower[j]!)?.participle ? verbs.get(tokens.lower[j]!)!.fate : undefined);
        if (state !== undefined && form !== 'been') {
          const named =
            tokens.lower[j - 1] === 'the' ||
            tokens.lower[j - 1] === 'those' ||
            tokens.lower.slice(Math.max(first, j - 4), j).includes('among');
          return named ? { fate: state, cue: j } : undefined;
        }
      }
      return undefined;
    }
    if (
      form === 'and' ||
      form === 'or' ||
      form === 'including' ||
      form === 'as' ||
      form === 'well' ||
      form === 'like' ||
      form === 'least' ||
      form === 'than' ||
      form === 'more'
    )
      continue;
    if ((pos & Pos.Number) !== 0) continue;
    if ((pos & (Pos.Determiner | Pos.Adverb)) !== 0) continue;
    if (word === undefined || (pos & (Pos.Noun | Pos.Adjective)) !== 0) continue;
    if ((pos & closedClass) !== 0 || (pos & anyVerb) !== 0) return undefined;
  }
  return undefined;
}

/** The fate last told before token `at`: "he was killed along with two of his guards". */
function fateBefore(tokens: Tokens, at: number, first: number): Found | undefined {
  const { verbs, people } = fateIndex();
  for (let i = at - 1; i >= first && i >= at - 24; i--) {
    const fate = verbs.get(tokens.lower[i]!)?.fate ?? people.get(tokens.lower[i]!);
    if (fate !== undefined) return { fate, cue: i };
    if (tokens.lower[i] === 'shot')
      return { fate: tokens.lower[i + 1] === 'to' || tokens.lower[i + 1] === 'dead' ? 'killed' : 'mixed', cue: i };
    if (tokens.lower[i] === ';') return undefined;
  }
  return undefined;
}

/** Is the participle at `at` part of a passive: "were killed", "have been seriously wounded"? */
function isPassive(tokens: Tokens, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - 4; i--) {
    if (beForms.has(tokens.lower[i]!)) return true;
    if (
      ((tokens.word[i]?.pos ?? 0) & Pos.Adverb) === 0 &&
      tokens.lower[i] !== 'and' &&
      fateIndex().verbs.get(tokens.lower[i]!) === undefined
    )
      return false;
  }
  return false;
}
