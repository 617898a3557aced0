// What the library is narrowed to: one list of choices for each thing, with how many claims each would leave.
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type People, personIn, personName } from '@/components/claim/people.ts';
import { Voice } from '@/components/claim/Voice.tsx';
import { GroupSwatch } from '@/components/GroupSwatch.tsx';
import { Icon } from '@/components/Icon.tsx';
import { number, text } from '@/components/text.ts';
import { groupName, opinionName, typeName } from '@/components/wording/names.ts';
import { type ClaimGroup, type ClaimType, claimGroups } from '@/lib/claims/claim.ts';
import { type FacetCounts, type LibraryFilter, type TagChoice, tagChoices } from '@/lib/store/library/library-filter.ts';

interface FilterRailProps {
  readonly filter: LibraryFilter;
  readonly counts: FacetCounts;
  readonly people: People;
  readonly onChange: (change: Partial<LibraryFilter>) => void;
}

/** Sources shown before "show all". */
const sourcesAtFirst = 8;

export const FilterRail = ({ filter, counts, people, onChange }: FilterRailProps) => {
  const id = useId();
  const [you, others] = [[...people.values()].filter(({ isYou }) => isYou), [...people.values()].filter(({ isYou }) => !isYou)];
  const known = [...you, ...others].filter((person) => counts.annotators.has(person.id) || filter.annotators.includes(person.id));
  return (
    <>
      <Facet title={text('railTags')}>
        {tagChoices.map((tag) => (
          <Choice
            key={tag}
            pressed={filter.tags.includes(tag)}
            count={counts.tags.get(tag) ?? 0}
            onClick={() => onChange({ tags: toggled(filter.tags, tag) })}
          >
            {tag === 'untagged' || tag === 'noted' ? null : tag === 'not-a-claim' ? <Icon name="eyeOff" /> : <Icon name={tag} />}
            {tagName(tag)}
          </Choice>
        ))}
        <Choice pressed={filter.differ} count={counts.differ} onClick={() => onChange({ differ: !filter.differ })}>
          {text('filterTag_differ')}
        </Choice>
      </Facet>
      {(known.length > 1 || filter.annotators.length > 0) && (
        <Facet title={text('railPeople')}>
          {known.map((person) => (
            <Choice
              key={person.id}
              pressed={filter.annotators.includes(person.id)}
              count={counts.annotators.get(person.id) ?? 0}
              onClick={() => onChange({ annotators: toggled(filter.annotators, person.id) })}
            >
              <Voice person={personIn(people, person.id)} />
              {personName(person)}
            </Choice>
          ))}
        </Facet>
      )}
      <Facet title={text('filterTypes')}>
        {(Object.keys(claimGroups) as ClaimGroup[]).map((group) => {
          const types = claimGroups[group].filter((type: ClaimType) => counts.types.has(type) || filter.types.includes(type));
          return types.length === 0 ? null : (
            <div key={group} class="rail-group">
              <p class={`rail-group-name group-${group}`}>
                <GroupSwatch group={group} />
                {groupName(group)}
              </p>
              {types.map((type: ClaimType) => (
                <Choice
                  key={type}
                  pressed={filter.types.includes(type)}
                  count={counts.types.get(type) ?? 0}
                  onClick={() => onChange({ types: toggled(filter.types, type) })}
                >
                  {typeName(type)}
                </Choice>
              ))}
            </div>
          );
        })}
      </Facet>
      <Sources filter={filter} counts={counts} onChange={onChange} />
      <Facet title={text('railDates')}>
        <div class="rail-dates">
          <label for={`${id}-from`}>{text('railFrom')}</label>
          <input
            id={`${id}-from`}
            type="date"
            value={filter.from}
            max={filter.to || undefined}
            onChange={(event) => onChange({ from: event.currentTarget.value })}
          />
          <label for={`${id}-to`}>{text('railTo')}</label>
          <input
            id={`${id}-to`}
            type="date"
            value={filter.to}
            min={filter.from || undefined}
            onChange={(event) => onChange({ to: event.currentTarget.value })}
          />
        </div>
      </Facet>
    </>
  );
};

const Sources = ({ filter, counts, onChange }: Omit<FilterRailProps, 'people'>) => {
  const [all, setAll] = useState(false);
  // What is chosen stays in sight.
  const sources = [...new Set([...filter.sources, ...counts.sources.keys()])].sort((a, b) => {
    const [chosen, other] = [filter.sources.includes(a), filter.sources.includes(b)];
    if (chosen !== other) return chosen ? -1 : 1;
    return (counts.sources.get(b) ?? 0) - (counts.sources.get(a) ?? 0) || (a < b ? -1 : 1);
  });
  if (sources.length === 0) return null;
  return (
    <Facet title={text('railSources')}>
      {(all ? sources.slice(0, 500) : sources.slice(0, sourcesAtFirst)).map((source) => (
        <Choice
          key={source}
          pressed={filter.sources.includes(source)}
          count={counts.sources.get(source) ?? 0}
          onClick={() => onChange({ sources: toggled(filter.sources, source) })}
        >
          {source}
        </Choice>
      ))}
      {sources.length > sourcesAtFirst && (
        <button type="button" class="text-button" onClick={() => setAll(!all)}>
          {all ? text('railFewer') : text('railAll', sources.length)}
        </button>
      )}
    </Facet>
  );
};

export const tagName = (tag: TagChoice): string =>
  tag === 'untagged' || tag === 'noted' ? text(`filterTag_${tag}`) : opinionName(tag);

const toggled = <Item,>(list: readonly Item[], item: Item): readonly Item[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];

const Facet = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <fieldset class="facet">
    <legend>{title}</legend>
    {children}
  </fieldset>
);

interface ChoiceProps {
  readonly pressed: boolean;
  readonly count: number;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

const Choice = ({ pressed, count, onClick, children }: ChoiceProps) => (
  <button type="button" class="facet-choice" aria-pressed={pressed} onClick={onClick}>
    <span class="facet-name">{children}</span>
    <span class="count">{number(count)}</span>
  </button>
);
