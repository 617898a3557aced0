// Watches a query: a value now, and another whenever what it read has changed, in this page of the extension or in another.
import { liveQuery } from 'dexie';

/** Calls back with every new value of `query`, or with what it threw; returns a function that stops it. */
export function watchQuery<Value>(
  query: () => PromiseLike<Value>,
  onValue: (value: Value) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(async () => query()).subscribe({ next: onValue, error: onError });
  return () => subscription.unsubscribe();
}
