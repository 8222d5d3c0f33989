import { afterEach, expect, test, vi } from 'vitest';
import type { RunReply, RunRequest } from '../../../host/protocol/requests.js';
import { makeRunner } from '../../../host/sidebar-frame/runner.js';

vi.hoisted(() => vi.stubGlobal('location', { search: '?v=7' }));

type Loose = Record<string, (...args: unknown[]) => Loose>;
const runnerOf = (...names: string[]) => makeRunner(names) as unknown as Loose;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A server that answers when told to. */
function server() {
  const asked: { request: RunRequest; answer: (reply: RunReply) => void }[] = [];
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
    return new Promise((resolve) => {
      asked.push({ request: JSON.parse(body), answer: (reply) => resolve({ json: async () => reply }) });
    });
  });
  return asked;
}

test('a result goes to the success handler with the user object, an error’s message to the other', async () => {
  const asked = server();
  const success = vi.fn();
  const failure = vi.fn();
  const run = runnerOf('work')['withUserObject']?.('ฉัน')['withSuccessHandler']?.(success)['withFailureHandler']?.(failure) as Loose;
  run['work']?.(1, { a: [undefined] });
  run['work']?.(2);
  await expect.poll(() => asked.length).toBe(2);
  expect(asked[0]?.request).toEqual({ sidebar: 7, name: 'work', args: [1, { a: [null] }] });
  asked[1]?.answer({ ok: false, message: 'ไม่ได้' });
  await expect.poll(() => failure.mock.calls).toEqual([[new Error('ไม่ได้'), 'ฉัน']]);
  asked[0]?.answer({ ok: true, value: 7 });
  await expect.poll(() => success.mock.calls).toEqual([[7, 'ฉัน']]);
});

test('each with… gives another runner and leaves this one as it was', async () => {
  const asked = server();
  const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const failure = vi.fn();
  const run = runnerOf('work');
  run['withFailureHandler']?.(failure);
  run['work']?.();
  await expect.poll(() => asked.length).toBe(1);
  asked[0]?.answer({ ok: false, message: 'ไม่ได้' });
  await expect.poll(() => complained.mock.calls.length).toBe(1);
  expect(failure).not.toHaveBeenCalled();
});

class Point {}
const circle: Record<string, unknown> = {};
circle['self'] = circle;
test.each([
  ['a date', new Date()],
  ['a function', () => 1],
  ['an object of a class', new Point()],
  ['a circle', circle],
  ['what is too deep', JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))],
])('%s throws at the call and is not sent', (_, value) => {
  const asked = server();
  expect(() => runnerOf('work')['work']?.([value])).toThrow(/^Failed due to /);
  expect(asked).toEqual([]);
});

test('a name that the script does not offer is no function', () => {
  expect(() => (runnerOf('work')['other'] as () => void)()).toThrow(TypeError);
});

test('a runner is nothing but its functions and cannot be changed', () => {
  for (const run of [runnerOf('work'), runnerOf('work')['withUserObject']?.(1) as Loose]) {
    for (const name of ['constructor', 'hasOwnProperty', 'valueOf', '__proto__']) expect(run[name]).toBeUndefined();
    expect(String(run)).toBe('google.script.run');
    expect(() => {
      run['work'] = () => run;
    }).toThrow(TypeError);
    expect(Object.isFrozen(Object.getPrototypeOf(run))).toBe(true);
  }
});

test('ten calls are under way at once, the others wait for an end', async () => {
  const asked = server();
  const run = runnerOf('work')['withSuccessHandler']?.(() => undefined) as Loose;
  for (let at = 0; at < 12; at++) run['work']?.(at);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toHaveLength(10);
  asked[4]?.answer({ ok: true, value: null });
  await expect.poll(() => asked.length).toBe(11);
  expect(asked[10]?.request.args).toEqual([10]);
  for (const one of asked) one.answer({ ok: true, value: null });
  await expect.poll(() => asked.length).toBe(12);
  asked[11]?.answer({ ok: true, value: null });
});
