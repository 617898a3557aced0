import type { Stretch } from '@/lib/article/text-map.ts';

/** White space that is folded to one plain space (no-break and thin spaces too: what follows reads words, not layout). */
const irregular =
  /[ \t\n\r\f\u00a0\u2000-\u200a\u202f\u205f\u3000]{2,}|[\t\n\r\f\u00a0\u2000-\u200a\u202f\u205f\u3000]|[\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const invisible = /^[\u00ad\u200b-\u200f\u2060\ufeff]/;
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/** Collects one block's text piece by piece and remembers where each piece stands. */
export class TextRun {
  text = '';
  stretches: Stretch[] = [];
  linked = 0;

  get isEmpty(): boolean {
    return this.text === '';
  }

  add(node: Text, preserve: boolean, linked: boolean): void {
    const before = this.text.length;
    if (preserve) this.#addPreserved(node);
    else this.#addFolded(node);
    if (linked) this.linked += this.text.length - before;
  }

  /** A character that stands in no text node: a line break or the border of two cells. */
  addGap(gap: string): void {
    if (this.text.endsWith(' ')) this.#dropLast();
    if (!this.isEmpty) this.text += gap;
  }

  trimEnd(): void {
    while (/\s$/.test(this.text.slice(-1))) this.#dropLast();
  }

  #addFolded(node: Text): void {
    const data = node.data;
    let from = 0;
    irregular.lastIndex = 0;
    for (let match = irregular.exec(data); match; match = irregular.exec(data)) {
      this.#take(node, data, from, match.index);
      if (!invisible.test(match[0])) this.#space(node, match.index);
      from = irregular.lastIndex;
    }
    this.#take(node, data, from, data.length);
  }

  #addPreserved(node: Text): void {
    const data = node.data;
    let from = 0;
    for (const match of data.matchAll(unseen)) {
      this.#push(node, from, data.slice(from, match.index));
      from = match.index + match[0].length;
    }
    this.#push(node, from, data.slice(from));
  }

  /** Words with single spaces between; one in front counts only where none stands yet. */
  #take(node: Text, data: string, from: number, to: number): void {
    const start = from < to && data.charCodeAt(from) === 32 && this.#endsOpen() ? from + 1 : from;
    if (start < to) this.#push(node, start, data.slice(start, to));
  }

  #space(node: Text, at: number): void {
    if (!this.#endsOpen()) this.#push(node, at, ' ');
  }

  #endsOpen(): boolean {
    const last = this.text.charCodeAt(this.text.length - 1);
    return this.isEmpty || last === 32 || last === 10 || last === 9;
  }

  #push(node: Text, nodeStart: number, piece: string): void {
    if (!piece) return;
    const last = this.stretches.at(-1);
    const textStart = this.text.length;
    if (last?.node === node && last.nodeStart + last.length === nodeStart && last.textStart + last.length === textStart) {
      this.stretches[this.stretches.length - 1] = { ...last, length: last.length + piece.length };
    } else {
      this.stretches.push({ node, nodeStart, textStart, length: piece.length });
    }
    this.text += piece;
  }

  #dropLast(): void {
    this.text = this.text.slice(0, -1);
    const last = this.stretches.at(-1);
    if (last && last.textStart + last.length > this.text.length) {
      this.stretches.pop();
      if (last.length > 1) this.stretches.push({ ...last, length: last.length - 1 });
    }
  }
}
