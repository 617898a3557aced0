// What the list is narrowed to: groups at hand, the rest in a tray.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ClaimEntry } from '@/components/claim/claim-entry.ts';
import { GroupSwatch } from '@/components/GroupSwatch.tsx';
import { countsByGroup, type Filter, type TagFilter, typesPresent } from '@/components/panel/filter.ts';
import { plural, text } from '@/components/text.ts';
import { groupName, typeName, verdictName } from '@/components/wording/names.ts';
import { type ClaimGroup, groupOf } from '@/lib/claims/claim.ts';
import { verdicts } from '@/lib/claims/verdict.ts';

interface FilterProps {
  readonly entries: readonly ClaimEntry[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** One chip a group, with how many claims it holds under the other filters. */
export const FilterChips = ({ entries, filter, onChange }: FilterProps) => {
  const counts = countsByGroup(entries, filter);
  return (
    <Chips label={text('filterGroups')}>
      {(Object.keys(counts) as ClaimGroup[]).map((group) => (
        <Chip
          key={group}
          pressed={filter.groups.includes(group)}
          onClick={() => onChange({ ...filter, groups: toggled(filter.groups, group), types: [] })}
        >
          <GroupSwatch group={group} />
          {groupName(group)}
          <span class="count">{counts[group]}</span>
        </Chip>
      ))}
    </Chips>
  );
};

interface FilterTrayProps extends FilterProps {
  /** How many claims pass now. */
  readonly shown: number;
}

/** Tags, types and how much there must be to check. */
export const FilterTray = ({ entries, filter, onChange, shown }: FilterTrayProps) => {
  const id = useId();
  const tags: readonly TagFilter[] = [
    'untagged',
    ...verdicts,
    'noted',
    ...(entries.some(({ others }) => others.length > 0) ? ['differ' as const] : []),
  ];
  const types = typesPresent(entries).filter((type) => filter.groups.length === 0 || filter.groups.includes(groupOf(type)));
  return (
    <div class="tray">
      <h2 id={`${id}-tags`}>{text('filterTags')}</h2>
      <Chips labelledby={`${id}-tags`}>
        {tags.map((tag) => (
          <Chip
            key={tag}
            pressed={filter.tags.includes(tag)}
            onClick={() => onChange({ ...filter, tags: toggled(filter.tags, tag) })}
          >
            {tag === 'untagged' || tag === 'noted' || tag === 'differ' ? text(`filterTag_${tag}`) : verdictName(tag)}
          </Chip>
        ))}
      </Chips>
      <h2 id={`${id}-types`}>{text('filterTypes')}</h2>
      <Chips labelledby={`${id}-types`}>
        {types.map((type) => (
          <Chip
            key={type}
            pressed={filter.types.includes(type)}
            onClick={() => onChange({ ...filter, types: toggled(filter.types, type) })}
          >
            {typeName(type)}
          </Chip>
        ))}
      </Chips>
      <label class="tray-range" for={`${id}-worth`}>
        <span>{text('filterWorth')}</span>
        <output>{plural('claimsShown', shown)}</output>
      </label>
      <input
        id={`${id}-worth`}
        type="range"
        min="0"
        max="90"
        step="10"
        value={Math.round(filter.worthFloor * 100)}
        aria-valuetext={plural('claimsShown', shown)}
        onInput={(event) => onChange({ ...filter, worthFloor: Number(event.currentTarget.value) / 100 })}
      />
      <p class="tray-ends" aria-hidden="true">
        <span>{text('filterWorthAll')}</span>
        <span>{text('filterWorthFew')}</span>
      </p>
    </div>
  );
};

const toggled = <Item,>(list: readonly Item[], item: Item): readonly Item[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];

const Chips = ({ label, labelledby, children }: { label?: string; labelledby?: string; children: ComponentChildren }) => (
  <fieldset class="chips" aria-label={label} aria-labelledby={labelledby}>
    {children}
  </fieldset>
);

const Chip = ({ pressed, onClick, children }: { pressed: boolean; onClick: () => void; children: ComponentChildren }) => (
  <button type="button" class="chip" aria-pressed={pressed} onClick={onClick}>
    {children}
  </button>
);
