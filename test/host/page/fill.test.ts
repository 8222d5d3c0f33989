import { expect, test } from 'vitest';
import { fillCopies } from '../../../host/page/grid/fill.js';

const place = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

test('fills downwards by repeating, the last time in part', () => {
  expect(fillCopies(place(2, 0, 2, 3), place(2, 0, 5, 3))).toEqual([
    { from: place(2, 0, 2, 3), to: place(4, 0, 2, 3) },
    { from: place(2, 0, 1, 3), to: place(6, 0, 1, 3) },
  ]);
});

test('fills upwards from the end of the source', () => {
  expect(fillCopies(place(3, 0, 2, 1), place(0, 0, 5, 1))).toEqual([
    { from: place(3, 0, 2, 1), to: place(1, 0, 2, 1) },
    { from: place(4, 0, 1, 1), to: place(0, 0, 1, 1) },
  ]);
});

test('fills to the right', () => {
  expect(fillCopies(place(0, 1, 2, 1), place(0, 1, 2, 3))).toEqual([
    { from: place(0, 1, 2, 1), to: place(0, 2, 2, 1) },
    { from: place(0, 1, 2, 1), to: place(0, 3, 2, 1) },
  ]);
});
