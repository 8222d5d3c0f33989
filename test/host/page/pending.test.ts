import { expect, test } from 'vitest';
import { Pending } from '../../../host/page/grid/pending.js';

test('a later text stays when an earlier one is answered', () => {
  const pending = new Pending();
  const first = pending.add(7, [
    { row: 0, column: 0, entry: '1' },
    { row: 1, column: 0, entry: '2' },
  ]);
  const second = pending.add(7, [{ row: 0, column: 0, entry: '3' }]);
  expect(pending.textAt(7, 0, 0)).toBe('3');
  expect(first()).toMatchObject([{ row: 1, column: 0 }]);
  expect(second()).toMatchObject([{ row: 0, column: 0 }]);
  expect(pending.textAt(7, 0, 0)).toBeUndefined();
});

test('asks for the tab too', () => {
  const pending = new Pending();
  pending.add(7, [{ row: 0, column: 0, entry: '' }]);
  expect([pending.textAt(7, 0, 0), pending.textAt(8, 0, 0)]).toEqual(['', undefined]);
});
