// English units that follow a figure, and the words whose number is a name or a place in a row and no amount.

export type UnitKind = 'percent' | 'share' | 'money' | 'measure' | 'duration' | 'times' | 'age' | 'score';

export interface Unit {
  readonly kind: UnitKind;
  readonly unit: string;
}

/** Kinds of units and each unit's name with its forms, the name first where it is a form too; two-word forms are joined by a blank. */
const table: Readonly<Record<Exclude<UnitKind, 'share' | 'age' | 'score'>, string>> = {
  percent: 'percent=%|pct|per cent|p.c.|pc,percentage points=percentage point,basis points=basis point',
  money:
    'usd=dollar|dollars|us dollars|bucks,cents=cent,eur=euro|euros,gbp=pound|pounds|quid|pounds sterling,rub=ruble|rubles|rouble|roubles,uah=hryvnia|hryvnias|hryvnya,' +
    'ils=shekel|shekels|nis,syp=syrian pounds,lbp=lebanese pounds,jpy=yen,cny=yuan|renminbi,inr=rupee|rupees,rials=rial,riyals=riyal,tomans=toman,dinars=dinar,dirhams=dirham,lira=liras|lire,' +
    'francs=franc,kronor=krona|kroner|krone,zloty=zlotys,pesos=peso,colones=colon,afghanis=afghani,birr,naira,shillings=shilling,lempiras,cordobas,intis,pkr,chf,nok,sek,aud,cad',
  measure:
    'km=kms|kilometer|kilometers|kilometre|kilometres|klicks,m=meter|meters|metre|metres,cm=centimeter|centimeters|centimetre|centimetres,mm=millimeter|millimeters|millimetre|millimetres,' +
    'mi=mile|miles,nmi=nautical miles|nautical mile,yd=yard|yards,ft=foot|feet,inches=inch,storeys=storey|stories|story|floors,' +
    'km²=km2|sq km|square kilometers|square kilometer|square kilometres|square kilometre,mi²=square miles|square mile|sq miles,m²=square meters|square metres|square meter|square metre,square feet,acres=acre,ha=hectares|hectare,dunams=dunam|dunums,manzanas,' +
    't=ton|tons|tonne|tonnes|metric tons|metric tonnes,kt=kiloton|kilotons,Mt=megaton|megatons,quintals,kg=kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes,g=gram|grams|grammes,lb=lbs,oz=ounces|ounce,' +
    'l=liter|liters|litre|litres,gallons=gallon,barrels=barrel,bpd=barrels per day,m³=cubic meters|cubic metres,cubic feet,bcm,' +
    'W=watts,kW=kilowatts|kilowatt,MW=mw|megawatt|megawatts,GW=gw|gigawatt|gigawatts,kWh=kwh,MWh=mwh,GWh=gwh,V=volts,kV=kv|kilovolt|kilovolts,hp=horsepower,' +
    'km/h=kph|kmh|kilometers per hour|kilometres per hour,mph=miles per hour,knots,°=degree|degrees,°C=°c|celsius|degrees celsius,°F=°f|fahrenheit|degrees fahrenheit,' +
    'MB=mb|megabytes,GB=gb|gigabytes,TB=tb|terabytes,Hz=hz|hertz,calories=calorie|kcal,pages=page,caliber=calibre',
  duration:
    'seconds=second|sec|secs,minutes=minute|min|mins,hours=hour|hr|hrs,days=day|nights|night|mornings|evenings,weekends=weekend,weeks=week,fortnights=fortnight,months=month,years=year|yr|yrs,decades=decade,centuries=century,generations=generation',
  times: 'times=occasions|fold',
};

function* unitEntries(): Generator<[form: string, unit: Unit]> {
  for (const [kind, units] of Object.entries(table) as [UnitKind, string][]) {
    for (const entry of units.split(',')) {
      const [unit = '', forms = ''] = entry.split('=');
      const one: Unit = { kind, unit };
      yield [unit, one];
      if (forms !== '') for (const form of forms.split('|')) yield [form, one];
    }
  }
}

export const unitWords: ReadonlyMap<string, Unit> = new Map(unitEntries());

/** Signs in front of a figure that make it a sum of money. */
export const currencySigns: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words whose number is a name, in figures or in words: "phase two", "day 21", "number one", "Channel 12". */
export const namedByNumber = set(
  'number magnitude no nos nr phase stage level tier grade type mark mk article articles resolution resolutions chapter section clause paragraph protocol amendment annex law decree order directive bill case file item part volume episode chapter verse psalm ' +
    'highway route road unit boeing airbus flight channel gate camp block sector zone district ward room cell apartment flat house building street avenue platform terminal point hill line exit corridor checkpoint reactor shaft dam bridge school precinct kilometer km ' +
    'brigade battalion regiment division corps squadron detachment company platoon garrison zone day week year month round match game lap apollo war version covid windows formula chapter page figure table chart photo image slide appendix footnote note step option plan scenario radio tv kan rossiya bbc reshet keshet telegram ' +
    'leopard challenger abrams merkava centurion mirage rafale gripen tornado harrier phantom sukhoi mig tupolev antonov ilyushin mil kamov shahed geran orlan lancet iskander tochka kalibr kinzhal zircon oreshnik grad smerch uragan tos fateh fajr qassam badr sejjil khorramshahr emad scud hawk harpoon neptune flamingo palianytsia exocet sidewinder sparrow tomahawk minuteman trident bulava sarmat topol yars patriot pac buk osa tor pantsir iris nasams gepard marder boxer bradley stryker caesar archer krab m n s t f b c su tu mi ka kh an il ak rpg pk bmp btr mt uss ins hms chinook apache cobra huey lynx puma cessna learjet dakota novichok agent sarin bayraktar akinci anka mohajer ababil switchblade phoenix gbu jdam paveway spice delilah rampage popeye type project object',
);

/** Words before a capitalised or figured number that name a body: "Group of Seven", "Gang of Eight". */
export const namedOfNumber = set('group gang club big');

/** Military bodies and ranks of place that an ordinal names: "5th brigade", "Fourth Army". */
export const namedByOrdinal = set(
  'brigade battalion regiment army division corps fleet squadron company platoon detachment infantry armored armoured mechanized mechanised motorized airborne tank artillery assault guards military marine marines mountain rifle separate air cavalry century floor street avenue district precinct zone region ward world reich republic amendment anniversary class grade person place party parties quarter half intifada international congress lady minister deputy hand class-rate largest biggest smallest highest lowest longest most least special combined field expeditionary coastal naval missile engineering territorial independent ranger parachute commando',
);
