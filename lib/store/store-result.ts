// What every command on the store returns: done, or why not. The transaction behind a refusal left nothing behind.

/**
 * quota: the disk or this extension's share of it is full. closed: another version of the extension is taking over the database.
 * aborted: the browser ended the transaction (shutdown, a crash of its storage). unavailable: no database can be opened here.
 */
export type StoreFailure = 'quota' | 'closed' | 'aborted' | 'unavailable';

export type StoreResult<T, R extends string = never> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: StoreFailure | R; readonly message: string };

const failures = new Map<string, StoreFailure>([
  ['QuotaExceededError', 'quota'],
  ['DatabaseClosedError', 'closed'],
  ['InvalidStateError', 'closed'],
  ['AbortError', 'aborted'],
  ['TimeoutError', 'aborted'],
  ['UnknownError', 'unavailable'],
  ['OpenFailedError', 'unavailable'],
  ['MissingAPIError', 'unavailable'],
  ['NotFoundError', 'unavailable'],
  ['VersionError', 'unavailable'],
]);

/** Refuses from inside `attempt`, rolling its transaction back. */
export class Refusal<R extends string> extends Error {
  readonly reason: R;
  constructor(reason: R, message: string) {
    super(message);
    this.name = 'Refusal';
    this.reason = reason;
  }
}

/** What the store failed of, or null where the error is none of the store's but a bug. */
export function failureOf(error: unknown): StoreFailure | null {
  let failure: StoreFailure | null = null;
  // Dexie wraps the browser's error, and a full disk often arrives as an aborted transaction: the innermost known name counts.
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 8; depth++) {
    failure = failures.get(at.name) ?? failure;
    if (failure === 'quota') return failure;
    at = (at as { inner?: unknown }).inner ?? at.cause;
  }
  return failure;
}

/** Runs a command: refusals and failures of the store become values, anything else is a bug and is thrown. */
export async function attempt<T, R extends string = never>(work: () => PromiseLike<T>): Promise<StoreResult<T, R>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const refusal = refusalIn<R>(error);
    if (refusal) return { ok: false, reason: refusal.reason, message: refusal.message };
    const reason = failureOf(error);
    if (!reason) throw error;
    return { ok: false, reason, message: error instanceof Error ? error.message : String(error) };
  }
}

function refusalIn<R extends string>(error: unknown): Refusal<R> | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 8; depth++) {
    if (at instanceof Refusal) return at as Refusal<R>;
    at = (at as { inner?: unknown }).inner;
  }
  return null;
}
