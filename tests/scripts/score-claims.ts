// The figures of ../shared/score/score.mjs that training needs, without the detour over files.
import { type ClaimType, claimTypes, type Stance } from '@/lib/claims/claim.ts';

export interface Span {
  readonly type: ClaimType;
  readonly start: number;
  readonly end: number;
}

export interface Label extends Span {
  readonly opt: boolean;
  readonly stance?: Stance;
  /** How many people labelled the article. */
  readonly by?: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export interface Scored {
  /** By type, then `typed` over all and `any`. */
  readonly types: ReadonlyMap<string, Figures>;
  readonly spanIoU: number;
}

const least = 1 / 4;
const iou = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  Math.max(1, Math.max(a.end, b.end) - Math.min(a.start, b.start));

export function scoreClaims(docs: readonly { labels: readonly Label[]; claims: readonly Span[] }[]): Scored {
  const tally = new Map([...claimTypes, 'typed', 'any'].map((name) => [name as string, { tp: 0, fp: 0, fn: 0 }]));
  const count = (names: readonly string[], what: 'tp' | 'fp' | 'fn') => {
    for (const name of names) tally.get(name)![what]++;
  };
  let overlap = 0;
  let pairs = 0;
  for (const { labels, claims } of docs) {
    const near = labels.flatMap((label, l) =>
      claims.map((claim, c) => ({ l, c, share: label.type === claim.type ? iou(label, claim) : 0, opt: label.opt })),
    );
    const sorted = near.filter(({ share }) => share >= least).sort((a, b) => Number(a.opt) - Number(b.opt) || b.share - a.share);
    const [labelled, claimed] = [new Set<number>(), new Set<number>()];
    for (const { l, c, share, opt } of sorted) {
      if (labelled.has(l) || claimed.has(c)) continue;
      labelled.add(l);
      claimed.add(c);
      if (!opt) {
        overlap += share;
        pairs++;
      }
    }
    labels.forEach((label, l) => {
      if (label.opt) return;
      count([label.type, 'typed'], labelled.has(l) ? 'tp' : 'fn');
      count(['any'], claims.some((claim) => iou(claim, label) >= least) ? 'tp' : 'fn');
    });
    claims.forEach((claim, c) => {
      if (!claimed.has(c)) count([claim.type, 'typed'], 'fp');
      if (!labels.some((label) => iou(claim, label) >= least)) count(['any'], 'fp');
    });
  }
  return {
    types: new Map(
      [...tally].map(([name, { tp, fp, fn }]) => {
        const precision = tp / (tp + fp || 1);
        const recall = tp / (tp + fn || 1);
        return [name, { precision, recall, f1: (2 * tp) / (2 * tp + fp + fn || 1), tp, fp, fn }];
      }),
    ),
    spanIoU: overlap / (pairs || 1),
  };
}
