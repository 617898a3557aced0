// Units that tell who says what stands beside them, and nothing else.
import type { Span } from '../attribution/attribution.ts';
import type { SentenceReading } from '../reading.ts';

/** What somebody says, and not what he does by saying it. */
const telling: ReadonlySet<string> = new Set(['say', 'quote', 'show']);

/** What was found of each unit of a sentence: it is asked for every label that a claim may bear. */
const known = new WeakMap<SentenceReading, (boolean | undefined)[]>();

/** Whether a unit does nothing but tell who says what stands beside it: "the mediator said on Friday". */
export function isOnlyAttribution(reading: SentenceReading, u: number): boolean {
  if (reading.attributions.length === 0) return false;
  let found = known.get(reading);
  if (found === undefined) known.set(reading, (found = []));
  return (found[u] ??= readOnlyAttribution(reading, u));
}

function readOnlyAttribution({ units, sentence: { tokens }, attributions }: SentenceReading, u: number): boolean {
  const unit = { start: tokens.start[units[u]!.first]!, end: tokens.end[units[u]!.last - 1]! };
  const shared = (a: Span): number => Math.max(0, Math.min(a.end, unit.end) - Math.max(a.start, unit.start));
  return attributions.some(({ cue, source = cue, kind, isLikely, pieces }) => {
    if (!isLikely || !telling.has(kind) || pieces.length === 0) return false;
    // "a delegate, who asked not to be named, said": whatever stands between source and cue
    const words = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
    return shared(words) > 0 && pieces.every((piece) => shared(piece) === 0);
  });
}
