/** Waits for a condition and gives what it found; throws naming the condition and what was seen last. Milliseconds. */
export const waitUntil = async <T>(
  what: string,
  find: () => Promise<T> | T,
  { timeout = 30_000, every = 50 }: { readonly timeout?: number; readonly every?: number } = {},
): Promise<Exclude<T, false | null | undefined | '' | 0>> => {
  const end = performance.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const found = await find();
      if (found) return found as Exclude<T, false | null | undefined | '' | 0>;
      last = found;
    } catch (error) {
      // A page on its way to another address has no document to ask; the reason is kept for the report.
      last = error;
    }
    if (performance.now() > end) throw new Error(`waited ${timeout} ms in vain: ${what}; last seen: ${inWords(last)}`);
    await new Promise((resume) => setTimeout(resume, every));
  }
};

const inWords = (last: unknown): string =>
  last instanceof Error ? last.message : (JSON.stringify(last)?.slice(0, 2000) ?? 'nothing');

/** What a promise gives, or an error naming it after so many milliseconds. */
export const within = async <T>(timeout: number, what: string, promise: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited ${timeout} ms in vain: ${what}`)), timeout);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};
