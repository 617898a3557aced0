// What may be kept as evidence for a verdict.
import type { Evidence } from '@/lib/store/records.ts';

/** What to do with an address somebody typed as evidence: http(s) only, a missing scheme is https. */
export const readEvidence = (
  typed: string,
  known: readonly Evidence[],
): { readonly ok: true; readonly url: string } | { readonly ok: false; readonly reason: 'empty' | 'not-web' | 'known' } => {
  const trimmed = typed.trim();
  if (trimmed === '') return { ok: false, reason: 'empty' };
  const address = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^[^/]+\.[^/]+:\d/.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return { ok: false, reason: 'not-web' };
  const { protocol, hostname, username, password, href } = new URL(address);
  const isWeb = (protocol === 'https:' || protocol === 'http:') && (hostname.includes('.') || hostname === 'localhost');
  if (!isWeb || username || password) return { ok: false, reason: 'not-web' };
  return known.some(({ url }) => url === href) ? { ok: false, reason: 'known' } : { ok: true, url: href };
};
