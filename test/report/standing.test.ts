import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../src/contract/report.js';
import { groupOf } from '../../src/ita/group.js';
import { reachesTarget } from '../../src/ita/rating.js';
import { composed } from './composed.js';
import { exampleInput } from './example-input.js';
import { rungInput } from './ladder.js';
import { told } from './rendered.js';
import { indicators, nothingLow, planRow, withMeasures, withPlan } from './written-input.js';

/** The lines of section 5 below one of its headings. */
function part(input: ReportInput, heading: string): string[] {
  const lines = composed(input, 5);
  const from = lines.findIndex((line) => line.endsWith(heading));
  const to = lines.findIndex((line, index) => index > from && /^5\.\d /.test(line));
  return from < 0 ? [] : lines.slice(from + 1, to < 0 ? undefined : to);
}

const MEND = 'เรื่องที่ต้องแก้ไข';
const DEVELOP = 'เรื่องที่ควรพัฒนา';
const STRONG = 'จุดแข็งที่ควรรักษาไว้';

/** The example with other scores of questions and items; what lies above stays. */
function withScores(scores: Record<string, number>, input = rungInput('item scores')): ReportInput {
  return withMeasures(input, (measure) => {
    const score = scores[measure.code];
    if (score === undefined) return measure;
    return { ...measure, score, group: groupOf(score, input.result.thresholds), reachesTarget: reachesTarget(score) };
  });
}

describe('section 5', () => {
  it('has its parts numbered in order, without those of which there is nothing to say', () => {
    const headings = (input: ReportInput) => composed(input, 5).filter((line) => /^5\.\d /.test(line));
    expect(headings(exampleInput()).map((line) => line.slice(0, 3))).toEqual(['5.1', '5.2', '5.3', '5.4', '5.5', '5.6']);
    expect(headings(rungInput('indicators'))).toHaveLength(5);
  });

  it('says that last year is not known', () => {
    expect(part(exampleInput(), 'ผลเทียบกับปีก่อน')).toEqual(['ขณะจัดทำรายงานไม่มีผลคะแนนปีงบประมาณ พ.ศ. 2562 จึงไม่ได้เปรียบเทียบ']);
  });
});

describe('the low group', () => {
  it('is counted and named by indicator', () => {
    expect(part(exampleInput(), MEND)).toEqual([
      'กลุ่มต่ำ (น้อยกว่า 60.00) มี 14 ข้อ อยู่ใน 4 ตัวชี้วัด ดังนี้ (บทวิเคราะห์อยู่ในส่วนที่ 8 และมาตรการอยู่ในส่วนที่ 9)',
      'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร มี 2 ข้อ จาก 5 ข้อ ได้แก่ E8 และ E10',
      'ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน มี 1 ข้อ จาก 5 ข้อ คือ E13',
      'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล มี 8 ข้อ จาก 33 ข้อ ได้แก่ O2, O5, O11, O17, O27, O30, O32 และ O33',
      'ตัวชี้วัดที่ 10 การป้องกันการทุจริต มี 3 ข้อ จาก 10 ข้อ ได้แก่ O35, O38 และ O41',
    ]);
  });

  it('may hold none or one', () => {
    const none = withMeasures(exampleInput(), nothingLow);
    expect(part(none, MEND)).toEqual(['ไม่มีข้อใดอยู่ในกลุ่มต่ำ (น้อยกว่า 60.00)']);
    expect(part(withScores({ e1: 50 }, none), MEND)[0]).toContain('กลุ่มต่ำ (น้อยกว่า 60.00) มี 1 ข้อ อยู่ในตัวชี้วัดเดียว ดังนี้');
    expect(part(withMeasures(rungInput('indicators and items'), nothingLow), MEND)).toEqual([
      'เท่าที่มีผลรายข้อ ไม่มีข้อใดอยู่ในกลุ่มต่ำ (น้อยกว่า 60.00)',
    ]);
  });

  it('says so where not every item of the indicator is known, and counts none that is not assessed', () => {
    const without = (change: { group: null; score: null; excluded?: true }) =>
      part(
        withMeasures(exampleInput(), (measure) => (measure.code === 'e6' ? { ...measure, ...change } : measure)),
        MEND,
      )[1];
    expect(without({ group: null, score: null })).toContain('มี 2 ข้อ จาก 4 ข้อที่มีผล ได้แก่ E8 และ E10');
    expect(without({ group: null, score: null, excluded: true })).toContain('มี 2 ข้อ จาก 4 ข้อ ได้แก่ E8 และ E10');
  });

  it('is judged by the indicator where nothing is known of its items', () => {
    expect(part(indicators(90, 90, 90, 90, 90, 90, 59, 90, 90, 90), MEND)).toEqual([
      'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร ได้ 59.00 คะแนน ต่ำกว่าค่าเป้าหมาย (85 คะแนน) อยู่ 26.00 คะแนน',
    ]);
    expect(part(indicators(90, 90, 90, 90, 90, 90, 60, 90, 90, 90), MEND)).toEqual(['ไม่มีเรื่องที่ต้องแก้ไข']);
  });
});

