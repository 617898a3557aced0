// What a statement says apart from how it is worded: stems of its content words, and how much of them two statements share.
import { closedClass, englishLexicon, type Word } from '@/lib/claims/lexicon.ts';

/** A content word as compared: its stem, and the class of meaning that makes "strike" and "attack" near neighbours. */
export interface Stem {
  readonly stem: string;
  readonly sense?: string;
}

const wordPattern = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu;
/** "13,500" is one number, the same as 13500. */
const thousands = /(?<=\d),(?=\d{3}(?!\d))/g;

/** Words that frame any statement and tell none from another. */
const framing = new Set(
  'be have do say tell add report also now currently very as well about well still just even more most such other another one over after before since while when where which who whom whose that this these those there here then will would could can may might should shall must not no nor yet so too than however meanwhile according part mr mrs ms'.split(
    ' ',
  ),
);

/** Stem of a word that the lexicon doesn't know: endings off, possessives first. */
function plainStem(form: string): string {
  const bare = form.replace(/['’]s$/, '');
  if (bare.length > 5 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (bare.length > 4 && bare.endsWith('s') && !bare.endsWith('ss')) return bare.slice(0, -1);
  return bare;
}

/** Prefers the noun or verb itself over a form listed for its own sake ("killed" as adjective of "kill"). */
function lemmaOf(form: string, word: Word | undefined): string {
  return word?.lemma ?? plainStem(form);
}

const senseOf = (word: Word | undefined): string | undefined => word?.kinds[0] ?? word?.acts[0];

/** The content words of `text` in order, each once. Names count like words. */
export function stemsOf(text: string): Stem[] {
  const lexicon = englishLexicon();
  const seen = new Set<string>();
  const stems: Stem[] = [];
  for (const [form] of text.toLowerCase().replace(thousands, '').matchAll(wordPattern)) {
    const word = lexicon.get(form);
    const stem = lemmaOf(form, word);
    if (framing.has(stem) || framing.has(form) || seen.has(stem)) continue;
    if (word && (word.pos & closedClass) !== 0 && word.kinds.length + word.acts.length === 0) continue;
    if (stem.length < 2 && !/\d/.test(stem)) continue;
    seen.add(stem);
    const sense = senseOf(word);
    stems.push(sense === undefined ? { stem } : { stem, sense });
  }
  return stems;
}

interface Index {
  readonly stems: ReadonlySet<string>;
  /** How often each sense occurs. */
  readonly senses: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<readonly Stem[], Index>();

function indexOf(list: readonly Stem[]): Index {
  const known = indexes.get(list);
  if (known) return known;
  const senses = new Map<string, number>();
  for (const { sense } of list) if (sense !== undefined) senses.set(sense, (senses.get(sense) ?? 0) + 1);
  const index = { stems: new Set(list.map(({ stem }) => stem)), senses };
  indexes.set(list, index);
  return index;
}

/**
 * How alike two statements are worded, 0..1: twice the shared stems over all stems (Dice), where words of one sense that are not the
 * same word count for half: two translations of one sentence choose different words of one meaning.
 */
export function likeness(a: readonly Stem[], b: readonly Stem[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [x, y] = [indexOf(a), indexOf(b)];
  let shared = 0;
  /** Senses of the shared words: what is left of a sense on either side can be matched with what is left on the other. */
  const used = new Map<string, number>();
  for (const { stem, sense } of a) {
    if (!y.stems.has(stem)) continue;
    shared++;
    if (sense !== undefined) used.set(sense, (used.get(sense) ?? 0) + 1);
  }
  let near = 0;
  for (const [sense, count] of x.senses) {
    const taken = used.get(sense) ?? 0;
    near += Math.max(0, Math.min(count, y.senses.get(sense) ?? 0) - taken);
  }
  return (2 * shared + near) / (a.length + b.length);
}

/** How much of the shorter list stands in the longer, 0..1, by stems alone. */
export function containment(a: readonly Stem[], b: readonly Stem[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  const { stems } = indexOf(long);
  return short.filter(({ stem }) => stems.has(stem)).length / short.length;
}
