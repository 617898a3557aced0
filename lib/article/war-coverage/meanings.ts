// Looks words and phrases up in the vocabulary, in any of their forms.

import { notMeant, otherSubjects, roles, theatres } from '@/lib/article/war-coverage/vocabulary.ts';

export type Role = keyof typeof roles;
export type OtherSubject = keyof typeof otherSubjects;

export const roleNames = Object.keys(roles) as Role[];
export const subjectNames = Object.keys(otherSubjects) as OtherSubject[];

/** What a word or phrase stands for. */
export interface Meaning {
  role?: Role;
  /** 2: speaks for war by itself; 1: together with others. */
  strength?: 1 | 2;
  subject?: OtherSubject;
  isTheatre?: true;
  /** The word opens phrases: look at it with the next one. */
  opens?: true;
}

const meanings = new Map<string, Meaning>();

/** Each term of a list with its entry; the first word of a phrase learns that it opens one. */
function entriesOf(list: string): Meaning[] {
  const entry = (key: string): Meaning => {
    let meaning = meanings.get(key);
    if (!meaning) {
      meaning = {};
      meanings.set(key, meaning);
    }
    return meaning;
  };
  return list.split(' ').map((term) => {
    const [first = '', second] = term.split('_');
    if (second !== undefined) entry(first).opens = true;
    return entry(term.replace(/_/g, ' '));
  });
}

for (const role of roleNames) {
  const [plain, weak] = roles[role].map(entriesOf);
  for (const meaning of plain ?? []) Object.assign(meaning, { role, strength: 2 });
  for (const meaning of weak ?? []) if (!meaning.role) Object.assign(meaning, { role, strength: 1 });
}
for (const subject of subjectNames) for (const meaning of entriesOf(otherSubjects[subject])) meaning.subject = subject;
for (const meaning of entriesOf(theatres)) meaning.isTheatre = true;
// Known, with nothing to say: their plain forms are not looked for.
entriesOf(notMeant);

/**
 * The meaning of a lower-case word or two-word phrase as written or of its plain form ("shelled" → "shell"); a hyphen joins a phrase,
 * or two words of which the last counts.
 */
export function findMeaning(word: string): Meaning | undefined {
  const known = meanings.get(word);
  if (known) return known;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return meanings.get(word.replace('-', ' ')) ?? findMeaning(word.slice(hyphen + 1));
  // The last letter alone rules most words out.
  const last = word.charCodeAt(word.length - 1);
  if (last !== 115 && last !== 100 && last !== 103) return undefined;
  const ending = /(?:['’]s|ies|es|s|ied|ed|ing)$/.exec(word)?.[0];
  if (!ending) return undefined;
  const stem = word.slice(0, -ending.length);
  if (ending === 'ies' || ending === 'ied') return meanings.get(`${stem}y`);
  return meanings.get(stem) ?? (ending === 'es' || ending === 'ed' || ending === 'ing' ? meanings.get(`${stem}e`) : undefined);
}
