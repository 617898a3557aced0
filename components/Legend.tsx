// What the marks mean: the five groups, each with its colour, its underline and its types.
import { GroupSwatch } from '@/components/GroupSwatch.tsx';
import { groupMeaning, groupName } from '@/components/wording/names.ts';
import { type ClaimGroup, claimGroups } from '@/lib/claims/claim.ts';

export const Legend = () => (
  <dl class="legend">
    {(Object.keys(claimGroups) as ClaimGroup[]).map((group) => (
      <div key={group}>
        <dt>
          <GroupSwatch group={group} />
          <span class={`group-${group} group-name`}>{groupName(group)}</span>
        </dt>
        <dd>{groupMeaning(group)}</dd>
      </div>
    ))}
  </dl>
);
