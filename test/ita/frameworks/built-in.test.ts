import { expect, test } from 'vitest';
import { builtInFramework, FRAMEWORKS } from '../../../src/ita/frameworks/built-in.js';

test('one framework a year, oldest first', () => {
  expect(FRAMEWORKS.map(({ year }) => year)).toEqual([2563, 2564, 2565]);
});

test('a year with a framework of its own is served by it', () => {
  for (const framework of FRAMEWORKS) expect(builtInFramework(framework.year)).toBe(framework);
});
