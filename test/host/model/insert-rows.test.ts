import { expect, test } from 'vitest';
import { insertRows } from '../../../host/model/grid.js';
import { Workbook } from '../../../host/model/workbook.js';

const place = (row: number, rows: number) => ({ row, column: 0, rows, columns: 2 });
const LOOK = { criteria: 'CUSTOM_FORMULA', background: '#fde4e1', fontColor: null, bold: null, italic: null, underline: null };

const cases: [number, number, number, string][] = [
  [0, 5, 4, '=A6>1'],
  [2, 5, 4, '=A6>1'],
  [3, 5, 4, '=A6>1'],
  [4, 3, 6, '=A4>1'],
  [6, 3, 6, '=A4>1'],
  [7, 3, 4, '=A4>1'],
];
test.each(cases)('two rows below row %i: a merged place and a rule of rows 4 to 7 begin at %i and have %i', (after, row, rows, formula) => {
  const workbook = new Workbook();
  const sheet = workbook.insertSheet('ก');
  sheet.merges = [place(3, 4)];
  sheet.rules = [{ ...LOOK, places: [place(3, 4)], formula: '=A4>1' }];
  insertRows(workbook, sheet, after, 2);
  expect([sheet.merges, sheet.rules]).toEqual([[place(row, rows)], [{ ...LOOK, places: [place(row, rows)], formula }]]);
});
