import { describe, expect, test } from 'vitest';
import { issuesOn, measure, oitTab, resultOf } from '../reading.js';

const withCodes = (codes: string[], first: (string | number)[] = []) => [
  ['ข้อ', 'คะแนน'],
  ...codes.map((code, index) => [code, first[index] ?? 100]),
];

describe('a bad cell is left out, with its place', () => {
  test.each([
    ['text', 'ผ่าน', 'C3: ผ่าน'],
    ['a score of 101', 101, 'C3: 101'],
    ['a negative score', -1, 'C3: -1'],
    ['true', true, 'C3: true'],
    ['a blank', '', 'C3: O2 ไม่มีคะแนน'],
    ['a dash', '-', 'C3: O2 ไม่มีคะแนน'],
    ['a date', new Date(0), 'C3: วันที่'],
    ['an error', '#N/A', 'C3: #N/A'],
    ['two figures', '8 9', 'C3: 8 9'],
    ['a figure in pieces', '1 00', 'C3: 1 00'],
  ])('%s', (_, cell, issue) => {
    const tabs = { OIT: oitTab({ o2: cell }) };
    expect(issuesOn(tabs, 'OIT')).toEqual([issue]);
    expect(['o2', '9.1', 'OIT', 'o1', '10'].map((code) => measure(tabs, code).score)).toEqual([null, null, null, 100, 100]);
    expect(measure(tabs, '9.1').provisional).toBe(100);
  });
});

describe('a score as people type it', () => {
  test.each([
    ['๘๕.๕๐', 85.5],
    ['85,5', 85.5],
    ['85.50 %', 85.5],
    [' 85.5\u00a0', 85.5],
    ['100', 100],
    ['0', 0],
  ])('%s', (cell, score) => {
    expect(measure({ OIT: oitTab({ o2: cell }) }, 'o2')).toMatchObject({ score, source: 'entered' });
  });
});

test('ไม่ประเมิน takes the item out of the denominator', () => {
  const tabs = { OIT: oitTab({ o1: 'ไม่ประเมิน', o2: 0 }) };
  expect(measure(tabs, 'o1')).toMatchObject({ score: null, excluded: true, group: null });
  expect(measure(tabs, '9.1').score).toBe(87.5);
  expect(issuesOn(tabs, 'OIT')).toEqual([]);
});

test('a doubled item is left out entirely', () => {
  const tabs = { OIT: [...oitTab(), ['ข้อ O2', '', 0]] };
  expect(measure(tabs, 'o2')).toMatchObject({ score: null, group: null });
  expect(issuesOn(tabs, 'OIT')).toEqual(['A45: O2 มีมากกว่าหนึ่งแห่ง (A3 A45)']);
});

test('a missing item is unknown; many missing are one issue', () => {
  expect(issuesOn({ OIT: oitTab({ o2: null, o40: null }) }, 'OIT')).toEqual(['ไม่พบ O2', 'ไม่พบ O40']);
  expect(issuesOn({ OIT: withCodes(['o1', 'o2']) }, 'OIT')).toHaveLength(1);
  expect(measure({ OIT: oitTab({ o2: null }) }, '9').score).toBeNull();
});

test('a column without any score is one issue', () => {
  const tabs = { OIT: oitTab(Object.fromEntries(Array.from({ length: 43 }, (_, index) => [`o${index + 1}`, '']))), EIT: withCodes(['e1']) };
  expect(issuesOn(tabs, 'OIT')).toEqual(['C1: ยังไม่มีคะแนนสักข้อ']);
});

test.each([[[0.85, 1, 0]], [[1, 0, 1]]])('a column of %j may be fractions of 100: it is asked, not guessed', (scores) => {
  const tabs = { OIT: oitTab(), EIT: withCodes(['e1', 'e2', 'e3'], scores) };
  expect(issuesOn(tabs, 'EIT')[0]).toContain('B1: คะแนนสูงสุดในคอลัมน์นี้คือ 1');
  expect(['e1', 'e2', 'e3'].map((code) => measure(tabs, code).score)).toEqual([null, null, null]);
});

describe('two columns of scores', () => {
  const two = (second: number) => ({
    OIT: oitTab(),
    EIT: [
      ['ข้อ', 'คะแนน (เต็ม)', 'คะแนนที่ได้'],
      ['e1', 100, 100],
      ['e2', 100, second],
    ],
  });
  test('that say the same are one', () => {
    expect(measure(two(100), 'e2').score).toBe(100);
  });

  test('that do not are asked, not guessed', () => {
    expect(issuesOn(two(50), 'EIT')[0]).toBe('B1: มีคอลัมน์คะแนนมากกว่าหนึ่งคอลัมน์ที่ไม่ตรงกัน: คะแนน (เต็ม) / คะแนนที่ได้');
    expect(measure(two(50), 'e1').score).toBeNull();
  });
});

test('a comma is a decimal point only before one or two digits', () => {
  expect(measure({ OIT: oitTab({ o2: '1,000' }) }, 'o2').score).toBeNull();
});

test('a typed indicator wins over its items, and a contradiction is told', () => {
  const tabs = { OIT: [...oitTab(), ['ตัวชี้วัดที่ 9', '', 55]] };
  expect(measure(tabs, '9')).toMatchObject({ score: 55, source: 'entered', computed: 100, difference: -45 });
  expect(issuesOn(tabs, 'OIT')).toEqual(['ตัวชี้วัดที่ 9 กรอกไว้ 55.00 แต่คำนวณจากรายการที่อยู่ใต้ได้ 100.00']);
});

