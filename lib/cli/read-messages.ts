// The words of the extension's message file, for what the command line writes for people.

import { readFile } from 'node:fs/promises';
import type { Say } from '@/lib/exchange/formats/report.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Messages in English, their placeholders filled as browsers do; a key that is not there is shown as it is. */
export async function readMessages(): Promise<Say> {
  const file = new URL('../../assets/public/_locales/en/messages.json', import.meta.url);
  const messages = JSON.parse(await readFile(file, 'utf8')) as Readonly<Record<string, Message>>;
  return (key, ...substitutions) => {
    const entry = Object.hasOwn(messages, key) ? messages[key] : undefined;
    const fill = (content: string) => content.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
    return (
      entry?.message.replace(/\$(\w+)\$/g, (_, name: string) => fill(entry.placeholders?.[name.toLowerCase()]?.content ?? '')) ??
      key
    );
  };
}
