// "Close to agreement" as a history: how often it was said, by whom, and what followed.
import { number, text } from '@/components/text.ts';
import { dateInWords } from '@/components/wording/dates.ts';
import { stanceName } from '@/components/wording/names.ts';
import type { Stance } from '@/lib/claims/claim.ts';
import type { ComparedTalks } from '@/lib/compare/claim-comparison.ts';

/** Turns shown, the latest. */
const turnsShown = 12;

/** How the talks stand by this, for the mark beside it: told apart by shape. */
const moods: Readonly<Record<Stance, 'hope' | 'setback' | 'agreed' | 'open'>> = {
  progress: 'hope',
  concession: 'hope',
  scheduled: 'hope',
  agreed: 'agreed',
  rejected: 'setback',
  stalled: 'setback',
  demand: 'open',
};

export const TalksHistory = ({ talks }: { readonly talks: ComparedTalks }) => {
  const turnOf = new Map(talks.turns.map((turn) => [turn.claim, turn]));
  const settledBy = new Map(talks.followed.map(({ hope, by }) => [hope, by]));
  return (
    <section class="talks">
      <h4>{text('talksTitle')}</h4>
      <ul class="talks-counts">
        {talks.counts.map(({ stance, times, sources }) => (
          <li key={stance} class={`turn-${moods[stance]}`}>
            {text('talksCount', times > 1 ? `${stanceName(stance)} × ${number(times)}` : stanceName(stance), sources.join(', '))}
          </li>
        ))}
      </ul>
      <ol class="talks-turns">
        {talks.turns.slice(-turnsShown).map(({ claim, day, stance, source }) => {
          const next = turnOf.get(settledBy.get(claim) ?? '');
          const isHope = stance === 'progress' || stance === 'scheduled';
          return (
            <li key={claim} class={`turn-${moods[stance]}`}>
              <time dateTime={day}>{dateInWords(day)}</time>
              <span>
                <strong>{stanceName(stance)}</strong> · <bdi>{source}</bdi>
              </span>
              {isHope && (
                <span class="quiet">
                  {next ? text('talksFollowed', stanceName(next.stance), dateInWords(next.day)) : text('talksNothingFollowed')}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
};
