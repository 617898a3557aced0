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
  return [...CSS.highlights].map(([name, highlight]) => ({
    name,
    priority: highlight.priority,
    ranges: ([...highlight] as Range[]).map((range) => {
      const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { text: range.toString(), order: ordered.indexOf(range), x: x + Math.min(width / 2, 20), y: y + height / 2 };
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
}

/** Where a claim was found painted. */
export interface PaintedClaim {
  readonly id: string;
  readonly ranges: readonly PaintedRange[];
  readonly highlight: string;
}

/**
 * Pairs what is painted with the claims it stands for; white space aside, which pages fold. A claim over several text nodes is several
 * ranges, painted one after the other. `problems` says which ranges stand on no claim's words, which claims are not painted, and
 * which are painted elsewhere than in reading order.
 */
export const pairPainted = (
  highlights: readonly PaintedHighlight[],
  claims: readonly Quoted[],
): { readonly paired: readonly PaintedClaim[]; readonly problems: readonly string[] } => {
  const problems: string[] = [];
  const paired: PaintedClaim[] = [];
  const waiting = new Map<string, Quoted[]>();
  for (const claim of claims) waiting.set(bare(claim.quote), [...(waiting.get(bare(claim.quote)) ?? []), claim]);

  // Current mark and flash lie above the marks proper, on the same words.
  const layers = highlights.filter(({ priority }) => priority < 2);
  for (const { name, ranges } of layers) {
    for (let from = 0; from < ranges.length; ) {
      let to = from;
      let text = '';
      let claim: Quoted | undefined;
      while (!claim && to < ranges.length) {
        text += bare(ranges[to++]!.text);
        const candidates = waiting.get(text);
        // Of claims with the same words, the one whose turn it is in the document.
        claim = candidates?.toSorted((a, b) => a.start - b.start)[0];
      }
      if (!claim) {
        problems.push(`painted, but no claim's words: "${ranges[from]!.text.slice(0, 120)}"`);
        from += 1;
        continue;
      }
      waiting.set(
        text,
        waiting.get(text)!.filter((other) => other !== claim),
      );
      paired.push({ id: claim.id, ranges: ranges.slice(from, to), highlight: name });
      from = to;
    }
  }
  for (const { quote } of [...waiting.values()].flat()) problems.push(`not painted on its words: "${quote.slice(0, 120)}"`);

  const startOf = new Map(claims.map(({ id, start }) => [id, start]));
  const inDocument = paired.toSorted((a, b) => a.ranges[0]!.order - b.ranges[0]!.order);
  for (const [index, { id }] of inDocument.entries()) {
    const next = inDocument[index + 1];
    if (next && startOf.get(id)! > startOf.get(next.id)!)
      problems.push(`painted out of reading order: "${claims.find((claim) => claim.id === id)?.quote.slice(0, 80)}"`);
  }
  return { paired, problems };
};
