// Who the dead were: "most of the wounded were civilians", "among the dead were two nurses" name those counted behind the verb.
import type { Draft } from '../draft.ts';
import { fateIndex } from '../numbers/fate-index.ts';
import { countsPeople } from '../numbers/find-head.ts';
import { beForms } from '../numbers/people-count.ts';
import { isVerbTag, Tag } from '../parse/tag.ts';
import { findNounPhrases, type NounPhrase } from './noun-phrases.ts';

/** The people that a claim says its dead, wounded or displaced were; undefined where it says something else of them. */
export function predicateSubject({ reading, first, last }: Draft): NounPhrase | undefined {
  const { tags, sentence } = reading;
  const { tokens } = sentence;
  const { lower } = tokens;
  let verb = first;
  let isOfFate = false;
  for (; verb < last && !beForms.has(lower[verb]!); verb++) {
    const form = lower[verb]!;
    if (fateIndex().people.has(form)) isOfFate = true;
    // "those killed were", "those who had been killed were"
    else if (isVerbTag(tags[verb]!)) return undefined;
    if (tags[verb]! >= Tag.Comma && tags[verb] !== Tag.Symbol) return undefined;
  }
  if (!isOfFate || verb >= last) return undefined;
  let from = verb + 1;
  while (from < last && (tags[from] === Tag.Adverb || among.has(lower[from]!))) from++;
  const [phrase] = findNounPhrases(reading, from, last, 1);
  if (phrase === undefined || phrase.first > from || !countsPeople(tokens, phrase.head)) return undefined;
  // "casualties were people fleeing", not "the dead people were found"
  return fateIndex().people.has(lower[phrase.head]!) ? undefined : phrase;
}

const among = new Set(['mostly', 'mainly', 'largely', 'all', 'also', 'either']);
