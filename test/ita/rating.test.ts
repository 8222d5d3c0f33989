import { describe, expect, test } from 'vitest';
import { rate, rateTotal, ratingTable, reachesTarget } from '../../src/ita/rating.js';

const rating = (total: number, surveys: (number | null)[], year: number): string | null => {
  const table = ratingTable(year);
  if (!table) throw new Error(`no ratings in ${year}`);
  return rate(total, surveys, table);
};

describe('2562–2565, by the total alone', () => {
  test.each([
    [100, 'AA'],
    [95, 'AA'],
    [94.995, 'AA'],
    [94.994, 'A'],
    [85, 'A'],
    [84.995, 'A'],
    [84.99, 'B'],
    [84.99499999999999, 'A'],
    [79.68, 'B'],
    [75, 'B'],
    [74.99, 'C'],
    [65, 'C'],
    [64.99, 'D'],
    [55, 'D'],
    [54.995, 'D'],
    [54.99, 'E'],
    [50, 'E'],
    [49.99, 'F'],
    [0, 'F'],
  ])('%s is %s', (total, expected) => {
    for (const year of [2562, 2563, 2564, 2565]) expect(rating(total, [null, null, null], year)).toBe(expected);
  });
});

describe('from 2566, each survey must reach the mark too', () => {
  test.each([
    [96, [95, 96, 97], 'ผ่านดีเยี่ยม'],
    [96, [94.99, 96, 98], 'ผ่านดี'],
    [96, [94.995, 96, 98], 'ผ่านดีเยี่ยม'],
    [90, [84.99, 92, 95], 'ผ่าน'],
    [85, [85, 85, 85], 'ผ่านดี'],
    [84.99, [99, 99, 70], 'ต้องปรับปรุง'],
    [70, [70, 70, 70], 'ต้องปรับปรุง'],
    [69.99, [69, 70, 71], 'ต้องปรับปรุงโดยด่วน'],
  ])('%s with %j is %s', (total, surveys, expected) => {
    expect(rating(total, surveys, 2567)).toBe(expected);
  });

  test.each([[[]], [[90, null, 90]]])('is unknown with the surveys %j', (surveys) => {
    expect(rating(90, surveys, 2566)).toBeNull();
  });
});

test('no year before 2562 has ratings', () => {
  expect(ratingTable(2561)).toBeNull();
});

describe('the rating of a year’s total', () => {
  const survey = (score: number | null, excluded = false) => ({ score, excluded });
  const three = (score: number | null) => [survey(90), survey(score), survey(90)];
  test.each<[string, number, number | null, ReturnType<typeof survey>[], string | null]>([
    ['is that of the total', 2563, 90, three(null), 'A'],
    ['is unknown with the total', 2563, null, three(90), null],
    ['is none before there were ratings', 2561, 90, three(90), null],
    ['needs every survey from 2566 on', 2566, 90, three(null), null],
    ['needs no survey that is not assessed', 2566, 90, [survey(90), survey(null, true), survey(90)], 'ผ่านดี'],
    ['is unknown where no survey is assessed', 2566, 90, [survey(90, true)], null],
  ])('%s', (_, year, total, surveys, expected) => {
    expect(rateTotal(year, total, surveys)).toBe(expected);
  });
});

test('a total below every band is a mistake of ours', () => {
  const table = ratingTable(2563);
  expect(() => table && rate(-1, [], table)).toThrow('rating table from 2562 has no band for -1');
});

test.each([
  [2562, 2562],
  [2565, 2562],
  [2566, 2566],
  [2600, 2566],
])('in %s the table from %s is in force', (year, from) => {
  expect(ratingTable(year)?.from).toBe(from);
});

test.each([
  [84.994, false],
  [84.995, true],
  [85, true],
])('%s reaches the target: %s', (score, expected) => {
  expect(reachesTarget(score)).toBe(expected);
});
