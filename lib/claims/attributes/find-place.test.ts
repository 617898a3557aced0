// Where claims are set: each sentence marks its claim, its type in front, its place behind the arrow.
import { expect, it } from 'vitest';
import { draftIn } from '@/tests/fixtures/draft-in.ts';
import type { ClaimType } from '../claim.ts';
import { findPlace } from './find-place.ts';

it.each<[string, ClaimType, string, string | undefined]>([
  ['a town with what it lies in', 'casualties', '[[A shell killed three people in Zarqin]], Syria, on Monday.', 'Zarqin, Syria'],
  ['a name with its plain noun', 'attack', 'Rebels said [[troops had shelled Tol Emil province]].', 'Tol Emil province'],
  ['what lies in what', 'attack', '[[A missile hit a hospital in Kharkiv]], officials said.', 'hospital in Kharkiv'],
  ['several at once', 'attack', '[[Drones struck Kyiv and Odesa]] overnight.', 'Kyiv and Odesa'],
  ['the target, not who strikes', 'attack', '[[Israel struck southern Lebanon]] on Friday.', 'southern Lebanon'],
  ['soil of somebody', 'attack', '[[The missiles landed on Russian soil]], the ministry said.', 'Russian soil'],
  ['between two towns', 'territory', '[[Fighting went on between al-Tarza and Umm Keda]].', 'al-Tarza and Umm Keda'],
  ['no plain word for what is hit', 'attack', '[[Jets bombed several positions]] overnight.', undefined],
  ['named at the head of the sentence', 'casualties', 'In Aleppo a mortar round hit a market, [[killing six people]].', 'Aleppo'],
  [
    'of the event, not of who tells it',
    'casualties',
    'A police source in Damascus said [[five people were killed in Homs]].',
    'Homs',
  ],
  ['no country that acts', 'negotiation', '[[Russia rejected the proposal]] on Tuesday.', undefined],
  ['no party to a deal', 'negotiation', '[[Ethiopia and Eritrea agreed on a truce]].', undefined],
  ['no dateline', 'negotiation', 'VIENNA (Agency) – [[The rebels refused to sign the agreement]].', undefined],
  ['no place in an institution’s name', 'aid', '[[The Kyiv School of Economics gave 20 trucks]].', undefined],
  ['what “the city” is', 'attack', 'Troops entered Mosul at dawn. [[Shells fell on the city]] all day.', 'Mosul'],
  ['what is taken, as the subject of its verb', 'territory', '[[Tarn has been under siege for a year]].', 'Tarn'],
  ['those who have struck are no place', 'attack', '[[Israel has shelled Tol Emil]], witnesses said.', 'Tol Emil'],
  ['nor is what somebody is based in', 'casualties', 'A London-based group said [[nine people were killed]].', undefined],
  ['nor whom somebody goes by', 'attack', 'According to Karimov, [[a warehouse was destroyed]].', undefined],
  ['nor a ministry', 'forces', '[[The Russian Defence Ministry’s claim is false]], a spokesman said.', undefined],
  ['what “there” is', 'forces', 'Fighters seized Mosul in June. [[About 300 soldiers are still there]].', 'Mosul'],
  ['what “the area” is', 'attack', 'Fighters seized Mosul in June. [[Jets bombed the area]] for days.', 'Mosul'],
  ['no place in “there were”', 'casualties', 'Fighters seized Mosul in June. He said [[there were no injuries]].', undefined],
  ['what lies in what somebody owns', 'attack', '[[Drones fell in eastern Libya’s Umm Keda]].', 'eastern Libya’s Umm Keda'],
  [
    'what a preposition of two words leads to',
    'displacement',
    '[[Some 900 people were let out of Tol Emil]] by bus.',
    'Tol Emil',
  ],
  ['also behind the end of the claim', 'displacement', '[[Some 900 people were let out of]] Tol Emil by bus.', 'Tol Emil'],
  [
    'a plain word for where somebody goes',
    'displacement',
    '[[Families crossed the mountain border]] on foot.',
    'mountain border',
  ],
  [
    'a town told of in the same breath',
    'territory',
    '[[Rebels left Tarn, a town near Homs]], on Friday.',
    'Tarn, a town near Homs',
  ],
])('%s', (_, type, marked, place) => {
  expect(findPlace(draftIn(marked, type))?.text).toBe(place);
});

it('knows what the gazetteer knows, however it is spelt', () => {
  expect(findPlace(draftIn('[[A rocket hit Kiev]].', 'attack'))?.id).toBe('kyiv');
  expect(findPlace(draftIn('[[A rocket hit Lugansk]].', 'attack'))?.id).toBe('luhansk');
});
