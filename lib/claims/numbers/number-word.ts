// What a word can say about amounts; one fixed shape, so that reading stays on one fast path.

/**
 * - `cardinal` one … ninety-nine: `value`
 * - `scale` hundred, million …: multiplies what stands before it
 * - `group` dozen, pair, trio: `value` things in one
 * - `ordinal` third, 3rd: `value`; also the name of a fraction ("two thirds")
 * - `fraction` half, quarter, percent-like shares: `value` below one
 * - `vague` dozens, several, many: `amount` is a key of the interval table
 * - `none` no, none, nobody, zero: 0
 * - `article` a, an, another: one, where a person or thing is counted at all
 */
export type NumberRole = 'cardinal' | 'scale' | 'group' | 'ordinal' | 'fraction' | 'vague' | 'none' | 'article';

export interface NumberWord {
  readonly role: NumberRole;
  readonly value: number;
  /** Key of the interval table; empty for all roles but `vague`. */
  readonly amount: string;
}
