import { expect, test } from 'vitest';
import { differenceRefusal, reportRefusal } from '../../src/ita/report-refusal.js';
import type { MeasureResult, Result } from '../../src/ita/result.js';

const survey = (code: 'IIT' | 'EIT' | 'OIT', score: number | null) => ({ code, parent: null, score }) as MeasureResult;
const result = (score: number | null, rating: string | null, surveys: (number | null)[]): Result =>
  ({
    total: { score, rating },
    measures: (['IIT', 'EIT', 'OIT'] as const).map((code, index) => survey(code, surveys[index] ?? null)),
  }) as Result;

test.each<[string, Result, string | null]>([
  ['score and rating', result(80, 'B', [80, 80, 80]), null],
  ['no score', result(null, null, [80, null, null]), 'ยังไม่ทราบคะแนนภาพรวม จึงยังไม่จัดระดับและไม่ทำรายงาน: ยังขาดคะแนนของ EIT OIT'],
  [
    'a score without the surveys that rate it',
    result(80, null, [80, null, 80]),
    'ยังจัดระดับผลการประเมินไม่ได้ จึงไม่ทำรายงาน: ต้องมีคะแนนของ EIT ด้วย',
  ],
])('a report of a total with %s', (_, own, refusal) => {
  expect(reportRefusal(own)).toBe(refusal);
});

test('official figures that differ and are not acknowledged are named', () => {
  expect(differenceRefusal([])).toBeNull();
  expect(differenceRefusal(['9.1', 'o2', 'total'])).toContain('เกิน 0.01: ตัวชี้วัดที่ 9.1 O2 คะแนนภาพรวม โปรด');
});
