// English words for what becomes of people: verbs with the people as object or subject, nouns with "of", and words for the people themselves.

import type { Fate } from '@/lib/claims/numbers/fate.ts';

type Lists = Readonly<Partial<Record<Fate, string>>>;

/** Done to people: "killed 12", "12 were killed". */
export const doneToPeople: Lists = {
  killed:
    'kill slay murder assassinate massacre slaughter execute behead decapitate lynch hang martyr electrocute annihilate exterminate decimate liquidate gun bury butcher gas eliminate',
  injured:
    'wound injure hurt maim burn hospitalize hospitalise disfigure cripple blind traumatize traumatise poison treat lacerate scald concuss beat',
  captured: 'kidnap abduct capture detain arrest imprison jail intern apprehend snatch nab incarcerate hold',
  freed: 'free release liberate ransom rescue exchange swap',
  displaced: 'displace evacuate uproot deport expel relocate resettle strand trap evict besiege',
  missing: '',
  mixed: 'neutralize neutralise',
};

/** Verbs above that things undergo as well: "150 cards were burned". They need people for their object. */
export const alsoOfThings =
  'beat burn hurt cripple hang hold release free treat exchange swap bury gas poison rescue evacuate relocate blind liberate hang seize snatch gun detain eliminate neutralize neutralise';

/** What people do or undergo by themselves: "12 died". */
export const undergone: Lists = {
  killed: 'die perish succumb drown',
  injured: '',
  missing: 'disappear vanish',
  captured: 'surrender',
  displaced: 'flee leave',
};

/** Nouns that take the people with "of": "the murder of six priests", "the bodies of 12". */
export const fateNouns: Lists = {
  killed:
    'death deaths killing killings murder murders assassination assassinations massacre massacres slaying slayings execution executions slaughter loss body bodies corpse corpses remains lives life funeral funerals burial beheading beheadings martyrdom genocide lynching homicide killer killers murderer murderers assassin assassins',
  injured: 'wounding injuring injury injuries maiming hospitalization hospitalisation treatment',
  captured:
    'kidnapping kidnappings abduction abductions capture arrest arrests detention imprisonment seizure hijacking captivity kidnapper kidnappers captor captors abductors',
  freed: 'release freeing liberation exchange swap',
  missing: 'disappearance disappearances',
  displaced: 'evacuation displacement deportation expulsion exodus',
};

/** Words for the people by what became of them: "12 dead", "30 wounded soldiers", "five bodies". */
export const fatePeople: Lists = {
  killed:
    'dead slain fatality fatalities death deaths body bodies corpse corpses martyr martyrs lives killed murdered deceased executed assassinated massacred slaughtered beheaded coffins funerals murders killings assassinations',
  injured: 'wounded injured injuries injury hurt hospitalized hospitalised maimed',
  mixed: 'casualty casualties victim victims losses loss',
  captured:
    'prisoner prisoners hostage hostages captive captives detainee detainees pow pows abductees kidnapped abducted captured detained imprisoned arrested jailed inmates',
  missing: 'missing disappeared unaccounted',
  freed: 'freed released',
  displaced: 'displaced refugee refugees evacuee evacuees evacuated homeless stranded idps uprooted',
};

/** Objects that turn a plain verb into a fate: "lost their lives", "suffered burns", "claimed 12 lives". */
export const fateObjects: Lists = {
  killed: 'life lives',
  injured:
    'injury injuries wound wounds burns burn fractures shrapnel suffocation trauma concussion bruises cuts treatment legs limbs',
};
