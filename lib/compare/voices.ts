// Who speaks, as far as two names can be told to be one source: "Lavrov" and "Foreign Minister Sergey Lavrov", "the Observatory" and its full name.
import type { Speaker } from '@/lib/claims/claim.ts';
import { englishLexicon, hasPos, isKind, type Kind, Pos } from '@/lib/claims/lexicon.ts';
import { findNames } from '@/lib/claims/names.ts';
import { tokenise } from '@/lib/claims/tokens.ts';
import { nameKey } from './name-key.ts';

export interface Voice {
  readonly text: string;
  readonly id?: string;
  readonly side?: string;
  readonly via?: string;
  /** Name keys of its capitalised words. */
  readonly names: readonly string[];
  /** No name, only a kind of source: "a monitoring group", "reports", "officials". */
  readonly nameless: boolean;
}

const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
/** Capitalised in names of offices and bodies, and shared by too many of them to tell one from another. */
const office = new Set(
  'ministry minister president foreign defence defense health deputy prime general chief spokesman spokeswoman spokesperson head army military government official officials state news agency television tv police council committee committees group office department national united people human rights the interior senior local regional mayor governor command armed forces authority authorities source sources team mission party front movement media colonel major captain king secretary of for and'.split(
    ' ',
  ),
);

function isPeople(form: string): boolean {
  const tokens = tokenise(form, 0, form.length, englishLexicon());
  return findNames(tokens, 0, tokens.count).some(({ entity }) => entity.kind === 'people');
}

export function readVoice(speaker: Speaker): Voice {
  const lexicon = englishLexicon();
  const names = new Set<string>();
  for (const [form] of speaker.text.matchAll(word)) {
    const lower = form.toLowerCase().replace(/['’]s$/, '');
    if (form[0] === form[0]!.toLowerCase() || office.has(lower)) continue;
    // "Activists", "Residents": many people without a name, with a capital only because a sentence begins
    if (hasPos(lexicon.get(lower), Pos.Plural)) continue;
    // "Syrian rescue workers": a people is no source
    if (isPeople(form)) continue;
    names.add(nameKey(lower));
  }
  const { text, id, side, via } = speaker;
  return {
    text,
    ...(id !== undefined && { id }),
    ...(side !== undefined && { side }),
    ...(via !== undefined && { via }),
    names: [...names].sort(),
    nameless: names.size === 0 && id === undefined,
  };
}

export type VoiceBond = 'same' | 'perhaps' | 'different';

/** Sources that may stand for a named one: "a monitoring group", "reports", "officials", "a spokesman". */
const standIns: readonly Kind[] = ['institution', 'media', 'statement', 'leader', 'government', 'side'];

/** What a source without a name is: its last known noun before a preposition. */
function kindOf({ text }: Voice): { readonly standsIn: boolean; readonly words: ReadonlySet<string> } {
  const lexicon = englishLexicon();
  const words = new Set<string>();
  let standsIn = false;
  for (const [form] of text.toLowerCase().matchAll(word)) {
    const known = lexicon.get(form);
    if (!known || !hasPos(known, Pos.Noun)) continue;
    words.add(known.lemma);
    standsIn ||= standIns.some((kind) => isKind(known, kind));
  }
  return { standsIn, words };
}

/**
 * Whether two claims go back to one speaker. An article's own voice may be anybody's; a source without a name may be a named one where
 * it is of a kind that has names ("a monitor"), and another without a name where both are called alike.
 */
export function compareVoices(a: Voice | undefined, b: Voice | undefined): VoiceBond {
  if (!a || !b) return 'perhaps';
  if (a.id !== undefined && a.id === b.id) return 'same';
  if (a.names.some((name) => b.names.includes(name))) return 'same';
  if (a.text.toLowerCase() === b.text.toLowerCase()) return 'same';
  if (a.nameless && b.nameless) {
    const [x, y] = [kindOf(a), kindOf(b)];
    return [...x.words].some((each) => y.words.has(each)) ? 'perhaps' : 'different';
  }
  if (a.nameless || b.nameless) return kindOf(a.nameless ? a : b).standsIn ? 'perhaps' : 'different';
  return a.side !== undefined && a.side === b.side ? 'perhaps' : 'different';
}
