/** What became of a change: done, with a way back where there is one, or not, with a reason in words that completes "Not saved: …". */
export type Outcome =
  | { readonly ok: true; readonly undo?: () => Promise<Outcome> }
  | { readonly ok: false; readonly reason: string };
