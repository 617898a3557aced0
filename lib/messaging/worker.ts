// Questions from a page of the extension to a worker of its own, and what the worker tells meanwhile; typed like the other contracts.
import type { Contract } from './browser.ts';

/** What a page has of its worker, and a worker of its page. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

type Question = { readonly question: number; readonly name: string; readonly payload: unknown };
type Reply =
  | { readonly question: number; readonly ok: true; readonly value: unknown }
  | { readonly question: number; readonly ok: false; readonly message: string }
  | { readonly event: string; readonly value: unknown };

export interface AskedWorker<C, Events> {
  /** Rejects where the worker failed. */
  ask<K extends keyof C & string>(
    name: K,
    payload: C[K] extends { ask: infer Ask } ? Ask : never,
  ): Promise<C[K] extends { answer: infer Answer } ? Answer : never>;
  listen<K extends keyof Events & string>(event: K, onEvent: (value: Events[K]) => void): void;
}

export function askWorker<C extends Contract<C>, Events = Record<never, never>>(port: Port): AskedWorker<C, Events> {
  const waiting = new Map<number, { resolve(value: never): void; reject(error: Error): void }>();
  const listeners = new Map<string, (value: never) => void>();
  let count = 0;
  port.addEventListener('message', ({ data }) => {
    const reply = data as Reply;
    if ('event' in reply) {
      listeners.get(reply.event)?.(reply.value as never);
      return;
    }
    const asked = waiting.get(reply.question);
    waiting.delete(reply.question);
    if (reply.ok) asked?.resolve(reply.value as never);
    else asked?.reject(new Error(reply.message));
  });
  return {
    ask: (name, payload) =>
      new Promise((resolve, reject) => {
        waiting.set(++count, { resolve, reject });
        port.postMessage({ question: count, name, payload } satisfies Question);
      }),
    listen: (event, onEvent) => void listeners.set(event, onEvent),
  };
}

export type WorkerHandlers<C extends Contract<C>> = {
  readonly [K in keyof C]: (payload: C[K]['ask']) => Promise<C[K]['answer']> | C[K]['answer'];
};

/** Answers every question put to this worker; returns how to tell its page something unasked. */
export function answerInWorker<C extends Contract<C>, Events = Record<never, never>>(
  port: Port,
  handlers: WorkerHandlers<C>,
): <K extends keyof Events & string>(event: K, value: Events[K]) => void {
  port.addEventListener('message', ({ data }) => {
    const { question, name, payload } = data as Question;
    const handler = handlers[name as keyof C];
    Promise.resolve()
      .then(() => handler(payload as C[keyof C]['ask']))
      .then(
        (value) => port.postMessage({ question, ok: true, value } satisfies Reply),
        (error: unknown) => {
          console.error(name, error);
          const message = error instanceof Error ? error.message : String(error);
          port.postMessage({ question, ok: false, message } satisfies Reply);
        },
      );
  });
  return (event, value) => port.postMessage({ event, value } satisfies Reply);
}
