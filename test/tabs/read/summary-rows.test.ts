import { describe, expect, test } from 'vitest';
import { builtInFramework } from '../../../src/ita/frameworks/built-in.js';
import type { Cell } from '../../../src/ita/text.js';
import { levelPattern, SUMMARY_WORDS } from '../../../src/tabs/read/summary-rows.js';
import { issuesOn, measure, oitTab, type Rows, resultOf } from '../reading.js';

const HEADER: Cell[] = ['ประทับเวลา', 'ชื่อ', 'e8', 'e9'];
const PEOPLE: Rows = [
  ['2020-05-01', 'ก', 'มี', 4],
  ['2020-05-02', 'ข', 'ไม่มี', 4],
];
const eit = (...rows: Rows) => ({ OIT: oitTab(), EIT: [HEADER, ...rows] });
const told = (tabs: ReturnType<typeof eit>) => issuesOn(tabs, 'EIT').filter((issue) => !issue.startsWith('ไม่พบ '));

const SPELLINGS = [
  ...['รวม', 'รวมทั้งหมด', 'ร้อยละ', 'เฉลี่ย', 'ค่าเฉลี่ย', 'ผลรวม', 'จำนวน', 'ส่วนเบี่ยงเบนมาตรฐาน'],
  ...['S.D.', 'SD', 'sd', 'Mean', 'Average', 'TOTAL', 'Sum', '%'],
  ...['ต่ำสุด', 'สูงสุด', 'ฐานนิยม', 'มัธยฐาน', 'min', 'max', 'Median', 'เฉลี่ยรวม', 'จำนวนผู้ตอบแบบสำรวจ'],
  ...['คะแนนเฉลี่ย', 'คะแนนเต็ม', 'จำนวนผู้ตอบ', 'คิดเป็นร้อยละ', 'ค่าสูงสุด', 'MAX', 'N', 'X̄'],
  ...[' รวม ', 'รวม:', 'รวม :', 'รวม (52)', 'รวม (๕๒):', 'ร้อยละ (100.00)', 'จ\u0e4d\u0e32นวน', 'รวม\u200b', 'ค่า เฉลี่ย'],
];

describe('a row of sums or means is no respondent', () => {
  test.each(SPELLINGS)('%j', (word) => {
    const tabs = eit(...PEOPLE, ['', word, 1, 4]);
    expect(told(tabs)).toEqual(['B4: แถว 4 เป็นแถวสรุป ไม่ใช่คำตอบของผู้ตอบ']);
    expect([measure(tabs, 'e8'), measure(tabs, 'e9')]).toMatchObject([
      { score: 50, n: 2, blank: 0 },
      { score: 100, n: 2 },
    ]);
    expect(resultOf(tabs).respondents).toEqual({ EIT: 2 });
  });

  test('in the first column, in one that is read, between answers: one issue names them all', () => {
    const tabs = eit(...PEOPLE, ['รวม', '', 2, 8], ['', '', 'เฉลี่ย', 2], ...PEOPLE, ['ร้อยละ', '', '', 1], PEOPLE[0] ?? []);
    expect(told(tabs)).toEqual(['A4: แถว 4–5 8 เป็นแถวสรุป ไม่ใช่คำตอบของผู้ตอบ']);
    expect(measure(tabs, 'e9')).toMatchObject({ score: 100, n: 5 });
  });

  test('the rows below keep their places', () => {
    expect(told(eit(...PEOPLE, ['รวม', '', '', ''], ['', '', 'เคย', 4])).at(-1)).toBe('C5: เคย');
  });

  test('its figures do not make a column unsure', () => {
    const tabs = eit(...PEOPLE, ['', '', 'มี', 3], ['รวม', '', '', 0]);
    expect(measure(tabs, 'e9').n).toBe(3);
  });

  test('a tab of nothing else is empty', () => {
    expect(told(eit(['รวม', '', 0, 0])).at(-1)).toBe('แท็บ EIT ยังไม่มีข้อมูล');
  });
});

test.each(['รวมพล ใจดี', 'สมมุติ รวม', 'จำนวนมาก', 'รวม (งานคลัง)', 'ค่าเฉลี่ยของคะแนนดีขึ้น', 'Meanwhile', '50%'])(
  'a respondent who wrote %j is kept',
  (text) => {
    const tabs = eit(...PEOPLE, ['', text, 'มี', 4]);
    expect(told(tabs)).toEqual([]);
    expect(measure(tabs, 'e8').n).toBe(3);
  },
);

test('rows that count how often a level was picked are no respondents', () => {
  const tabs = eit(...PEOPLE, ['มากที่สุด', '', '', 2], ['น้อยที่สุด (ไม่มีเลย)', '', '', 4]);
  expect(told(tabs)).toEqual(['A4: แถว 4–5 เป็นแถวสรุป ไม่ใช่คำตอบของผู้ตอบ']);
  expect(measure(tabs, 'e9')).toMatchObject({ score: 100, n: 2 });
});

test('a level in the first column of answers is an answer', () => {
  const tabs = {
    OIT: oitTab(),
    EIT: [
      ['e9', 'e8'],
      ['มากที่สุด', 'มี'],
      ['มาก', 'มี'],
    ],
  };
  expect(measure(tabs, 'e9').n).toBe(2);
});

test('levels are found by the pattern, and nothing that only begins like one', () => {
  const pattern = new RegExp(levelPattern(builtInFramework(2563)?.scales ?? []));
  expect(['มากที่สุด', ' มาก:', 'น้อย (12)', 'มากกว่า 5 ปี', 'ไม่มี', '4'].map((text) => pattern.test(text))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a respondent whose later cell is such a word is kept', () => {
  expect(measure(eit(...PEOPLE, ['2020-05-03', 'รวม', 'มี', 4]), 'e8').n).toBe(3);
});

test.each([2563, 2564, 2565, 2566])('no choice of %i is such a word', (year) => {
  const choices = (builtInFramework(year)?.scales ?? []).flatMap((scale) => scale.choices.flatMap(({ label, forms }) => [label, ...forms]));
  expect(choices.filter((text) => SUMMARY_WORDS.has(text.replace(/ /g, '').toLowerCase()))).toEqual([]);
});
