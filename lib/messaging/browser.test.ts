import { afterEach, expect, it, vi } from 'vitest';
import { browser } from '#imports';
import { answerAs, askBackground, bringForward } from './browser.ts';

interface Clerk {
  count: { ask: { words: string }; answer: number };
}

const ask = askBackground<Clerk>('clerk');
const readWords = (payload: unknown): { words: string } | undefined => {
  const { words } = (payload ?? {}) as { words?: unknown };
  return typeof words === 'string' ? { words } : undefined;
};

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Answers what `sendMessage` gives, one a call. */
const reply = (...answers: (() => unknown)[]) => {
  let call = 0;
  return vi
    .spyOn(browser.runtime, 'sendMessage')
    .mockImplementation((async () => answers[Math.min(call++, answers.length - 1)]!()) as never);
};
const fail = () => {
  throw new Error('Receiving end does not exist.');
};

it('gives up without an error where the page was left, whose clock throws', async () => {
  const sent = reply(fail);
  const clock = vi.spyOn(globalThis, 'setTimeout').mockImplementation(() => {
    throw new Error('Component not initialized');
  });
  const answer = await ask('count', { words: 'a b' });
  clock.mockRestore();
  expect(answer).toMatchObject({ ok: false, reason: 'gone' });
  expect(sent).toHaveBeenCalledTimes(1);
});

it('asks again where the background ended before it answered', async () => {
  vi.useFakeTimers();
  const sent = reply(
    fail,
    () => undefined,
    () => ({ ok: true, value: 3 }),
  );
  const answer = ask('count', { words: 'a b c' });
  await vi.runAllTimersAsync();
  expect(await answer).toEqual({ ok: true, value: 3 });
  expect(sent).toHaveBeenCalledTimes(3);
});

it('says that nobody is there after it has asked often enough', async () => {
  vi.useFakeTimers();
  const sent = reply(fail);
  const answer = ask('count', { words: 'a' });
  await vi.runAllTimersAsync();
  expect(await answer).toMatchObject({ ok: false, reason: 'gone' });
  expect(sent).toHaveBeenCalledTimes(4);
});

it('does not ask again what was refused', async () => {
  const sent = reply(() => ({ ok: false, reason: 'refused', message: 'no' }));
  expect(await ask('count', { words: 'a' })).toMatchObject({ ok: false, reason: 'refused' });
  expect(sent).toHaveBeenCalledTimes(1);
});

it('answers what is asked of it, refuses what is malformed or not for this sender, and stops', async () => {
  const listeners: ((message: unknown, sender: unknown, reply: (answer: unknown) => void) => boolean)[] = [];
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(((listener: never) => listeners.push(listener)) as never);
  const admit = (sender: { url?: string }) => (sender.url === 'https://osk.example/' ? sender.url : null);
  answerAs<Clerk, string>('clerk', admit as never, {
    count: { read: readWords, answer: ({ words }) => words.split(' ').length },
  });
  const put = (message: unknown, url = 'https://osk.example/') =>
    new Promise((resolve) => {
      const isKept = listeners[0]!(message, { id: browser.runtime.id, url }, resolve);
      if (!isKept) setTimeout(() => resolve('silence'));
    });
  expect(await put({ to: 'clerk', name: 'count', payload: { words: 'one two' } })).toEqual({ ok: true, value: 2 });
  expect(await put({ to: 'clerk', name: 'count', payload: { words: 7 } })).toMatchObject({ reason: 'refused' });
  expect(await put({ to: 'clerk', name: 'toString', payload: null })).toMatchObject({ reason: 'refused' });
  expect(await put({ to: 'clerk', name: 'count', payload: { words: 'x' } }, 'https://other.example/')).toMatchObject({
    reason: 'refused',
  });
  expect(await put({ to: 'somebody else', name: 'count', payload: null })).toBe('silence');
});

it('says that a tab is no more where one is to be brought forward', async () => {
  const update = vi.spyOn(browser.tabs, 'update').mockImplementation((async (id: number) => {
    if (id !== 7) throw new Error(`No tab with id: ${id}.`);
    return { id, windowId: 3 };
  }) as never);
  const focus = vi.spyOn(browser.windows, 'update').mockImplementation((async () => ({})) as never);
  expect(await bringForward(7)).toBe(true);
  expect(update).toHaveBeenCalledWith(7, { active: true });
  expect(focus).toHaveBeenCalledWith(3, { focused: true });
  expect(await bringForward(8, 'https://herald.example/')).toBe(false);
  expect(focus).toHaveBeenCalledTimes(1);
});
