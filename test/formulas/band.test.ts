import { expect, test } from 'vitest';
import { bands } from '../../src/formulas/band.js';

test('exactly 60 and exactly 85 are in the middle', () => {
  expect(bands([[59.99, 60, 85, 85.01, '']], undefined, '')).toEqual([
    ['ต่ำกว่า 60%', 'ตั้งแต่ 60% ถึง 85%', 'ตั้งแต่ 60% ถึง 85%', 'เกินกว่า 85%', ''],
  ]);
});

test('labels follow the thresholds', () => {
  expect([bands(55, 50, 80), bands('๙๐', '50', 80)]).toEqual(['ตั้งแต่ 50% ถึง 80%', 'เกินกว่า 80%']);
});

test.each<[unknown, unknown, RegExp]>([
  ['ก', 80, /แบ่งกลุ่ม.*“ก”/],
  [80, 60, /ต้องน้อยกว่า/],
  [60, 120, /120/],
])('thresholds %s and %s throw', (low, high, sentence) => {
  expect(() => bands(50, low as number, high as number)).toThrow(sentence);
});
