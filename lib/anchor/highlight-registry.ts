// Paints claims with the CSS Custom Highlight API: the page's own content stays untouched, and so do the page's own highlights.
import type { ClaimGroup } from '@/lib/claims/claim.ts';
import { type MarkNames, type MarkState, markGroups, markStates } from './mark-names.ts';

/** A part of a text node, half open in UTF-16 units. */
export interface NodePiece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Where the article's text stands on the page; a `TextMap` is one. */
export interface Places {
  rangesOf(start: number, end: number): readonly NodePiece[];
}

/** A claim as it is painted. */
export interface Mark {
  readonly id: string;
  readonly group: ClaimGroup;
  readonly state: MarkState;
  /** Half-open offsets into the article's text. */
  readonly start: number;
  readonly end: number;
}

export interface Marks {
  /** Makes these the painted ones; what was painted before and looks the same at the same place is left as it is. */
  paint(marks: Iterable<Mark>, places: Places): void;
  /** Makes one mark the current one; null: none. An id that is not painted makes none current. */
  setCurrent(id: string | null): void;
  /** Puts one mark in the spotlight for a while. */
  flash(id: string): void;
  /** The live ranges under a mark, in reading order; empty where nothing of it stands on the page. */
  rangesOf(id: string): readonly Range[];
  /** Removes all that was ever painted, and nothing else. */
  stop(): void;
}

export interface MarksOptions {
  readonly registry: HighlightRegistry;
  readonly names: MarkNames;
  /** Milliseconds that a flash lasts. */
  readonly flashFor?: number;
}

interface Painted {
  readonly mark: Mark;
  readonly ranges: readonly Range[];
}

/**
 * The marks are live ranges. Static ones would be cheaper (the browser adjusts every live range at every change of the page), but when a page
 * rewrites a text node a static range goes on marking the characters that have come to stand at its offsets, until the page is read again.
 * A live one collapses and marks nothing: a mark never stands on words that were not its own.
 */
export function createMarks({ registry, names, flashFor = 1_800 }: MarksOptions): Marks {
  const layers = new Map<string, Highlight>();
  const painted = new Map<string, Painted>();
  let currentId: string | null = null;
  let flashId: string | null = null;
  let flashEnd: ReturnType<typeof setTimeout> | undefined;

  /** Highlights stand in the registry only while they mark something: an untouched page has no more entries than need be. */
  function highlight(name: string, priority: number): Highlight {
    let known = layers.get(name);
    if (!known) {
      known = new Highlight();
      known.priority = priority;
      layers.set(name, known);
    }
    if (registry.get(name) !== known) registry.set(name, known);
    return known;
  }
  const withdraw = (name: string): void => {
    if (registry.get(name) === layers.get(name)) registry.delete(name);
  };

  const nameOf = ({ group, state }: Mark): string => names.of(group, state);
  function draw({ mark, ranges }: Painted): void {
    const target = highlight(nameOf(mark), mark.state === 'untagged' ? 0 : 1);
    for (const range of ranges) target.add(range);
  }
  function erase({ mark, ranges }: Painted): void {
    const name = nameOf(mark);
    const target = layers.get(name);
    if (!target) return;
    for (const range of ranges) target.delete(range);
    if (target.size === 0) withdraw(name);
  }
  /** Current and flash are layers of their own above the mark, which stays as it is. */
  function drawLayer(name: string, priority: number, id: string | null): void {
    const ranges = (id !== null && painted.get(id)?.ranges) || [];
    layers.get(name)?.clear();
    if (ranges.length === 0) withdraw(name);
    for (const range of ranges) highlight(name, priority).add(range);
  }
  const drawCurrent = (): void => drawLayer(names.current, 2, currentId);
  const drawFlash = (): void => drawLayer(names.flash, 3, flashId);

  return {
    paint(marks, places) {
      const wanted = new Map<string, Mark>();
      for (const mark of marks) wanted.set(mark.id, mark);
      for (const [id, old] of painted) {
        if (wanted.has(id)) continue;
        erase(old);
        painted.delete(id);
      }
      for (const mark of wanted.values()) {
        const old = painted.get(mark.id);
        const pieces = places.rangesOf(mark.start, mark.end);
        if (old && stands(old.ranges, pieces)) {
          if (nameOf(old.mark) !== nameOf(mark)) {
            erase(old);
            draw({ mark, ranges: old.ranges });
          }
          painted.set(mark.id, { mark, ranges: old.ranges });
          continue;
        }
        if (old) erase(old);
        const fresh = { mark, ranges: pieces.map(rangeOver) };
        draw(fresh);
        painted.set(mark.id, fresh);
      }
      drawCurrent();
      drawFlash();
    },
    setCurrent(id) {
      currentId = id;
      drawCurrent();
    },
    flash(id) {
      clearTimeout(flashEnd);
      flashId = id;
      drawFlash();
      flashEnd = setTimeout(() => {
        flashId = null;
        drawFlash();
      }, flashFor);
    },
    rangesOf: (id) => painted.get(id)?.ranges ?? [],
    stop() {
      clearTimeout(flashEnd);
      for (const group of markGroups) for (const state of markStates) withdraw(names.of(group, state));
      withdraw(names.current);
      withdraw(names.flash);
      for (const target of layers.values()) target.clear();
      layers.clear();
      painted.clear();
      currentId = flashId = null;
    },
  };
}

function rangeOver({ node, start, end }: NodePiece): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** Whether live ranges still stand exactly on these pieces. */
const stands = (ranges: readonly Range[], pieces: readonly NodePiece[]): boolean =>
  ranges.length === pieces.length &&
  ranges.every((range, index) => {
    const { node, start, end } = pieces[index]!;
    return range.startContainer === node && range.endContainer === node && range.startOffset === start && range.endOffset === end;
  });
