// The hard table: number phrases of war reporting and how each is read, one a line.
//
// A reading is kind, qualifier, value (or min..max), unit, and the noun that is counted.
import { describe, expect, test } from 'vitest';
import { englishLexicon } from '@/lib/claims/lexicon.ts';
import { tokenise } from '@/lib/claims/tokens.ts';
import { findQuantities } from './find-quantities.ts';

const table = `
# figures
13,500 of the invaders have been killed  =>  count exact 13500 invaders
13 500 soldiers were lost  =>  count exact 13500 soldiers
1,143 people were injured  =>  count exact 1143 people
1.2m refugees have crossed the border  =>  count exact 1200000 refugees
3.6 million refugees  =>  count exact 3600000 refugees
250k people fled  =>  count exact 250000 people
2.5-million-strong army  =>  count exact 2500000 army
a 5,000-strong column  =>  count exact 5000 column
12,000 troops  =>  count exact 12000 troops
1 234 567 people  =>  count exact 1234567 people
1.234.567 people  =>  count exact 1234567 people
1,5 million displaced  =>  count exact 1500000 displaced
7 killed in Aleppo assault  =>  count exact 7 killed
320000 people are dead  =>  count exact 320000 people
5000 people including civilians  =>  count exact 5000 people
12people were killed  =>  count exact 12 people
the 200 prisoners  =>  count exact 200 prisoners
another 40 dead in strikes  =>  count exact 40 dead
40 more bodies  =>  count exact 40 bodies
11 others were injured  =>  count exact 11 others
66 people  =>  count exact 66 people
two hundred people  =>  count exact 200 people
# words
two dozen rockets  =>  count exact 24 rockets
a dozen people  =>  count exact 12 people
half a dozen tanks  =>  count exact 6 tanks
half-a-dozen tanks  =>  count exact 6 tanks
three to five hundred fighters  =>  count range 300..500 fighters
one and a half million people  =>  count exact 1500000 people
two and a half thousand shells  =>  count exact 2500 shells
a hundred men  =>  count exact 100 men
a hundred and twelve villagers  =>  count exact 112 villagers
one hundred and twelve villagers  =>  count exact 112 villagers
two hundred thousand people  =>  count exact 200000 people
half a million people  =>  count exact 500000 people
half-million refugees  =>  count exact 500000 refugees
a quarter of a million people  =>  count exact 250000 people
three quarters of a million people  =>  count exact 750000 people
a couple of drones  =>  count exact 2 drones
a couple of hundred fighters  =>  count about 200 fighters
a couple dozen vehicles  =>  count about 24 vehicles
a pair of helicopters  =>  count exact 2 helicopters
twin suicide bombings  =>  count exact 2 bombings
a trio of generals  =>  count exact 3 generals
twenty-five soldiers  =>  count exact 25 soldiers
twenty five soldiers  =>  count exact 25 soldiers
forty-five US soldiers have been injured  =>  count exact 45 soldiers
Three adults, one wearing fatigues  =>  count exact 3 adults; count exact 1
two million three hundred thousand people  =>  count exact 2300000 people
thirty thousand men  =>  count exact 30000 men
three score men  =>  count exact 60 men
nineteen hostages  =>  count exact 19 hostages
# ranges
10-15 people were killed  =>  count range 10..15 people
10–15 people  =>  count range 10..15 people
10 to 15 militants  =>  count range 10..15 militants
between 10 and 15 people  =>  count range 10..15 people
between ten and fifteen people  =>  count range 10..15 people
between 5,000 and 7,000 fighters  =>  count range 5000..7000 fighters
from 200 to 300 dead  =>  count range 200..300 dead
20 or 30 shells  =>  count range 20..30 shells
two or three villages  =>  count range 2..3 villages
1 to 2 million people  =>  count range 1000000..2000000 people
1.2 to 1.5 million people  =>  count range 1200000..1500000 people
500 to 600 thousand people  =>  count range 500000..600000 people
$1-2 billion  =>  money range 1000000000..2000000000 usd
between $1 and $2 billion  =>  money range 1000000000..2000000000 usd
10-15%  =>  percent range 10..15 percent
between 10% and 15% of the city  =>  percent range 10..15 percent
between 12 and 20 fighters  =>  count range 12..20 fighters
the toll rose from 10 to 15  =>  count exact 10 toll; count exact 15
casualties increased from 200 to 300  =>  count exact 200 casualties; count exact 300
# at least
at least 112 people  =>  count at-least 112 people
At least four people were killed  =>  count at-least 4 people
at the very least 30 soldiers  =>  count at-least 30 soldiers
no fewer than 12 died  =>  count at-least 12
no less than 200 rockets  =>  count at-least 200 rockets
not less than 40 men  =>  count at-least 40 men
a minimum of 300 fighters  =>  count at-least 300 fighters
killed at least another 12 people  =>  count at-least 12 people
at least a dozen people  =>  count at-least 12 people
at least two dozen others  =>  count at-least 24 others
12 or more people  =>  count at-least 12 people
12 people or more  =>  count at-least 12 people
a dozen or more men  =>  count at-least 12 men
100+ tanks  =>  count at-least 100 tanks
100-plus tanks  =>  count at-least 100 tanks
20-plus people  =>  count at-least 20 people
at least 30 and counting  =>  count at-least 30
12 dead at least  =>  count at-least 12 dead
killed 12 people at least  =>  count at-least 12 people
# more than
more than 2000 people  =>  count more-than 2000 people
over 750 people  =>  count more-than 750 people
Over 400 drones  =>  count more-than 400 drones
well over 100 people  =>  count more-than 100 people
upwards of 40 strikes  =>  count more-than 40 strikes
in excess of 300 shells  =>  count more-than 300 shells
above 500 casualties  =>  count more-than 500 casualties
far more than 50 deaths  =>  count more-than 50 deaths
just over 1,000 canisters  =>  count more-than 1000 canisters
more than half a million people  =>  count more-than 500000 people
more than a dozen ballistic missiles  =>  count more-than 12 missiles
the toll exceeds 20,000  =>  count more-than 20000 toll
the death toll has surpassed 30,000  =>  count more-than 30000 toll
losses topped 500  =>  count more-than 500 losses
the number of dead exceeded the 20,000 mark  =>  count more-than 20000 dead
deaths have passed 30,000  =>  count more-than 30000 deaths
greater than 100 casualties  =>  count more-than 100 casualties
north of 200 fighters  =>  count more-than 200 fighters
more than two dozen soldiers  =>  count more-than 24 soldiers
# up to
up to 10,000 soldiers  =>  count up-to 10000 soldiers
as many as 200 were hurt  =>  count up-to 200
at most 12 fighters  =>  count up-to 12 fighters
at most a dozen fighters  =>  count up-to 12 fighters
no more than 30 civilians  =>  count up-to 30 civilians
not more than 30 civilians  =>  count up-to 30 civilians
a maximum of 50 vehicles  =>  count up-to 50 vehicles
12 fighters at most  =>  count up-to 12 fighters
a cap of 500 men  =>  count up-to 500 men
200 or fewer soldiers  =>  count up-to 200 soldiers
# fewer than
fewer than 100 trucks  =>  count fewer-than 100 trucks
less than 40 percent  =>  percent fewer-than 40 percent
under 100 soldiers remain  =>  count fewer-than 100 soldiers
the number fell below 100  =>  count fewer-than 100 number
fell below 100  =>  count fewer-than 100
lower than 50 casualties  =>  count fewer-than 50 casualties
# almost
nearly 70 children  =>  count almost 70 children
almost 200 civilians  =>  count almost 200 civilians
close to 100 people  =>  count almost 100 people
just under 50 tanks  =>  count almost 50 tanks
just short of 1,000 dead  =>  count almost 1000 dead
approaching 30,000 deaths  =>  count almost 30000 deaths
rose to nearly 300  =>  count almost 300
the toll is nearing 500  =>  count almost 500 toll
# about
about 900 Hamas operatives  =>  count about 900 operatives
some 3,500 rockets  =>  count about 3500 rockets
some some 3,500 rockets  =>  count about 3500 rockets
around 1,300 tunnels  =>  count about 1300 tunnels
roughly 13,000 US troops  =>  count about 13000 troops
approximately 14,000 American troops  =>  count about 14000 troops
an estimated 40,000 fighters  =>  count about 40000 fighters
estimated at 40,000  =>  count about 40000
100 or so people  =>  count about 100 people
200-odd soldiers  =>  count about 200 soldiers
twenty-odd men  =>  count about 20 men
circa 300 people  =>  count about 300 people
in the region of 400 people  =>  count about 400 people
something like 100 people  =>  count about 100 people
the 200 or so foreign captives  =>  count about 200 captives
~50 tanks  =>  count about 50 tanks
up to about 12 people  =>  count up-to 12 people
at least some 40 people  =>  count at-least 40 people
more than an estimated 400 people  =>  count more-than 400 people
# vague
dozens of people  =>  count vague 24..99 people
Dozens killed  =>  count vague 24..99 killed
several dozen dead  =>  count vague 36..119 dead
scores of Palestinians  =>  count vague 40..199 palestinians
scores were wounded  =>  count vague 40..199
several people  =>  count vague 3..9 people
a few soldiers  =>  count vague 3..9 soldiers
a handful of fighters  =>  count vague 3..9 fighters
hundreds of civilians  =>  count vague 200..999 civilians
hundreds more  =>  count vague 200..999
several hundred pro-government fighters  =>  count vague 300..999 fighters
a few hundred men  =>  count vague 300..999 men
thousands were trapped inside  =>  count vague 2000..9999
several thousand troops  =>  count vague 3000..9999 troops
many thousands of people  =>  count vague 3000.. people
tens of thousands of civilians  =>  count vague 20000..99999 civilians
hundreds of thousands have fled  =>  count vague 200000..999999
millions of refugees  =>  count vague 2000000..9999999 refugees
tens of millions of people  =>  count vague 20000000..99999999 people
hundreds, if not thousands, of people  =>  count vague 200..9999 people
hundreds or even thousands of troops  =>  count vague 200..9999 troops
thousands and thousands of people  =>  count vague 2000..9999 people
at least several hundred people  =>  count vague 300.. people
many people  =>  count vague 3.. people
many of the casualties  =>  count vague 3.. casualties
numerous attacks  =>  count vague 3.. attacks
multiple strikes  =>  count vague 2.. strikes
countless victims  =>  count vague 100.. victims
a number of residential areas  =>  amount vague 1.. areas
a large number of soldiers  =>  amount vague 1.. soldiers
vast numbers of attack drones  =>  amount vague 1.. drones
large quantities of weapons  =>  amount vague 1.. quantities
heavy losses  =>  amount vague 1.. losses
heavy casualties  =>  amount vague 1.. casualties
mass casualties  =>  amount vague 1.. casualties
significant losses  =>  amount vague 1.. losses
large parts of Syria  =>  amount vague 1.. parts
most of the dead  =>  amount vague 1.. dead
most of the country  =>  amount vague 1.. country
some of the hostages  =>  amount vague 1.. hostages
all of the hostages  =>  amount vague 1.. hostages
a string of attacks  =>  amount vague 1.. attacks
a barrage of rockets  =>  amount vague 1.. rockets
how many people died  =>  
as many as possible  =>  
scores of the matches  =>  count vague 40..199 matches
he scores goals  =>  
tens of people  =>  count vague 20..99 people
double-digit losses  =>  count vague 10..99 losses
# ordinal
a fourth general was killed  =>  ordinal ordinal 4 general
its third ship  =>  ordinal ordinal 3 ship
the second such attack  =>  ordinal ordinal 2 attack
a second American was killed  =>  ordinal ordinal 2 american
the 21st day of the war  =>  rank ordinal 21 day
a third straight day  =>  rank ordinal 3 day
the second city  =>  rank ordinal 2 city
the first time  =>  rank ordinal 1 time
the fifth Russian general  =>  ordinal ordinal 5 general
another soldier  =>  single exact 1 soldier
Russia's Fourth Army  =>  name exact 4
the 5th brigade  =>  name exact 5
the 3d infantry brigade  =>  name exact 3
the 35th Combined Arms Army  =>  name exact 35
93rd Mechanized Brigade  =>  name exact 93
the Second World War  =>  name exact 2
first, the army must leave  =>  
the second largest city  =>  name exact 2
day one of the war  =>  rank ordinal 1
# single
a soldier was killed  =>  single exact 1 soldier
an American service member died  =>  single exact 1 member
a U.S. soldier was killed  =>  single exact 1 soldier
a woman and two children  =>  enumeration exact 3 children; single exact 1 woman; count exact 2 children
another civilian was hurt  =>  single exact 1 civilian
a Russian military helicopter was shot down  =>  single exact 1 helicopter
a 12-year-old boy was hit  =>  single exact 1 boy; age exact 12 years
A 12-year-old with shrapnel wounds  =>  single exact 1 12-year-old; age exact 12 years
one soldier was killed  =>  count exact 1 soldier
one of our soldiers  =>  count exact 1 soldiers
one was killed  =>  count exact 1
only one person died  =>  count exact 1 person
a statement was issued  =>  
a week of fighting  =>  
one must wonder  =>  
one another  =>  
the one that fell  =>  
# none
no one was hurt  =>  count exact 0
nobody was hurt  =>  count exact 0
no casualties  =>  count exact 0 casualties
no injuries were reported  =>  count exact 0 injuries
no deaths  =>  count exact 0 deaths
zero casualties  =>  count exact 0 casualties
0 casualties  =>  count exact 0 casualties
none of the soldiers  =>  count exact 0 soldiers
not a single soldier  =>  count exact 0 soldier
not one soldier  =>  count exact 0 soldier
no longer  =>  
no doubt  =>  
no progress was made  =>  
without a single loss  =>  count exact 0 loss
# enumeration
a man and his two sons were killed  =>  enumeration exact 3 sons; single exact 1 man; count exact 2 sons
a mother and her child died  =>  enumeration exact 2 child; single exact 1 mother
A man woman and child died  =>  enumeration exact 3 child; single exact 1 man
a man, a woman and a child  =>  enumeration exact 3 child; single exact 1 man; single exact 1 woman; single exact 1 child
two men and a woman  =>  enumeration exact 3 woman; count exact 2 men; single exact 1 woman
three men, two women and a child were killed  =>  enumeration exact 6 child; count exact 3 men; count exact 2 women; single exact 1 child
a couple and their three children  =>  enumeration exact 5 children; count exact 2 couple; count exact 3 children
a father and his daughter  =>  enumeration exact 2 daughter; single exact 1 father
12 soldiers and two officers  =>  count exact 12 soldiers; count exact 2 officers
# left of the number
casualties: 12  =>  count exact 12 casualties
the death toll rose to at least 112  =>  count at-least 112 toll
the toll now stands at 72  =>  count exact 72 toll
Death toll at least 112  =>  count at-least 112 toll
losses of 1,351  =>  count exact 1351 losses
the number of dead has reached 213  =>  count exact 213 dead
a death toll of 24  =>  count exact 24 toll
brought the number of wounded to 300  =>  count exact 300 wounded
# ellipsis
691 killed and 1,143 injured  =>  count exact 691 killed; count exact 1143 injured
killing 12 and wounding 30  =>  count exact 12; count exact 30
12 dead, 30 wounded  =>  count exact 12 dead; count exact 30 wounded
24 dead and dozens more wounded  =>  count exact 24 dead; count vague 24..99 wounded
72 people, including 20 children  =>  count exact 72 people; count exact 20 children
three people two of them children died  =>  count exact 3 people; count exact 2
700 others in a stampede  =>  count exact 700 others
at least 12 women and children  =>  count at-least 12 women
12 of whom were children  =>  count exact 12
# shares
one in five children  =>  share exact 0.2 share children
one in every five children  =>  share exact 0.2 share children
three out of four houses  =>  share exact 0.75 share houses
nine in ten people  =>  share exact 0.9 share people
two-thirds of the population  =>  share exact 0.667 share population
two thirds of the city  =>  share exact 0.667 share city
a quarter of the population  =>  share exact 0.25 share population
a third of the country  =>  share exact 0.333 share country
half of the city  =>  share exact 0.5 share city
half the population  =>  share exact 0.5 share population
more than half the country  =>  share more-than 0.5 share country
nearly half of them  =>  share almost 0.5 share
80% of the population  =>  percent exact 80 percent
more than 90 percent of residents  =>  percent more-than 90 percent
0.79% of Ukraine's territory  =>  percent exact 0.79 percent
20 per cent of its territory  =>  percent exact 20 percent
85%  =>  percent exact 85 percent
the second half of the year  =>  name exact 2
one third of the army  =>  share exact 0.333 share army
# money and measures
$1.2bn in aid  =>  money exact 1200000000 usd
$12 trillion economic proposal  =>  money exact 12000000000000 usd
US$40 million  =>  money exact 40000000 usd
200 million dollars  =>  money exact 200000000 usd
€500 million  =>  money exact 500000000 eur
an additional billion dollars  =>  money exact 1000000000 usd
billions of dollars  =>  money vague 2000000000..9999999999 usd
25 million tons of corn  =>  measure exact 25000000 t
20 meters deep  =>  measure exact 20 m
50m deep  =>  measure exact 50 m
800 meters  =>  measure exact 800 m
200 nautical miles  =>  measure exact 200 nmi
extending 500 kilometers  =>  measure exact 500 km
155mm shells  =>  measure exact 155 mm
a 330-kilovolt line  =>  measure exact 330 kV
500 pounds of explosives  =>  measure exact 500 kg
40 degrees  =>  measure exact 40 °
120 days  =>  duration exact 120 days
a 72-hour cease-fire  =>  duration exact 72 hours
the 11-week war  =>  duration exact 11 weeks
a two-week truce  =>  duration exact 2 weeks
two consecutive days  =>  duration exact 2 days
24 hours  =>  duration exact 24 hours
one and a half years  =>  duration exact 1.5 years
several days  =>  duration vague 3..9 days
three times  =>  times exact 3 times
at least 40 times  =>  times at-least 40 times
a 15-member body  =>  measure exact 15 member
a 12-point plan  =>  measure exact 12 point
# not counts
in 2014 militants seized the town  =>  date exact 2014
since 2014  =>  date exact 2014
the 2014 annexation  =>  date exact 2014
In February 2022  =>  date exact 2022
Oct. 7  =>  date exact 7
on October 7  =>  date exact 7
Oct. 7, 2023  =>  date exact 7; date exact 2023
21 August 2013  =>  date exact 21; date exact 2013
3 jan 90  =>  date exact 3; date exact 90
April 4th  =>  date exact 4
March 3-5  =>  date exact 3
from 3 to 5 March  =>  date exact 3
2022-03-16  =>  date exact 2022
9/11  =>  date exact 9
24/7  =>  furniture exact 24
2008-13  =>  date exact 2008
2014-2019  =>  date exact 2014
Klein, 29, from Enav  =>  age exact 29
Barbakh, a 67-year-old father  =>  single exact 1 father; age exact 67 years
aged 12  =>  age exact 12
children aged 5 to 12  =>  age exact 5
children under 5  =>  age exact 5
12 years old  =>  age exact 12 years
a two-year-old girl  =>  age exact 2 years
at 2:30 am  =>  clock exact 2
8:40 p.m. EDT  =>  clock exact 8
at 8 a.m.  =>  clock exact 8
0430 GMT  =>  clock exact 430
a vote of 13-0  =>  score exact 13
lost 2-1  =>  score exact 2
a T-72 and a Su-25  =>  
a Boeing 737  =>  name exact 737
two F-15 fighters  =>  count exact 2 fighters
Resolution 1701  =>  name exact 1701
Article 51 of the Charter  =>  name exact 51
Highway 1  =>  name exact 1
Unit 8200  =>  name exact 8200
the Group of Seven  =>  name exact 7
Channel 10 television  =>  name exact 10
phase two of the deal  =>  name exact 2
Leopard 2 tanks  =>  name exact 2
31 Leopard 2 tanks  =>  count exact 31 leopard; name exact 2
M 16 rifles  =>  name exact 16
3  =>  furniture exact 3
5 min read  =>  furniture exact 5 minutes
1/12  =>  furniture exact 1
1. The army withdrew  =>  furniture exact 1
page 3  =>  name exact 3
12 comments  =>  furniture exact 12
call 555-0134-22  =>  furniture exact 555
# lost punctuation
killed 12 wounded 30  =>  count exact 12 wounded; count exact 30
on May 12 militants attacked  =>  date exact 12
In Homs 12 people died  =>  count exact 12 people
Kayali 27 a media activist  =>  count exact 27; single exact 1 activist
At least 12 killed 40 hurt in blast  =>  count at-least 12 killed; count exact 40 hurt
more than nine people were injured by barrel bombs  =>  count more-than 9 people
near two villages  =>  count exact 2 villages
flew over three towns  =>  count exact 3 towns
control over 15 villages  =>  count exact 15 villages
talks about two hostages  =>  count exact 2 hostages
close to 20 villages  =>  count almost 20 villages
over 20 villages  =>  count more-than 20 villages
# more of war reporting
Seven Israeli soldiers were killed  =>  count exact 7 soldiers
seven soldiers of the 36th Division were killed  =>  count exact 7 soldiers; name exact 36
214 martyrs and 300 wounded  =>  count exact 214 martyrs; count exact 300 wounded
30 fighters for the group  =>  count exact 30 fighters
Russia has lost 1,351 soldiers  =>  count exact 1351 soldiers
bodies of 40 people  =>  count exact 40 people
the bodies of a dozen people  =>  count exact 12 people
another five bodies  =>  count exact 5 bodies
the lives of 67 Israelis  =>  count exact 67 israelis
three of its workers  =>  count exact 3 workers
two of the hostages  =>  count exact 2 hostages
all but three of whom were soldiers  =>  count exact 3
a helicopter with 15 people on board  =>  single exact 1 helicopter; count exact 15 people
15 aboard  =>  count exact 15
a crew of 22 sailors  =>  count exact 22 sailors
three Palestinians, two of them teenagers, were shot  =>  count exact 3 palestinians; count exact 2
two tanks and three armoured vehicles  =>  count exact 2 tanks; count exact 3 vehicles
shot down 12 of 14 drones  =>  count exact 12; count exact 14 drones
12 of the 14 drones  =>  count exact 12; count exact 14 drones
a total of 300 people  =>  count exact 300 people
a total of at least 300 people  =>  count at-least 300 people
in total, 300 people  =>  count exact 300 people
more than a million people  =>  count more-than 1000000 people
over a million refugees  =>  count more-than 1000000 refugees
hundreds of thousands of dollars  =>  money vague 200000..999999 usd
killed some of them  =>  amount vague 1.. some
killed many  =>  count vague 3..
dead: 30, wounded: 45  =>  count exact 30 dead; count exact 45 wounded
2 Key Hamas Demands  =>  count exact 2 demands
IDF: 3 soldiers killed  =>  count exact 3 soldiers
22 killed in car bomb in northern Syria  =>  count exact 22 killed
the number of trucks dropped to fewer than 100, from nearly 200  =>  count fewer-than 100; count almost 200
400 dead and 2,000 wounded  =>  count exact 400 dead; count exact 2000 wounded
six jesuit priests  =>  count exact 6 priests
a family of five  =>  count exact 5 family
a group of seven men  =>  count exact 7 men
five members of one family  =>  count exact 5 members; count exact 1 family
ten civilians, among them three children  =>  count exact 10 civilians; count exact 3 children
a further 12 people  =>  count exact 12 people
an additional 300 troops  =>  count exact 300 troops
13 votes in favour  =>  count exact 13 votes
15 of its 15 reactors  =>  count exact 15; count exact 15 reactors
8,000 to 10,000 North Korean troops  =>  count range 8000..10000 troops
some 8,000-10,000 troops  =>  count range 8000..10000 troops
up to 15-20 tanks  =>  count range 15..20 tanks
the 1st Guards Tank Army  =>  name exact 1
Covid-19  =>  
the S-400 system  =>  
G7 leaders  =>  
a 9mm pistol  =>  measure exact 9 mm
20 km from the city  =>  measure exact 20 km
a 20-km zone  =>  measure exact 20 km
within a 5-mile radius  =>  measure exact 5 mi
10,000 sq km  =>  measure exact 10000 km²
1,000 square kilometres  =>  measure exact 1000 km²
a magnitude 7  =>  name exact 7
1,000 tonnes of aid  =>  measure exact 1000 t
300,000 barrels  =>  measure exact 300000 barrels
aged between 5 and 12  =>  age exact 5
a father of three  =>  single exact 1 father; measure exact 3 children
a mother of two  =>  single exact 1 mother; measure exact 2 children
grandmother, 76, was killed  =>  age exact 76
at 17:45 local time  =>  clock exact 17
between 9 p.m. and 6 a.m.  =>  clock exact 9; clock exact 6
from 9 a.m. to 5 p.m.  =>  clock exact 9; clock exact 5
Tuesday (1 a.m. ET)  =>  clock exact 1
7 October  =>  date exact 7
7 October when 1,200 people were killed  =>  date exact 7; count exact 1200 people
On 7 October 1,200 people were killed  =>  date exact 7; count exact 1200 people
on August 12 2016 by  =>  date exact 12; date exact 2016
April 5 2017 The  =>  date exact 5; date exact 2017
the May 1989 attack  =>  date exact 1989
6 apr 90 (acan-efe)  =>  date exact 6; date exact 90
on 30 december  =>  date exact 30
1980s  =>  date exact 1980
the 1990s  =>  date exact 1990
2011-2018  =>  date exact 2011
10/12/2022  =>  date exact 10
population of 2.3 million  =>  count exact 2300000 population
the city of 400,000 people  =>  count exact 400000 people
a 12th victim died  =>  ordinal ordinal 12 victim
second-degree burns  =>  
the third of March  =>  date exact 3
the third day  =>  rank ordinal 3 day
# peoples, alike for all sides
three Lebanese were killed  =>  count exact 3 lebanese
two Ukrainians were killed  =>  count exact 2 ukrainians
two Russians were killed  =>  count exact 2 russians
67 Israelis were killed  =>  count exact 67 israelis
67 Palestinians were killed  =>  count exact 67 palestinians
three Afghan soldiers  =>  count exact 3 soldiers
12 Ukrainian drones  =>  count exact 12 drones
12 Russian drones  =>  count exact 12 drones
a Ukrainian soldier  =>  single exact 1 soldier
a Palestinian woman  =>  single exact 1 woman
an Israeli woman  =>  single exact 1 woman
a second Palestinian was shot  =>  ordinal ordinal 2 palestinian
a Palestinian was shot  =>  single exact 1 palestinian
an Israeli was killed  =>  single exact 1 israeli
an American was killed  =>  single exact 1 american
a Russian city  =>  
`;

