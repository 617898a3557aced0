// Who said it first and who took it from whom, as far as articles show: for each origin a tree.

import { byFirstTold } from './find-origins.ts';
import { nameKey } from './name-key.ts';
import { commonShare } from './passages.ts';
import type { Statement } from './statement.ts';
import { compareVoices } from './voices.ts';
import { likeness } from './words.ts';

/** How a claim seems to come from another. */
export type Descent = 'passage' | 'credit' | 'speaker' | 'words';

export interface ProvenanceNode {
  readonly claim: string;
  /** Missing for the first that is known. */
  readonly by?: Descent;
  readonly children: readonly ProvenanceNode[];
}

/** Whether `later` says that it has the words of the publisher of `earlier`: an agency's credit, or "told" and "quoted by" it. */
function isCredited(earlier: Statement, later: Statement): boolean {
  const { publisher } = earlier.setting;
  if (publisher === undefined) return false;
  const key = nameKey(publisher);
  const via = later.speaker?.via;
  return later.setting.credits.includes(key) || (via !== undefined && nameKey(via) === key);
}

function descentOf(later: Statement, earlier: Statement): { by: Descent; strength: number } | undefined {
  const shared = commonShare(later.passage, earlier.passage);
  if (shared >= 0.4) return { by: 'passage', strength: 3 + shared };
  if (isCredited(earlier, later)) return { by: 'credit', strength: 2 + shared };
  if (compareVoices(later.speaker, earlier.speaker) === 'same')
    return { by: 'speaker', strength: 1 + likeness(later.stems, earlier.stems) };
  const alike = likeness(later.stems, earlier.stems);
  return alike >= 0.4 ? { by: 'words', strength: alike } : undefined;
}

/**
 * The claims of one origin as a tree: under each claim those that most likely took it from there, the earliest published at the root.
 * Of several possible sources the one with the longest shared passage wins, then the one it credits, then the one with its speaker.
 */
export function findProvenance(origin: readonly Statement[]): ProvenanceNode[] {
  const ordered = [...origin].sort(byFirstTold);
  const children = new Map<string, { claim: Statement; by: Descent }[]>();
  const roots: Statement[] = [];
  for (const [index, later] of ordered.entries()) {
    let best: { from: Statement; by: Descent; strength: number } | undefined;
    for (const earlier of ordered.slice(0, index)) {
      if (earlier.setting.url === later.setting.url) continue;
      const descent = descentOf(later, earlier);
      if (descent && (!best || descent.strength > best.strength)) best = { from: earlier, ...descent };
    }
    if (!best) roots.push(later);
    else children.set(best.from.id, [...(children.get(best.from.id) ?? []), { claim: later, by: best.by }]);
  }
  const grow = (claim: Statement, by?: Descent): ProvenanceNode => ({
    claim: claim.id,
    ...(by && { by }),
    children: (children.get(claim.id) ?? []).map((child) => grow(child.claim, child.by)),
  });
  return roots.map((root) => grow(root));
}

/** How many articles and how many origins of their own a topic has: "6 outlets, 2 independent origins". */
export const countSources = (statements: readonly Statement[], origins: readonly (readonly string[])[]) => ({
  outlets: new Set(statements.map(({ setting }) => setting.publisher ?? setting.url)).size,
  origins: origins.length,
});
