import { describe, expect, it } from 'vitest';
import { countsByGroup, type Filter, isFiltering, noFilter, sectionsOf, typesPresent } from '@/components/panel/filter.ts';
import { sampleModel } from '@/tests/gallery/sample.ts';

const { entries } = sampleModel;
const quotes = (filter: Partial<Filter>): string[] =>
  sectionsOf(entries, { ...noFilter, ...filter }).flatMap((section) => section.entries.map(({ claim }) => claim.quote));
const sections = (filter: Partial<Filter>): string[] => sectionsOf(entries, { ...noFilter, ...filter }).map(({ key }) => key);

describe('sectionsOf', () => {
  it('keeps the order of the groups, lost and hidden claims last', () => {
    expect(sections({})).toEqual(['people', 'forces', 'diplomacy', 'conduct', 'outlook', 'lost', 'hidden']);
  });

  it('lists every entry once', () => {
    expect(quotes({}).sort()).toEqual(entries.map(({ claim }) => claim.quote).sort());
  });

  it('narrows to groups and types', () => {
    expect(sections({ groups: ['forces', 'outlook'] })).toEqual(['forces', 'outlook']);
    expect(quotes({ types: ['territory'] })).toEqual(['the village of Dol remains in Varnian hands']);
  });

  it('narrows to tags, any of several', () => {
    expect(quotes({ tags: ['propaganda'] })).toHaveLength(1);
    expect(quotes({ tags: ['propaganda', 'corroborated'] })).toHaveLength(3);
    expect(quotes({ tags: ['noted'] })).toHaveLength(2);
    expect(quotes({ tags: ['untagged'] }).length + quotes({ tags: ['propaganda', 'corroborated', 'disputed'] }).length).toBe(
      entries.length,
    );
  });

  it('narrows to claims that people hold for different things, and finds what others noted', () => {
    const contested = ['shells killed at least 40 people waiting for the ferry at Varnia on Tuesday'];
    expect(quotes({ tags: ['differ'] })).toEqual(contested);
    expect(quotes({ query: 'drone film' })).toEqual(contested);
  });

  it('leaves out what is little worth checking, but never what was judged', () => {
    const strong = quotes({ worthFloor: 0.8 });
    expect(strong).not.toContain('the village of Dol remains in Varnian hands');
    expect(strong).toContain('prisoners were shot after they had laid down their arms');
    expect(strong).toContain('the truce agreed in February was still in force');
  });

  it('finds every word wherever it stands, case and accents aside', () => {
    expect(quotes({ query: 'FERRY governor' })).toEqual([
      'shells killed at least 40 people waiting for the ferry at Varnia on Tuesday',
    ]);
    expect(quotes({ query: 'hospital cóunted' })).toHaveLength(1);
    expect(quotes({ query: 'lindau harbour' })).toHaveLength(1);
    expect(quotes({ query: 'ferry zeppelin' })).toEqual([]);
  });
});

describe('countsByGroup', () => {
  it('promises what a click on the chip shows', () => {
    for (const filter of [noFilter, { ...noFilter, tags: ['untagged' as const] }, { ...noFilter, query: 'the' }]) {
      for (const [group, count] of Object.entries(countsByGroup(entries, filter))) {
        const shown = sectionsOf(entries, { ...filter, groups: [group as 'people'] }).find(({ key }) => key === group);
        expect(shown?.entries.length ?? 0, group).toBe(count);
      }
    }
  });
});

it('knows the types present, in the order of the groups', () => {
  expect(typesPresent(entries).slice(0, 4)).toEqual(['casualties', 'displacement', 'equipment', 'forces']);
  expect(typesPresent([])).toEqual([]);
});

it('knows when it narrows', () => {
  expect(isFiltering(noFilter)).toBe(false);
  expect(isFiltering({ ...noFilter, query: '  ' })).toBe(false);
  expect(isFiltering({ ...noFilter, worthFloor: 0.1 })).toBe(true);
  expect(isFiltering({ ...noFilter, tags: ['noted'] })).toBe(true);
});
