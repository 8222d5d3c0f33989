import { describe, expect, test } from 'vitest';
import { gainRows } from '../../src/formulas/gains.js';
import { measureScore } from '../../src/formulas/score.js';
import { summary } from '../../src/formulas/summary.js';
import { exampleTabs, expected } from '../example.js';

const oit = (exampleTabs().get('OIT') ?? []).slice(1).map(([code = '', , score = '']) => [code, score]);
const indicators = Object.entries(expected.indicators);

describe('ITA_SCORE', () => {
  test.each([
    ['9.1', 77.78],
    [9.1, 77.78],
    [9, 73.56],
    ['๑๐', 81.25],
    ['OIT', 77.4],
    ['0๑๗', 0],
  ])('%s of the example’s items is %s', (measure, score) => {
    expect(Math.round(Number(measureScore(oit, measure, 2563)) * 100) / 100).toBe(score);
  });

  test('ten indicators make the total', () => {
    expect(Number(measureScore(indicators, 'total', 2563))).toBeCloseTo(79.68, 2);
  });

  test('what is given for a measure wins over what lies below', () => {
    expect(measureScore([...oit, ['9', 10]], 'OIT', 2563)).toBe((10 + 81.25) / 2);
  });

  test('a row of titles and blank rows are passed over; nothing given is a blank', () => {
    expect(
      measureScore(
        [
          ['ข้อ', 'คะแนน'],
          ['', ''],
          ['OIT', 50],
          ['9', ''],
        ],
        'OIT',
        2563,
      ),
    ).toBe(50);
    expect(
      measureScore(
        [
          ['o1', ''],
          ['', ''],
        ],
        'OIT',
        2563,
      ),
    ).toBe('');
  });

  test('ไม่ประเมิน leaves the denominator', () => {
    expect(
      measureScore(
        [
          ['o42', 'ไม่ประเมิน'],
          ['o43', 40],
        ],
        '10.2',
        2563,
      ),
    ).toBe(40);
  });

  test.each<[string, () => unknown, RegExp]>([
    ['an unknown item below', () => measureScore(oit.slice(1), '9', 2563), /ขาด O1$/],
    ['a survey of which nothing is given', () => measureScore(oit, 'total', 2563), /ขาด IIT EIT$/],
    ['one code twice', () => measureScore([...oit, ['o1', 100]], '9', 2563), /O1 มีคะแนนมากกว่าหนึ่งค่า/],
    ['an unknown code', () => measureScore([['o99', 5]], '9', 2563), /“o99”/],
    [
      'no code',
      () =>
        measureScore(
          [
            ['o1', 5],
            ['ก', 5],
          ],
          '9',
          2563,
        ),
      /“ก” ที่แถวที่ 2/,
    ],
    [
      'a bad score',
      () =>
        measureScore(
          [
            ['o1', 5],
            ['o2', 'ก'],
          ],
          '9',
          2563,
        ),
      /“ก” ที่แถวที่ 2 คอลัมน์ที่ 2/,
    ],
    ['three columns', () => measureScore([['o1', 5, 6]], '9', 2563), /สองคอลัมน์/],
    ['an unknown measure', () => measureScore(oit, 'constructor', 2563), /“constructor”/],
  ])('%s throws one sentence', (_, call, sentence) => {
    expect(call).toThrow(sentence);
  });
});

describe('ITA_SUMMARY', () => {
  const rows = summary(indicators, 2563) as (string | number)[][];
  test('is every measure above the question in order, the total last with its rating', () => {
    expect(rows).toHaveLength(1 + 3 + 10 + 7 + 1);
    expect([rows[0], rows[1]?.slice(0, 2), rows[2]]).toEqual([
      ['รหัส', 'รายการ', 'คะแนน', 'ระดับ'],
      ['IIT', 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน'],
      ['1', 'การปฏิบัติหน้าที่', 88.78, ''],
    ]);
    expect(rows.at(-1)).toEqual(['รวม', 'คะแนนภาพรวม', expect.closeTo(79.68, 2), 'B']);
  });

  test('leaves an unknown score blank, and the total’s rating with it', () => {
    const partial = summary([['9.1', 80]], 2563) as (string | number)[][];
    expect(partial.filter(([, , score]) => score !== '')).toEqual([
      ['รหัส', 'รายการ', 'คะแนน', 'ระดับ'],
      ['9.1', 'ข้อมูลพื้นฐาน', 80, ''],
    ]);
    expect(partial.at(-1)).toEqual(['รวม', 'คะแนนภาพรวม', '', '']);
  });
});

test('ITA_GAINS lists the example’s items below 100, largest gain first', () => {
  const [header, ...rows] = gainRows(oit, 2563) as (string | number)[][];
  expect(header).toEqual(['รหัส', 'รายการ', 'คะแนน', 'ส่วนเพิ่ม']);
  expect(rows.map(([code, , score, gain]) => [String(code).toLowerCase(), score, Math.round(Number(gain) * 100) / 100])).toEqual(
    Object.entries(expected.gains).map(([code, gain]) => [code, 0, gain]),
  );
});
