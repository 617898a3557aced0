import { expect, test } from 'vitest';
import { readPlainText } from '@/lib/article/read-plain-text.ts';
import { detect } from '../detect.ts';

const stancesIn = (text: string) =>
  detect(readPlainText(text, { url: 'https://stance.example/a', published: '2024-05-15' }))
    .filter(({ type }) => type === 'negotiation')
    .map(({ stance }) => stance);

test.each([
  ['The two governments are close to an agreement on a truce in the valley, the mediator said.', 'progress'],
  ['Envoys were on the brink of a lasting ceasefire deal on Sunday, two diplomats said.', 'progress'],
  ['The rebels rejected the ceasefire proposal on Sunday.', 'rejected'],
  ['The rebels called off the peace talks on Sunday.', 'rejected'],
  ['The peace talks in the capital broke down on Sunday.', 'stalled'],
  ['The two sides agreed on a ceasefire of ten days.', 'agreed'],
  ['The ministry demanded that the rebels withdraw before any peace talks.', 'demand'],
  ['Negotiators will meet again on Sunday for another round of peace talks.', 'scheduled'],
  ['The peace talks were constructive, the mediator said.', 'progress'],
  ['The envoys met with the rebels on Sunday for peace talks.', 'progress'],
  ['Peace talks in the capital have brought no result so far, the mediator said.', 'stalled'],
  ['The long-delayed ceasefire resolution was approved by the council on Sunday.', 'agreed'],
  ['A ceasefire between the two sides came into force on Sunday.', 'agreed'],
  ['The rebels have yet to accept the ceasefire deal.', 'stalled'],
])('%s', (text, stance) => {
  expect(stancesIn(text)).toContain(stance);
});

test('what is close to nothing is no progress', () => {
  expect(stancesIn('The rebels are not close to any agreement on a truce, the mediator said.')).not.toContain('progress');
});
