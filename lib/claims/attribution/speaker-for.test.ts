import { describe, expect, test } from 'vitest';
import { readPlainText } from '@/lib/article/read-plain-text.ts';
import { readSentences } from '@/lib/claims/sentence.ts';
import { findAttributions } from './find-attributions.ts';
import { indexSpeech, speakerFor } from './speaker-for.ts';

/** The article's body; each claim in it stands in [[ ]], in order, with its speaker or "-" for the article's own voice. */
type Row = readonly [body: string, ...speakers: string[]];

const rows: readonly Row[] = [
  // the same speech goes on
  [
    'General Mira Kesh said the town had fallen. She added that [[200 men had surrendered]]. “[[We took the depot]],” she said.',
    'General Mira Kesh',
    'General Mira Kesh',
  ],
  ['“They came at night,” said Kesh. “[[They burnt the mill.]] [[Nobody was left.]]”', 'Kesh', 'Kesh'],
  ['The mayor, Ilan Torv, said help was late.\n\n“We have no water. [[Forty people died]] on Sunday,” he said.', 'Ilan Torv'],
  [
    'Foreign Minister Ilan Torv said in Geneva:\n\n“[[Our army will not withdraw]]. We have said so before.”',
    'Foreign Minister Ilan Torv',
  ],
  ['Defence Minister Ana Rell visited the front. She said [[the line was holding]].', 'Ana Rell'],
  // an interview, told from a list whose rows begin with names
  [
    'We met the aid worker Joss Kell in Dovrin.\n\nAna Rell: How many have fled?\n\nJoss Kell: [[About 9,000 people left the town]]. They will not return.\n\n[[Some 400 are stuck at the bridge]].\n\nAna Rell: And the wounded?\n\nJoss Kell: [[Forty were hurt]], the mayor said. [[Six died]].\n\n[[The siege began in May]].',
    'Joss Kell',
    'Joss Kell',
    'mayor',
    'Joss Kell',
    '-',
  ],
  [
    'Losses of the week.\n\nDovrin: [[12 killed]].\n\nMarrow: [[9 killed]].\n\nDovrin: [[two killed]].\n\nMarrow: [[five killed]]. Is there an end in sight?',
    '-',
    '-',
    '-',
    '-',
  ],
  // what an agreement would do is nobody's word, and hides nobody's
  [
    '[[The sides are near an agreement that would open the strait]], mediator Ana Rell said on Friday, but [[600 prisoners are still held]].',
    'mediator Ana Rell',
    '-',
  ],
  // titles and pronouns
  [
    'Karsovian Defence Minister Ana Rell met officers in Dovrin. The minister said [[nine villages had been retaken]].',
    'Ana Rell',
  ],
  [
    'Army spokesman Colonel Ruj Tann denied the report. The spokesman said [[no shells were fired]].',
    'Army spokesman Colonel Ruj Tann',
  ],
  [
    'The Marren Observatory for Rights counts the dead. The Observatory said [[60 civilians were killed]]. It said [[20 of them were children]].',
    'Marren Observatory for Rights',
    'Marren Observatory for Rights',
  ],
  ['Velmar’s interior ministry spoke of an accident. “[[Three people died]],” the ministry said in a statement.', 'ministry'],
  ['The rebels left on Monday. They said [[the truce was over]].', 'The rebels'],
  // the latest person is "he", though an earlier one is known for a man
  [
    'Army spokesman Ilan Torv said the line held. “Velmar wants peace,” Senator Rand Pollak said.\n\n“[[We were not attacked]],” he said.',
    'Senator Rand Pollak',
  ],
  [
    'Samira Power, who runs the clinic, said help was late.\n\n“This cannot go on,” she said.\n\nShe said [[nine children died]].',
    'Samira Power',
  ],
  [
    'Mayor Ilan Torv of Marn said help was late. Two nurses said they had no water. Torv’s own clinic was hit. “[[Nine men died]],” he said.',
    'Mayor Ilan Torv',
  ],
  ['Minister Ana Rell met officers.\n\n“[[We lost the mill]],” she said.', 'Ana Rell'],
  ['The Karsovian army published a map. It said [[nine villages would be cleared]].', 'The Karsovian army'],
  [
    'The Karsovian UN envoy Mira Kesh said yes. Velmar’s UN envoy Ilan Torv said no. Kesh said [[the truce was dead]]. The UN said [[nine died]].',
    'Mira Kesh',
    'The UN',
  ],
  // what stands between a name and its verb
  ['The Marren Observatory, a Paris-based monitoring group, said [[at least 20 men were killed]].', 'The Marren Observatory'],
  ['The Marren Observatory a Paris-based monitoring group said [[dozens of people were killed]].', 'The Marren Observatory'],
  [
    'A statement from the valley’s counter-terrorism unit, which differs from the army, said [[attacks by drones caused a fire]].',
    'A statement from the valley’s counter-terrorism unit',
  ],
  ['Velmar’s chief negotiator said [[the sides were close to a deal]].', 'Velmar’s chief negotiator'],
  ['Velmar’s chief negotiator, Vlad Merinsky, said [[the sides were close to a deal]].', 'Vlad Merinsky'],
  [
    'Gen. Ilan Torv, a spokesman for the Hill Force, the Velmar mission in the valley, told VTA that [[the bridge was lost]].',
    'Gen. Ilan Torv',
  ],
  ['The health ministry, in a first count issued on Thursday, said [[66 people were killed]].', 'The health ministry'],
  [
    'One fighter, known as Abu Kesh, told VTA that [[the base was hit]]. The fighter said [[nine men fled]].',
    'Abu Kesh',
    'Abu Kesh',
  ],
  [
    'The Karsovian Foreign Minister, Giorgos Gerap, said [[talks were going well]]. He said [[aid was on its way]].',
    'Giorgos Gerap',
    'Giorgos Gerap',
  ],
  ['The news site El-Dorn that is loyal to the rebels said [[the raid killed nine]].', 'El-Dorn'],
  ['Velmar faces charges, with critics saying that [[its army shelled a school]].', 'critics'],
  ['VTA’s Mira Kesh, speaking from Marn, said [[the fact that talks went on was a good sign]].', 'Mira Kesh'],
  ['It was unclear why Torv withdrew, saying [[the rebels were beaten]].', 'Torv'],
  // within what one says, another's word on it
  ['The raid [[which rebel media said was led by a boy]] failed.', 'rebel media'],
  ['The army confirmed the blast, which a rebel site said [[was the work of a bomber]].', 'a rebel site'],
  ['Torv said Velmar would take [[Marn, which Karsovian officials describe as the last fort]].', 'Karsovian officials'],
  ['Velmar refused to help the hill men, [[which it sees as allies of Karsovia]].', 'Velmar'],
  ['The leaders warned against an assault which they fear [[would worsen the famine]].', 'The leaders'],
  ['Torv said the war was won - [[something experts say it will never be]].', 'experts'],
  ['Velmar blamed the raid on the rebels, [[a charge which the Hill Front denies]].', 'the Hill Front'],
  ['[[Velmar blamed the raid on the rebels]], a charge which the Hill Front denies.', 'Velmar'],
  ['A photograph taken by activists in Marn showed [[the bodies of 16 men]].', 'activists in Marn'],
  ['Velmar denies [[it is blocking food]] but [[trucks are few]], according to the Red Cross.', 'Velmar', 'the Red Cross'],
  ['The raid hit a depot, the army said, and [[20 of the rockets struck homes]].', 'the army'],
  ['The valley’s Water Agency, or VWA, said in a note that [[the pipes were cut]].', 'Water Agency'],
  ['Mira Kesh spoke. Under Velmar, the “army is ready to leave,” she said. “[[There will be talks]]. We will help.”', 'Kesh'],
  // what the article adds to it
  ['The army said nine men fell in the raid, which came after [[rebels killed 12 villagers]].', '-'],
  ['The army said it was its worst day since [[rebels stormed the fort]], [[killing 12 men]].', '-', '-'],
  ['The army said nine men had died since the war began, with [[60 wounded]].', 'The army'],
  ['The Hill Front claimed responsibility for the raid last year, when [[a bomber killed 60 people]].', '-'],
  ['The Hill Front claimed responsibility for a raid in the valley that [[killed 12 people]].', '-'],
  ['[[The Hill Front claimed responsibility for the raid]].', 'The Hill Front'],
  ['Torv said the threat was real, days after [[rebels shelled the port]].', '-'],
  ['[[Both sides have agreed in principle with the plan]], officials said little more.', '-'],
  // acts of asking and warning in a verb and a noun
  ['[[Torv has raised concerns about how a truce would be watched]].', 'Torv'],
  ['[[World leaders on Friday intensified their demands on Velmar to let aid in]].', 'World leaders'],
  ['The minister Ana Rell spoke of the raid and [[joined the calls for a truce]].', 'Ana Rell'],
  ['A string of raids has raised concerns that [[the war may spread]].', '-'],
  ['[[Minister Ilan Torv met the envoys to push for a truce in the valley]].', 'Ilan Torv'],
  ['[[Velmar wants the rebels out fast]], it was said.', 'Velmar'],
  // who is named last, the day, a medium
  ['Velmar has said that [[the deal must last]], according to a senior official.', 'a senior official'],
  ['The army says [[nine men died]], according to VTA.', 'The army'],
  ['Karsovia’s army chief on Tuesday said [[the ridge was lost]].', 'Karsovia’s army chief'],
  ['[[A raid claimed by the Hill Front killed two men in the port]].', '-'],
  ['Karsovia’s Mira Kesh, reporting from Velmar’s port, Marn, said [[nine men died]].', 'Mira Kesh'],
  [
    'The palace said help was on its way. “[[The road is open]],” its spokesman Ilan Torv was quoted as saying by VTA.',
    'Ilan Torv',
  ],
  ['But the Velmar council shortly after said [[it would hear no envoy]].', 'the Velmar council'],
  ['[[Talks went on all week, with other member states looking for words]].', '-'],
  ['Two critics in the capital say [[the army shelled a school]].', 'Two critics'],
  ['Velmar said it fights the Hill Front, the band that rules Marn and [[killed 40 villagers in May]].', '-'],
  [
    'Velmar faces charges of double talk, with critics saying that it [[arms the rebels]], even as [[its own towns are shelled]].',
    'critics',
    '-',
  ],
  ['The road is open again, offering some hope for [[the families who fled]].', '-'],
  // what goes on behind "he said"
  ['Nine of the dead were nurses, the mayor said, while [[the rest were guards]].', 'the mayor'],
  ['The convoy left at dawn, monitors said, with [[the last men crossing the bridge on foot]].', 'monitors'],
  ['The deal changes the town, the rebels say, because [[those driven out are farmers]].', 'the rebels'],
  [
    '[[Torv will also be advising on how to hold the ridge]], a Velmar official told VTA, on condition of anonymity.',
    'a Velmar official',
  ],
  // a count of the dead and who keeps it
  [
    'Officials in Marn said [[nine men died]]. On Friday, [[the army revised the death toll down to seven]].',
    'Officials in Marn',
    'the army',
  ],
  ['[[The raid raised the death toll to 90]].', '-'],
  [
    'Interior Ministry spokesman Ilan Torv said nine men died. [[The Health Ministry gave the same toll]].',
    'The Health Ministry',
  ],
  ['An army spokesman said it rained. The army said [[nine men died]].', 'The army'],
  // nameless mentions of who was named
  ['Some analysts said the war would go on. Others said [[the town would fall]].', 'Some analysts'],
  ['Two witnesses described the blast. “[[The roof fell on us]],” one said.', 'Two witnesses'],
  ['The Hill Front struck at dawn. The group said [[it fired 90 rockets]].', 'Hill Front'],
  // nobody whom he speaks of is "he"
  [
    'Mira Kesh met the press. “[[Ilan Torv will go]],” she said. If the bridge falls, [[Ilan Torv will send the army]], she added.',
    'Mira Kesh',
    'Mira Kesh',
  ],
  ['The WHO warned of a famine. WHO said [[200 doctors were killed]].', 'WHO'],
  // its marks lost, speech in the first person goes on
  ['They came at night Kesh said. [[We lost the mill]]. It rained. [[My brother died]].', 'Kesh', 'Kesh'],
  ['They came at night, Kesh said. [[Nine men died in Dovrin]].', '-'],
  // the clause around it, before it, in it
  ['[[At least 30 people were killed]], officials said.', 'officials'],
  ['According to the Red Cross, [[60 bodies lie in the streets]].', 'the Red Cross'],
  ['Velmar said [[20 of its men were killed]] but Karsovia said [[it lost only three]].', 'Velmar', 'Karsovia'],
  ['[[Moscow denied the attack]].', 'Moscow'],
  ['[[Kyiv accused Moscow of shelling the plant]].', 'Kyiv'],
  ['[[Torv called for an immediate ceasefire]].', 'Torv'],
  ['The dam, which [[Kesh says was mined]], still stands.', 'Kesh'],
  // carried by a medium
  ['State news agency SANA quoted a police source as saying [[two bombs went off]] in Homs.', 'a police source'],
  ['The Times of Israel, citing an army officer, reported that [[900 fighters were killed]].', 'an army officer'],
  ['“[[The gates are open]],” Kesh told Reuters.', 'Kesh'],
  ['Activists, quoted by AFP, said [[the market was hit]].', 'Activists'],
  // the article's own voice
  ['[[The army took the hill on Friday]].', '-'],
  ['Kesh said the town had fallen. [[Two people were killed in Dovrin on the same day]].', '-'],
  ['[[The war has claimed 67 lives]].', '-'],
  ['Torv urged Velmar to leave the hills, [[where fighting goes on]].', '-'],
  ['[[The truce announced by Moscow in spring has had little effect on the fighting]].', '-'],
  ['The council, [[which was founded after the siege of Marren]], said it would meet.', '-'],
  ['[[The United States has 900 troops there]].', '-'],
  ['If Velmar says no, [[the corridor stays closed]].', '-'],
  ['[[Both sides agreed to exchange 60 prisoners]].', '-'],
  ['[[We struck the bridge at dawn]]! More to come… — Ana J. Rell (@anarell) May 3, 2020', 'Ana J. Rell'],
  ['[[We struck the bridge at dawn]].\n\n— Ana Rell (@ana_rell1) May 3, 2020', 'Ana Rell'],
  ['[[The bridge was struck at dawn]] – the army (@army) denied it on Monday in a long post that nobody believed.', '-'],
  [
    'According to the health ministry, the attacks have destroyed:\n\n- [[360 homes in the valley]]\n\n- [[two clinics]]\n\n[[The rest fled]].',
    'the health ministry',
    'the health ministry',
    '-',
  ],
  ['Velmar was the first to contend that [[Marn had carried out the strike]].', 'Velmar'],
  ['[[Gunmen stormed the museum]] in an assault that threatened to upset the truce.', '-'],
  ['No group claimed [[the bombing of the market]].', '-'],
  ['[[Velmar has maintained strict control over the crossing]].', '-'],
  ['The ministry would not comment on the report that [[40 men had been sent]].', '-'],
  ['A doctor from Hebron says the ward is full. He says [[two men died]].', 'A doctor from Hebron'],
  ['The arce battalion said it held the hill. The atonal battalion said [[two men died]].', 'The atonal battalion'],
];

