// The marks as the page itself can see them: its highlight registry, and the words under each range.
import { type InPage, inPage } from './in-page.ts';

/** One painted range. */
export interface PaintedRange {
  readonly text: string;
  /** Its place among all painted ranges in the order of the document. */
  readonly order: number;
  /** Of its first line, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
}

export interface PaintedHighlight {
  readonly name: string;
  readonly priority: number;
  /** In the order in which they were painted. */
  readonly ranges: readonly PaintedRange[];
}

type Evaluating = Parameters<typeof inPage>[0];

const readRegistry: InPage<[], PaintedHighlight[]> = () => {
  const all = [...CSS.highlights].flatMap(([, highlight]) => [...highlight] as Range[]);
  const ordered = all.toSorted(
    (a, b) => a.compareBoundaryPoints(Range.START_TO_START, b) || a.compareBoundaryPoints(Range.END_TO_END, b),
  );
  const orders = new Map(ordered.map((range, order) => [range, order]));
  return [...CSS.highlights].map(([name, highlight]) => ({
    name,
    priority: highlight.priority,
    ranges: ([...highlight] as Range[]).map((range) => {
      const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { text: range.toString(), order: orders.get(range)!, x: x + Math.min(width / 2, 20), y: y + height / 2 };
    }),
  }));
};

/** Everything in the highlight registry of a page or frame. */
export const readPainted = (frame: Evaluating): Promise<PaintedHighlight[]> => inPage(frame).run(readRegistry);

const bare = (text: string): string => text.replace(/[\s\u00ad]+/g, '');

interface Quoted {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end?: number;
  /** Claims of one group share a highlight, as long as none of them is tagged. */
  readonly group?: string;
}

/** Where a claim was found painted. */
export interface PaintedClaim {
  readonly id: string;
  readonly ranges: readonly PaintedRange[];
  readonly highlight: string;
}

/** Consecutive ranges of one highlight that together hold the words of a claim. */
interface Run {
  readonly words: string;
  readonly ranges: readonly PaintedRange[];
  readonly highlight: string;
}

/**
 * Cuts a highlight into runs whose words are some claim's. A claim over several text nodes is several ranges, painted one after the
 * other; where a shorter run would do as well, the longest counts.
 */
const cutIntoRuns = ({ name, ranges }: PaintedHighlight, quotes: ReadonlySet<string>, longest: number): Run[] => {
  const runs: Run[] = [];
  for (let from = 0; from < ranges.length; ) {
    let best = from + 1;
    let words = bare(ranges[from]!.text);
    for (let to = from, text = ''; to < ranges.length && text.length <= longest; ) {
      text += bare(ranges[to++]!.text);
      if (!quotes.has(text)) continue;
      best = to;
      words = text;
    }
    runs.push({ words, ranges: ranges.slice(from, best), highlight: name });
    from = best;
  }
  return runs;
};

/** The claims of one highlight in reading order, if its ranges hold exactly their words in exactly that order: nothing is left to guess. */
const readInOrder = ({ name, ranges }: PaintedHighlight, claims: readonly Quoted[]): PaintedClaim[] | undefined => {
  const paired: PaintedClaim[] = [];
  let at = 0;
  for (const { id, quote } of claims) {
    const words = bare(quote);
    const from = at;
    for (let text = ''; text !== words; text += bare(ranges[at++]!.text))
      if (at === ranges.length || text.length > words.length) return undefined;
    // White space at the end of a claim may be a range of its own.
    while (at < ranges.length && bare(ranges[at]!.text) === '') at++;
    paired.push({ id, ranges: ranges.slice(from, at), highlight: name });
  }
  return at === ranges.length ? paired : undefined;
};

/**
 * Pairs what is painted with the claims it stands for; white space aside, which pages fold. Claims with the same words are paired in
 * reading order. `problems` says which ranges stand on no claim's words, which claims are not painted, and which are painted elsewhere
 * than in reading order.
 */
export const pairPainted = (
  highlights: readonly PaintedHighlight[],
  claims: readonly Quoted[],
): { readonly paired: readonly PaintedClaim[]; readonly problems: readonly string[] } => {
  // Current mark and flash lie above the marks proper, on the same words.
  const marks = highlights.filter(({ priority }) => priority < 2);
  const sorted = claims.toSorted((a, b) => a.start - b.start || (a.end ?? 0) - (b.end ?? 0));
  const certain = marks.flatMap((highlight) => {
    for (const group of new Set(sorted.map((claim) => claim.group))) {
      const paired = readInOrder(
        highlight,
        sorted.filter((claim) => claim.group === group),
      );
      if (paired) return [{ highlight, group, paired }];
    }
    return [];
  });
  const rest = pairByWords(
    marks.filter((highlight) => !certain.some((each) => each.highlight === highlight)),
    sorted.filter((claim) => !certain.some((each) => each.group === claim.group)),
  );
  return { paired: [...certain.flatMap(({ paired }) => paired), ...rest.paired], problems: rest.problems };
};

/** The same for highlights whose order tells nothing, because claims were tagged in between. */
const pairByWords = (marks: readonly PaintedHighlight[], claims: readonly Quoted[]): ReturnType<typeof pairPainted> => {
  const waiting = new Map<string, Quoted[]>();
  for (const claim of claims) {
    const words = bare(claim.quote);
    const alike = waiting.get(words);
    if (alike) alike.push(claim);
    else waiting.set(words, [claim]);
  }
  const quotes = new Set(waiting.keys());
  const longest = Math.max(0, ...[...quotes].map(({ length }) => length));

  const runs = marks
    .flatMap((highlight) => cutIntoRuns(highlight, quotes, longest))
    .toSorted((a, b) => a.ranges[0]!.order - b.ranges[0]!.order);

  const problems: string[] = [];
  const paired: PaintedClaim[] = [];
  let reached: Quoted | undefined;
  for (const { words, ranges, highlight } of runs) {
    const claim = waiting.get(words)?.shift();
    if (!claim) {
      problems.push(`painted, but no claim's words: "${ranges[0]!.text.slice(0, 120)}"`);
      continue;
    }
    if (reached && claim.start < reached.start)
      problems.push(`painted behind what it stands before: "${claim.quote.slice(0, 80)}"`);
    reached = claim;
    paired.push({ id: claim.id, ranges, highlight });
  }
  for (const { quote } of [...waiting.values()].flat()) problems.push(`not painted on its words: "${quote.slice(0, 120)}"`);
  return { paired, problems };
};
