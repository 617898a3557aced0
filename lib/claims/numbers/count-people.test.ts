// What became of the people that are counted, one sentence a line.
//
// A reading is the fate, the number, the word that tells it in brackets, and "of n" for a part of those counted before.
import { describe, expect, test } from 'vitest';
import { englishLexicon } from '@/lib/claims/lexicon.ts';
import { tokenise } from '@/lib/claims/tokens.ts';
import { countPeople } from './count-people.ts';
import { findQuantities } from './find-quantities.ts';

const table = `
# parts and wholes
68 children were among the 126 killed  =>  killed 68 (killed) of 126; killed 126 (killed)
Among the 126 killed were 68 children  =>  killed 126 (killed); killed 68 (killed) of 126
20 of the 72 dead were children  =>  killed 20 (dead) of 72; killed 72 (dead)
72 people, including 20 children, died  =>  killed 72 (died); killed 20 (died) of 72
Two of the wounded died  =>  killed 2 (died)
2,000 people left the valley and about 300 left the camp  =>  displaced 2000 (left); displaced 300 (left)
# tolls
the death toll rose from 85 to 112  =>  killed 112 (death)
an average of 40 civilians are killed every day  =>  killed 40 (killed)
both pilots were killed  =>  killed 2 (killed)
both soldiers and rebels were killed  =>  
The death toll from the raid reached at least 112 people  =>  killed 112 (death)
The latest death toll stands at 28,228 villagers  =>  killed 28228 (death)
Killed: at least 388 people  =>  killed 388 (killed)
# heads and asides
one of the two officers who “shot” the mayor  =>  
94 journalists, mostly locals, have been killed  =>  killed 94 (killed)
Two United States service members have been killed  =>  killed 2 (killed)
60 demonstrators were beaten  =>  injured 60 (beaten)
# passive
12 people were killed  =>  killed 12 (killed)
At least four people were killed in airstrikes  =>  killed 4 (killed)
Four people were killed and 35 wounded  =>  killed 4 (killed); injured 35 (wounded)
three subversives were killed and seven others were wounded  =>  killed 3 (killed); injured 7 (wounded)
691 civilians have been killed and 1,143 injured  =>  killed 691 (killed); injured 1143 (injured)
300 people are feared dead  =>  killed 300 (dead)
26 villagers are known to have died  =>  killed 26 (died)
500 people are still missing  =>  missing 500 (missing)
98 evacuees from the northern towns of Fuaa and Kafraya were killed  =>  killed 98 (killed)
At least seven civilians and one member of Kurdish-led forces were killed  =>  killed 7 (killed); killed 1 (killed)
Two members of the judge's escort, members of the secret police, were wounded  =>  injured 2 (wounded)
20 persons are being held hostage  =>  captured 20 (held)
The two men were in their car when they were abducted by gunmen  =>  captured 2 (abducted)
31 villagers were kidnapped  =>  captured 31 (kidnapped)
12 hostages were freed  =>  freed 12 (freed)
18 miners were released; 12 hostages were freed  =>  freed 18 (released); freed 12 (freed)
30 more were hurt  =>  injured 30 (hurt)
one soldier was killed  =>  killed 1 (killed)
no one was killed  =>  killed 0 (killed)
Five people killed 12 wounded in a raid  =>  killed 5 (killed); injured 12 (wounded)
the ministry told two reporters that 12 villagers were killed  =>  killed 12 (killed)
two men said they were treated well  =>  
40 people were buried under the rubble  =>  missing 40 (buried)
12 people are trapped under the debris  =>  missing 12 (trapped)
# active
all but two of the 18 crew were rescued  =>  
the army "eliminated" 25 militants  =>  killed 25 (eliminated)
22 fighters were neutralised  =>  mixed 22 (neutralised)
the army eliminated 25 tanks  =>  
the raid brought to 34 the number of doctors killed  =>  killed 34 (killed)
the strike raised to 60 the death toll  =>  killed 60 (death)
gunmen seized 12 girls near the school  =>  captured 12 (seized)
gunmen seized 12 tanks near the school  =>  
Four of the soldiers lost limbs in the blast  =>  injured 4 (limbs)
they killed 12 and injured around 40 more the ministry said  =>  killed 12 (killed); injured 40 (injured)
wounding dozens more before the two attackers were shot dead  =>  injured dozens (wounding); killed 2 (shot)
the raid killed 400 people, mostly farmers, and about 50 others were kidnapped  =>  killed 400 (killed); captured 50 (kidnapped)
a strike killed 12  =>  killed 12 (killed)
the strike killed at least 12 people and wounded 30  =>  killed 12 (killed); injured 30 (wounded)
killing 12 and wounding 30  =>  killed 12 (killing); injured 30 (wounding)
The shelling left 10 dead and 30 wounded  =>  killed 10 (dead); injured 30 (wounded)
gunmen kidnapped 31 people  =>  captured 31 (kidnapped)
Hamas took 240 hostages  =>  captured 240 (hostages)
They took 12 people hostage  =>  captured 12 (hostage)
Hamas is holding 240 hostages  =>  captured 240 (holding)
killed and wounded 300 people  =>  mixed 300 (killed)
Ukraine has lost 12,000 soldiers  =>  killed 12000 (lost)
The blast killed a woman and her two children  =>  killed 3 (killed); killed 1 (killed) of 3; killed 2 (killed) of 3
12 gunmen killed three soldiers  =>  killed 3 (killed)
the army shot dead 12 men  =>  killed 12 (shot)
the bomb claimed 12 lives  =>  killed 12 (lives)
the war has claimed the lives of 67 Israelis  =>  killed 67 (lives)
# without a verb
12 people died  =>  killed 12 (died)
24 dead and dozens more wounded  =>  killed 24 (dead); injured dozens (wounded)
12 wounded soldiers were evacuated  =>  injured 12 (wounded)
five bodies lay in a corridor  =>  killed 5 (bodies)
the bodies of at least 16 children  =>  killed 16 (bodies)
the murder of six priests  =>  killed 6 (murder)
the deaths of eight of its members  =>  killed 8 (deaths)
the release of 12 prisoners  =>  freed 12 (release)
hundreds of casualties  =>  mixed hundreds (casualties)
no casualties  =>  mixed 0 (casualties)
12 killed in strike on market  =>  killed 12 (killed)
causing 12 deaths  =>  killed 12 (deaths)
seven other students, kidnapped by gunmen, remain missing  =>  captured 7 (kidnapped)
40 people suffered from suffocation  =>  injured 40 (suffocation)
100 people with gunshot wounds  =>  injured 100 (wounds)
30 people were taken to hospital  =>  injured 30 (hospital)
# tolls
the death toll rose to at least 112  =>  killed 112 (death)
The death toll in a bomb attack on buses carrying evacuees from two towns has risen to at least 112  =>  killed 112 (death)
the number of wounded rose to 300  =>  injured 300 (wounded)
casualties: 12  =>  mixed 12 (casualties)
# parts and sums
72 people, including 20 children, were killed  =>  killed 72 (killed); killed 20 (killed) of 72
Three people two of them children died  =>  killed 3 (died); killed 2 (died) of 3
Eight policemen and nine civilians were killed  =>  killed 17 (killed); killed 8 (killed) of 17; killed 9 (killed) of 17
six priests – five Spaniards and one Salvadoran – and two women were murdered  =>  killed 8 (murdered); killed 6 (murdered) of 8; killed 5 (murdered) of 6; killed 1 (murdered) of 6; killed 2 (murdered) of 8
13 bodies were seen; eight guerrillas and four soldiers  =>  killed 13 (bodies); killed 8 (bodies) of 13; killed 4 (bodies) of 13
a man and his two sons were killed  =>  killed 3 (killed); killed 1 (killed) of 3; killed 2 (killed) of 3
he was killed along with two of his guards  =>  killed 2 (killed)
among the dead were three children  =>  killed 3 (dead)
the dead include 12 children  =>  killed 12 (dead)
# displaced
5,000 people were evacuated  =>  displaced 5000 (evacuated)
2.5 million people have fled  =>  displaced 2500000 (fled)
3,000 people left the town  =>  displaced 3000 (left)
500 soldiers left the town  =>  
# nobody came to harm
12 people attended the talks  =>  
three villages were captured  =>  
150 cards were burned  =>  
12 tanks were destroyed  =>  
300 soldiers were deployed  =>  
# whose predicate it is
the leader of 12 militants was killed  =>  
a total of 31 people were kidnapped  =>  captured 31 (kidnapped)
the bodies of 12 people were found  =>  killed 12 (bodies)
in an attack on 12 villagers killed by gunmen  =>  killed 12 (killed)
Four armed individuals, who posed as agents, kidnapped Mr Hassan  =>  
three unidentified men shot and killed an officer  =>  killed 1 (killed)
the death of seven rebels and one soldier  =>  killed 7 (death); killed 1 (death)
Regarding the 20 hostages, one was reported to have a leg injury  =>  captured 20 (hostages); injured 1 (injury)
`;

