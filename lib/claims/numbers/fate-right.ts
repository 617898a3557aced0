// The fate that the predicate of the counted people tells: "12 people … were killed", "30 wounded", "12 died".

import { boundsBefore } from '@/lib/claims/languages/en/number-phrases.ts';
import { Pos } from '@/lib/claims/lexicon.ts';
import { Capital, TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { fateIndex } from './fate-index.ts';
import { beForms, type Found, isCounting, widen } from './people-count.ts';

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
export function fateRight(tokens: Tokens, from: number, last: number): Found | undefined {
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
      // "are known to have died", but not "is died"
      const isPerfect = tokens.lower[i - 1] === 'have';
      // "were treated well" tells no wounds
      if (form === 'treated' && manners.has(tokens.lower[i + 1] ?? '')) return undefined;
      if (isUnderRubble(tokens, i, last)) return mark({ fate: 'missing', cue: i }, far);
      if (verb.intransitive && ((pos & Pos.Noun) === 0 || form === 'left') && (!be || verb.participle || isPerfect))
        return widen(tokens, mark({ fate: verb.fate, cue: i }, far), i + 1, last);
      if (be && verb.participle) return widen(tokens, mark({ fate: verb.fate, cue: i }, far), i + 1, last);
      if (verb.participle && !inVerb && (!takesObject(tokens, i + 1, last) || countsOn(tokens, i + 1, last)))
        return widen(tokens, mark({ fate: verb.fate, cue: i }, far), i + 1, last);
      if (verb.participle && inVerb && !takesObject(tokens, i + 1, last))
        return widen(tokens, mark({ fate: verb.fate, cue: i }, far), i + 1, last);
      if (verb.transitive) return undefined;
    }
    if (form === 'held' && (be || holders.has(tokens.lower[i + 1] ?? ''))) return mark({ fate: 'captured', cue: i }, far);
    const past =
      tokens.lower[i + 1] === 'and' && tokens.lower[i + 2] === 'killed'
        ? i + 3
        : tokens.kind[i + 1] === TokenKind.CloseQuote
          ? i + 2
          : i + 1;
    if (form === 'shot' && tokens.lower[i + 1] !== 'down' && (be || !takesObject(tokens, past, last))) {
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
      // "told two reporters that 12 had died": a clause of its own
      if (form === 'that' && startsSubject(tokens, i + 1, last)) return undefined;
      relative = true;
      continue;
    }
    // "wounding dozens before two attackers were shot"
    if ((pos & Pos.Subordinator) !== 0 && startsSubject(tokens, i + 1, last)) far = true;
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
    boundsBefore.has(tokens.lower[at]!) ||
    tokens.lower[at] === 'at' ||
    tokens.lower[at] === 'more');

const mark = (found: Found, far: boolean): Found => (far ? { ...found, far } : found);

/** Does an object follow, so that the form is an active verb: "killed three soldiers", "injured 30"? */
function takesObject(tokens: Tokens, at: number, last: number): boolean {
  if (at >= last) return false;
  const word = tokens.word[at];
  if (isCounting(tokens, at)) return true;
  if (word === undefined) return tokens.kind[at] === TokenKind.Word && !tokens.lower[at]!.endsWith('ly');
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

const manners = new Set(['well', 'badly', 'poorly', 'humanely', 'fairly', 'kindly', 'as', 'like']);
const rubble = new Set(['rubble', 'debris', 'ruins', 'wreckage', 'collapsed']);

/** "were buried under the rubble", "are trapped in the debris": nobody knows what became of them. */
function isUnderRubble(tokens: Tokens, at: number, last: number): boolean {
  const form = tokens.lower[at];
  if (form !== 'buried' && form !== 'trapped') return false;
  for (let i = at + 1; i < Math.min(last, at + 6); i++) if (rubble.has(tokens.lower[i]!)) return true;
  return false;
}

const unnamed = new Set(['people', 'persons', 'others', 'more']);

/** "Five killed 12 wounded in …": the number behind has its own fate word, as in headlines that leave the comma out. */
function countsOn(tokens: Tokens, at: number, last: number): boolean {
  if (tokens.kind[at] !== TokenKind.Number && tokens.word[at]?.number?.role !== 'cardinal') return false;
  let fate = at + 1;
  while (fate < last && unnamed.has(tokens.lower[fate]!)) fate++;
  const form = tokens.lower[fate];
  if (fate >= last || form === undefined) return false;
  const { verbs, people } = fateIndex();
  return (verbs.get(form)?.participle === true || people.has(form)) && !takesObject(tokens, fate + 1, last);
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
    if (counts && next !== 'mostly' && next !== 'mainly' && !hasAndBeforeVerb(tokens, at + 1, last)) return -1;
  }
  const close = opener === '(' ? ')' : opener;
  for (let i = at + 1; i < Math.min(last, at + 16); i++) if (tokens.lower[i] === close) return i;
  return opener === ',' ? at : -1;
}
