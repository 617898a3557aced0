// From a lemma to its forms. Irregular forms are listed; the rest follows English spelling.

/** lemma past participle; where both are alike, once. */
const irregularVerbs =
  'arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|behead beheaded|bend bent|beset beset|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burnt,burned|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|dream dreamed,dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got got,gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung,hanged|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leaned,leant|leap leapt,leaped|learn learned,learnt|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|overcome overcame overcome|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proved proven,proved|put put|quit quit|read read|rebuild rebuilt|redraw redrew redrawn|retake retook retaken|rethink rethought|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank,sunk sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit slit|smell smelled,smelt|sow sowed sown|speak spoke spoken|spell spelled,spelt|spend spent|spill spilled,spilt|spin spun|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck struck,stricken|string strung|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld|upset upset|wage waged|wake woke woken|wear wore worn|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wrest wrested|wring wrung|write wrote written|rewrite rewrote rewritten|outfight outfought|overfly overflew overflown|resell resold|resend resent|gas gassed|bus bused,bussed|shoot-down shot-down|bombard bombarded';

const irregular = new Map(
  irregularVerbs.split('|').map((line) => {
    const [lemma, past, participle] = line.split(' ') as [string, string, string | undefined];
    return [lemma, { past: past.split(','), participle: (participle ?? past).split(',') }] as const;
  }),
);

const vowel = (letter: string | undefined) => letter !== undefined && 'aeiou'.includes(letter);
/** Verbs of several syllables whose last consonant is doubled all the same. */
const doubling = new Set(
  'refer prefer occur incur deter defer confer transfer compel expel repel propel rebel dispel patrol control admit commit permit submit omit emit regret begin forget abet equip outfit cancel travel fuel duel model label signal level shovel tunnel channel funnel kidnap quarrel marshal counsel ransack mimic program'.split(
    ' ',
  ),
);
const single = new Set('ransack fuel duel quarrel'.split(' '));

function doubles(lemma: string): boolean {
  if (doubling.has(lemma)) return !single.has(lemma);
  const [a, b, c] = [lemma.at(-3), lemma.at(-2), lemma.at(-1)];
  if (vowel(c) || 'wxy'.includes(c ?? '') || !vowel(b) || vowel(a)) return false;
  let groups = 0;
  for (let i = 0; i < lemma.length; i++) if (vowel(lemma[i]) && !vowel(lemma[i - 1])) groups++;
  return groups === 1;
}

/** "attack" → "attacks", "clash" → "clashes", "carry" → "carries"; also the plural of nouns. */
export function sForm(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  if (lemma.endsWith('y') && !vowel(lemma.at(-2))) return `${lemma.slice(0, -1)}ies`;
  if (lemma === 'go' || lemma === 'do' || lemma === 'veto') return `${lemma}es`;
  return `${lemma}s`;
}

export interface VerbForms {
  readonly s: string;
  readonly ing: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

export function verbForms(lemma: string): VerbForms {
  const found = irregular.get(lemma);
  const stem = doubles(lemma) ? lemma + lemma.at(-1) : lemma;
  let ing = [`${stem}ing`];
  if (lemma.endsWith('ie')) ing = [`${lemma.slice(0, -2)}ying`];
  else if (lemma.endsWith('e') && !/(?:ee|oe|ye|be)$/.test(lemma)) ing = [`${lemma.slice(0, -1)}ing`];
  const last = lemma.at(-1);
  if (stem !== lemma && last === 'l') ing.push(`${lemma}ing`);
  if (found) return { s: sForm(lemma), ing, ...found };
  let past = [`${stem}ed`];
  if (last === 'e') past = [`${lemma}d`];
  else if (last === 'y' && !vowel(lemma.at(-2))) past = [`${lemma.slice(0, -1)}ied`];
  if (stem !== lemma && last === 'l') past.push(`${lemma}ed`);
  return { s: sForm(lemma), ing, past, participle: past };
}

const irregularPlurals: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  wife: 'wives',
  knife: 'knives',
  life: 'lives',
  foot: 'feet',
  aircraft: 'aircraft',
  hovercraft: 'hovercraft',
  corps: 'corps',
  crisis: 'crises',
  serviceman: 'servicemen',
  policeman: 'policemen',
  servicewoman: 'servicewomen',
  gunman: 'gunmen',
  spokesman: 'spokesmen',
  fisherman: 'fishermen',
  tribesman: 'tribesmen',
  clergyman: 'clergymen',
  militiaman: 'militiamen',
  countryman: 'countrymen',
  layman: 'laymen',
  grandchild: 'grandchildren',
  schoolchild: 'schoolchildren',
  infantryman: 'infantrymen',
  guardsman: 'guardsmen',
  rifleman: 'riflemen',
  businessman: 'businessmen',
  workman: 'workmen',
  crewman: 'crewmen',
  cameraman: 'cameramen',
  congressman: 'congressmen',
  hero: 'heroes',
  cargo: 'cargoes',
  half: 'halves',
  shelf: 'shelves',
  thief: 'thieves',
  leaf: 'leaves',
  fireman: 'firemen',
  seaman: 'seamen',
  airman: 'airmen',
  torpedo: 'torpedoes',
  embargo: 'embargoes',
  veto: 'vetoes',
};

export const pluralOf = (noun: string): string => irregularPlurals[noun] ?? sForm(noun);
