// Names of features, as they stand in the weights and under "why".
import type { Word } from '../lexicon.ts';
import { Role, roleNames } from './features.ts';
import type { Item } from './frame.ts';

const ofActs = new Set([Role.Verb, Role.Active, Role.Passive, Role.VerbBefore, Role.JoinVerb, Role.JoinVerbBefore]);

/** Parties to a conflict are one word to the model, whatever they are called. */
const lemmaOf = (word: Word): string => (word.kinds.includes('side') ? 'SIDE' : word.lemma);

/** The names of what `item` says in `role`. */
export function namesOf(role: Role, item: Item): readonly string[] {
  const prefix = roleNames[role];
  if ('name' in item) return [`${prefix}.${item.name}`];
  if (role === Role.Lemma) return [`${prefix}.${lemmaOf(item)}`];
  // "a Russian", "an Israeli": the article tells nothing but how the name begins
  if (role === Role.Form || role === Role.JoinForm) return [`${prefix}.${item.form === 'an' ? 'a' : item.form}`];
  return (ofActs.has(role) ? item.acts : item.kinds).map((name) => `${prefix}.${name}`);
}

export const pairNames = (name: 'vo' | 'vs', verb: Word, noun: Item): string[] =>
  verb.acts.flatMap((act) => noun.kinds.map((kind) => `${name}.${act}.${kind}`));
