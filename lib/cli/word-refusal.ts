// A refused file in one line, in the words of the message file.
import { readMessages } from '@/lib/cli/read-messages.ts';
import type { RefusalReason, SetRefusal } from '@/lib/exchange/set/refusal.ts';

const whats: Readonly<Record<RefusalReason, string>> = {
  'not-json': 'not JSON',
  'not-a-set': 'not a Plumbline set',
  newer: 'made by a newer version',
  damaged: 'damaged',
  'too-large': 'too large',
};

/** "damaged at /claims/3/quote: is missing". */
export async function wordRefusal({ reason, at, cause, values }: SetRefusal): Promise<string> {
  const say = await readMessages();
  const place = typeof at === 'string' ? at : `line ${at.line}, column ${at.column}`;
  return `${whats[reason]}${place && ` at ${place}`}: ${say(`refusal_${cause}`, ...values.map(String))}`;
}
