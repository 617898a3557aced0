// A person by colour and initial, beside their name.
import { type Person, personName } from '@/components/claim/people.ts';

export const Voice = ({ person }: { readonly person: Person }) => (
  <span class={`voice voice-${person.voice}`} aria-hidden="true">
    {[...personName(person)][0]?.toUpperCase()}
  </span>
);
