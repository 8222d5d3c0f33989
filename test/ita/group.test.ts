import { expect, test } from 'vitest';
import { DEFAULT_THRESHOLDS, groupLabel, groupOf } from '../../src/ita/group.js';

test.each([
  [0, 'low'],
  [59.99, 'low'],
  [59.994, 'low'],
  [59.995, 'middle'],
  [60, 'middle'],
  [85, 'middle'],
  [85.004, 'middle'],
  [85.005, 'high'],
  [85.01, 'high'],
  [100, 'high'],
])('%s is in the %s group', (score, group) => {
  expect(groupOf(score, DEFAULT_THRESHOLDS)).toBe(group);
});

test('a setting moves exactly 85 to the high group', () => {
  const thresholds = { ...DEFAULT_THRESHOLDS, highIncluded: true };
  expect([groupOf(85, thresholds), groupOf(84.99, thresholds)]).toEqual(['high', 'middle']);
});

test('labels follow the thresholds', () => {
  const groups = ['low', 'middle', 'high'] as const;
  expect(groups.map((group) => groupLabel(group, DEFAULT_THRESHOLDS))).toEqual(['ต่ำกว่า 60%', 'ตั้งแต่ 60% ถึง 85%', 'เกินกว่า 85%']);
  expect(groups.map((group) => groupLabel(group, { low: 50, high: 80, highIncluded: true }))).toEqual([
    'ต่ำกว่า 50%',
    'ตั้งแต่ 50% แต่ต่ำกว่า 80%',
    'ตั้งแต่ 80% ขึ้นไป',
  ]);
});
