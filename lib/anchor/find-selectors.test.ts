import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeSelectors } from './describe-selectors.ts';
import { createQuoteFinder, findQuote } from './find-selectors.ts';

const text =
  'Shells hit the bus station at dawn. The governor said at least 14 people had died there. ' +
  'Another 30 were taken to hospital. By noon the fire was out, and at least 14 people had died in the port as well.';

function selectorsOf(of: string, quote: string, nth = 0) {
  let start = of.indexOf(quote);
  for (let n = 0; n < nth; n++) start = of.indexOf(quote, start + 1);
  return describeSelectors(of, start, start + quote.length);
}

test('at its old place', () => {
  expect(findQuote(text, selectorsOf(text, 'Another 30 were taken'))).toEqual({ start: 89, end: 110, how: 'exact', score: 1 });
});

test('elsewhere after something was put in before it', () => {
  const selectors = selectorsOf(text, 'Another 30 were taken');
  const found = findQuote(`Updated at 14:00. ${text}`, selectors);
  expect(found).toMatchObject({ start: 107, how: 'moved', score: 1 });
});

test.each([0, 1])('of two places with the same words the one with the same context (%i)', (nth) => {
  const selectors = selectorsOf(text, 'at least 14 people had died', nth);
  const longer = `A new first paragraph that moves everything a good way down the page. ${text}`;
  const found = findQuote(longer, selectors)!;
  expect(longer.slice(found.end, found.end + 6)).toBe([' there', ' in th'][nth]);
});

test('a place found by its context beats the old offset, where other words of the same kind stand now', () => {
  const before = 'One: 5 dead. Two: 5 dead.';
  const after = 'Zero: 5 dead. One: 5 dead. Two: 5 dead.';
  const found = findQuote(after, selectorsOf(before, '5 dead', 1))!;
  expect(after.slice(0, found.start)).toBe('Zero: 5 dead. One: 5 dead. Two: ');
});

test('other white space, quotation marks, dashes and invisible characters are the same words', () => {
  const before = 'He said: "We lost 12 men - no more", and left.';
  const after = 'He\u00a0said: \u201cWe lost\n 12 m\u00aden \u2013 no more\u201d, and left.';
  const found = findQuote(after, selectorsOf(before, '"We lost 12 men - no more"'))!;
  expect(after.slice(found.start, found.end)).toBe('\u201cWe lost\n 12 m\u00aden \u2013 no more\u201d');
  expect(found.how).toBe('moved');
  expect(found.score).toBeLessThan(1);
});

test('nearly the same words are found as such', () => {
  const found = findQuote(
    text.replace('30 were taken to hospital', '30 were taken to a hospital'),
    selectorsOf(text, 'Another 30 were taken to hospital'),
  )!;
  expect(found.how).toBe('approximate');
  expect(found.score).toBeGreaterThan(0.6);
});

test('what is gone is not found', () => {
  expect(findQuote('The minister opened a school in the north.', selectorsOf(text, 'at least 14 people had died'))).toBeNull();
  expect(findQuote('', selectorsOf(text, 'Another 30'))).toBeNull();
  expect(findQuote(text, describeSelectors(text, 5, 5))).toBeNull();
});

test('whatever is put around it, a quote that is in the text is found with exactly its words', () => {
  const noise = fc.string({ maxLength: 300 });
  fc.assert(
    fc.property(noise, noise, fc.nat(), fc.nat(), (before, after, a, b) => {
      const [start, end] = [a % text.length, 1 + (b % text.length)].sort((x, y) => x - y) as [number, number];
      if (start >= end) return;
      const found = findQuote(before + text + after, describeSelectors(text, start, end))!;
      expect((before + text + after).slice(found.start, found.end)).toBe(text.slice(start, end));
    }),
  );
});

test('offsets lie within the text whatever selectors and text are', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200 }),
      fc.string({ maxLength: 60 }),
      fc.string({ maxLength: 32 }),
      fc.nat(500),
      (any, exact, context, at) => {
        const found = findQuote(any, {
          quote: { type: 'TextQuoteSelector', exact, prefix: context, suffix: context },
          position: { type: 'TextPositionSelector', start: at, end: at + exact.length },
        });
        if (!found) return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeLessThanOrEqual(any.length);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 300 },
  );
});

test('approximate search spends a fixed effort, however many quotes are sought in however long a text', () => {
  const page = 'lorem ipsum dolor '.repeat(20_000);
  const finder = createQuoteFinder(page);
  const sought = (n: number) => describeSelectors(`no such words ${n} stand in that long page at all`, 0, 49);
  const near = selectorsOf(page, 'ipsum dolor lorem');
  const almost = { ...near, quote: { ...near.quote, exact: 'ipsum dolor larem' } };
  expect(finder.find(almost)?.how).toBe('approximate');
  for (let n = 0; n < 200; n++) finder.find(sought(n));
  expect(finder.find(almost)).toBeNull();
  expect(finder.find(near)?.how).toBe('exact');
});
