// Carries messages between the extension's parts: the one place in lib that touches the browser's runtime.
import { browser } from '#imports';

/** What a callee can be asked, and what it answers. */
export type Contract<C> = { [K in keyof C]: { ask: unknown; answer: unknown } };

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** One complete object a callee: how each question is parsed, and how it is answered. */
export type Handlers<C extends Contract<C>, From> = {
  [K in keyof C]: {
    /** undefined refuses the payload. */
    read(payload: unknown): C[K]['ask'] | undefined;
    answer(ask: C[K]['ask'], from: From): Promise<C[K]['answer']> | C[K]['answer'];
  };
};

/** An answer, or why there is none: `gone` nobody listens (any more), `refused` the callee would not, `failed` it could not. */
export type Answer<T> = { ok: true; value: T } | { ok: false; reason: 'gone' | 'refused' | 'failed'; message: string };

interface Envelope {
  readonly to: string;
  readonly name: string;
  readonly payload: unknown;
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && 'to' in message && 'name' in message && typeof message.name === 'string';

const readAnswer = <T>(answer: unknown): Answer<T> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer
    ? (answer as Answer<T>)
    : { ok: false, reason: 'gone', message: 'nobody answered' };

const gone = (error: unknown): Answer<never> => ({ ok: false, reason: 'gone', message: String(error) });

/** Milliseconds after which a background that did not answer is asked again. */
const secondThoughts = [150, 600, 2_000];

/**
 * Waits so many milliseconds; false where nobody is left to wait: the extension was updated, or the page that this runs in was left, where
 * Firefox throws at every word to browser or clock.
 */
async function mayAskAgain(delay: number): Promise<boolean> {
  try {
    if (browser.runtime?.id === undefined) return false;
    await new Promise((resolve) => setTimeout(resolve, delay));
    return true;
  } catch {
    return false;
  }
}

/**
 * Asks the background; never throws. The browser may end the background between question and answer: it is asked again, which wakes it,
 * so every question must be one that can be put twice.
 */
export function askBackground<C extends Contract<C>>(to: string) {
  return async <K extends keyof C & string>(name: K, payload: C[K]['ask']): Promise<Answer<C[K]['answer']>> => {
    const ask = async (): Promise<Answer<C[K]['answer']>> => {
      try {
        return readAnswer(await browser.runtime.sendMessage({ to, name, payload } satisfies Envelope));
      } catch (error) {
        return gone(error);
      }
    };
    let answer = await ask();
    for (const delay of secondThoughts) {
      if (answer.ok || answer.reason !== 'gone' || !(await mayAskAgain(delay))) break;
      answer = await ask();
    }
    return answer;
  };
}

/** Asks the reader in one frame of a tab; never throws. */
export function askTab<C extends Contract<C>>(to: string) {
  return async <K extends keyof C & string>(
    tabId: number,
    frameId: number | undefined,
    name: K,
    payload: C[K]['ask'],
  ): Promise<Answer<C[K]['answer']>> => {
    try {
      const options = frameId === undefined ? {} : { frameId };
      return readAnswer(await browser.tabs.sendMessage(tabId, { to, name, payload } satisfies Envelope, options));
    } catch (error) {
      return gone(error);
    }
  };
}

/**
 * Answers every question put to `to`. `admit` says on whose word: it turns the browser's sender into what handlers are told, or refuses.
 * @returns a function that stops answering.
 */
export function answerAs<C extends Contract<C>, From>(
  to: string,
  admit: (sender: Sender) => From | null,
  handlers: Handlers<C, From>,
): () => void {
  const listener = (message: unknown, sender: Sender, reply: (answer: Answer<unknown>) => void): boolean => {
    if (!isEnvelope(message) || message.to !== to) return false;
    const from = sender.id === browser.runtime.id ? admit(sender) : null;
    const handler = Object.hasOwn(handlers, message.name) ? handlers[message.name as keyof C] : undefined;
    if (from === null || !handler) {
      reply({ ok: false, reason: 'refused', message: `${to}.${message.name}: not for this sender` });
      return false;
    }
    const ask = handler.read(message.payload);
    if (ask === undefined) {
      reply({ ok: false, reason: 'refused', message: `${to}.${message.name}: malformed` });
      return false;
    }
    Promise.resolve()
      .then(() => handler.answer(ask as C[keyof C]['ask'], from))
      .then(
        (value) => reply({ ok: true, value }),
        (error: unknown) => {
          console.error(`${to}.${message.name}`, error);
          reply({ ok: false, reason: 'failed', message: error instanceof Error ? error.message : String(error) });
        },
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Opens one of the extension's own pages in a tab, or brings the tab to the front that shows it; `hash` begins with # or is empty. */
export async function openOwnPage(path: `/${string}.html`, hash = ''): Promise<void> {
  const url = browser.runtime.getURL(path as '/library.html');
  const shown = (await browser.tabs.query({})).find((tab) => tab.url?.split('#', 1)[0] === url);
  if (shown?.id === undefined || !(await bringForward(shown.id, hash === '' ? undefined : url + hash)))
    await browser.tabs.create({ url: url + hash });
}

/** Brings a tab and its window to the front, with another address if one is given; false where the tab is no more. */
export async function bringForward(tabId: number, url?: string): Promise<boolean> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true, ...(url !== undefined && { url }) });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}
