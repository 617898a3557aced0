// English words for amounts: numbers and vague amounts. Phrases that bound a number are in number-phrases.ts, units in unit-words.ts.

import type { VagueAmount } from '@/lib/claims/numbers/interval-table.ts';
import type { NumberRole, NumberWord } from '@/lib/claims/numbers/number-word.ts';

export type { NumberWord } from '@/lib/claims/numbers/number-word.ts';

const list = (words: string): readonly string[] => words.split(' ');

const units = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = list('twenty thirty forty fifty sixty seventy eighty ninety');
const unitOrdinals = list(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
);
const tenOrdinals = list('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth');

/** Words that multiply the number before them. */
const scales = { hundred: 1e2, thousand: 1e3, lakh: 1e5, lakhs: 1e5, million: 1e6, crore: 1e7, billion: 1e9, trillion: 1e12 };

/** Suffixes that may be glued to figures: "1.2m", "$3bn", "250k". */
export const figureSuffixes: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
  trn: 1e12,
};

const groups = {
  dozen: 12,
  score: 20,
  pair: 2,
  couple: 2,
  duo: 2,
  twin: 2,
  twins: 2,
  trio: 3,
  triplets: 3,
  quartet: 4,
  quintet: 5,
};

const fractions = {
  half: 2,
  halves: 2,
  quarter: 4,
  quarters: 4,
  thirds: 3,
  fourths: 4,
  fifths: 5,
  sixths: 6,
  sevenths: 7,
  eighths: 8,
  ninths: 9,
  tenths: 10,
};

/** Vague words by the row of the interval table that they stand for. */
const vague: Readonly<Partial<Record<VagueAmount, string>>> = {
  several: 'several',
  few: 'few handful smattering',
  tens: 'tens',
  dozens: 'dozens',
  scores: 'scores',
  hundreds: 'hundreds',
  thousands: 'thousands',
  millions: 'millions',
  billions: 'billions',
  trillions: 'trillions',
  'double-digit': 'double-digit',
  'triple-digit': 'triple-digit',
  multiple: 'multiple various',
  many: 'many numerous plenty lots lot',
  countless: 'countless innumerable uncounted untold myriad',
  some: 'some number numbers series string strings barrage barrages wave waves flood trickle stream streams host hosts slew spate raft array volley volleys hail fusillade salvo salvos shower torrent swarm swarms horde hordes crowds pockets parts swathes swaths chunks multitude bunch others',
  most: 'most mostly majority bulk much',
  all: 'all',
  much: 'heavy massive mass huge vast significant substantial considerable enormous mounting large repeated growing rising soaring climbing increasing serious severe high catastrophic devastating staggering extensive broad wide',
};

const none = list('no none nobody nil neither');

function numberEntries(): Record<string, NumberWord> {
  const known: Record<string, NumberWord> = Object.create(null);
  const add = (form: string, role: NumberRole, value: number, amount: VagueAmount | '' = ''): void => {
    known[form] = { role, value, amount };
  };
  for (const [at, form] of units.entries()) add(form, at ? 'cardinal' : 'none', at);
  for (const [at, form] of unitOrdinals.entries()) add(form, 'ordinal', at);
  for (const [ten, form] of tens.entries()) {
    add(form, 'cardinal', 20 + 10 * ten);
    add(tenOrdinals[ten]!, 'ordinal', 20 + 10 * ten);
    for (let unit = 1; unit < 10; unit++) {
      add(`${form}-${units[unit]}`, 'cardinal', 20 + 10 * ten + unit);
      add(form + units[unit], 'cardinal', 20 + 10 * ten + unit);
      add(`${form}-${unitOrdinals[unit]}`, 'ordinal', 20 + 10 * ten + unit);
    }
  }
  add('hundredth', 'ordinal', 100);
  add('thousandth', 'ordinal', 1000);
  for (const [form, value] of Object.entries(scales)) add(form, 'scale', value);
  for (const [form, value] of Object.entries(groups)) add(form, 'group', value);
  for (const [form, parts] of Object.entries(fractions)) add(form, 'fraction', 1 / parts);
  for (const [amount, forms] of Object.entries(vague))
    for (const form of list(forms)) add(form, 'vague', 0, amount as VagueAmount);
  for (const form of none) add(form, 'none', 0);
  for (const form of ['a', 'an', 'another']) add(form, 'article', 1);
  return known;
}

/** Every form that can begin or continue a number phrase, lower case. Figures are read from the token itself. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map(Object.entries(numberEntries()));
