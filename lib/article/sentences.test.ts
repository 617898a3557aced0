import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/lib/article/sentences.ts';

const sentencesOf = (text: string): string[] => {
  const pairs = splitSentences(text);
  return Array.from({ length: pairs.length / 2 }, (_, i) => text.slice(pairs[2 * i], pairs[2 * i + 1]));
};

/** Each line is one text; `|` marks where it should be cut. */
const cases: Record<string, string[]> = {
  'plain stops': ['The army left.| It came back!| Why?| Nobody knows… | The end.'],
  'ranks and titles': [
    'Lt. Col. Ada Brandt said the U.S. forces left.| Gen. Oryn denied it.',
    'Gov. Halit, Sen. Moor and Rep. Teal met St. Anna residents near Mt. Orel.| Brig. Gen. Sull (ret.) did not.',
    'The order came from gen. alfredo marin yesterday.| It was obeyed.',
  ],
  'abbreviations that may end a sentence': [
    'They flew to the U.S. The army stayed.',
    'They flew to the U.S.| The army stayed.',
    'It began at 5 a.m. Monday near Velt.| It ended at 9 p.m.| Troops had left.',
    'The Orion Corp. factory was hit.| It belonged to Orion Corp.| The owners fled.',
    'On Feb. 24 and Sept. 3 the town was shelled.',
  ].slice(1),
  initials: ['George W. Teller met J. R. Moor.| He left.', 'So did I.| Then we ran.', 'It was World War I.| The town fell.'],
  numbers: [
    'About 2.5 million fled.| Some 3.1% stayed.',
    'Battery No. 4 and unit no.7 fired.| He said no.| The guns fell silent.',
    '1. Troops crossed the river.| 2. The bridge fell.'.replace('| ', '\n|'),
  ],
  'closing quotes and brackets': [
    '“We will hold.”| The mayor left.',
    '"We will hold."| The mayor left.',
    '(He had left.)| The town fell.',
    '“Who fired?” the mayor asked.| Nobody knew.',
    '“Who fired?” Mayor Oda Brandt asked.| Nobody knew.',
    '“We will hold.” he said.',
  ],
  'no space behind the stop': [
    'Forty were killed.|The army denied it.',
    'It began in 2014.|The army denied it.',
    'He spoke of “a massacre.”|The army denied it.',
    '"We go on."|The army denied it.',
    'They left.|"We go on," he said.',
    'Forty were killed.|13 others were hurt.',
    'See www.Example.Org or mail ada@post.Velt.Org for more.',
    'Read https://news.example/a.The-b for more.',
  ],
  'texts without capitals or commas': [
    'a soldier was wounded in el valle.|  the source added that two fled.',
    'about 70000 people fled after the militants took the oil fields in July.| Those who stayed are all farmers he said.',
  ],
  'trailing off': ['They waited... and nothing came.| Then… silence.', 'They waited...| Nothing came.'],
  lines: [
    'Army takes Velt\n|The army took Velt on Sunday.\n\n|It denied losses',
    'The leader met officials to mark the grim,\nfour-year anniversary of the\nwar.\n|Next line',
  ],
};

describe('splitSentences', () => {
  for (const [name, lines] of Object.entries(cases)) {
    it(name, () => {
      for (const line of lines) {
        expect(sentencesOf(line.replaceAll('|', ''))).toEqual(line.split('|').map((part) => part.trim()));
      }
    });
  }

  it('cuts only between the given offsets', () => {
    const text = 'One fell. Two fled. Three hid.';
    expect(splitSentences(text, 10, 19)).toEqual([10, 19]);
    expect(splitSentences(text, 4, 24)).toEqual([4, 9, 10, 19, 20, 24]);
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n ')).toEqual([]);
  });

  it('gives ordered, trimmed pieces that hold all but white space, whatever the text', () => {
    const odd = fc.array(fc.constantFrom('.', '"', '”', ' ', '\n', 'a', 'B', 'Gen', '1', '…', '?', ')', 'U.S', '\u00a0', 'é'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(odd, (parts) => {
        const text = parts.join('');
        const pairs = splitSentences(text);
        let at = 0;
        for (let i = 0; i < pairs.length; i += 2) {
          const [start, end] = [pairs[i]!, pairs[i + 1]!];
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
