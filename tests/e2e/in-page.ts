// Functions that run inside a page: sent as text, so they may use their arguments and the page's globals, nothing else.

// biome-ignore lint/suspicious/noExplicitAny: any function whose arguments and result survive JSON
export type InPage<Args extends any[], Result> = (...args: Args) => Result;

/** Something functions can be run in: a page, the panel, the card's shadow tree. */
export interface Surface {
  // biome-ignore lint/suspicious/noExplicitAny: see InPage
  run<Args extends any[], Result>(fn: InPage<Args, Result>, ...args: Args): Promise<Awaited<Result>>;
  /** Runs a script as text. */
  evaluate(text: string): Promise<unknown>;
}

/** The call as text. The compiler names inner functions by a helper that pages lack. */
export const callAsText = (fn: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `((__name) => (${fn.toString()})(...${JSON.stringify(args)}))((named) => named)`;

/** Runs a function in the page's own world, whatever its content security policy. */
export const inPage = (page: { evaluate(text: string): Promise<unknown> }): Surface => ({
  run: async (fn, ...args) => (await page.evaluate(callAsText(fn, args))) as never,
  evaluate: (text) => page.evaluate(text),
});
