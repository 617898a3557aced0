// "Close to agreement" as a history: what was said of one war's talks over time, how often, by whom, and what followed.
import type { Stance } from '@/lib/claims/claim.ts';
import { writeDay } from './days.ts';
import { sourceOf } from './figure-series.ts';
import { isSameWar } from './same-event.ts';
import type { Statement } from './statement.ts';

export interface TalksTurn {
  readonly claim: string;
  /** ISO date of publication. */
  readonly day: string;
  readonly stance: Stance;
  readonly source: string;
  readonly agenda: readonly string[];
}

export interface TalksHistory {
  /** By day, then by claim id. */
  readonly turns: readonly TalksTurn[];
  /** How often each stance was taken, and by whom. */
  readonly counts: ReadonlyMap<Stance, { readonly times: number; readonly sources: readonly string[] }>;
  /** For each hopeful turn the first later one that is not, or that says it is agreed; missing where nothing followed. */
  readonly followed: ReadonlyMap<string, string>;
}

/** What was said of the talks that `about` speaks of, by all `statements` of the same war and, where both name one, the same matter. */
export function talksHistory(about: Statement, statements: readonly Statement[]): TalksHistory {
  const turns = statements
    .filter((each) => each.matter === 'negotiation' && each.stance !== undefined && each.setting.published !== undefined)
    .filter((each) => isSameWar(each.setting, about.setting) && sharesAgenda(each, about))
    .map(
      (each): TalksTurn => ({
        claim: each.id,
        day: writeDay(each.setting.published!),
        stance: each.stance!,
        source: sourceOf(each),
        agenda: each.agenda,
      }),
    )
    .sort((a, b) => a.day.localeCompare(b.day) || (a.claim < b.claim ? -1 : 1));
  const counts = new Map<Stance, { times: number; sources: string[] }>();
  for (const { stance, source } of turns) {
    const count = counts.get(stance) ?? { times: 0, sources: [] };
    counts.set(stance, { times: count.times + 1, sources: [...new Set([...count.sources, source])].sort() });
  }
  const followed = new Map<string, string>();
  for (const turn of turns) {
    if (turn.stance !== 'progress' && turn.stance !== 'scheduled') continue;
    const next = turns.find(({ day, stance }) => day > turn.day && settles.has(stance));
    if (next) followed.set(turn.claim, next.claim);
  }
  return { turns, counts, followed };
}

const settles: ReadonlySet<Stance> = new Set(['agreed', 'rejected', 'stalled']);

const sharesAgenda = (a: Statement, b: Statement): boolean =>
  a.agenda.length === 0 || b.agenda.length === 0 || a.agenda.some((matter) => b.agenda.includes(matter));
