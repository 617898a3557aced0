// The language a page says it is in, checked against the words it uses.

/** A dozen of the commonest little words of each language: enough to tell them apart on a few hundred words. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on as it by are were from which this have',
  de: 'der die und das ist nicht den von mit sich des auf für eine dem werden auch nach wird als',
  fr: 'le les des et la est une dans du que pour qui par sur pas plus avec sont au ce',
  es: 'el los las de que en una por con para del se como más su al lo fue este pero',
  it: 'il di che la è per una sono con non del della le gli nel alla anche più si come',
  pt: 'de que não do da em um uma os para com por mais como dos das foi ao pela são',
  nl: 'de het een van en niet dat is op te zijn voor met die aan door wordt ook naar bij',
  sv: 'och att det som en på är av för med den till inte om ett har de var från han',
  pl: 'nie się na jest do że to jak po od przez dla oraz przy jego tym może był są jej',
  ro: 'și de la în a nu este care pe cu din pentru mai să un fost au prin după sunt',
  tr: 've bir bu için ile da olarak daha çok gibi sonra olan kadar ancak en değil ise ya',
  ru: 'и в не на что с по это как из у за от для его но все так был',
  uk: 'і в не на що з до як за від про це та які його але для було також',
  ar: 'في من على أن إلى عن التي الذي هذا كان مع هذه بعد قد لا ما بين ذلك كما',
  he: 'של את על לא זה הוא כי גם עם היא אל או יותר כל היה אבל בין אחרי',
  fa: 'در از به که این را با است برای آن یک خود تا بر شده هم نیز',
};

const languageOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of words.split(' ')) languageOf.set(word, [...(languageOf.get(word) ?? []), language]);
}

/** The language whose little words the text uses most, with its share of all words; nothing where too few words speak for one. */
function guessLanguage(text: string): { language: string; share: number } | undefined {
  const words =
    text
      .slice(0, 6000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 20) return undefined;
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of languageOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 6 || (second && best[1] < second[1] * 1.3)) return undefined;
  return { language: best[0], share: best[1] / words.length };
}

/** Well-formed enough to be a BCP 47 tag ("en_GB" is a common slip). */
const tagOf = (value: string | null | undefined): string | undefined => {
  const tag = value?.trim().replace(/_/g, '-');
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) && !/^(?:und|mul|zxx)\b/i.test(tag) ? tag : undefined;
};

/**
 * The language of an article as a BCP 47 tag: what the page declares, unless the text plainly is in another; `und` where neither says.
 */
export function findLanguage(text: string, declared?: readonly (string | null | undefined)[]): string {
  const tag = declared?.map(tagOf).find((value) => value !== undefined);
  const guess = guessLanguage(text);
  if (guess && guess.share > 0.12 && tag?.toLowerCase().split('-')[0] !== guess.language) return guess.language;
  return tag ?? guess?.language ?? 'und';
}
