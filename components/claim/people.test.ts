import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { peopleOf, personIn, personName, voices } from '@/components/claim/people.ts';
import { speakWith } from '@/components/text.ts';
import { getFromFile } from '@/tests/gallery/message-file.ts';

beforeAll(() => speakWith(getFromFile, 'en'));

const ids = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{32}$/), { maxLength: 12 });

it('gives no two people one colour while there are others, whatever the order', () => {
  fc.assert(
    fc.property(ids, (all) => {
      const known = all.map((id) => ({ id, name: '', local: 0 as const }));
      const people = peopleOf(known);
      const used = new Set([...people.values()].map(({ voice }) => voice));
      expect(used.size).toBe(Math.min(all.length, voices));
      expect(peopleOf([...known].reverse())).toEqual(people);
    }),
  );
});

it('calls the reader "You", and somebody without a name by the beginning of the id', () => {
  const people = peopleOf([
    { id: 'a'.repeat(32), name: 'Ada', local: 1 },
    { id: `3f2a${'0'.repeat(28)}`, name: '', local: 0 },
  ]);
  expect([...people.values()].map(personName)).toEqual(['Unnamed (3f2a)', 'You']);
  expect(personName(personIn(people, `7c${'0'.repeat(30)}`))).toBe('Unnamed (7c00)');
});
