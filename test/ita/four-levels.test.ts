import { describe, expect, test } from 'vitest';
import { answerReader, pointsOfChoices } from '../../src/ita/answers.js';
import { checkFramework } from '../../src/ita/check.js';
import { scaleOf } from '../../src/ita/framework.js';
import { FRAMEWORK_2563 } from '../../src/ita/frameworks/2563.js';
import { FOUR_LEVELS, FOUR_LEVELS_IN_THIRDS, level, levelReversed, withFourLevels } from '../../src/ita/frameworks/scales.js';

const [part = { name: '', scale: '4' }] = level();
const [reversed = part] = levelReversed();
const inThirds = withFourLevels(FRAMEWORK_2563, 'thirds');

test('the four levels are 0/33/67/100 unless thirds are chosen', () => {
  expect(withFourLevels(FRAMEWORK_2563, 'whole')).toBe(FRAMEWORK_2563);
  expect(pointsOfChoices(part, scaleOf(FRAMEWORK_2563, part))).toEqual([0, 33, 67, 100]);
  expect(pointsOfChoices(part, scaleOf(inThirds, part))).toEqual([0, 100 / 3, 200 / 3, 100]);
});

test('thirds are exact: one of each level and its reverse make 50', () => {
  const mean = (points: readonly number[]) => points.reduce((sum, value) => sum + value, 0) / points.length;
  expect([mean(pointsOfChoices(part, scaleOf(inThirds, part))), mean(pointsOfChoices(reversed, scaleOf(inThirds, part)))]).toEqual([
    50, 50,
  ]);
});

test('the other scales and the check know nothing of it', () => {
  expect(inThirds.scales.map(({ code }) => code)).toEqual(FRAMEWORK_2563.scales.map(({ code }) => code));
  expect(inThirds.scales[1]).toBe(FRAMEWORK_2563.scales[1]);
  expect(checkFramework(inThirds)).toEqual([]);
});

describe.each([
  ['0/33/67/100', FOUR_LEVELS],
  ['thirds', FOUR_LEVELS_IN_THIRDS],
])('answers on %s', (_, scale) => {
  test.each([
    ['น้อย', 1],
    ['2', 1],
    ['33', 1],
    ['๖๗', 2],
    ['มาก', 2],
  ])('%s is read', (cell, choice) => {
    expect(answerReader(part, scale)(cell)).toBe(choice);
  });

  test.each(['0', '33', '67', '100'])('points are no answer on a reversed part: %s may be either', (cell) => {
    expect(answerReader(reversed, scale)(cell)).toBe('unreadable');
  });
});

test('rounded thirds are read where thirds are the points, and there alone', () => {
  const read = (scale: typeof FOUR_LEVELS, own = part) => ['33.33', 66.67].map(answerReader(own, scale));
  expect(read(FOUR_LEVELS_IN_THIRDS)).toEqual([1, 2]);
  expect(read(FOUR_LEVELS_IN_THIRDS, reversed)).toEqual(['unreadable', 'unreadable']);
  expect(read(FOUR_LEVELS)).toEqual(['unreadable', 'unreadable']);
});