describe('codes', () => {
  test('belong to their tab, or are an issue', () => {
    const tabs = { EIT: withCodes(['1', 'e๒', 'o3', 'E99', 'ก'], [10, 20, 30, 40, 50]) };
    expect([measure(tabs, 'e1').score, measure(tabs, 'e2').score]).toEqual([10, 20]);
    expect(issuesOn(tabs, 'EIT').slice(0, 3)).toEqual(['A4: o3', 'A5: E99', 'A6: ก']);
  });

  test('a row titled as an indicator is that indicator', () => {
    const tabs = {
      EIT: [
        ['ข้อ', 'รายการ', 'คะแนน'],
        ['6', 'คุณภาพการดำเนินงาน', 80],
        ['7', 'ประสิทธิภาพการสื่อสาร', 70],
        ['8', 'การปรับปรุงการทำงาน', 60],
      ],
    };
    expect(['6', '7', '8', 'EIT'].map((code) => measure(tabs, code).score)).toEqual([80, 70, 60, 70]);
    expect(issuesOn(tabs, 'EIT')).toEqual([]);
  });

  test('bare numbers that are exactly the indicators are asked, not guessed', () => {
    const tabs = { OIT: oitTab(), EIT: withCodes(['6', '7', '8']) };
    expect(issuesOn(tabs, 'EIT')[0]).toContain('มีเฉพาะเลข 6 7 8');
    expect(measure(tabs, 'e6').score).toBeNull();
  });
});

test('a title row above the header and a note below the rows are passed over', () => {
  const rows = [['ผลการตรวจ OIT'], [], ...oitTab(), ['หมายเหตุ: ตรวจเมื่อเดือนมิถุนายน', '', '']];
  expect(issuesOn({ OIT: rows }, 'OIT')).toEqual([]);
  expect(measure({ OIT: rows }, 'OIT').score).toBe(100);
});

test('comment, evidence and wording stay with their item', () => {
  const header = ['ข้อ', 'ประเด็นการตรวจ (2563)', 'คะแนน', 'ความคิดเห็น', 'หลักฐาน (URL)'];
  const tabs = { OIT: [header, ['o2', 'ข้อมูลผู้บริหาร', 0, 'ไม่มีโทรศัพท์', 'https://www.example.go.th']] };
  expect(measure(tabs, 'o2')).toMatchObject({ wording: 'ข้อมูลผู้บริหาร', comment: 'ไม่มีโทรศัพท์', evidence: 'https://www.example.go.th' });
});

describe('answer shares beside a score', () => {
  const header = ['ข้อ', 'ข้อคำถาม', 'มี', 'ไม่มี', 'คะแนน', 'จำนวนผู้ตอบ'];
  test.each([
    ['percents', 55.1, 44.9],
    ['text', '55.10 %', '๔๔.๙๐%'],
    ['fractions', 0.551, 0.449],
  ])('given as %s', (_, yes, no) => {
    const tabs = { EIT: [header, ['e8', 'มีช่องทางหรือไม่', yes, no, 55.1, 49]] };
    const own = measure(tabs, 'e8');
    expect(own).toMatchObject({ score: 55.1, source: 'entered', parts: [{ n: 49, blank: null }] });
    expect(own.parts?.[0]?.choices.map(({ label, share }) => [label, Number(share?.toFixed(6))])).toEqual([
      ['มี', 55.1],
      ['ไม่มี', 44.9],
    ]);
  });

  test('a share that cannot be read leaves the score', () => {
    const tabs = { EIT: [header, ['e8', '', 'มาก', 44.9, 55.1, 49]] };
    expect(measure(tabs, 'e8').score).toBe(55.1);
    expect(issuesOn(tabs, 'EIT')[0]).toBe('C2: มาก 44.9');
  });
});

describe('rows of parts', () => {
  const header = ['ข้อ', 'ส่วนย่อย', 'คะแนน'];
  test('make the question', () => {
    expect(measure({ EIT: [header, ['e1', 'ระยะเวลา', 60], ['e1', 'ขั้นตอน', 80]] }, 'e1')).toMatchObject({
      score: 70,
      parts: [
        { name: 'ขั้นตอน', score: 80 },
        { name: 'ระยะเวลา', score: 60 },
      ],
    });
  });

  test.each([
    ['is missing', [], 'ไม่พบ E1 [ขั้นตอน]'],
    ['is ไม่ประเมิน', [['e1', 'ขั้นตอน', 'ไม่ประเมิน']], 'C4: E1 [ขั้นตอน] ไม่ประเมิน'],
    ['has no score', [['e1', 'ขั้นตอน', '']], 'C4: E1 ไม่มีคะแนน'],
  ])('leave it unknown while one %s, and tell it', (_, more, issue) => {
    const tabs = { EIT: [header, ['e2', '', 80], ['e1', 'ระยะเวลา', 60], ...more] };
    expect(measure(tabs, 'e1').score).toBeNull();
    expect(issuesOn(tabs, 'EIT')).toContain(issue);
  });

  test('that the question does not have are told', () => {
    const tabs = { OIT: oitTab(), EIT: [header, ['e1', 'ขั้นตอน', 60], ['e1', 'ระยะเวลา', 80], ['e1', 'อื่น', 1]] };
    expect([measure(tabs, 'e1').score, issuesOn(tabs, 'EIT')[0]]).toEqual([70, 'B4: E1 [อื่น]']);
  });
});

test('hostile cells are text', () => {
  const hostile = ['=HYPERLINK("http://x","y")', '__proto__', 'constructor', '(a+)+$', '\u202eabc', '\ud800', 'ก'.repeat(50000)];
  const rows = hostile.map((text) => [text, text, text]);
  const { issues } = resultOf({ OIT: [...oitTab(), ...rows] });
  const own = issues.filter(({ tab }) => tab === 'OIT');
  expect(own).toHaveLength(hostile.length);
  expect(own.every(({ found }) => found.length <= 90)).toBe(true);
});