describe('the middle group', () => {
  const seventh = (input: ReportInput) => part(input, DEVELOP).find((line) => line.startsWith('ตัวชี้วัดที่ 7 ')) ?? '';

  it('names where to begin, and one suggestion an indicator', () => {
    const text = seventh(withScores({ e6: 84, e7: 71.5, e9: 72 }));
    expect(text).toContain('มี 3 ข้อ จาก 5 ข้อ ได้แก่ E6, E7 และ E9 โดย E7 การเผยแพร่ผลงานหรือข้อมูลที่ประชาชนควรรู้ ได้น้อยที่สุดในกลุ่มนี้ คือ 71.50 คะแนน');
    expect(text).toMatch(/ จึงควรเพิ่มความถี่และความหลากหลายของสื่อ[^“]*$/);
  });

  it('is right for one, for equals and for a score that may not be shown', () => {
    expect(seventh(withScores({ e6: 71.5, e7: 90, e9: 90 }))).toContain('คือ E6 การเผยแพร่ข้อมูลของหน่วยงาน ได้ 71.50 คะแนน จึงควร');
    expect(seventh(withScores({ e6: 84, e7: 71.5, e9: 71.5 }))).toContain('โดย E7 และ E9 ได้น้อยที่สุดในกลุ่มนี้เท่ากัน คือ 71.50 คะแนน จึงควร');
    expect(seventh(withScores({ e6: 84, e7: 84, e9: 84 }))).toContain('E6, E7 และ E9 จึงควร');
    const hidden = withMeasures(withScores({ e6: 84, e7: 71.5, e9: 72 }), (measure) =>
      measure.code === 'e7' ? { ...measure, score: null } : measure,
    );
    expect(seventh(hidden)).toContain('E6, E7 และ E9 จึงควร');
  });

  it('leaves the word to the officer’s measure and to the advisers', () => {
    const scores = withScores({ e6: 84, e7: 71.5, e9: 72 });
    for (const input of [withPlan([planRow('e6', { measure: 'ปรับเว็บ' })], scores), { ...scores, advice: [{ code: '7', text: 'เพิ่มสื่อ' }] }])
      expect(seventh(input)).toMatch(/คือ 71\.50 คะแนน โดยแนวทางดำเนินการแสดงในส่วนที่ 4$/);
  });

  it('is judged by the indicator where nothing is known of its items', () => {
    const lines = part(indicators(90, 90, 90, 90, 90, 90, 70, 90, 90, 90), DEVELOP);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร ได้ 70\.00 คะแนน ต่ำกว่าค่าเป้าหมาย \(85 คะแนน\) อยู่ 15\.00 คะแนน จึงควร/);
    expect(part(indicators(90, 90, 90, 90, 90, 90, 59, 90, 90, 90), DEVELOP)).toEqual(['ไม่มีเรื่องที่ควรพัฒนา']);
  });
});

describe('the strengths', () => {
  it('are the strongest indicator and the high items by indicator, and how to keep up what reaches the target', () => {
    const lines = part(exampleInput(), STRONG);
    expect(lines[0]).toBe('จุดแข็งที่เด่นที่สุด คือ ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ซึ่งได้ 88.78 คะแนน');
    expect(lines[1]).toBe('กลุ่มสูง (มากกว่า 85.00) มี 50 ข้อ อยู่ใน 9 ตัวชี้วัด ดังนี้');
    expect(lines[2]).toMatch(/^ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ มี 3 ข้อ จาก 6 ข้อ ได้แก่ I4, I5 และ I6 จึงควร/);
    expect(lines.find((line) => line.startsWith('ตัวชี้วัดที่ 2 '))).toBe('ตัวชี้วัดที่ 2 การใช้งบประมาณ มี 2 ข้อ จาก 6 ข้อ ได้แก่ I9 และ I10');
  });

  it('are all named where several are equal, and are none below the target', () => {
    expect(part(indicators(90, 90, 80, 80, 80, 80, 80, 80, 80, 80), STRONG)[0]).toBe(
      'จุดแข็งที่เด่นที่สุดมี 2 ตัวชี้วัดเท่ากัน ได้แก่ ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ และตัวชี้วัดที่ 2 การใช้งบประมาณ ซึ่งได้ 90.00 คะแนน',
    );
    const below = part(indicators(84, 80, 80, 80, 80, 80, 80, 80, 80, 80), STRONG);
    expect(below).toEqual(['ยังไม่มีตัวชี้วัดที่ถึงค่าเป้าหมาย (85 คะแนน) ตัวชี้วัดที่ใกล้ที่สุด คือ ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ซึ่งได้ 84.00 คะแนน']);
  });

  it('are no single one where all are equal', () => {
    expect(part(indicators(90, 90, 90, 90, 90, 90, 90, 90, 90, 90), STRONG)[0]).toBe(
      'ทั้ง 10 ตัวชี้วัดได้คะแนนเท่ากัน คือ 90.00 คะแนน จึงเป็นจุดแข็งเสมอกัน',
    );
    expect(part(indicators(80, 80, 80, 80, 80, 80, 80, 80, 80, 80), STRONG)).toEqual([
      'ยังไม่มีตัวชี้วัดที่ถึงค่าเป้าหมาย (85 คะแนน) โดยทั้ง 10 ตัวชี้วัดได้คะแนนเท่ากัน คือ 80.00 คะแนน',
    ]);
  });

  it('say so where every item of an indicator is high', () => {
    const all = withScores({ e6: 90, e7: 90, e8: 90, e9: 90, e10: 90 });
    expect(part(all, STRONG).find((line) => line.startsWith('ตัวชี้วัดที่ 7 '))).toBe(
      'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร ทั้ง 5 ข้อ ได้แก่ E6, E7, E8, E9 และ E10',
    );
  });
});

describe('titles of a user’s own framework', () => {
  it.each([' มี 1 ข้อ จาก 2 ข้อ คือ O99 ซึ่งได้ 5.00 คะแนน จึงควร “ก” (E8', 'ISO 9001 และ ทั้ง 3 ข้อ ได้แก่ I1', 'O2'])(
    'are no fault of the report: %s',
    (title) => {
      const titled = withMeasures(rungInput('item scores'), (measure) => ({ ...measure, title: `${title}${measure.code}` }));
      expect(() => told(titled)).not.toThrow();
    },
  );
});
