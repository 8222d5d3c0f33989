import { describe, expect, test } from 'vitest';
import { ratings } from '../../src/formulas/rating.js';

test('one cell gives one rating, a range spills in its own shape, a blank gives a blank', () => {
  expect(ratings(79.68, 2563, [])).toBe('B');
  expect(
    ratings(
      [
        [95, ''],
        [84.995, '๔๙.๙๙'],
      ],
      2563,
      [],
    ),
  ).toEqual([
    ['AA', ''],
    ['A', 'F'],
  ]);
  expect(ratings('', 2563, [])).toBe('');
});

test.each([undefined, ''])('the year left out (%j) is 2563', (year) => {
  expect(ratings(85, year, [])).toBe('A');
});

test('from 2566 the surveys are ranges of the same shape or one value', () => {
  expect(ratings([[90], [90], ['']], 2567, [[[85], [84], ['']], 90, [[90], [90], ['']]])).toEqual([['ผ่านดี'], ['ผ่าน'], ['']]);
});

describe('cannot answer', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['text', () => ratings([[80], ['ดี']], 2563, []), /“ดี” ที่แถวที่ 2 คอลัมน์ที่ 1/],
    ['101', () => ratings(101, 2563, []), /0 ถึง 100/],
    ['an error cell', () => ratings('#N/A', 2563, []), /#N\/A/],
    ['a Gregorian year', () => ratings(80, 2020, []), /2020/],
    ['a year before ratings', () => ratings(80, 2550, []), /2562/],
    ['2566 without surveys', () => ratings(80, 2566, [undefined, undefined, undefined]), /IIT EIT OIT/],
    ['surveys of another shape', () => ratings([[80], [90]], 2566, [[[80]], [[80], [90], [70]], 80]), /จำนวนแถว/],
  ])('%s: one sentence', (_, call, sentence) => {
    expect(call).toThrow(sentence);
  });
});
