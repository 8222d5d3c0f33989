import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Autosave } from '../../../host/storage/autosave.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('saves a pause after the last change', async () => {
  const save = vi.fn(async () => undefined);
  const autosave = new Autosave(save);
  autosave.changed();
  await vi.advanceTimersByTimeAsync(900);
  expect([save.mock.calls.length, autosave.savedAt]).toEqual([0, null]);
  await vi.advanceTimersByTimeAsync(200);
  expect([save.mock.calls.length, autosave.savedAt]).toEqual([1, expect.any(Date)]);
});

test('changes without a pause do not put a save off for ever', async () => {
  const save = vi.fn(async () => undefined);
  const autosave = new Autosave(save);
  for (let change = 0; change < 30; change++) {
    autosave.changed();
    await vi.advanceTimersByTimeAsync(400);
  }
  expect(save.mock.calls.length).toBeGreaterThanOrEqual(2);
});

test('never saves twice at a time', async () => {
  let running = 0;
  let most = 0;
  const autosave = new Autosave(async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    running--;
  });
  for (let change = 0; change < 10; change++) {
    autosave.changed();
    await vi.advanceTimersByTimeAsync(1500);
  }
  const renamed = autosave.alone(async () => {
    most = Math.max(most, ++running);
    running--;
  });
  await vi.advanceTimersByTimeAsync(20_000);
  await renamed;
  expect(most).toBe(1);
});

test('a failure is told once, stands until a save succeeds, and is tried again by itself', async () => {
  let full = true;
  const ended = vi.fn();
  const autosave = new Autosave(async () => {
    if (full) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  }, ended);
  autosave.changed();
  await vi.advanceTimersByTimeAsync(1000);
  expect([ended.mock.calls.length, autosave.failure, autosave.takeFailure()]).toEqual([
    1,
    expect.stringContaining('เต็ม'),
    expect.stringContaining('เต็ม'),
  ]);
  await vi.advanceTimersByTimeAsync(5000);
  expect([ended.mock.calls.length, autosave.takeFailure(), autosave.failure]).toEqual([2, null, expect.stringContaining('เต็ม')]);
  full = false;
  await vi.advanceTimersByTimeAsync(15_000);
  expect([autosave.failure, autosave.savedAt]).toEqual([null, expect.any(Date)]);
});
