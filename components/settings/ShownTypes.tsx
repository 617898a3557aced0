// Which types of claims are marked and listed, group by group.
import { GroupSwatch } from '@/components/GroupSwatch.tsx';
import { groupName, typeMeaning, typeName } from '@/components/wording/names.ts';
import { type ClaimGroup, type ClaimType, claimGroups } from '@/lib/claims/claim.ts';

interface ShownTypesProps {
  readonly hidden: readonly ClaimType[];
  readonly onChange: (hidden: readonly ClaimType[]) => void;
}

export const ShownTypes = ({ hidden, onChange }: ShownTypesProps) => (
  <div class="shown-types">
    {(Object.keys(claimGroups) as ClaimGroup[]).map((group) => (
      <fieldset key={group}>
        <legend class={`group-${group}`}>
          <GroupSwatch group={group} />
          <span class="group-name">{groupName(group)}</span>
        </legend>
        {claimGroups[group].map((type: ClaimType) => (
          <label key={type} class="choice">
            <input
              type="checkbox"
              checked={!hidden.includes(type)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? hidden.filter((each) => each !== type) : [...hidden, type])
              }
            />
            <span>
              {typeName(type)}
              <span class="quiet">{typeMeaning(type)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    ))}
  </div>
);
