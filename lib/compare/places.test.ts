import { expect, it } from 'vitest';
import { readPlainText } from '@/lib/article/read-plain-text.ts';
import { readSentences } from '@/lib/claims/sentence.ts';
import { findNesting } from './find-nesting.ts';
import { comparePlaces, liesWithin, readPlace } from './places.ts';

const insideOf = (text: string) => findNesting(readSentences(readPlainText(text, { url: 'https://a.example/' })));
const nowhere = insideOf('');
const place = (text: string, inside = nowhere) => readPlace({ text }, inside)!;

it.each([
  ['Shells fell on Brannet in Lower Tessary.', 'Brannet', 'Lower Tessary'],
  ['Shells fell on the Osk district of Brannet.', 'Osk', 'Brannet'],
  ['Brannet, the largest town in Velmora’s Lower Tessary region, burned.', 'Brannet', 'Lower Tessary'],
  ['Fire broke out in the Brannet suburbs of Osk and Tolm.', 'Osk', 'Brannet'],
])('%s', (sentence, inner, outer) => {
  const inside = insideOf(sentence);
  const [a, b] = [place(inner, inside), place(outer, inside)];
  expect(liesWithin(a, b)).toBe(true);
  expect(comparePlaces(a, b)).toBe('nested');
});

it('knows the gazetteer and the regions around towns', () => {
  expect(comparePlaces(place('Saraqeb'), place('Idlib province'))).toBe('nested');
  expect(comparePlaces(place('Saraqib'), place('Saraqeb'))).toBe('equal');
  expect(comparePlaces(place('Saraqeb'), place('Syria'))).toBe('nested');
  expect(comparePlaces(place('Saraqeb'), place('Homs'))).toBe('apart');
});

it('takes one article’s word for where another’s place lies', () => {
  const told = place('Lower Tessary', insideOf('The market of Brannet in Lower Tessary burned.'));
  expect(comparePlaces(place('Brannet'), told)).toBe('nested');
  expect(comparePlaces(place('Orsel'), told)).toBe('apart');
});

it('finds no place in words that name none', () => {
  expect(readPlace({ text: 'the northern suburbs' }, nowhere)).toBeUndefined();
});
