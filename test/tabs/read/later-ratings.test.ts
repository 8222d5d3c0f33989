import { describe, expect, test } from 'vitest';
import { ratings } from '../../../src/formulas/rating.js';
import { reportRefusal } from '../../../src/ita/report-refusal.js';
import type { Cell } from '../../../src/ita/text.js';
import { officialTab, resultOf } from '../reading.js';

/** Published survey scores, and a published total where one is given. */
const result = (surveys: readonly Cell[], total?: Cell) =>
  resultOf({
    ตั้งค่า: [['ปีงบประมาณที่ประเมิน', 2568]],
    ผลทางการ: officialTab(
      Object.fromEntries(
        [
          ['IIT', surveys[0]],
          ['EIT', surveys[1]],
          ['OIT', surveys[2]],
          ['total', total],
        ].map(([code, score]) => [code, score ?? '']),
      ),
    ),
  });

describe('the rating of 2566 on, in the tables as in ITA_RATING', () => {
  test.each<[string, [number, number, number], number | undefined, string]>([
    ['every survey and the total at 95', [95, 95, 95], undefined, 'ผ่านดีเยี่ยม'],
    ['a survey that rounds up to 95', [94.995, 95, 96], undefined, 'ผ่านดีเยี่ยม'],
    ['a survey just below 95', [94.99, 96, 96], undefined, 'ผ่านดี'],
    ['the total just below 95', [95, 95, 95], 94.99, 'ผ่านดี'],
    ['every survey and the total at 85', [85, 85, 85], undefined, 'ผ่านดี'],
    ['a survey just below 85, the total far above', [84.99, 100, 100], undefined, 'ผ่าน'],
    ['the total at 85, a survey at 70', [70, 85, 96.25], undefined, 'ผ่าน'],
    ['the total rounds up to 85', [84, 84, 86.4875], undefined, 'ผ่าน'],
    ['the total just below 85', [84.99, 84.99, 84.99], undefined, 'ต้องปรับปรุง'],
    ['the total at 70', [70, 70, 70], undefined, 'ต้องปรับปรุง'],
    ['the total just below 70', [69.99, 69.99, 69.99], undefined, 'ต้องปรับปรุงโดยด่วน'],
    ['nothing', [0, 0, 0], undefined, 'ต้องปรับปรุงโดยด่วน'],
  ])('%s', (_, surveys, total, rating) => {
    const own = result(surveys, total).total;
    expect(own.rating).toBe(rating);
    expect(ratings(own.score ?? '', 2568, surveys)).toBe(rating);
  });

  test('without the surveys there is none, and no report', () => {
    const own = result(['', '', ''], 90);
    expect(own.total).toMatchObject({ score: 90, rating: null });
    expect(reportRefusal(own)).toMatch(/IIT EIT OIT/);
  });

  test('with one survey unknown there is none', () => {
    expect(result([90, '', 90], 90).total.rating).toBeNull();
  });
});
