// What a token can be in a phrase: punctuation, names, nouns, verbs, people.
import { anyVerb, closedClass, hasPos, Pos } from '@/lib/claims/lexicon.ts';
import { Capital, TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { WordTable } from '@/lib/claims/word-table.ts';

export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** People, bodies and papers that speak: a preposition behind them belongs to them. */
const speakingKinds = new Set<string>([
  'person',
  'child',
  'civilian',
  'soldier',
  'side',
  'force',
  'commander',
  'leader',
  'government',
  'institution',
  'media',
  'refugee',
  'captive',
  'victim',
]);

/** What becomes of people stands in their classes too, and speaks for nobody. */
const speechless = words(
  'swap exchange custody captivity detention arrest imprisonment capture jail prison ransom kidnapping abduction hijacking displacement evacuation asylum camp exodus deportation expulsion resettlement influx repatriation shelter flight outflow loss losses casualty fatality dead deceased life',
);

/** Speakers by trade whom no class of people or bodies holds. */
const tellers = words(
  'critic insider researcher scholar historian economist campaigner firefighter supporter strategist investigator inspector eyewitness surgeon coroner correspondent editor columnist commentator blogger academic professor bishop elder consul sheikh embassy department office bureau hospital presidency',
);

const speaking = new WordTable(
  (word) => (word.kinds.some((kind) => speakingKinds.has(kind)) && !speechless.has(word.lemma)) || tellers.has(word.lemma),
);

/** Those of them that the lexicon does not know, in both numbers. */
const tellerForms: ReadonlySet<string> = new Set([...tellers].flatMap((lemma) => [lemma, `${lemma}s`]));

export const isSpeakingKind = (tokens: Tokens, at: number): boolean => {
  const word = tokens.word[at];
  return word === undefined ? at >= 0 && tellerForms.has(tokens.lower[at] ?? '') : speaking.get(word);
};

export const relatives = words('who which that whom whose');

export const is = (tokens: Tokens, at: number, pos: number): boolean => hasPos(tokens.word[at], pos);

export const isComma = (tokens: Tokens, at: number): boolean => tokens.lower[at] === ',' || tokens.lower[at] === ';';
export const isDash = (tokens: Tokens, at: number): boolean => {
  const form = tokens.lower[at];
  return form === '—' || form === '–' || form === '--' || form === '―' || form === '-';
};
export const isPossessive = (tokens: Tokens, at: number): boolean => {
  const form = tokens.lower[at];
  if (tokens.kind[at] === TokenKind.CloseQuote || tokens.kind[at] === TokenKind.OpenQuote) return false;
  return form === "'s" || form === "'" || form === '’';
};

/** A word written like a name, closed classes left out; in headlines that capitalise all words this says nothing. */
export const isName = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === TokenKind.Word &&
  (tokens.capital[at] === Capital.None ? isParticle(tokens, at) : !is(tokens, at, closedClass & ~Pos.Noun));

const particles = words('al el bin ibn van von der de del di da abu ben ould');

const articles = words('al el ul ad as');

/** "al-Adnani", "bin", "van": in the middle of a name. */
function isParticle(tokens: Tokens, at: number): boolean {
  const form = tokens.lower[at]!;
  if (form.length < 2 || at === 0 || tokens.capital[at - 1] === Capital.None) return false;
  return (
    (form.charCodeAt(2) === 45 && articles.has(form.slice(0, 2))) ||
    (particles.has(form) && tokens.capital[at + 1] !== Capital.None)
  );
}

/** "US", "WHO", "IT" in running text: names, whatever the small word means. */
export const isAcronym = (tokens: Tokens, at: number): boolean =>
  tokens.capital[at] === Capital.All &&
  tokens.end[at]! - tokens.start[at]! > 1 &&
  is(tokens, at, Pos.Pronoun | Pos.Relative) &&
  tokens.capital[at + 1] !== Capital.All;

/** Can this word be in a noun phrase behind its determiner? */
export function isNounLike(tokens: Tokens, at: number, titleCase: boolean): boolean {
  const kind = tokens.kind[at];
  if (kind === TokenKind.Number) return true;
  if (kind !== TokenKind.Word) return tokens.lower[at] === '&' || tokens.lower[at] === '%';
  const word = tokens.word[at];
  const capital = tokens.capital[at] !== Capital.None && !titleCase;
  if (capital && isAcronym(tokens, at)) return true;
  if (word === undefined || word.pos === 0) {
    if (capital) return true;
    const form = tokens.lower[at]!;
    return !form.endsWith('ly') && !form.startsWith("'") && !form.startsWith('’');
  }
  if (word.pos & Pos.Number && !(word.pos & (Pos.Determiner | Pos.Preposition))) return true;
  if (word.pos & closedClass & ~Pos.Number)
    return (
      (word.pos & (Pos.Noun | Pos.Adjective)) !== 0 &&
      !(
        word.pos &
        (Pos.Auxiliary |
          Pos.Modal |
          Pos.Subordinator |
          Pos.Conjunction |
          Pos.Preposition |
          Pos.Determiner |
          Pos.Relative |
          Pos.Pronoun)
      )
    );
  if (capital) return !(word.pos & Pos.Adverb) || (word.pos & (Pos.Noun | Pos.Adjective)) !== 0;
  return (word.pos & (Pos.Noun | Pos.Adjective | Pos.Number | Pos.Date)) !== 0;
}

/** A verb and nothing else: it ends a phrase. */
export function isPlainVerb(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at];
  if (word === undefined) return false;
  return (word.pos & (anyVerb | Pos.Auxiliary | Pos.Modal)) !== 0 && !(word.pos & (Pos.Noun | Pos.Adjective));
}
