// What tells the stance of a negotiation: the features of its units, and which way its own words point.
import type { Stance } from '../claim.ts';
import { Pos } from '../lexicon.ts';
import type { SentenceReading } from '../reading.ts';
import { type Sink, walkUnit } from './features.ts';
import type { Frame } from './frame.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const pointers: readonly (readonly [Stance, ReadonlySet<string>])[] = [
  [
    'rejected',
    words(
      'reject refuse rebuff spurn veto dismiss oppose decline scuttle scrap boycott impossible unacceptable unwilling refusal rejection intransigence pointless dead disavow deny scorn cancel abandon',
    ),
  ],
  [
    'stalled',
    words(
      'stall stalemate deadlock impasse collapse fail failure falter breach violate violation break differ difference elusive remote obstacle doubt stumble suspend delay postpone freeze halt stuck unresolved fragile disagreement disagree sticking hurdle setback yield distant gap unravel',
    ),
  ],
  [
    'agreed',
    words(
      'agree accept sign approve adopt pass endorse ratify conclude reach vote back welcome implement enter force effect honour honor finalise finalize confirm respect',
    ),
  ],
  [
    'concession',
    words(
      'concede concession compromise allow willing soften drop waive renounce relax reopen ease offer guarantee ensure commit commitment',
    ),
  ],
  [
    'demand',
    words(
      'demand call insist urge require request press pressure want must should need condition precondition ultimatum deadline propose proposal plead appeal warn push seek exhort order unless until lobby',
    ),
  ],
  [
    'scheduled',
    words(
      'schedule meet return resume convene gather attend round date monday tuesday wednesday thursday friday saturday sunday tomorrow next upcoming begin plan invite',
    ),
  ],
  [
    'progress',
    words(
      'progress constructive positive hopeful optimistic breakthrough close near nearly advance cusp hope forward productive fruitful narrow discuss talk hold mediate negotiate encourage optimism ready promising',
    ),
  ],
];

/** Sends the signs of units `from..to` (half open) of a negotiation to `sink`. */
export function walkNegotiation(reading: SentenceReading, frames: readonly Frame[], from: number, to: number, sink: Sink): void {
  let isFirst = true;
  for (let u = from; u < to; u++) {
    walkUnit(reading, frames, u, sink);
    const frame = frames[u]!;
    const isNegated = frame.closed.some(({ pos }) => (pos & Pos.Negation) !== 0);
    const isAhead = frame.closed.some(({ form }) => form === 'will' || form === "'ll" || form === 'would');
    for (const list of [frame.verbs, frame.lemmas, frame.closed])
      for (const { lemma } of list)
        for (const [stance, pointing] of pointers) {
          if (!pointing.has(lemma)) continue;
          const which = `${stance}${isNegated ? '.not' : isAhead ? '.will' : ''}`;
          sink.sign(`g.${which}`);
          if (list !== frame.verbs) continue;
          sink.sign(`gv.${which}`);
          if (isFirst) sink.sign(`g1.${which}`);
          isFirst = false;
        }
    for (const date of reading.dates)
      if (isAhead && date.first < frame.unit.last && date.last > frame.unit.first) sink.sign('g.date.will');
  }
}
