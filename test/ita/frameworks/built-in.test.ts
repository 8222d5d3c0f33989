import { expect, test } from 'vitest';
import { builtInFramework, FRAMEWORKS, latestFramework, shippedYears } from '../../../src/ita/frameworks/built-in.js';

test('one framework a year, oldest first', () => {
  expect(FRAMEWORKS.map(({ year }) => year)).toEqual([2563, 2564, 2565]);
  expect(latestFramework()?.year).toBe(2565);
});

test.each([
  [2562, null],
  [2563, 2563],
  [2564, 2564],
  [2565, 2565],
  [2566, 2566],
  [2580, 2580],
])('the framework of %s', (year, expected) => {
  expect(builtInFramework(year)?.year ?? null).toBe(expected);
});

test('the years that can be scored are named, the open end by a plus', () => {
  expect(shippedYears()).toBe('2563 2564 2565 2566+');
});