function readingOf(text: string): string {
  const tokens = tokenise(text, 0, text.length, englishLexicon());
  return countPeople(tokens, findQuantities(tokens), 0, tokens.count)
    .map(({ span, fate, cue, partOf }) => {
      const amount = span.quantity.value ?? span.quantity.text;
      const whole = partOf === undefined ? '' : ` of ${partOf.quantity.value ?? partOf.quantity.text}`;
      return `${fate} ${amount} (${tokens.lower[cue]})${whole}`;
    })
    .join('; ');
}

let section = '';
const rows: [section: string, text: string, reading: string][] = [];
for (const line of table.split('\n')) {
  if (line.startsWith('#')) section = line.slice(2);
  else if (line.includes('=>')) {
    const [text = '', reading = ''] = line.split('=>').map((part) => part.trim());
    rows.push([section, text, reading]);
  }
}

describe('counted people', () => {
  test.each(rows)('%s: %s', (_section, text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  test('all parties are read alike', () => {
    const sentence = (a: string, b: string) => `${a} strikes killed 12 ${b}s and wounded 30 others.`;
    expect(readingOf(sentence('Russian', 'Ukrainian'))).toBe(readingOf(sentence('Ukrainian', 'Russian')));
    expect(readingOf(sentence('Israeli', 'Palestinian'))).toBe(readingOf(sentence('Palestinian', 'Israeli')));
  });
});

test('cost grows with the length alone, also on hostile text', () => {
  for (const text of [
    '12 people and '.repeat(4_000),
    'killed '.repeat(10_000),
    '12, '.repeat(6_000),
    'three of them, '.repeat(6_000),
  ])
    expect(readingOf(text).length).toBeGreaterThanOrEqual(0);
});
