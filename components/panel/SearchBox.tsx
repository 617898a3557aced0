// Narrows the list to claims that hold every word typed.
import { Icon } from '@/components/Icon.tsx';
import { text } from '@/components/text.ts';

interface SearchBoxProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
  /** What is searched. */
  readonly label?: string;
}

export const SearchBox = ({ query, onChange, label = text('searchLabel') }: SearchBoxProps) => (
  <search class="search">
    <Icon name="search" />
    <input
      type="search"
      aria-label={label}
      placeholder={text('searchPlaceholder')}
      aria-keyshortcuts="/"
      autoComplete="off"
      value={query}
      onInput={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        if (query === '') event.currentTarget.blur();
        else onChange('');
      }}
    />
  </search>
);
