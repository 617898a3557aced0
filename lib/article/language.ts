// The language a page says it is in, checked against the words it uses.

/** The commonest little words of each language: enough to tell them apart on a few lines. */
const littleWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on as it by from this',
  de: 'der die und das ist nicht den von mit sich des auf für dass',
  fr: 'le les des et la est une dans du que pour qui sur pas',
  es: 'el los las de que en una por con para del se más no',
  it: 'il di che la è per una sono con non del della gli nel',
  pt: 'de que não do da em um uma os para com por mais dos',
  nl: 'de het een van en niet dat is op te zijn voor met die',
  pl: 'nie się na jest do że to jak od przez oraz w z i',
  tr: 've bir bu için ile da olarak daha çok gibi sonra olan',
  ru: 'и в не на что с по это как из от для',
  uk: 'і в не на що з до та за від як для це',
  ar: 'في من على أن إلى عن التي الذي هذا مع',
  he: 'של את על לא זה הוא כי גם עם היא',
  fa: 'در از به که این را با است برای آن',
};

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(littleWords)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

interface Guess {
  readonly language: string;
  /** How many of its little words were found, and which share of all words they are. */
  readonly hits: number;
  readonly share: number;
}

/** The language whose little words the text uses most; nothing where two are as likely. */
function guessLanguage(text: string): Guess | undefined {
  const words =
    text
      .slice(0, 6000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 3 || (second && best[1] < second[1] * 1.3)) return undefined;
  return { language: best[0], hits: best[1], share: best[1] / words.length };
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
  const isPlain = guess && guess.hits > 7 && guess.share > 0.12;
  return isPlain && tag?.toLowerCase().split('-')[0] !== guess.language ? guess.language : (tag ?? guess?.language ?? 'und');
}
