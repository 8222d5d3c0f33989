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

test('a blank due date is no issue', () => {
  expect(told([HEADER, ['o2', 'ก', '30/9/2564'], ['o5', 'ก', '']])).toEqual([]);
});

describe('where the plan is written', () => {
  const cells = (...rows: Rows) => workbook(rows).places.planCells.map(({ code, cells: { measure, due } }) => [code, measure, due]);
  test('is told for every row of a measure, of several the first, also where nothing is written yet', () => {
    expect(cells(HEADER, ['o5', '', ''], ['', 'ก', ''], ['o2', '', ''], ['o5', 'ก', ''])).toEqual([
      ['o5', 'B2', 'C2'],
      ['o2', 'B4', 'C4'],
    ]);
  });

  test('lacks what the tab has no column for', () => {
    expect(cells(['มาตรการ', 'ข้อ'], ['ก', 'o2'])).toEqual([['o2', 'A2', undefined]]);
  });
});
