import { expect, test } from 'vitest';
import { rounded, shown } from '../../src/ita/number.js';

test.each([
  [54.995, 55],
  [59.995, 60],
  [85.005, 85.01],
  [0.3 * 84.99 + 0.3 * 84.99 + 0.4 * 85.0025, 85],
  [59.9949, 59.99],
  [84.9949999, 84.99],
  [0, 0],
  [100, 100],
  [0.005, 0.01],
  [79.68206039159253, 79.68],
])('rounds %s to %s: half up, at 9 decimals and then at 2', (score, expected) => {
  expect(rounded(score)).toBe(expected);
});

test('shows two decimals always', () => {
  expect([shown(85), shown(52.4), shown(0)]).toEqual(['85.00', '52.40', '0.00']);
});
