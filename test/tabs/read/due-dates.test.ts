import { describe, expect, test } from 'vitest';
import { oitTab, type Rows, read, YEAR } from '../reading.js';

const HEADER = ['ข้อ', 'มาตรการ', 'กำหนดแล้วเสร็จ'];
const OIT = oitTab({ o2: 0, o5: 0 });
const OFFICIAL: Rows = [
  ['รหัส', 'คะแนน'],
  ['IIT', 90],
  ['EIT', 90],
];

function workbook(plan: Rows, settings: Rows = YEAR) {
  const answer = read({ ตั้งค่า: settings, OIT, ผลทางการ: OFFICIAL, แผนปรับปรุง: plan });
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}

const told = (...given: Parameters<typeof workbook>) =>
  workbook(...given)
    .result.issues.filter(({ tab }) => tab === 'แผนปรับปรุง')
    .map(({ cell, found, expected }) => [cell, found, expected]);

const YEAR_2564 = 'วันในปีงบประมาณ 2564 ซึ่งเป็นปีที่ดำเนินการตามมาตรการ (1 ตุลาคม 2563 ถึง 30 กันยายน 2564)';

describe('a due date outside the fiscal year in which the measures are carried out', () => {
  test.each([
    ['30/9/2563', '30 กันยายน 2563'],
    ['1/10/2564', '1 ตุลาคม 2564'],
    ['๓๑ ตุลาคม ๒๕๖๔', '31 ตุลาคม 2564'],
    [new Date(Date.UTC(2020, 8, 30)), '30 กันยายน 2563'],
  ])('is told with its cell: %s', (due, found) => {
    expect(told([HEADER, ['o5', 'ก', ''], ['o2', '', due]])).toEqual([['C3', found, YEAR_2564]]);
  });

  test.each(['1/10/2563', '30/9/2564', '2021-01-31', 'ภายในไตรมาส 4', ''])('is none inside it, nor where it is no day: %s', (due) => {
    expect(told([HEADER, ['o2', 'ก', due]])).toEqual([]);
  });

  test('is measured by the year in the settings, else by the year after the assessed', () => {
    const settings: Rows = [...YEAR, ['ปีที่ดำเนินการตามมาตรการ', 2565]];
    expect(told([HEADER, ['o2', '', '30/9/2565']], settings)).toEqual([]);
    expect(told([HEADER, ['o2', '', '30/9/2564']], settings)[0]?.[2]).toContain('ปีงบประมาณ 2565');
  });

  test('is told of what the report prints: not of an old row that plans nothing any more', () => {
    expect(told([HEADER, ['o1', '', '30/9/2560']])).toEqual([]);
    expect(told([HEADER, ['o1', 'ทำต่อ', '30/9/2560']])).toHaveLength(1);
  });
});

describe('a blank due date', () => {
  test('is listed as a blank, with the first cell, and is no issue', () => {
    const { undated } = workbook([HEADER, ['o2', 'ก', '30/9/2564'], ['o5', 'ก', '']]);
    expect(undated).toEqual([{ label: 'กำหนดแล้วเสร็จ: O5 (1)', tab: 'แผนปรับปรุง', cell: 'C3' }]);
    expect(told([HEADER, ['o2', 'ก', '30/9/2564'], ['o5', 'ก', '']])).toEqual([]);
  });

  test('is listed where its row or its column is missing', () => {
    expect(workbook([HEADER, ['o5', 'ก', '30/9/2564']]).undated).toMatchObject([{ label: 'กำหนดแล้วเสร็จ: O2 (1)', cell: '' }]);
    expect(
      workbook([
        ['ข้อ', 'มาตรการ'],
        ['o2', 'ก'],
      ]).undated,
    ).toMatchObject([{ label: 'กำหนดแล้วเสร็จ: O2 O5 (2)', cell: '' }]);
  });

  test('is listed once for all, and not where every row has one', () => {
    const many = oitTab(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`o${index + 1}`, 0])));
    const answer = read({ OIT: many, ผลทางการ: OFFICIAL });
    expect(answer.ok && answer.undated).toMatchObject([{ label: 'กำหนดแล้วเสร็จ: O1 O2 O3 O4 O5 O6 O7 O8 … (12)' }]);
    expect(workbook([HEADER, ['o2', '', '30/9/2564'], ['o5', '', 'ไตรมาส 4']]).undated).toEqual([]);
  });
});
