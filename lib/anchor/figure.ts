// The figure of a claim as a judgement keeps it, and when two of them differ.

/** A figure as it stood when somebody judged it. */
export interface Figure {
  /** The number as written; missing for ranges and vague words. */
  readonly value?: number;
  readonly min: number;
  /** null: open above. */
  readonly max: number | null;
  /** What is counted where it is no head count: percent, usd, km … */
  readonly unit?: string;
  /** As written. */
  readonly text?: string;
}

/** What of a claim's quantity is kept with a judgement. */
export function figureOf(quantity: Figure): Figure {
  const { value, min, max, unit, text } = quantity;
  return {
    ...(value !== undefined && { value }),
    min,
    max,
    ...(unit !== undefined && { unit }),
    ...(text !== undefined && { text }),
  };
}

/** Whether two figures state something different; one that is missing differs from one that is there. */
export function figuresDiffer(a: Figure | undefined, b: Figure | undefined): boolean {
  if (!a || !b) return a !== b;
  return a.value !== b.value || a.min !== b.min || a.max !== b.max || (a.unit ?? '') !== (b.unit ?? '');
}
