// Why something was marked, in the words of the rule that found it.
import { rules } from './rules/registry.ts';

const sentences = new Map(rules.map(({ id, explains }) => [id, explains]));

/** The sentence of a rule by its id; undefined for one this version does not have. */
export const explainRule = (id: string): string | undefined => sentences.get(id);

/** The id under which a claim says that no single rule found it: its words as a whole read like claims of its type. */
export const isLikeness = (id: string): boolean => id.startsWith('like-');
