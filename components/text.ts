// Every word a person reads comes through here, from the message file of their language.
import type messages from '@/assets/public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Keys that come in a variant for one and one for every other number. */
export type PluralKey = {
  [Key in MessageKey]: Key extends `${infer Stem}_one` ? (`${Stem}_other` extends MessageKey ? Stem : never) : never;
}[MessageKey];

/** `browser.i18n.getMessage`, or what stands in for it outside the browser; '' for an unknown key. */
export type GetMessage = (key: string, substitutions?: string[]) => string;

let getMessage: GetMessage = () => '';
let locale: string | undefined;

/** Says where messages come from and in which language numbers and dates are written (BCP 47); called once by each entrypoint. */
export const speakWith = (messages: GetMessage, language?: string): void => {
  getMessage = messages;
  // Chrome writes en_GB where everybody else writes en-GB.
  locale = language?.replace('_', '-');
};

/** BCP 47, for `Intl`; undefined: the browser's own. */
export const language = (): string | undefined => locale;

/** The message of this key in the reader's language, its placeholders filled in order. */
export const text = (key: MessageKey, ...substitutions: readonly (string | number)[]): string =>
  getMessage(
    key,
    substitutions.map((value) => (typeof value === 'number' ? number(value) : value)),
  );

/** The message for this many: `count` is its first placeholder. */
export const plural = (stem: PluralKey, count: number, ...substitutions: readonly (string | number)[]): string =>
  text(
    `${stem}_${new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other'}` as MessageKey,
    count,
    ...substitutions,
  );

/** The message of a key that comes from data (a sign, a side); `otherwise` where the file has none. */
export const textOf = (family: 'sign' | 'side', name: string, otherwise: string): string =>
  getMessage(`${family}_${name.replace(/[^a-z0-9]+/gi, '_')}`) || otherwise;

const numbers = new Map<string | undefined, Intl.NumberFormat>();

/** A number as the reader's language writes it. */
export const number = (value: number): string => {
  let format = numbers.get(locale);
  if (!format) numbers.set(locale, (format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })));
  return format.format(value);
};
