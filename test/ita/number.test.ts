import { expect, test } from 'vitest';
import { difference, noiseless, rounded, shown } from '../../src/ita/number.js';

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

test.each([
  [80, 79.68, 0.32],
  [79.68, 80, -0.32],
  [84.995, 84.994, 0.01],
  [84.994, 84.99, 0],
  [0.3, 0.1, 0.2],
])('%s less %s is %s as printed', (now, then, change) => {
  expect(difference(now, then)).toBe(change);
});

test('figures that differ by binary noise only are the same', () => {
  expect(noiseless(0.1 + 0.2)).toBe(noiseless(0.3));
  expect(noiseless(0.300000001)).not.toBe(noiseless(0.3));
});
