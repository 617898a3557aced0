// The three words a reader can put on a claim.

export const verdicts = ['corroborated', 'disputed', 'propaganda'] as const;
export type Verdict = (typeof verdicts)[number];
