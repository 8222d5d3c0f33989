import { expect, test, vi } from 'vitest';
import { CallFailure, type Run, serverOver } from '../../src/sidebar/server.js';
import { FIGURES } from './fake-server.js';

/** `google.script.run` as Google has it: handlers first, then the function. */
function run(act: (name: string, args: unknown[], succeed: (value: unknown) => void, fail: (error: unknown) => void) => void): Run {
  const bound = (succeed: (value: unknown) => void, fail: (error: unknown) => void): Run =>
    new Proxy({} as Run, {
      get: (_, name) => {
        if (name === 'withSuccessHandler') return (handler: (value: unknown) => void) => bound(handler, fail);
        if (name === 'withFailureHandler') return (handler: (error: unknown) => void) => bound(succeed, handler);
        if (name === 'createTabs') return undefined;
        return (...args: unknown[]) => act(String(name), args, succeed, fail);
      },
    });
  return bound(
    () => undefined,
    () => undefined,
  );
}

test('a call is made by its name with its arguments, and answers', async () => {
  const server = serverOver(run((name, args, succeed) => succeed({ ok: true, name, args })));
  expect(await server.goToCell('OIT', 'C2')).toEqual({ ok: true, name: 'goToCell', args: ['OIT', 'C2'] });
});

test('a refusal is an answer', async () => {
  const server = serverOver(run((_name, _args, succeed) => succeed({ ok: false, message: 'ไม่' })));
  expect(await server.computeScores([])).toEqual({ ok: false, message: 'ไม่' });
});

test('a thrown failure rejects with its message', async () => {
  const server = serverOver(run((_name, _args, _succeed, fail) => fail(new Error('no permission'))));
  await expect(server.readStatus()).rejects.toMatchObject({ call: 'readStatus', kind: 'thrown', message: 'no permission' });
});

test.each([[null], [undefined], ['text'], [{}]])('%j is no answer', async (value) => {
  const server = serverOver(run((_name, _args, succeed) => succeed(value)));
  await expect(server.computeScores([])).rejects.toMatchObject({ kind: 'empty' });
});

test('a function that the script lacks is a failure, not a crash', async () => {
  await expect(serverOver(run(() => undefined)).createTabs()).rejects.toBeInstanceOf(CallFailure);
});

test('a call that never answers is given up, and a later answer changes nothing', async () => {
  vi.useFakeTimers();
  let answer: (value: unknown) => void = () => undefined;
  const call = serverOver(
    run((_name, _args, succeed) => {
      answer = succeed;
    }),
  ).saveReport({ run: 'a', again: false, name: 'b', doc: '', figures: FIGURES });
  const failed = expect(call).rejects.toMatchObject({ call: 'saveReport', kind: 'silent' });
  await vi.advanceTimersByTimeAsync(400_000);
  await failed;
  answer({ ok: true });
  vi.useRealTimers();
});
