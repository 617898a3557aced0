// What shows that a line is selected; the line itself says it to those who do not see.
import { Icon } from '@/components/Icon.tsx';

export const SelectBox = ({ selected }: { readonly selected: boolean }) => (
  <span class="select-box" data-select="" aria-hidden="true">
    {selected && <Icon name="check" />}
  </span>
);
