// Words that a full stop does not end, for the sentence splitter; lower case, without the stop.

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Stand before the name, number or word they belong to: no sentence ends here. */
export const leadingAbbreviations = list(
  'mr mrs ms messrs dr prof rev hon gen lt col maj sgt capt cmdr cpl cpt pvt pfc spc adm brig cmd ssgt msgt wo gov sen rep reps sens pres ' +
    'amb atty supt insp det ret st mt ft vs cf eg ie viz approx ca op vol pp nos govt dept pct incl avg al asst assoc univ intl natl ' +
    'tel ext est dist prov mssrs bt sr hrs lbs km sq ste fr',
);

/** Words of their own as well: they count as shortened only before a figure. */
export const figureAbbreviations = list('no nr art fig figs sec ch par para sat sun mar p c v ver max min');

/** May end a sentence: it ends before a word that commonly begins one. */
export const trailingAbbreviations = list(
  'inc ltd co corp llc plc jr etc bros ave blvd rd bldg jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri dc',
);

/** Words that commonly begin a sentence and are no part of a name. */
export const sentenceOpeners = list(
  'The A An This That These Those He She It They We I You His Her Its Their Our My In On At By For From With Without After Before During While ' +
    'When Where Whether Since As If Although Though But And Or Yet So However Meanwhile Earlier Later Last Both Some Many Most More Several Another ' +
    'Other Others There Here What Who Why How Not No One Two Three Also According Despite Under Over Until Officials Police Now Then Still Such ' +
    'Each All Even Nearly About Among Because Between Only Just Once Instead Indeed Moreover Following Asked Speaking Authorities Residents',
);

/** What may stand behind "a.m." and "p.m." with a capital and belongs to them. */
export const afterClock = list(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Eastern Central Pacific Mountain GMT UTC EST EDT ET CET CEST BST MSK Moscow Kyiv Kiev ' +
    'Greenwich January February March April May June July August September October November December Local',
);

/** Say who spoke, behind a quoted question or cry: the sentence goes on. */
export const speechVerbs =
  'said|says|asked|asks|told|added|adds|wrote|writes|replied|cried|shouted|tweeted|posted|joked|exclaimed';
