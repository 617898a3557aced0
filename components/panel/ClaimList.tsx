// The claims of an article by group, walked through with the arrow keys.
import { useRef, useState } from 'preact/hooks';
import { ClaimCard, type ClaimCardActions, type ClaimLookups } from '@/components/claim/ClaimCard.tsx';
import type { SectionKey } from '@/components/claim/claim-entry.ts';
import { isTyping } from '@/components/claim/is-typing.ts';
import type { People } from '@/components/claim/people.ts';
import type { Compared } from '@/components/compare/compared.ts';
import { GroupSwatch } from '@/components/GroupSwatch.tsx';
import { Icon } from '@/components/Icon.tsx';
import type { Section } from '@/components/panel/filter.ts';
import { claimAfterKey } from '@/components/panel/list-keys.ts';
import { text } from '@/components/text.ts';
import { groupName } from '@/components/wording/names.ts';

interface ClaimListProps {
  readonly sections: readonly Section[];
  readonly selectedId: string | undefined;
  readonly noteWanted: { readonly claimId: string; readonly at: number } | undefined;
  /** The quote of a claim of this article, whether it is listed or not. */
  readonly quoteOf: (claimId: string) => string | undefined;
  readonly people: People;
  readonly compared: Compared;
  readonly actions: ClaimCardActions;
  readonly lookups: ClaimLookups;
}

export const ClaimList = ({ sections, selectedId, noteWanted, quoteOf, people, compared, actions, lookups }: ClaimListProps) => {
  const root = useRef<HTMLDivElement>(null);
  const [toggledSections, setToggled] = useState<ReadonlySet<SectionKey>>(new Set());
  const [focusedId, setFocused] = useState<string>();
  const isOpen = ({ key, entries }: Section): boolean =>
    entries.some(({ claim }) => claim.id === selectedId) || (key !== 'hidden') !== toggledSections.has(key);

  const listed = sections.filter(isOpen).flatMap(({ entries }) => entries.map(({ claim }) => claim.id));
  const reachable = [focusedId, selectedId].find((id) => id !== undefined && listed.includes(id)) ?? listed[0];

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isTyping(event.target) || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape' && selectedId !== undefined) {
      event.preventDefault();
      actions.select(undefined);
      return;
    }
    const next = claimAfterKey(listed, reachable, event.key);
    if (next === undefined) return;
    event.preventDefault();
    [...(root.current?.querySelectorAll<HTMLElement>('[data-claim]') ?? [])]
      .find(({ dataset }) => dataset['claim'] === next)
      ?.focus();
    // While one card is open, walking on opens the next, and the page follows.
    if (selectedId !== undefined) {
      actions.select(next);
      actions.show(next);
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed on any card arrive here
    <div ref={root} class="claims" onKeyDown={onKeyDown}>
      {sections.map((section) => {
        const { key, entries } = section;
        const open = isOpen(section);
        return (
          <section key={key} class="claim-section" aria-label={sectionName(key)}>
            <h2>
              <button
                type="button"
                class="section-label"
                aria-expanded={open}
                onClick={() => {
                  const toggled = new Set(toggledSections);
                  if (!toggled.delete(key)) toggled.add(key);
                  setToggled(toggled);
                  if (open && entries.some(({ claim }) => claim.id === selectedId)) actions.select(undefined);
                }}
              >
                {key === 'lost' || key === 'hidden' ? null : <GroupSwatch group={key} />}
                <span>{sectionName(key)}</span>
                <span class="count">{entries.length}</span>
                <Icon name="chevron" />
              </button>
            </h2>
            {open && (
              <ul>
                {entries.map((entry) => {
                  const { id, partOf } = entry.claim;
                  return (
                    <li key={id} onFocusCapture={() => setFocused(id)}>
                      <ClaimCard
                        entry={entry}
                        selected={id === selectedId}
                        focusable={id === reachable}
                        whole={partOf === undefined ? undefined : quoteOf(partOf)}
                        noteWanted={noteWanted?.claimId === id ? noteWanted.at : undefined}
                        people={people}
                        compared={compared}
                        actions={actions}
                        lookups={lookups}
                      />
                    </li>
                  );
                })}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
};

const sectionName = (key: SectionKey): string => (key === 'lost' || key === 'hidden' ? text(`section_${key}`) : groupName(key));
