import { describe, expect, test } from 'vitest';
import { readPlainText } from '@/lib/article/read-plain-text.ts';
import type { ClaimType, Modality } from '@/lib/claims/claim.ts';
import { readSentences } from '@/lib/claims/sentence.ts';
import { findAttributions } from './find-attributions.ts';
import { modalityFor } from './modality-for.ts';
import { indexSpeech, speakerFor } from './speaker-for.ts';

function read(body: string, type?: ClaimType) {
  const text = `The war in the valley\n\n${body.replace('[[', '').replace(']]', '')}`;
  const start = text.length - body.length + 4 + body.indexOf('[[');
  const span = { start, end: start + body.indexOf(']]') - body.indexOf('[[') - 2 };
  const sentences = readSentences(readPlainText(text, { url: 'file:row' }));
  const speech = indexSpeech(sentences, findAttributions(sentences));
  return modalityFor(span, speech, speakerFor(span, speech).attribution, type);
}

const rows: readonly [Modality, string, ClaimType?][] = [
  ['asserted', '[[The army took the hill]] on Friday.'],
  ['asserted', '[[The intensive bombing could be heard across the city]].'],
  ['asserted', 'The council, [[which was founded after the siege of Marren]], said it would meet.'],
  ['claimed', 'The army said [[it took the hill]].'],
  ['claimed', '“[[They came at night]],” said Kesh.'],
  ['claimed', 'According to the Red Cross, [[60 bodies lie in the streets]].'],
  ['claimed', 'Kesh said [[the talks would resume on Monday]].', 'negotiation'],
  ['claimed', 'Kesh said [[the strikes may have prevented the fall of the town]].', 'territory'],
  ['claimed', 'Moscow did not deny [[that shells were fired]].'],
  ['alleged', '[[The general reportedly fled to Velmar]].'],
  ['alleged', '[[The alleged attack on the convoy]] made news.'],
  ['alleged', 'Kyiv accused Moscow of [[shelling the plant]].'],
  ['alleged', '[[Each side blamed the other for the blast]].'],
  ['alleged', '[[Dozens of fighters are believed to have been killed]].'],
  ['alleged', 'There were reports that [[the governor had fled]].'],
  ['alleged', 'The group criticised the army for [[bombing the market]].'],
  ['alleged', '[[Karsovia reportedly rejected the proposal]].', 'negotiation'],
  ['alleged', 'Torv said he was troubled by reports that [[nine men had been shot]].', 'casualties'],
  ['alleged', 'The council said it sought clarity on reports suggesting that [[nine men had been shot]].', 'casualties'],
  ['claimed', 'VTA has reported that [[nine men had been shot]].', 'casualties'],
  ['alleged', 'The group said planes flew over the town, [[accusing the army of bombing it]].', 'atrocity'],
  ['alleged', '[[A gas believed to be chlorine spread through the town]].', 'atrocity'],
  ['claimed', '[[Karsovia has vowed to fight until the rebels are beaten]].', 'justification'],
  ['predicted', 'Torv said [[the guns could reach the rebels within days]].', 'aid'],
  ['claimed', 'Torv said [[the guns would be sent in May]].', 'aid'],
  ['denied', 'Torv said [[the army is not keeping anyone in the camp]].', 'displacement'],
  ['denied', 'Kesh said [[her officers will not be engaged in any fighting]].', 'forces'],
  ['claimed', 'Kesh said [[she did not believe the rebels had gas]].', 'atrocity'],
  ['claimed', 'Torv said [[there was no choice but to strike first]].', 'justification'],
  ['claimed', 'Kesh said [[the raid on the market was not an isolated case]].', 'atrocity'],
  ['claimed', 'Torv said [[the envoys handed a list of demands to Velmar]].', 'negotiation'],
  ['claimed', 'Torv said [[the mills worked hard to meet demand for shells]].', 'aid'],
  ['asserted', 'Velmar [[has pushed back against calls for a ceasefire]].', 'negotiation'],
  ['asserted', "[[Both officials have agreed in principle with Marn's calls for a compromise]].", 'negotiation'],
  ['asserted', '[[The council will meet to vote on urging a ceasefire]].', 'negotiation'],
  ['demanded', 'Torv said [[we have to accept the proposal]].', 'negotiation'],
  ['claimed', 'Torv said [[they have to date lost 40 men]].', 'casualties'],
  ['predicted', 'Torv said [[the west should prepare for a long war]].', 'forecast'],
  ['alleged', 'Torv said [[the army had been accused of shelling the plant]].', 'attack'],
  ['denied', '[[Moscow denied the attack]].'],
  ['denied', 'Moscow denied [[shelling the plant]].'],
  ['denied', 'The ministry said [[the reports of a massacre are totally false]].'],
  ['denied', 'Torv said [[this is not a war of revenge]].', 'justification'],
  ['claimed', 'Torv said [[it struck a camp where no soldiers were hiding]].', 'attack'],
  ['claimed', 'Torv said [[the clinic closed due to the raid]].', 'attack'],
  ['claimed', 'Torv said [[the so-called Hill Front executed 40 men]].', 'atrocity'],
  ['asserted', '[[Karsovia vetoed a resolution calling for a truce]].', 'negotiation'],
  ['asserted', '[[The army had been poised to cross the river]] since May.', 'forces'],
  ['asserted', '[[The two sides cling to opposed demands]].', 'negotiation'],
  ['asserted', '[[Velmar and Karsovia differ over what a deal should look like]].', 'negotiation'],
  ['demanded', '[[The envoys renewed their demands on Velmar to open the road]].', 'negotiation'],
  ['asserted', '[[Torv rejected the proposal]].', 'negotiation'],
  ['predicted', 'Kesh said [[the capital will fall within a week]].'],
  ['predicted', 'The UN warned of [[famine in the south]].'],
  ['predicted', '[[The offensive is expected to begin in spring]].'],
  ['predicted', 'Torv vowed to [[retake Dovrin]].'],
  ['predicted', 'Analysts say [[the city is unlikely to hold out]].'],
  ['predicted', '[[Should Velmar win, the pass is lost]].'],
  ['demanded', '[[Torv called for an immediate ceasefire]].'],
  ['demanded', 'The rebels demanded that [[all prisoners be freed]].'],
  ['demanded', 'Kesh said [[the blockade must end]].'],
  ['demanded', '[[The group urged both sides to halt fighting]].'],
  ['demanded', 'Torv said [[Velmar would insist on a full withdrawal]].', 'negotiation'],
];

describe('how sure', () => {
  test.each(rows)('%s: %s', (modality, body, type) => {
    expect(read(body, type).modality).toBe(modality);
  });

  test('"could not be verified" is a flag, from the same sentence or the next', () => {
    expect(read('The army said [[40 rebels died]]. The figure could not be independently verified.').flags).toEqual([
      'unverified',
    ]);
    expect(read('The army said [[40 rebels died]], a claim which could not be confirmed.').flags).toEqual(['unverified']);
    expect(read('The army said [[40 rebels died]]. The mayor confirmed the figure.').flags).toEqual([]);
  });

  test('negation, questions and conditions are told apart', () => {
    expect(read('[[No shells were fired]].')).toMatchObject({ isNegated: true, isQuestion: false, isHypothetical: false });
    expect(read('[[Did the army shell the plant]]?')).toMatchObject({ isQuestion: true });
    expect(read('[[If the dam breaks, 30 villages are lost]].')).toMatchObject({ isHypothetical: true });
  });
});
