import { expect, test } from 'vitest';
import { cellName } from '../../src/ita/issue.js';

test.each([
  [0, 0, 'A1'],
  [9, 25, 'Z10'],
  [1, 26, 'AA2'],
  [1, 51, 'AZ2'],
  [1, 52, 'BA2'],
  [1, 701, 'ZZ2'],
  [1, 702, 'AAA2'],
])('row %i, column %i is the cell %s', (row, column, name) => {
  expect(cellName(row, column)).toBe(name);
});
