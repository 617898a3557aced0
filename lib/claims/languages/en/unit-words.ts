// English units that follow a figure, and the words whose number is a name or a place in a row and no amount.

export type UnitKind = 'percent' | 'share' | 'money' | 'measure' | 'duration' | 'times' | 'age' | 'score';

export interface Unit {
  readonly kind: UnitKind;
  readonly unit: string;
}

/** Kind, then the unit's name as it is kept, then its forms. Two-word forms are joined by a blank. */
const table: readonly (readonly [kind: UnitKind, unit: string, forms: string])[] = [
  ['percent', 'percent', '%|percent|pct|per cent|p.c.|pc'],
  ['percent', 'percentage points', 'percentage points|percentage point'],
  ['money', 'usd', 'dollar|dollars|usd|us dollars|bucks|cents'],
  ['money', 'eur', 'euro|euros|eur'],
  ['money', 'gbp', 'pound|pounds|gbp|quid|pounds sterling'],
  ['money', 'rub', 'ruble|rubles|rouble|roubles|rub'],
  ['money', 'uah', 'hryvnia|hryvnias|hryvnya|uah'],
  ['money', 'ils', 'shekel|shekels|nis'],
  ['money', 'syp', 'syrian pounds'],
  ['money', 'lbp', 'lebanese pounds'],
  ['money', 'jpy', 'yen'],
  ['money', 'cny', 'yuan|renminbi'],
  ['money', 'inr', 'rupee|rupees'],
  ['money', 'irr', 'rial|rials|toman|tomans|riyal|riyals|dinar|dinars|dirham|dirhams|lira|liras|lire'],
  [
    'money',
    'other',
    'franc|francs|krona|kronor|kroner|krone|zloty|zlotys|peso|pesos|colones|afghanis|birr|naira|shillings|lempiras|cordobas|intis',
  ],
  ['measure', 'km', 'km|kms|kilometer|kilometers|kilometre|kilometres|klicks|kilometer-long'],
  ['measure', 'm', 'm|meter|meters|metre|metres|metre-long|meter-long'],
  ['measure', 'cm', 'cm|centimeter|centimeters|centimetre|centimetres'],
  ['measure', 'mm', 'mm|millimeter|millimeters|millimetre|millimetres|caliber|calibre'],
  ['measure', 'mi', 'mile|miles|mi|nautical miles|nautical mile'],
  ['measure', 'ft', 'foot|feet|ft|inch|inches|yard|yards|storeys|storey|stories|story|floors'],
  ['measure', 'km2', 'sq km|square kilometers|square kilometer|square kilometres|square kilometre|km2|km²'],
  [
    'measure',
    'mi2',
    'square miles|square mile|sq miles|acres|acre|hectares|hectare|ha|dunams|dunam|dunums|square meters|square metres|square feet|manzanas',
  ],
  ['measure', 't', 'ton|tons|tonne|tonnes|metric tons|metric tonnes|kiloton|kilotons|megaton|megatons|quintals'],
  ['measure', 'kg', 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes|gram|grams|grammes|g|lb|lbs|ounces|ounce'],
  ['measure', 'l', 'liter|liters|litre|litres|gallon|gallons|barrel|barrels|bpd|cubic meters|cubic metres|cubic feet|bcm'],
  [
    'measure',
    'kW',
    'watts|kw|mw|gw|kilowatts|kilowatt|megawatt|megawatts|gigawatt|gigawatts|kwh|mwh|gwh|kilovolt|kilovolts|kv|volts|horsepower',
  ],
  ['measure', 'km/h', 'mph|kph|kmh|km/h|knots|kilometers per hour|kilometres per hour|miles per hour'],
  ['measure', '°', 'degree|degrees|°c|°f|°|celsius|fahrenheit|degrees celsius|degrees fahrenheit'],
  ['measure', 'kcal', 'calories|calorie|kcal|megabytes|gigabytes|terabytes|pages|page|decibels|hertz'],
  ['duration', 'seconds', 'second|seconds|sec|secs'],
  ['duration', 'minutes', 'minute|minutes|min|mins'],
  ['duration', 'hours', 'hour|hours|hr|hrs'],
  ['duration', 'days', 'day|days|nights|night|mornings|evenings|weekends'],
  ['duration', 'weeks', 'week|weeks|fortnight|fortnights'],
  ['duration', 'months', 'month|months'],
  ['duration', 'years', 'year|years|yr|yrs'],
  ['duration', 'decades', 'decade|decades'],
  ['duration', 'centuries', 'century|centuries|generations|millennia'],
  ['times', 'times', 'times|occasions|fold|-fold'],
];

function* unitEntries(): Generator<[form: string, unit: Unit]> {
  for (const [kind, unit, forms] of table) {
    const one: Unit = { kind, unit };
    for (const form of forms.split('|')) yield [form, one];
  }
}

export const unitWords: ReadonlyMap<string, Unit> = new Map(unitEntries());

/** Signs in front of a figure that make it a sum of money. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'usd',
  us$: 'usd',
  a$: 'aud',
  c$: 'cad',
  '€': 'eur',
  '£': 'gbp',
  '₽': 'rub',
  '₴': 'uah',
  '₪': 'ils',
  '¥': 'jpy',
  '₹': 'inr',
  '₺': 'try',
  usd: 'usd',
  eur: 'eur',
  gbp: 'gbp',
  rs: 'inr',
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words whose number is a name, in figures or in words: "phase two", "day 21", "number one", "Channel 12". */
export const namedByNumber = set(
  'number magnitude no nos nr phase stage level tier grade type mark mk article articles resolution resolutions chapter section clause paragraph protocol amendment annex law decree order directive bill case file item part volume episode chapter verse psalm ' +
    'highway route road unit boeing airbus flight channel gate camp block sector zone district ward room cell apartment flat house building street avenue platform terminal point hill line exit corridor checkpoint reactor shaft dam bridge school precinct kilometer km ' +
    'brigade battalion regiment division corps squadron detachment company platoon garrison zone day week year month round match game lap apollo war version covid windows formula chapter page figure table chart photo image slide appendix footnote note step option plan scenario radio tv kan rossiya france russia bbc al i reshet keshet telegram ' +
    'leopard challenger abrams merkava centurion mirage rafale gripen tornado harrier phantom sukhoi mig tupolev antonov ilyushin mil kamov shahed geran orlan lancet iskander tochka kalibr kinzhal zircon oreshnik grad smerch uragan tos fateh fajr qassam badr sejjil khorramshahr emad scud hawk harpoon neptune flamingo palianytsia exocet sidewinder sparrow tomahawk minuteman trident bulava sarmat topol yars patriot pac buk osa tor pantsir iris nasams gepard marder boxer bradley stryker caesar archer krab m n s t f b c su tu mi ka kh an il ak rpg pk bmp btr mt uss ins hms chinook apache cobra huey lynx puma cessna learjet dakota novichok agent sarin bayraktar akinci anka mohajer ababil switchblade phoenix gbu jdam paveway spice delilah rampage popeye type project object',
);

/** Words before a capitalised or figured number that name a body: "Group of Seven", "Gang of Eight". */
export const namedOfNumber = set('group gang club big');

/** Military bodies and ranks of place that an ordinal names: "5th brigade", "Fourth Army". */
export const namedByOrdinal = set(
  'brigade battalion regiment army division corps fleet squadron company platoon detachment infantry armored armoured mechanized mechanised motorized airborne tank artillery assault guards military marine marines mountain rifle separate air cavalry century floor street avenue district precinct zone region ward world reich republic amendment anniversary class grade person place party parties quarter half intifada international congress lady minister deputy hand class-rate largest biggest smallest highest lowest longest most least special combined field expeditionary coastal naval missile engineering territorial independent ranger parachute commando',
);