function readingsOf(text: string): string {
  const tokens = tokenise(text, 0, text.length, englishLexicon());
  return findQuantities(tokens)
    .map(({ kind, quantity, head }) => {
      const { value, min, max, unit } = quantity;
      const amount = value === undefined ? `${min}..${max ?? ''}` : String(Math.round(value * 1000) / 1000);
      return [kind, quantity.qualifier, amount, unit, head === undefined ? undefined : tokens.lower[head]]
        .filter((part) => part !== undefined)
        .join(' ');
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

describe('number phrases', () => {
  test.each(rows)('%s: %s', (_section, text, reading) => {
    expect(readingsOf(text)).toBe(reading);
  });

  test('offsets are those of the text, the bound words inside', () => {
    const text = 'In all, at least 1,143 people were injured.';
    const [span] = findQuantities(tokenise(text, 0, text.length, englishLexicon()));
    expect(text.slice(span!.start, span!.end)).toBe('at least 1,143');
    expect(span!.quantity.text).toBe('at least 1,143');
  });

  test('only the tokens asked for are read', () => {
    const text = 'Two died. Three were hurt.';
    const tokens = tokenise(text, 0, text.length, englishLexicon());
    expect(findQuantities(tokens, 3).map((span) => span.quantity.value)).toEqual([3]);
    expect(findQuantities(tokens, 0, 3).map((span) => span.quantity.value)).toEqual([2]);
  });
});

describe('intervals', () => {
  const intervalOf = (text: string) => {
    const { min, max } = findQuantities(tokenise(text, 0, text.length, englishLexicon()))[0]!.quantity;
    return [min, max];
  };
  test.each([
    ['12 people', [12, 12]],
    ['at least 12 people', [12, null]],
    ['more than 12 people', [13, null]],
    ['up to 12 people', [0, 12]],
    ['fewer than 12 people', [0, 11]],
    ['about 50 people', [45, 55]],
    ['nearly 50 people', [45, 50]],
    ['10 to 15 people', [10, 15]],
    ['its fourth general', [4, null]],
    ['dozens of people', [24, 99]],
    ['scores of people', [40, 199]],
    ['hundreds of people', [200, 999]],
    ['thousands of people', [2000, 9999]],
    ['tens of thousands of people', [20_000, 99_999]],
    ['several people', [3, 9]],
    ['more than 80 percent', [80, null]],
  ])('%s', (text, interval) => {
    expect(intervalOf(text)).toEqual(interval);
  });
});

test('cost grows with the length alone, also on hostile text', () => {
  const texts = [
    'at least about over '.repeat(6_000),
    '10 to '.repeat(10_000),
    'a man and his wife and '.repeat(6_000),
    '1 000 '.repeat(10_000),
    '1-1-'.repeat(10_000),
    'one hundred and '.repeat(6_000),
    'hundreds or '.repeat(6_000),
  ];
  for (const text of texts) expect(Array.isArray(findQuantities(tokenise(text, 0, text.length, englishLexicon())))).toBe(true);
});
