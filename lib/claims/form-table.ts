// Every form of a text once: looked up by its characters, so that a word seen before costs neither a string nor a look-up in the lexicon.
import { Char, charAt } from './char-class.ts';
import { nameParticles } from './languages/en/name-particles.ts';
import type { Lexicon, Word } from './lexicon.ts';
import { namesFrom, ownerFrom } from './name-index.ts';
import { Trait } from './trait.ts';

/** A form as it is kept: lower-cased, with straight apostrophes and hyphens. */
export interface Form {
  readonly lower: string;
  readonly word: Word | undefined;
  /** Hyphenated and neither known nor a name: "rebel-held". */
  readonly fallsApart: boolean;
  /** Length of the particle that a hyphen joins to a name ("al-Foua"), or 0. */
  readonly particle: number;
  /** A set of `Trait`. */
  readonly traits: number;
}

/** Longer forms are rare, and no page shall fill the table with them. */
const longest = 40;
const most = 1 << 15;
const slotCount = 1 << 17;
/** A text may be written so that its words collide: after so many of them the form is made anew each time. */
const patience = 16;

/** Lower case and straight marks for ASCII and the marks that stand in words; 0 for all other characters. */
const plain = new Uint8Array(0x2020);
for (let code = 33; code < 127; code++) plain[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
for (const mark of '‘’‛`') plain[mark.charCodeAt(0)] = 39;
for (const mark of '‐‑') plain[mark.charCodeAt(0)] = 45;

const odd = /[\u2018\u2019\u201b`\u2010\u2011]/;
/** The text in lower case with straight marks. */
function lowerOf(text: string, from: number, to: number): string {
  const lower = text.slice(from, to).toLowerCase();
  return odd.test(lower) ? lower.replace(/[\u2018\u2019\u201b`]/g, "'").replace(/[\u2010\u2011]/g, '-') : lower;
}

/** The same string as the engine's own constants are: comparing the two is then comparing addresses, and no article is held by a piece of it. */
const interned = (form: string): string => Object.keys({ [form]: 0 })[0]!;

export class FormTable {
  private readonly slots = new Int32Array(slotCount);
  private hashes = new Int32Array(most);
  private forms: Form[] = [];
  /** Forms of marks: there are few. */
  private readonly marks = new Map<string, Form>();

  constructor(readonly lexicon: Lexicon) {}

  /** The form of `text[from, to)`, a word or a number. */
  find(text: string, from: number, to: number): Form {
    const length = to - from;
    if (length > longest) return this.make(lowerOf(text, from, to));
    let hash = length;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      const letter = code < plain.length ? plain[code]! : 0;
      if (letter === 0) return this.make(lowerOf(text, from, to));
      hash = (Math.imul(hash, 31) + letter) | 0;
    }
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = (hash >>> 12) & (slotCount - 1);
    for (let tries = 0; tries < patience; tries++, slot = (slot + 1) & (slotCount - 1)) {
      const at = this.slots[slot]!;
      if (at === 0) return this.keep(text, from, to, hash, slot);
      const form = this.forms[at - 1]!;
      if (this.hashes[at - 1] === hash && form.lower.length === length && isSame(text, from, form.lower)) return form;
    }
    return this.make(lowerOf(text, from, to));
  }

  /** The form of a run of one mark. */
  mark(lower: string): Form {
    let form = this.marks.get(lower);
    if (form === undefined) {
      form = { lower, word: undefined, fallsApart: false, particle: 0, traits: traitsOf(lower, undefined) };
      if (lower.length < longest) this.marks.set(lower, form);
    }
    return form;
  }

  private keep(text: string, from: number, to: number, hash: number, slot: number): Form {
    const form = this.make(interned(lowerOf(text, from, to)));
    if (this.forms.length === most) {
      this.slots.fill(0);
      this.forms = [];
    }
    this.hashes[this.forms.length] = hash;
    this.slots[slot] = this.forms.push(form);
    return form;
  }

  private make(lower: string): Form {
    const word = this.lexicon.get(lower);
    const last = lower.lastIndexOf('-');
    if (last <= 0) return { lower, word, fallsApart: false, particle: 0, traits: traitsOf(lower, word) };
    const first = lower.indexOf('-');
    const particle = nameParticles.has(lower.slice(0, first)) ? first : 0;
    if (charAt(lower, 0) !== Char.Letter || lower.includes("'"))
      return { lower, word, fallsApart: false, particle, traits: traitsOf(lower, word) };
    const known = word ?? (first === last ? this.lexicon.get(lower.replace('-', '')) : undefined);
    const isCompound = lower.length - last > 3 && this.lexicon.get(lower.slice(last + 1)) !== undefined;
    const fallsApart = known === undefined && particle === 0 && isCompound;
    return { lower, word: known, fallsApart, particle, traits: traitsOf(lower, known) };
  }
}

function traitsOf(lower: string, word: Word | undefined): number {
  let traits = 0;
  if (namesFrom(lower) !== undefined || ownerFrom(lower) !== undefined) traits |= Trait.Name;
  if (word?.cue !== undefined || lower === ':' || lower === 'according') traits |= Trait.Speech;
  if (word?.number !== undefined || charAt(lower, 0) === Char.Digit) traits |= Trait.Number;
  return traits;
}

/** Whether `text` reads `lower` from `from` on. */
function isSame(text: string, from: number, lower: string): boolean {
  for (let i = 0; i < lower.length; i++) if (plain[text.charCodeAt(from + i)] !== lower.charCodeAt(i)) return false;
  return true;
}
