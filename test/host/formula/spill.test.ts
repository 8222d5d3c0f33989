import { beforeEach, describe, expect, test } from 'vitest';
import { insertRows, renameSheet } from '../../../host/model/grid.js';
import type { Sheet } from '../../../host/model/sheet.js';
import type { Spreadsheet } from '../../../host/spreadsheet.js';
import { opened, shown, type } from '../add-on.js';

const CODE = `
/** @customfunction */
function BAND(values) { return Array.isArray(values) ? values.map((row) => row.map((v) => v === '' ? '' : v < 60 ? 'ต่ำ' : 'สูง')) : values < 60 ? 'ต่ำ' : 'สูง'; }
/** @customfunction */
function TABLE(rows) { return [['รหัส', 'คะแนน', 'ระดับ'], ['1', 88.78, ''], ['2', 82.67, 'B']]; }
/** @customfunction */
function TALL(rows, columns) { return Array.from({ length: rows }, () => Array.from({ length: columns || 1 }, () => 'x')); }
`;

let spreadsheet: Spreadsheet;
let sheet: Sheet;

beforeEach(async () => {
  spreadsheet = await opened(CODE);
  sheet = spreadsheet.workbook.sheets[0] as Sheet;
});

test('a range spills downwards and empty cells stay empty', () => {
  type(spreadsheet, [['', 10, '=BAND(B1:B3)'], ['', 70], ['']]);
  expect(shown(spreadsheet, 3, 3).map((row) => row[2])).toEqual(['ต่ำ', 'สูง', '']);
});

test('a table spills to the right too', () => {
  type(spreadsheet, [['=TABLE(1)']]);
  expect(shown(spreadsheet, 3, 3)).toEqual([
    ['รหัส', 'คะแนน', 'ระดับ'],
    ['1', '88.78', ''],
    ['2', '82.67', 'B'],
  ]);
});

test('spilled cells are not content', () => {
  type(spreadsheet, [['=TABLE(1)']]);
  spreadsheet.workbook.calculator.settle();
  expect(sheet.contents.size).toBe(1);
  expect(spreadsheet.workbook.usedSize(sheet)).toEqual({ rows: 3, columns: 3 });
});

test('content in the way makes it #REF!, and its leaving lets it spill again', () => {
  type(spreadsheet, [['=TABLE(1)'], [null, 'ของผู้ใช้']]);
  expect(shown(spreadsheet, 2, 2)).toEqual([
    ['#REF!', ''],
    ['', 'ของผู้ใช้'],
  ]);
  type(spreadsheet, [[null], [null, '']]);
  expect(shown(spreadsheet, 2, 2)).toEqual([
    ['รหัส', 'คะแนน'],
    ['1', '88.78'],
  ]);
});

test('typing into a spilled cell blocks the result and keeps what was typed', () => {
  type(spreadsheet, [['=TABLE(1)', null, null, '=COUNTA(A1:C3)']]);
  expect(shown(spreadsheet, 1, 4)[0]?.[3]).toBe('8');
  type(spreadsheet, [[null], [null], [null, null, 5]]);
  expect(shown(spreadsheet, 3, 3)).toEqual([
    ['#REF!', '', ''],
    ['', '', ''],
    ['', '', '5'],
  ]);
});

test('a result that grew and shrank leaves nothing behind', () => {
  type(spreadsheet, [['=TALL(B1)', 4]]);
  expect(shown(spreadsheet, 5, 1).flat()).toEqual(['x', 'x', 'x', 'x', '']);
  type(spreadsheet, [[null, 2]]);
  expect(shown(spreadsheet, 5, 1).flat()).toEqual(['x', 'x', '', '', '']);
});

test('a deleted formula takes its spilled cells with it', () => {
  type(spreadsheet, [['=TABLE(1)']]);
  shown(spreadsheet, 3, 3);
  type(spreadsheet, [['']]);
  expect(shown(spreadsheet, 3, 3).flat().join('')).toBe('');
});

test('of two results that want a cell the upper one has it', () => {
  type(spreadsheet, [['=TALL(3)'], ['=TALL(2)']]);
  expect(shown(spreadsheet, 3, 1).flat()).toEqual(['#REF!', 'x', 'x']);
});

