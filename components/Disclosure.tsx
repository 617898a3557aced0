// A heading that opens and closes what is under it.
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon.tsx';

interface DisclosureProps {
  readonly label: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

export const Disclosure = ({ label, open: openAtFirst = false, children }: DisclosureProps) => {
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  return (
    <div class="disclosure">
      <button type="button" class="disclosure-label" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Icon name="chevron" />
        {label}
      </button>
      <div id={id} class="disclosure-body" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
};
