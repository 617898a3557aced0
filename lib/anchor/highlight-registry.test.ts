// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMarks, type Mark, type NodePiece, type Places } from './highlight-registry.ts';
import { createMarkNames } from './mark-names.ts';

// jsdom has no highlights; in both browsers they are a set of ranges and a map.
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

const names = createMarkNames('n');
const ownHighlight = new FakeHighlight() as unknown as Highlight;
let registry: Map<string, Highlight>;
let first: Text;
let second: Text;

/** The article's text is that of two paragraphs, one after the other. */
const places: Places = {
  rangesOf(start, end) {
    const pieces: NodePiece[] = [];
    let from = 0;
    for (const node of [first, second]) {
      const to = from + node.length;
      if (start < to && end > from && node.isConnected)
        pieces.push({ node, start: Math.max(0, start - from), end: Math.min(node.length, end - from) });
      from = to;
    }
    return pieces;
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Highlight', FakeHighlight);
  document.body.innerHTML = '<p>Shells hit the port and 12 died. </p><p>The army denied it.</p>';
  [first, second] = [...document.querySelectorAll('p')].map((paragraph) => paragraph.firstChild as Text) as [Text, Text];
  registry = new Map([['the-page-itself', ownHighlight]]);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const start = () => createMarks({ registry: registry as unknown as HighlightRegistry, names });
const died: Mark = { id: 'died', group: 'people', state: 'untagged', start: 24, end: 31 };
const denied: Mark = { id: 'denied', group: 'conduct', state: 'untagged', start: 33, end: 52 };
const words = (name: string) => [...((registry.get(name) as unknown as FakeHighlight) ?? [])].map(String);

test('marks stand on their words, in the layer of their group and state', () => {
  start().paint([died, { ...denied, state: 'disputed' }], places);
  expect(words(names.of('people', 'untagged'))).toEqual(['12 died']);
  expect(words(names.of('conduct', 'disputed'))).toEqual(['The army denied it.']);
  expect([...registry.keys()].sort()).toEqual(
    [names.of('people', 'untagged'), names.of('conduct', 'disputed'), 'the-page-itself'].sort(),
  );
});

test('a tag moves a mark to another layer and leaves the others’ ranges alone', () => {
  const marks = start();
  marks.paint([died, denied], places);
  const [untouched] = marks.rangesOf('denied');
  const [retagged] = marks.rangesOf('died');
  marks.paint([{ ...died, state: 'corroborated' }, denied], places);
  expect(words(names.of('people', 'untagged'))).toEqual([]);
  expect(registry.has(names.of('people', 'untagged'))).toBe(false);
  expect(words(names.of('people', 'corroborated'))).toEqual(['12 died']);
  expect(marks.rangesOf('denied')[0]).toBe(untouched);
  expect(marks.rangesOf('died')[0]).toBe(retagged);
});

test('a mark that is not among the new ones goes', () => {
  const marks = start();
  marks.paint([died, denied], places);
  marks.paint([denied], places);
  expect(marks.rangesOf('died')).toEqual([]);
  expect(registry.has(names.of('people', 'untagged'))).toBe(false);
});

test('when the page rewrites a text, the mark never stands on other words, and is drawn anew where they are now', () => {
  const marks = start();
  marks.paint([died], places);
  first.data = 'By noon: shells hit the port and 12 died. ';
  expect(words(names.of('people', 'untagged'))).toEqual(['']);
  marks.paint([{ ...died, start: 33, end: 40 }], places);
  expect(words(names.of('people', 'untagged'))).toEqual(['12 died']);
});

test('a mark across two nodes has a range in each', () => {
  const marks = start();
  marks.paint([{ ...died, end: 41 }], places);
  expect(marks.rangesOf('died').map(String)).toEqual(['12 died. ', 'The army']);
});

test('the current mark is one, above the tagged ones, and follows a repaint', () => {
  const marks = start();
  marks.paint([died, { ...denied, state: 'disputed' }], places);
  marks.setCurrent('died');
  expect(words(names.current)).toEqual(['12 died']);
  marks.setCurrent('denied');
  expect(words(names.current)).toEqual(['The army denied it.']);
  const priorities = [names.of('people', 'untagged'), names.of('conduct', 'disputed'), names.current].map(
    (name) => registry.get(name)!.priority,
  );
  expect(priorities).toEqual([...priorities].sort((a, b) => a - b));
  expect(new Set(priorities).size).toBe(3);
  marks.paint([died], places);
  expect(registry.has(names.current)).toBe(false);
  marks.setCurrent(null);
  expect(registry.has(names.current)).toBe(false);
});

test('a flash ends by itself, the last one counts', () => {
  const marks = start();
  marks.paint([died, denied], places);
  marks.flash('died');
  vi.advanceTimersByTime(1_000);
  marks.flash('denied');
  vi.advanceTimersByTime(1_000);
  expect(words(names.flash)).toEqual(['The army denied it.']);
  vi.advanceTimersByTime(1_000);
  expect(registry.has(names.flash)).toBe(false);
});

test('stopping removes every mark and leaves the page’s own highlights; nothing comes back', () => {
  const marks = start();
  marks.paint([died, { ...denied, state: 'propaganda' }], places);
  marks.setCurrent('died');
  marks.flash('denied');
  marks.stop();
  expect([...registry]).toEqual([['the-page-itself', ownHighlight]]);
  vi.runAllTimers();
  expect([...registry.keys()]).toEqual(['the-page-itself']);
});

test('the page’s own content stays as it was', () => {
  const before = document.documentElement.outerHTML;
  const marks = start();
  marks.paint([died, denied], places);
  marks.setCurrent('died');
  marks.flash('died');
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.body.querySelectorAll('p')[0]!.childNodes).toHaveLength(1);
});
