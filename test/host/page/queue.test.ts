import { expect, test } from 'vitest';
import { Queue } from '../../../host/page/state/queue.js';
import { Unreachable } from '../../../host/page/state/server.js';

const until = async (reached: () => boolean) => {
  while (!reached()) await new Promise((resolve) => setTimeout(resolve, 1));
};

test('keeps the order, and repeats the first while the server does not answer', async () => {
  const done: string[] = [];
  const reachable: boolean[] = [];
  const queue = new Queue((is) => reachable.push(is), 1);
  let failures = 2;
  const job = (name: string, run: () => void) => ({
    repeatable: true,
    lost: () => done.push(`lost ${name}`),
    failed: () => done.push(`failed ${name}`),
    run: async () => {
      run();
      done.push(name);
    },
  });
  queue.add(
    job('first', () => {
      if (failures-- > 0) throw new Unreachable();
    }),
  );
  queue.add(job('second', () => {}));
  await until(() => queue.size === 0);
  expect(done).toEqual(['first', 'second']);
  expect(reachable).toEqual([false, false, true, true]);
});

test('does not repeat what could be done twice', async () => {
  const heard: string[] = [];
  const queue = new Queue(() => {}, 1);
  const run = async () => {
    throw new Unreachable();
  };
  queue.add({ repeatable: false, run, lost: () => heard.push('lost'), failed: () => heard.push('failed') });
  await until(() => queue.size === 0);
  expect(heard).toEqual(['lost']);
});
