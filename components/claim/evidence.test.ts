import { describe, expect, it } from 'vitest';
import { readEvidence } from '@/components/claim/evidence.ts';

describe('readEvidence', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    [' http://example.org ', 'http://example.org/'],
    ['example.org/report', 'https://example.org/report'],
    ['example.org:8080/report', 'https://example.org:8080/report'],
    ['HTTPS://EXAMPLE.ORG', 'https://example.org/'],
    ['localhost', 'https://localhost/'],
  ])('takes %j as %s', (typed, url) => expect(readEvidence(typed, [])).toEqual({ ok: true, url }));

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.org',
    'mailto:me@example.org',
    'https://user:secret@example.org',
    'https://',
    'report',
    'two words',
  ])('refuses %j', (typed) => expect(readEvidence(typed, [])).toEqual({ ok: false, reason: 'not-web' }));

  it('refuses nothing and what is there', () => {
    expect(readEvidence('  ', [])).toEqual({ ok: false, reason: 'empty' });
    expect(readEvidence('example.org', [{ url: 'https://example.org/', addedAt: '' }])).toEqual({ ok: false, reason: 'known' });
  });
});
