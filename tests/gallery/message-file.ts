// Stands in for browser.i18n outside the browser: the messages of the file, their placeholders filled as browsers do, but strict about mistakes.
import messages from '@/assets/public/_locales/en/messages.json' with { type: 'json' };
import type { GetMessage } from '@/components/text.ts';

export interface Message {
  readonly message: string;
  readonly description: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example: string }>>;
}

export const messageFile: Readonly<Record<string, Message>> = messages;

/** Families whose names come from data: a name without a message is no mistake. */
const open = /^(?:sign|side)_/;

/** Throws where a browser would say nothing or leave a gap. */
export const getFromFile: GetMessage = (key, substitutions = []) => {
  const entry = Object.hasOwn(messageFile, key) ? messageFile[key] : undefined;
  if (!entry) {
    if (open.test(key)) return '';
    throw new Error(`no message ${key}`);
  }
  const places = new Map(Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]));
  if (places.size !== substitutions.length) {
    throw new Error(`${key} has ${places.size} placeholders and was given ${substitutions.length} values`);
  }
  const filled = (content: string): string => content.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1]!);
  return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => filled(places.get(name.toLowerCase())!));
};