function read(body: string) {
  let text = 'The war in the valley\n\n';
  const spans: { start: number; end: number }[] = [];
  for (const part of body.split(/(\[\[|\]\])/)) {
    if (part === '[[') spans.push({ start: text.length, end: text.length });
    else if (part === ']]') spans.at(-1)!.end = text.length;
    else text += part;
  }
  const sentences = readSentences(readPlainText(text, { url: 'file:row' }));
  const speech = indexSpeech(sentences, findAttributions(sentences));
  return spans.map((span) => speakerFor(span, speech));
}

describe('who says it', () => {
  test.each(rows)('%s', (body, ...speakers) => {
    expect(read(body).map(({ speaker }) => speaker?.text ?? '-')).toEqual(
      speakers.map((speaker) => (speaker === '-' ? '-' : expect.stringContaining(speaker))),
    );
  });

  test('the medium that carried the words is kept apart from who said them', () => {
    const [told, cited] = read(
      '“[[The gates are open]],” Kesh told Reuters. Reuters reported, citing two officials, that [[talks failed]].',
    );
    expect(told?.speaker).toMatchObject({ text: 'Kesh', via: 'Reuters' });
    expect(cited?.speaker).toMatchObject({ text: 'two officials', via: 'Reuters' });
  });

  test('sides come from names: parties and countries their own, bodies and media none of them', () => {
    const sides = read(
      'Hamas said [[one]] was true. Israel said [[two]] was true. The United Nations said [[three]] was true. Locals said [[four]] was true.',
    ).map(({ speaker }) => speaker?.side);
    expect(sides).toEqual(['hamas', 'israel', 'third-party', undefined]);
  });

  test.each([
    ['MARKET OF DEATH: 71 killed as missiles rain on shoppers', undefined],
    ['MINISTRY OF HEALTH: 71 killed as missiles rain on shoppers', 'MINISTRY OF HEALTH'],
    ['White House: 71 killed as missiles rain on shoppers', 'White House'],
  ])('what stands before the colon of a headline speaks if it can: %s', (headline, speaker) => {
    const sentences = readSentences(readPlainText(`${headline}\n\nThe market was full.`, { url: 'file:a' }));
    expect(findAttributions(sentences)[0]?.speaker?.text).toBe(speaker);
  });
});
