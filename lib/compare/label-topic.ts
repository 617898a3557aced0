import { writeDay } from './days.ts';
import type { Statement } from './statement.ts';

/** What a topic is about, for a list: what is claimed, where, and when: "killed · Brannet · 2026-06-14". */
export function labelTopic(members: readonly Statement[]): string {
  const [first] = members;
  if (!first) return '';
  const place = members.find(({ place, placeFrom }) => place && placeFrom === 'own') ?? members.find((each) => each.place);
  const days = members.find(({ daysFrom }) => daysFrom === 'own')?.days ?? first.days;
  const parts = [
    first.matter === 'conduct' ? first.type : first.matter,
    first.total ? 'in all' : '',
    place?.place?.keys.join(', ') ?? '',
    days ? writeDay(days.from) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}
