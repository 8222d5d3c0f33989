import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/ita/text.js';
import { readTabStatus } from '../../../src/tabs/read/status.js';
import { dayOf, readWhole } from '../reading.js';

function workbook(tabs: Record<string, Cell[][]>) {
  const read = readWhole(new Map(Object.entries({ ตั้งค่า: [['ปีงบประมาณที่ประเมิน', 2563]] as Cell[][], ...tabs })));
  if (!read.ok) throw new Error(read.message);
  const scores = new Map(read.result.measures.map((measure) => [measure.code, measure]));
  return { result: read.result, scores, on: (tab: string) => read.result.issues.filter((issue) => issue.tab === tab) };
}

describe('a tab that holds results as a page prints them, without the header row of scores', () => {
  test('blocks with shares', () => {
    const { scores } = workbook({
      EIT: [
        ['E๘ หน่วยงานมีช่องทางรับฟังหรือไม่', '', '', '๕๕.๑๐'],
        ['หัวข้อการประเมิน', 'มี', 'ไม่มี', 'คะแนน'],
        ['หน่วยงานมีช่องทางรับฟังหรือไม่', '๕๕.๑๐%', '๔๔.๙๐%', '๕๕.๑๐'],
        ['', '', '', ''],
        ['E๙', '', '', 61.5],
      ],
    });
    expect([scores.get('e8')?.score, scores.get('e9')?.score]).toEqual([55.1, 61.5]);
    expect(scores.get('e8')?.parts?.[0]?.choices.map(({ share }) => share)).toEqual([55.1, 44.9]);
    expect(scores.get('e8')?.wording).toBe('หน่วยงานมีช่องทางรับฟังหรือไม่');
  });

  test('a list without a header, and codes in one row with their scores in the next', () => {
    expect(
      workbook({
        IIT: [
          ['I1', 88.78],
          ['I2', 90.5],
        ],
      }).scores.get('i2')?.score,
    ).toBe(90.5);
    expect(
      workbook({
        IIT: [
          ['I1', 'I2', 'I3'],
          [88.78, 90.5, 71.25],
        ],
      }).scores.get('i3')?.score,
    ).toBe(71.25);
  });

  test('bare numbers are the tab’s own items, but for those that may be its indicators', () => {
    expect(
      workbook({
        IIT: [
          [1, 'ก', 88.78],
          [2, 'ข', 90.5],
          [30, 'ค', 71.25],
        ],
      }).scores.get('i30')?.score,
    ).toBe(71.25);
    const { scores, on } = workbook({
      EIT: [
        [6, 'ก', 88.78],
        [7, 'ข', 90.5],
        [8, 'ค', 71.25],
      ],
      IIT: [['I1', 88.78]],
    });
    expect([scores.get('e6')?.score, on('EIT').some(({ expected }) => expected.includes('E6 88.78'))]).toEqual([null, true]);
  });

  test('what is unsure is an issue of its cell and no score', () => {
    const { scores, on } = workbook({
      IIT: [
        ['I1', 88.78],
        ['I2', 88],
      ],
    });
    expect([scores.get('i1')?.score, scores.get('i2')?.score]).toEqual([88.78, null]);
    expect(on('IIT').find(({ cell }) => cell === 'B2')).toMatchObject({ found: '88', expected: expect.stringContaining('I2 88') });
  });

  test('an item that may not be assessed is asked about in Thai', () => {
    const { on } = workbook({
      OIT: [
        ['O9', 'Social Network', 'ไม่ประเมิน'],
        ['O9', 'Social Network', 0],
        ['O1', 'โครงสร้าง', 100],
      ],
    });
    expect(on('OIT').map(({ expected }) => expected)).toContainEqual(expect.stringContaining('O9 ไม่ประเมิน / O9 0'));
  });

  test('the examiner’s words behind a score are its comment', () => {
    const { scores } = workbook({ OIT: [['O4', 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', 0, 'ไม่พบข้อมูลปีที่ประเมิน']] });
    expect(scores.get('o4')).toMatchObject({ score: 0, comment: 'ไม่พบข้อมูลปีที่ประเมิน' });
  });

  test('items of another survey are told and not used', () => {
    const { scores, on } = workbook({
      IIT: [
        ['I1', 88.78],
        ['E8', 55.1],
      ],
    });
    expect([scores.get('e8')?.score, on('IIT').some(({ cell, found }) => cell === 'B2' && found === 'E8')]).toEqual([null, true]);
  });

  test('ผลทางการ without a header row is official', () => {
    const { result, scores } = workbook({
      ผลทางการ: [
        ['ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่', 88.78],
        ['คะแนนภาพรวม', 79.68, 'B'],
      ],
    });
    expect([result.total.score, result.total.source, scores.get('1')?.source]).toEqual([79.68, 'official', 'official']);
  });
});

describe('is not mistaken for one', () => {
  test('answers below a row of codes', () => {
    const rows: Cell[][] = [
      ['I1 [ขั้นตอน]', 'I1 [ระยะเวลา]', 'I2'],
      ['มาก', 'มาก', 'มาก'],
      [100, 67, 33],
    ];
    const status = readTabStatus(new Map(Object.entries({ ตั้งค่า: [['ปีงบประมาณที่ประเมิน', 2563]] as Cell[][], IIT: rows })), dayOf);
    expect(status.tabs.find(({ tab }) => tab === 'IIT')?.layout).toBe('answers');
  });

  test('a tab of notes: the header row is still what is missing', () => {
    const { on } = workbook({ OIT: [['บันทึก'], ['ประชุมวันที่ 3']], IIT: [['I1', 88.78]] });
    expect(on('OIT').map(({ found }) => found)).toContain('ไม่พบแถวหัวตาราง');
  });
});

describe('codes side by side above nothing but what answers are worth', () => {
  const THIRDS: Cell[] = ['คะแนนคำตอบสี่ระดับ', 'เศษหนึ่งส่วนสาม'];
  const tab = (points: readonly number[], rows: number): Cell[][] => [
    ['I2', 'I7'],
    ...Array.from({ length: rows }, (_, row) => [points[row % points.length] ?? 0, points[(row + 1) % points.length] ?? 0]),
  ];
  const read = (IIT: Cell[][], ...settings: Cell[][]) => {
    const { scores, result } = workbook({ ตั้งค่า: [['ปีงบประมาณที่ประเมิน', 2563], ...settings], IIT });
    return [scores.get('i2')?.score, scores.get('i7')?.score, result.respondents.IIT];
  };

  test.each([
    [1, [67, 100, 1]],
    [3, [167 / 3, 133 / 3, 3]],
    [30, [1567 / 30, 50, 30]],
  ])('%i rows are answers of so many', (rows, said) => {
    for (const [at, value] of read(tab([67, 100, 0, 33], rows)).entries()) expect(value).toBeCloseTo(said[at] as number, 9);
  });

  test('thirds are answers where the settings count in thirds, but for a row that is alone', () => {
    expect(read(tab([33.33, 66.67], 2), THIRDS)).toEqual([50, 50, 2]);
    expect(read(tab([33.33, 66.67], 1), THIRDS)).toEqual([33.33, 66.67, undefined]);
  });

  test('thirds that the settings do not name are asked about', () => {
    const readThem = () =>
      workbook({
        IIT: tab([33.33, 66.67], 3),
        OIT: [
          ['ข้อ', 'คะแนน'],
          ['o1', 100],
        ],
      });
    expect(readThem().scores.get('i2')?.score).toBeNull();
    expect(
      readThem()
        .on('IIT')
        .some(({ ask }) => ask),
    ).toBe(true);
  });
});
