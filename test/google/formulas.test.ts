import { beforeEach, expect, test } from 'vitest';
import { enter } from '../../host/model/enter.js';
import type { Spreadsheet } from '../../host/spreadsheet.js';
import { expected } from '../example.js';
import { office, shownTab } from './office.js';

const SCORES = Object.values(expected.indicators);
let spreadsheet: Spreadsheet;

beforeEach(async () => {
  spreadsheet = await office({ คะแนน: [['ตัวชี้วัด', 'คะแนน'], ...Object.entries(expected.indicators)] });
});

/** Types into a cell (zero-based) of the first tab with scores and gives what a column then shows. */
function type(row: number, column: number, text: string | number): void {
  const sheet = spreadsheet.workbook.sheetNamed('คะแนน');
  if (!sheet) throw new Error('no tab');
  enter(spreadsheet.workbook, sheet, row, column, text);
  spreadsheet.workbook.calculator.settle();
}
const column = (index: number) => shownTab(spreadsheet, 'คะแนน').map((row) => row[index] ?? '');

test('ITA_RATING of a range spills, and follows an edit', () => {
  type(1, 3, '=ITA_RATING(B2:B11, 2563)');
  expect(column(3).slice(1)).toEqual(['A', 'B', 'A', 'B', 'B', 'A', 'C', 'C', 'C', 'B']);
  type(7, 1, 95);
  expect(column(3)[7]).toBe('AA');
});

test('ITA_BAND spills, COUNTIF counts it, also without cells between', () => {
  type(1, 3, '=ITA_BAND(B2:B11)');
  type(1, 4, '=COUNTIF(D2:D11,"เกินกว่า 85%")');
  type(2, 4, '=COUNTIF(ITA_BAND(B2:B11),"เกินกว่า 85%")');
  const high = SCORES.filter((score) => score > 85).length;
  expect(column(4).slice(1, 3)).toEqual([high, high]);
  type(2, 1, 99);
  expect(column(4).slice(1, 3)).toEqual([high + 1, high + 1]);
});

test('ITA_SUMMARY spills a table with the total last', () => {
  type(0, 3, '=ITA_SUMMARY(A2:B11, 2563)');
  const rows = shownTab(spreadsheet, 'คะแนน').map((row) => row.slice(3, 7));
  expect(rows[0]).toEqual(['รหัส', 'รายการ', 'คะแนน', 'ระดับ']);
  expect(rows.at(-1)).toEqual(['รวม', 'คะแนนภาพรวม', expect.closeTo(79.68, 2), 'B']);
  expect(rows).toHaveLength(22);
});

test('a blocked spill is #REF! and comes back when the way is free', () => {
  type(1, 3, '=ITA_BAND(B2:B11)');
  type(5, 3, 'ขวาง');
  expect([column(3)[1], column(3)[2], column(3)[5]]).toEqual(['#REF!', '', 'ขวาง']);
  type(5, 3, '');
  expect(column(3)[5]).toBe('ตั้งแต่ 60% ถึง 85%');
});

test('what cannot be answered is #ERROR! with the sentence', () => {
  type(1, 3, '=ITA_RATING("ดีมาก", 2563)');
  expect(column(3)[1]).toBe('#ERROR!');
});

test('ITA_THAI of a date cell is the day that the sheet shows', () => {
  type(1, 3, '18/1/2021');
  type(2, 3, '=ITA_THAI(D2)');
  expect(column(3)[2]).toBe('๑๘ มกราคม ๒๕๖๔');
});
