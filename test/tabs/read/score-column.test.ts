import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/ita/text.js';
import { decisionsTab } from '../decided.js';
import { measure, officialTab, oitTab, type Rows, resultOf } from '../reading.js';

const asks = (tabs: Record<string, Rows>) => resultOf(tabs).issues.flatMap(({ ask }) => ask ?? []);
const official = (code: string, tabs: Record<string, Rows>): number | undefined => measure({ OIT: oitTab(), ...tabs }, code).official;

describe('scores that may be of less than 100', () => {
  const eit = (header: Cell[], ...rows: Cell[][]): Record<string, Rows> => ({ OIT: oitTab(), EIT: [header, ...rows] });
  const cases: [string, Record<string, Rows>, string][] = [
    ['means of levels', eit(['ข้อ', 'คะแนน'], ['e1', 3.5], ['e2', 4], ['e3', 2.25]), 'คะแนนสูงสุด 4'],
    ['a full score in the header', eit(['ข้อ', 'คะแนน (เต็ม ๓๐)'], ['e1', 25.5], ['e2', 24]), 'คะแนนสูงสุด 25.5'],
    ['a full score beside', eit(['ข้อ', 'คะแนนเต็ม', 'คะแนน'], ['e1', 30, 25.5], ['e2', 30, 24]), 'คะแนนสูงสุด 25.5'],
  ];
  test.each(cases)('%s: asked, and read as the user says', (_, tabs, about) => {
    expect(measure(tabs, 'e1').score).toBeNull();
    expect(asks(tabs).map((ask) => [ask.about, ask.options.map(({ value }) => value)])).toEqual([[about, ['ตามที่เขียน', 'ไม่ใช้']]]);
    const written = tabs['EIT']?.[1]?.at(-1);
    expect(measure({ ...tabs, การจับคู่: decisionsTab(['EIT', about, 'ตามที่เขียน']) }, 'e1').score).toBe(written);
    const unused = { ...tabs, การจับคู่: decisionsTab(['EIT', about, 'ไม่ใช้']) };
    expect([measure(unused, 'e1').score, asks(unused)]).toEqual([null, []]);
  });

  test.each([
    ['the full score is 100', eit(['ข้อ', 'คะแนนเต็ม', 'คะแนน (เต็ม 100)'], ['e1', 100, 3.5], ['e2', 100, 44])],
    ['two scores are too few to tell', eit(['ข้อ', 'คะแนน'], ['e1', 3.5], ['e2', 4])],
    ['one of them is above 10', eit(['ข้อ', 'คะแนน'], ['e1', 3.5], ['e2', 4], ['e3', 10.5])],
  ])('none where %s', (_, tabs) => {
    expect(measure(tabs, 'e1').score).toBe(3.5);
  });
});

