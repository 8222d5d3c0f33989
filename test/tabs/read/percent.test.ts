import { expect, test } from 'vitest';
import { asShown, formatRows } from '../../../src/tabs/read/percent.js';

test('a number shown as a percent is that percent, without binary noise', () => {
  expect(
    asShown(
      [
        [0.551, 0.551, 'ก'],
        [1, 0.07, ''],
      ],
      [
        ['0.00%', '0.00', '0%'],
        ['0%', '0%', '@'],
      ],
    ),
  ).toEqual([
    [55.1, 0.551, 'ก'],
    [100, 7, ''],
  ]);
});

test('rows beyond those whose formats were read are shown as the last of them', () => {
  expect(asShown([[0.5], [0.6], [0.7]], [['0'], ['0%']])).toEqual([[0.5], [60], [70]]);
});

const long = (header: string[], rows: number) => [header, ...Array.from({ length: rows }, () => header.map(() => 1))];

test.each([
  ['a tab of scores', long(['ข้อ', 'คะแนน'], 400), 401],
  ['scores by name', long(['รายการ', 'คะแนน'], 400), 401],
  ['scores below a title', [['ผลคะแนน'], [''], ...long(['รหัส', 'ผลคะแนน'], 5000)], 5003],
  ['a long tab of answers', long(['i1', 'i2'], 5000), 300],
  ['a short tab of answers', long(['i1', 'i2'], 9), 10],
  ['an empty tab', [], 1],
])('%s: formats of as many rows as matter', (_, values, rows) => {
  expect(formatRows(values)).toBe(rows);
});
