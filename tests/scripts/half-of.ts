// Which labelled articles may be looked into, and which never.
import { createHash } from 'node:crypto';

/**
 * `b`: about a third of the articles, by a hash of the name, whose errors and labels nobody has looked at: figures are reported on these.
 * `a`: all others, to tune on. (Two earlier splits in half, by the first and by the fourth byte, were in use side by side: what is
 * in the blind half of both is `b`.)
 */
export function halfOf(doc: string): 'a' | 'b' {
  const digest = createHash('sha256').update(doc).digest();
  return digest[0]! % 2 === 1 && digest[3]! % 2 === 0 ? 'b' : 'a';
}