test('a result longer than the sheet is #REF!', () => {
  type(spreadsheet, [['=TALL(1001)']]);
  expect(shown(spreadsheet, 2, 1).flat()).toEqual(['#REF!', '']);
});

describe('other formulas see', () => {
  const sees: [string, string][] = [
    ['=COUNTIF(C1:C3,"สูง")', '2'],
    ['=COUNTIF(BAND(B1:B3),"สูง")', '2'],
    ['=INDEX(TABLE(B1:B3),2,2)', '88.78'],
    ['=C2&C3', 'สูงสูง'],
    ['=IFERROR(BAND(B1:B3),"ผิด")', 'ต่ำ'],
    ['=SUM(TABLE(1))', '171.45'],
    ['=SUM(B1:B)', '200'],
    ['=SUM(B:B)', '200'],
    ['=SUM(1:1)', '10'],
  ];
  test.each(sees)('%s as %s', (formula, text) => {
    type(spreadsheet, [
      ['', 10, '=BAND(B1:B3)'],
      ['', 90],
      ['', 100],
    ]);
    type(spreadsheet, [[null], [null], [null], [null], [null, null, null, null, null, formula]]);
    expect(shown(spreadsheet, 5, 6)[4]?.[5]).toBe(text);
  });
});

test('a change is followed through spilled cells', () => {
  type(spreadsheet, [
    ['', 10, '=BAND(B1:B2)', '=COUNTIF(C1:C2,"สูง")'],
    ['', 20],
  ]);
  expect(shown(spreadsheet, 1, 4)[0]?.[3]).toBe('0');
  type(spreadsheet, [[null], [null, 80]]);
  expect(shown(spreadsheet, 1, 4)[0]?.[3]).toBe('1');
});

const arrays: [string, string[]][] = [
  ['={1;2;3}', ['1', '2', '3']],
  ['=ARRAYFORMULA(B1:B3*2)', ['20', '180', '200']],
  ['=SORT(B1:B3)', ['10', '90', '100']],
  ['=FILTER(B1:B3,B1:B3>50)', ['90', '100', '']],
];
test.each(arrays)('%s spills as well', (formula, column) => {
  type(spreadsheet, [
    ['', 10, formula],
    ['', 90],
    ['', 100],
  ]);
  expect(shown(spreadsheet, 3, 3).map((row) => row[2])).toEqual(column);
});

test.each(['=QUERY(A1:B2,"select A")', '=LET(a,1,a)'])('%s, which nobody here knows, keeps its text and the last value', (formula) => {
  spreadsheet.workbook.put(sheet, 0, 0, { formula, cached: 'ค่าเดิม' });
  type(spreadsheet, [[null, '=A1&"!"']]);
  expect(shown(spreadsheet, 1, 2)).toEqual([['ค่าเดิม', 'ค่าเดิม!']]);
  expect(sheet.contentAt(0, 0)).toMatchObject({ formula });
});

test('formulas follow a renamed tab and inserted rows', () => {
  const { workbook } = spreadsheet;
  const other = workbook.insertSheet('คะแนน');
  type(spreadsheet, [
    ["='คะแนน'!B2+คะแนน!B2", '=SUM(B2:B3)'],
    [null, 1],
    [null, 2],
  ]);
  workbook.put(other, 1, 1, { value: 4 });
  expect(shown(spreadsheet, 1, 2)).toEqual([['8', '3']]);
  renameSheet(workbook, other, 'ผล 2563');
  insertRows(workbook, sheet, 2, 3);
  expect(shown(spreadsheet, 6, 2)).toEqual([
    ['8', '3'],
    ['', '1'],
    ['', ''],
    ['', ''],
    ['', ''],
    ['', '2'],
  ]);
  expect(sheet.contentAt(0, 0)).toMatchObject({ formula: "='ผล 2563'!B2+'ผล 2563'!B2" });
  expect(sheet.contentAt(0, 1)).toMatchObject({ formula: '=SUM(B2:B6)' });
});

test('open ranges reach rows that were added', () => {
  const { workbook } = spreadsheet;
  type(spreadsheet, [['=SUM(B1:B)']]);
  insertRows(workbook, sheet, 1000, 10);
  workbook.put(sheet, 1005, 1, { value: 7 });
  expect(shown(spreadsheet, 1, 1)).toEqual([['7']]);
});
