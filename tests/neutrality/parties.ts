// Who stands for whom when the parties are exchanged: states, people, leaders, bodies, towns and regions of both sides.

import type { Pairs } from './exchange-names.ts';

/** `one=other`, separated by commas; what stands for itself is the name of something else (a paper, an air base). */
const read = (list: string): Pairs =>
  list.split(/,\s*/).map((pair) => {
    const [one, other] = pair.trim().split('=') as [string, string];
    return [one, other] as const;
  });

/** Of words in front of nouns and hyphens: "rebel forces" and "government forces", "rebel-held" and "government-held". */
const before = (one: string, other: string, nouns: string): Pairs => [
  ...nouns.split(' ').map((noun) => [`${one} ${noun}`, `${other} ${noun}`] as const),
];

export const parties: Readonly<Record<string, Pairs>> = {
  'Russia and Ukraine': read(
    `Russia=Ukraine, Russian Federation=Ukraine, Russian=Ukrainian, Russians=Ukrainians, RUSSIA=UKRAINE,
    Moscow=Kyiv, Moscow=Kiev, Kremlin=Rada, State Duma=Verkhovna Rada, Duma=Rada, FSB=SBU,
    Vladimir Putin=Volodymyr Zelensky, Vladimir Putin=Volodymyr Zelenskyy, Vladimir Putin=Volodymyr Zelenskiy,
    Putin=Zelensky, Putin=Zelenskyy, Putin=Zelenskiy, Sergei Lavrov=Dmytro Kuleba, Sergey Lavrov=Dmytro Kuleba, Lavrov=Kuleba,
    Dmitry Peskov=Mykhailo Podolyak, Peskov=Podolyak, Sergei Shoigu=Oleksii Reznikov, Shoigu=Reznikov,
    Valery Gerasimov=Valery Zaluzhny, Gerasimov=Zaluzhny, Vladimir Medinsky=Rustem Umerov, Medinsky=Umerov,
    Maria Zakharova=Andrii Sybiha, Zakharova=Sybiha, Medvedev=Yermak, Igor Konashenkov=Kyrylo Budanov, Konashenkov=Budanov,
    Belgorod=Kharkiv, Kursk=Sumy, Bryansk=Chernihiv, Voronezh=Mariupol, Krasnodar=Kherson, Taganrog=Berdyansk, Saratov=Donetsk,
    Samara=Luhansk, Kaluga=Kupiansk, Tula=Lviv, Volgograd=Zaporizhzhia, Sevastopol=Odesa, Sevastopol=Odessa, Novorossiysk=Mykolaiv,
    Smolensk=Melitopol, Pskov=Pokrovsk, Ryazan=Bakhmut, Kazan=Avdiivka, Murmansk=Dnipro, Dnipro River=Dnipro River, Sochi=Irpin, Sudzha=Bucha,
    Siberia=Donbas, Siberia=Donbass, Dagestan=Crimea`,
  ),
  'Israel and Gaza': read(
    `Israel=Gaza, Israeli=Palestinian, Israelis=Palestinians, ISRAEL=GAZA, Gaza Strip=State of Israel, West Bank=Upper Galilee,
    Palestine=Israel, Gazan=Israeli, Gazans=Israelis, Israel Defense Forces=Palestine Liberation Organization,
    Israeli Defense Forces=Palestine Liberation Organization, Israel Defence Forces=Palestine Liberation Organization,
    Palestinian Authority=Knesset, Hamas=Likud, IDF=PLO, Islamic Jihad=Otzma Yehudit, Knesset=Fatah, Mossad=UNRWA,
    Benjamin Netanyahu=Ismail Haniyeh, Netanyahu=Haniyeh, Yoav Gallant=Yahya Sinwar, Gallant=Sinwar, Daniel Hagari=Osama Hamdan,
    Hagari=Hamdan, Isaac Herzog=Mahmoud Abbas, Herzog=Abbas, Ariel Sharon=Yasser Arafat, Sharon=Arafat, Itamar Ben-Gvir=Mohammed Deif,
    Ben-Gvir=Deif, Tel Aviv=Gaza City, Jerusalem=Ramallah, Haifa=Rafah, Kiryat Shmona=Khan Younis, Ashkelon=Jabalia, Ashdod=Nuseirat,
    Sderot=Jenin, Beersheba=Nablus, Eilat=Hebron, Metula=Rimal,
    Times of Israel=Times of Israel`,
  ),
  'government and rebels': [
    ...before(
      'rebel',
      'government',
      'forces troops fighters soldiers positions lines ranks units commanders commander officials official spokesman spokesmen leaders leader stronghold strongholds territory areas area army shelling fire attack attacks offensive side negotiators delegation control convoy base bases headquarters statement source sources',
    ),
    ...read(
      `rebel-held=government-held, rebel-controlled=government-controlled, rebel-run=government-run, anti-rebel=anti-government,
      pro-rebel=pro-government, government=opposition, governments=oppositions, rebel=loyalist, rebels=loyalists, army=militia, armies=militias,
      regime=junta, regimes=juntas, Ain al-Assad=Ain al-Assad, Free Syrian Army=Free Syrian Army, U.S. Army=U.S. Army, US Army=US Army, Army Radio=Army Radio, Bashar al-Assad=Khalifa Haftar, Assad=Haftar, Damascus=Benghazi, Tripoli=Misrata, Gaddafi=Jolani,
      Syrian National Coalition=Syrian Democratic Forces`,
    ),
  ],
};
