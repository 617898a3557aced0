// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '@/lib/article/read-page.ts';
import type { TextMap } from '@/lib/article/text-map.ts';

const html = `<article><h1>Two  jets\n lost</h1>
<p id="a">The army lost <b>two jets</b> over the <a href="/s">strait of&nbsp;Murr</a> on Monday, the air force said at noon.</p>
<div class="ad">Advertisement</div>
<p id="b">Both pilots were picked up by a patrol boat, and the insur&shy;gents showed pieces of a wing to reporters.</p></article>`;

let map: TextMap;
let text: string;
let document: Document;

beforeEach(() => {
  document = new DOMParser().parseFromString(html, 'text/html');
  const reading = readPage(document, { url: 'https://paper.example/' })!;
  ({ map } = reading);
  text = reading.article.text;
});

const spanOf = (quote: string): [number, number] => [text.indexOf(quote), text.indexOf(quote) + quote.length];
const nodeOf = (id: string, index: number): Text => document.getElementById(id)!.childNodes[index] as Text;

describe('TextMap', () => {
  it('gives one piece for each text node under a span', () => {
    const pieces = map.rangesOf(...spanOf('lost two jets over'));
    expect(pieces.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['lost ', 'two jets', ' over']);
  });

  it('spans what was folded or left out', () => {
    expect(map.rangesOf(...spanOf('Two jets lost')).map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
      'Two  jets\n lost',
    ]);
    expect(map.rangesOf(...spanOf('insurgents')).map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
      'insur\u00adgents',
    ]);
  });

  it('goes over the border of two blocks', () => {
    const pieces = map.rangesOf(text.indexOf('noon.'), text.indexOf('Both') + 4);
    expect(pieces.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['noon.', 'Both']);
  });

  it('has no place for what was put in', () => {
    expect(map.placeAt(text.indexOf('\n\n'))).toBeNull();
    expect(map.rangesOf(text.indexOf('\n\n'), text.indexOf('\n\n') + 2)).toEqual([]);
    expect(map.rangesOf(5, 5)).toEqual([]);
    expect(map.placeAt(text.length)).toBeNull();
  });

  it('comes back from node and offset', () => {
    const lead = nodeOf('a', 0);
    expect(map.offsetAt(lead, lead.data.indexOf('army'))).toBe(text.indexOf('army'));
    expect(map.offsetAt(lead, lead.data.length)).toBe(text.indexOf('two jets'));
    expect(map.offsetAt(document.querySelector('.ad')!.firstChild!, 0)).toBeNull();
    expect(map.offsetAt(document.getElementById('a')!, 0)).toBeNull();
  });

  it('takes a place that was folded away for the nearest one behind it', () => {
    const head = document.querySelector('h1')!.firstChild as Text;
    expect(map.offsetAt(head, head.data.indexOf('  jets') + 1)).toBe(text.indexOf('jets'));
  });

  it('reads a selection within text, across elements and by whole elements', () => {
    const range = document.createRange();
    range.setStart(nodeOf('a', 1).firstChild!, 4);
    range.setEnd(nodeOf('b', 0), 4);
    const span = map.spanOf(range)!;
    expect(text.slice(span.start, span.end)).toMatch(/^jets over the strait of Murr .* at noon\.\n\nBoth$/);

    range.selectNode(document.getElementById('b')!);
    const whole = map.spanOf(range)!;
    expect(text.slice(whole.start, whole.end)).toMatch(/^Both pilots .* reporters\.$/);

    range.selectNodeContents(document.body);
    expect(map.spanOf(range)).toEqual({ start: 0, end: text.length });
  });

  it('takes in what is inside a selection that begins and ends outside the article', () => {
    const range = document.createRange();
    range.setStart(document.querySelector('.ad')!.firstChild!, 2);
    range.setEnd(nodeOf('b', 0), 11);
    const span = map.spanOf(range)!;
    expect(text.slice(span.start, span.end)).toBe('Both pilots');
    range.selectNodeContents(document.querySelector('.ad')!);
    expect(map.spanOf(range)).toBeNull();
  });
});
