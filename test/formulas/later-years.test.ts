import { describe, expect, test } from 'vitest';
import { answersScore } from '../../src/formulas/answers.js';
import { gainRows } from '../../src/formulas/gains.js';
import { measureScore } from '../../src/formulas/score.js';
import { summary } from '../../src/formulas/summary.js';
import type { Cell } from '../../src/ita/text.js';

const INDICATORS: Cell[][] = Array.from({ length: 10 }, (_, index) => [index + 1, 80 + index]);

describe('from 2566 on functions work from the indicators up', () => {
  test.each([
    ['IIT', 82],
    ['OIT', 88.5],
    ['total', 0.3 * 82 + 0.3 * 86 + 0.4 * 88.5],
    [9, 88],
  ])('the score of %s', (measure, score) => {
    expect(measureScore(INDICATORS, measure, 2568)).toBeCloseTo(score as number, 9);
  });

  test('the summary has three surveys, ten indicators and the total with its rating', () => {
    const rows = summary(INDICATORS, 2568);
    expect(rows).toHaveLength(15);
    expect(Array.isArray(rows) && rows.at(-1)).toEqual(['รวม', 'คะแนนภาพรวม', expect.closeTo(85.8, 9), 'ผ่าน']);
  });
});

describe('single items are in no framework of theirs', () => {
  test.each([
    ['ITA_ANSWERS', () => answersScore([['มาก']], 'i1', 2568), /2568 .*i1/],
    ['ITA_SCORE of an item', () => measureScore(INDICATORS, 'o1', 2568), /2568 .*o1/],
    ['ITA_SCORE from items', () => measureScore([['o1', 100]], 'OIT', 2568), /2568 .*o1/],
    ['ITA_GAINS', () => gainRows(INDICATORS, 2568), /2568 .*OIT/],
  ])('%s says so', (_, run, said) => {
    expect(run).toThrow(said);
  });

  test('ITA_GAINS of nothing is blank', () => {
    expect(gainRows([['', '']], 2568)).toBe('');
  });
});
