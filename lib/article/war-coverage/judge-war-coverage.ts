import type { Block, WarCoverage } from '@/lib/article/article.ts';

/** What the judgement looks at. */
export interface Evidence {
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly url: string;
  readonly section?: string;
  readonly keywords?: readonly string[];
}

const words =
  /\b(?:war|troops|military|soldiers?|missiles?|air ?strikes?|ceasefire|cease-fire|truce|rebels?|militants?|insurgents?|bomb\w*|shell(?:ed|ing)|army|forces|artillery|drones?|invasion|offensive|hostages?|frontline|militia|fighters)\b/gi;

/** Is this a report of an armed conflict? With the reasons, the strongest first. */
export function judgeWarCoverage({ title, text }: Evidence): WarCoverage {
  const hits = text.match(words) ?? [];
  const perThousand = (1000 * hits.length) / Math.max(300, text.split(/\s+/).length);
  const distinct = new Set(hits.map((word) => word.toLowerCase())).size;
  const score = 1 / (1 + Math.exp(-(perThousand / 8 + distinct / 4 + (title.match(words)?.length ?? 0) - 3.5)));
  return {
    is: score >= 0.5,
    score,
    because: [{ sign: 'weaponsAndStrikes', weight: score, words: [...new Set(hits)].slice(0, 5) }],
  };
}