describe('the score column is asked', () => {
  const oit = (header: Cell[], ...rows: Cell[][]): Record<string, Rows> => ({
    OIT: [['ข้อ', 'ประเด็นการตรวจ', ...header], ...rows.map(([code = '', ...cells]) => [code, '', ...cells])],
    ผลทางการ: officialTab({ 10: 80 }),
  });
  const cases: [string, Record<string, Rows>, string, string, number][] = [
    ['headed by another year', oit(['คะแนน (2562)'], ['o1', 40]), 'C คะแนน (2562)', 'C', 40],
    ['headed as a full mark', oit(['คะแนน (เต็ม)', 'ได้'], ['o1', 100, 40]), 'C คะแนน (เต็ม) D ได้', 'D', 40],
    ['before and after an appeal', oit(['คะแนน', 'คะแนนหลังอุทธรณ์'], ['o1', 0, 100]), 'C คะแนน D คะแนนหลังอุทธรณ์', 'D', 100],
    ['beside one that names the year', oit(['คะแนน', 'คะแนนปี 2563'], ['o1', 0, 100]), 'C คะแนน D คะแนนปี 2563', 'D', 100],
    ['of which one has a score less', oit(['คะแนน', 'ผลคะแนน'], ['o1', 40, 40], ['o2', '', 60]), 'C คะแนน D ผลคะแนน', 'D', 40],
    ['with years below', oit(['คะแนน', ''], ['', 2562, 2563], ['o1', 100, 40]), 'C คะแนน 2562 D คะแนน 2563', 'D', 40],
    ['with a full mark below', oit(['คะแนน', ''], ['', 'เต็ม', 'ได้'], ['o1', 100, 40]), 'C คะแนน เต็ม D คะแนน ได้', 'D', 40],
    ['with one year below', oit(['คะแนน'], ['', 2562], ['o1', 40]), 'C คะแนน 2562', 'C', 40],
    ['with scores below a blank header', oit(['คะแนน', ''], ['o1', 100, 40]), 'C คะแนน D', 'D', 40],
  ];
  test.each(cases)('%s', (_, tabs, columns, letter, score) => {
    const about = `คอลัมน์คะแนน: ${columns}`;
    expect(measure(tabs, 'o1').score).toBeNull();
    expect(asks(tabs).map((ask) => ask.about)).toEqual([about]);
    expect(measure({ ...tabs, การจับคู่: decisionsTab(['OIT', about, `คอลัมน์ ${letter}`]) }, 'o1').score).toBe(score);
    const unused = { ...tabs, การจับคู่: decisionsTab(['OIT', about, 'ไม่ใช้']) };
    expect([measure(unused, 'o1').score, asks(unused)]).toEqual([null, []]);
  });

  test('anew where a column was put in before those that were asked about', () => {
    const moved = oit(['', 'คะแนน', 'ผลคะแนน'], ['o1', '', 0, 100]);
    const answered = { ...moved, การจับคู่: decisionsTab(['OIT', 'คอลัมน์คะแนน: C คะแนน D ผลคะแนน', 'คอลัมน์ D']) };
    expect([measure(answered, 'o1').score, asks(answered).length]).toEqual([null, 1]);
  });

  test('not where a second header row says the year assessed', () => {
    expect(measure(oit(['คะแนน'], ['', 2563], ['o1', 40]), 'o1').score).toBe(40);
  });
});

describe('ผลทางการ', () => {
  const years: Rows = [
    ['รหัส', 'คะแนน (ปี 2562)', 'คะแนน (ปี 2563)'],
    ['9', 50, 60],
  ];
  test('of two years is asked, and read from the column that the user names', () => {
    expect(official('9', { ผลทางการ: years })).toBeUndefined();
    expect(
      official('9', { ผลทางการ: years, การจับคู่: decisionsTab(['ผลทางการ', 'คอลัมน์คะแนน: B คะแนน (ปี 2562) C คะแนน (ปี 2563)', 'คอลัมน์ C']) }),
    ).toBe(60);
  });

  test('of fractions is asked, and multiplied where the user says so', () => {
    const tabs = { ผลทางการ: officialTab({ 9: 0.29, 10: 0.5 }) };
    expect(official('9', tabs)).toBeUndefined();
    expect(official('9', { ...tabs, การจับคู่: decisionsTab(['ผลทางการ', 'คะแนนสูงสุด 0.5', 'คูณ 100']) })).toBe(29);
  });

  test('of bare numbers beyond the indicators uses only those that bear their indicator’s name', () => {
    const rows: Rows = [
      ['รหัส', 'รายการ', 'คะแนน'],
      [9, 'การเปิดเผยข้อมูล', 71],
      [10, 'ข้อสิบ', 72],
      [11, 'ข้อสิบเอ็ด', 73],
    ];
    expect([official('9', { ผลทางการ: rows }), official('10', { ผลทางการ: rows })]).toEqual([71, undefined]);
  });

  test.each(['9. การเปิดเผยข้อมูล', 'ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล', '9 การเปิดเผยข้อมูล'])('%s is number and name in one cell', (cell) => {
    expect(
      official('9', {
        ผลทางการ: [
          ['ตัวชี้วัด', 'คะแนน'],
          [cell, 71],
        ],
      }),
    ).toBe(71);
  });

  test.each(['9. การป้องกันการทุจริต', 'O 9.1', '9 ข้อ'])('%s is no measure', (cell) => {
    expect(
      resultOf({
        OIT: oitTab(),
        ผลทางการ: [
          ['ตัวชี้วัด', 'คะแนน'],
          [cell, 71],
        ],
      }).measures.some((own) => own.official !== undefined),
    ).toBe(false);
  });
});
