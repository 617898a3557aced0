// One pass over a text: each word is looked up once, and every sentence learns which roles its words play.

import { splitSentences } from '@/lib/article/sentences.ts';
import { findMeaning, type Meaning, type OtherSubject, type Role } from '@/lib/article/war-coverage/meanings.ts';
import { figures } from '@/lib/article/war-coverage/vocabulary.ts';

/** What one sentence says of fighting. */
export interface SentenceReading {
  /** Roles played, by strength of the plainest word. */
  readonly roles: Readonly<Partial<Record<Role, 1 | 2>>>;
  /** The words that played them, as written. */
  readonly words: readonly (readonly [role: Role, word: string])[];
  /** How many known theatres and parties it names. */
  readonly theatres: number;
  readonly others: readonly (readonly [subject: OtherSubject, word: string])[];
  /** A capitalised name right before a word for forces: "Velmarian troops". */
  readonly namesSide: boolean;
  /** A named war or place of war: "war in Velmar", "strikes on Velmar", "Velmar war". */
  readonly namesWar: string | undefined;
  /** Words. */
  readonly length: number;
}

const token = /[A-Za-z0-9](?:[A-Za-z0-9.'’-]*[A-Za-z0-9])?/g;
const capital = /^[A-Z][a-z-]/;
const forces =
  /^(?:forces|troops|army|military|soldiers|rebels|fighters|militants|militia|navy|warplanes|airstrikes|missiles|drones|shelling|artillery|jets|tanks)$/;
const warWord =
  /^(?:war|invasion|fighting|conflict|offensive|cease-?fire|truce|air ?strikes?|strikes?|bombing|bombardment|shelling|siege|occupation|hostilities|troops|forces|attacks?|assault|warfare|incursion)$/;
const preposition = /^(?:in|of|on|against|with|between|inside|across|near)$/;
const beforeName = /^(?:the|southern|northern|eastern|western|central|neighbou?ring)$/;
const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** Years whose wars are history. */
const pastYear = /^1(?:[0-8]\d\d|9[0-6]\d)s?$/;

const figureBefore = new Set(figures.before.split(' '));
const figureAfter = new Set(figures.after.replace(/_/g, ' ').split(' '));
const figurative = new Set(figures.of.split(' '));

/** The name behind "war in", "strikes on the": a word with a capital that is no day or month. */
function placeBehind(written: readonly string[], at: number): string | undefined {
  if (!preposition.test(written[at] ?? '')) return undefined;
  const name = written[beforeName.test(written[at + 1] ?? '') ? at + 2 : at + 1] ?? '';
  return capital.test(name) && !calendar.test(name) ? name : undefined;
}

/** Is the word before a force its name? The first word of a sentence has a capital anyway and must look like one. */
const isSideName = (word: string, at: number): boolean =>
  /^[A-Z]{2,}$/.test(word) || (capital.test(word) && (at > 0 || /(?:n|i|ese|ish)$/.test(word)));

function readSentence(text: string): SentenceReading {
  const roles: Partial<Record<Role, 1 | 2>> = {};
  const words: (readonly [Role, string])[] = [];
  const others: (readonly [OtherSubject, string])[] = [];
  let theatres = 0;
  let namesSide = false;
  let namesWar: string | undefined;
  const written: readonly string[] = text.match(token) ?? [];
  const lower = written.map((word) => word.toLowerCase());

  for (let i = 0; i < lower.length; i++) {
    const first = i;
    const word = lower[i]!;
    let meaning: Meaning | undefined = findMeaning(word);
    let term = written[i]!;
    const phrase = meaning?.opens && i + 1 < lower.length ? findMeaning(`${word} ${lower[i + 1]}`) : undefined;
    if (phrase) {
      meaning = phrase;
      term = `${term} ${written[++i]}`;
    }
    if (pastYear.test(word)) others.push(['past', word]);
    if (!meaning) continue;
    if (meaning.isTheatre) theatres++;
    if (meaning.subject) others.push([meaning.subject, term]);
    const { role, strength } = meaning;
    const after = lower[i + 1] ?? '';
    const isFigure =
      figurative.has(word) &&
      (figureBefore.has(lower[first - 1] ?? '') || figureAfter.has(after) || figureAfter.has(`${after} ${lower[i + 2]}`));
    if (!role || !strength || isFigure) continue;
    if ((roles[role] ?? 0) < strength) roles[role] = strength;
    words.push([role, term]);
    const before = written[first - 1] ?? '';
    if (forces.test(word) && isSideName(before, first - 1)) namesSide = true;
    if (warWord.test(term.toLowerCase())) {
      const place = placeBehind(written, i + 1) ?? (/^war$/.test(word) && first > 1 && capital.test(before) ? before : undefined);
      if (place) namesWar ??= written.slice(first, written.indexOf(place, i) + 1).join(' ') || `${place} ${term}`;
    }
  }
  return { roles, words, theatres, others, namesSide, namesWar, length: lower.length };
}

/** The sentences of a text as far as fighting is concerned; at most `limit` characters are looked at. */
export function scanSentences(text: string, limit: number): SentenceReading[] {
  const pairs = splitSentences(text, 0, Math.min(text.length, limit));
  const readings: SentenceReading[] = [];
  for (let i = 0; i < pairs.length; i += 2) readings.push(readSentence(text.slice(pairs[i], pairs[i + 1])));
  return readings;
}
