import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../src/contract/report.js';
import { coverOf, givenTexts } from '../../src/report/readback/given.js';
import { exampleInput, withSettings } from './example-input.js';
import { planRow, withPlan } from './written-input.js';

/** True where one given text covers the first `part` of the line. */
function covers(input: ReportInput, line: string, part: string): boolean {
  const at = line.indexOf(part);
  return coverOf(line, givenTexts(input))(at, at + part.length);
}

const planned = (steps: string) => withPlan([planRow('o2', { steps })]);

describe('a part of a line is the user’s', () => {
  it.each([
    ['where it is their whole text', '66.67', 'ได้ 66.67 คะแนน', '66.67'],
    ['where it is within their text', 'งบประมาณ 10,000.00 บาท', 'ดังนี้ งบประมาณ 10,000.00 บาท และอื่น', '10,000.00'],
    ['where its digits are written otherwise', 'ข้อ 12.34', 'ดังนี้ ข้อ ๑๒.๓๔', '๑๒.๓๔'],
    ['where their lines stand in one', 'ก 1.25 \n\n ข 2.25', 'คือ ก 1.25 ข 2.25', '2.25'],
    ['where one of their lines stands by itself', 'ก 1.25\nข 2.25', 'คือ ข 2.25', '2.25'],
  ])('%s', (_where, text, line, part) => {
    expect(covers(planned(text), line, part)).toBe(true);
  });

  it.each([
    ['where it is longer than their text', '66.67', 'ได้ 166.67 คะแนน', '166.67'],
    ['where their text goes on otherwise', 'งบ 10.00 บาท', 'งบ 10.00 คะแนน', '10.00'],
    ['where it stands beside their text', 'งบประมาณ', 'งบประมาณ 10.00', '10.00'],
  ])('not %s', (_where, text, line, part) => {
    expect(covers(planned(text), line, part)).toBe(false);
  });

  it('where a short text of theirs begins before it and ends in it', () => {
    const input = withSettings(planned('ง 99.99 คะแนน'), { agency: 'เรื่อง' });
    expect(covers(input, 'เรื่อง 99.99 คะแนน', '99.99')).toBe(true);
  });

  it('is told of one place after the other', () => {
    const isGiven = coverOf('ได้ 1.11 ก 2.22 และ 3.33', givenTexts({ ...exampleInput(), plan: planned('ก 2.22').plan }));
    expect([isGiven(4, 8), isGiven(11, 15), isGiven(20, 24)]).toEqual([false, true, false]);
  });
});
