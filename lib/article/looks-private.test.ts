// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { looksPrivate } from './looks-private.ts';

const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const plain = page('<main><p>The bridge at Osk was hit.</p></main>');

describe('looksPrivate', () => {
  it.each([
    'https://mail.example.org/inbox',
    'https://outlook.example.org/',
    'https://intranet.example.org/news',
    'https://news.corp/today',
    'http://wire/',
    'http://10.1.2.3/a',
    'http://192.168.0.9/a',
    'http://172.20.0.1/',
    'http://[fd00::1]/',
    'file:///home/a.html',
    'not an address',
  ])('says yes of %s', (url) => expect(looksPrivate(url, plain)).toBe(true));

  it.each([
    'https://news.example.org/war/1',
    'https://maildaily.example.org/',
    'http://127.0.0.1:8080/a',
    'http://localhost:3000/',
    'http://172.32.0.1/',
  ])('says no of %s', (url) => expect(looksPrivate(url, plain)).toBe(false));

  it('says yes of a page with a log-in form amid its text, not in its header', () => {
    const url = 'https://news.example.org/';
    expect(looksPrivate(url, page('<main><form><input type=password></form></main>'))).toBe(true);
    expect(looksPrivate(url, page('<header><form><input type=password></form></header><main><p>Text</p></main>'))).toBe(false);
    expect(looksPrivate(url, page('<article><dialog><input type=password></dialog></article>'))).toBe(false);
  });
});
