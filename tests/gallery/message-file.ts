// Stands in for browser.i18n outside the browser: the messages of the file, their placeholders filled as browsers do.
import messages from '@/assets/public/_locales/en/messages.json' with { type: 'json' };
import type { GetMessage } from '@/components/text.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

export const messageFile: Readonly<Record<string, Message>> = messages;

export const getFromFile: GetMessage = (key, substitutions = []) => {
  const entry = Object.hasOwn(messageFile, key) ? messageFile[key] : undefined;
  if (!entry) return '';
  const places = new Map(Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]));
  const filled = (content: string): string =>
    content.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
  return entry.message.replace(/\$(\w+)\$/g, (whole, name: string) => {
    const content = places.get(name.toLowerCase());
    return content === undefined ? whole : filled(content);
  });
};
