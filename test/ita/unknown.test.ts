import { expect, test } from 'vitest';
import { unknownBelow } from '../../src/ita/unknown.js';

const measure = (code: string, parent: string | null, score: number | null, provisional: number | null = null, excluded = false) => ({
  code,
  parent,
  score,
  provisional,
  excluded,
});

test('a measure of which nothing is known stands for all below it; a known one hides what lies below', () => {
  const measures = [
    measure('IIT', null, 80),
    measure('1', 'IIT', null),
    measure('EIT', null, null),
    measure('6', 'EIT', null),
    measure('OIT', null, null, 90),
    measure('9', 'OIT', null, 90),
    measure('o1', '9', null),
    measure('o2', '9', 90),
    measure('o3', '9', null, null, true),
  ];
  expect(unknownBelow(measures, null)).toEqual({ codes: ['EIT', 'o1'], more: 0 });
  expect(unknownBelow(measures, 'IIT')).toEqual({ codes: ['1'], more: 0 });
});

test('names the first ten and counts the rest', () => {
  const items = Array.from({ length: 12 }, (_, index) => measure(`o${index + 1}`, '9', null));
  expect(unknownBelow([measure('9', null, null, 50), ...items, measure('o13', '9', 50)], null)).toEqual({
    codes: items.slice(0, 10).map(({ code }) => code),
    more: 2,
  });
});

test('a measure of which something is known but of which nothing below is listed stands for itself', () => {
  expect(unknownBelow([measure('9', null, null, 50)], null)).toEqual({ codes: ['9'], more: 0 });
});

test('ten are all named, and of a measure that says nothing of a provisional score nothing is known', () => {
  const items = Array.from({ length: 10 }, (_, index) => ({ code: `o${index}`, parent: null, score: null }));
  expect(unknownBelow([...items, { code: 'o99', parent: 'o1', score: null }], null)).toEqual({
    codes: items.map(({ code }) => code),
    more: 0,
  });
});
