import { expect, test } from 'vitest';
import { enter } from '../../../host/model/enter.js';
import { insertRows, renameSheet } from '../../../host/model/grid.js';
import type { Sheet } from '../../../host/model/sheet.js';
import { Workbook } from '../../../host/model/workbook.js';

/** A tab of values only, 1 2 3 in column A, and one beside it. */
function book() {
  const workbook = new Workbook();
  const values = workbook.insertSheet('คำตอบ');
  const other = workbook.insertSheet('สรุป');
  for (const row of [0, 1, 2]) enter(workbook, values, row, 0, row + 1);
  workbook.calculator.settle();
  const shown = (sheet: Sheet = other) => workbook.valueAt(sheet, 0, 0);
  return { workbook, values, other, shown };
}

test('values that no formula asked for are there for the first that does', () => {
  const { workbook, other, shown } = book();
  enter(workbook, other, 0, 0, '=SUM(คำตอบ!A:A)');
  expect(shown()).toBe(6);
});

test('and follow later edits, moved rows and a new name', () => {
  const { workbook, values, other, shown } = book();
  enter(workbook, other, 0, 0, '=SUM(คำตอบ!A1:A3)');
  enter(workbook, values, 1, 0, 20);
  expect(shown()).toBe(24);
  insertRows(workbook, values, 1, 2);
  enter(workbook, values, 1, 0, 100);
  expect(shown()).toBe(124);
  renameSheet(workbook, values, 'อื่น');
  expect(shown()).toBe(124);
});

test('a formula in the tab itself sees the values that were there before it', () => {
  const { workbook, values } = book();
  enter(workbook, values, 0, 1, '=A1+A3');
  expect(workbook.valueAt(values, 0, 1)).toBe(4);
});

test('a defined name reaches a tab that no formula named', () => {
  const { workbook, other, shown } = book();
  workbook.define([{ name: 'ช่วง', range: "'คำตอบ'!$A$1:$A$3" }]);
  enter(workbook, other, 0, 0, '=MAX(ช่วง)');
  expect(shown()).toBe(3);
});

test('a formula tried without being put there, as a colour rule is, sees values too', () => {
  const { workbook, values, other } = book();
  const at = { sheet: other, row: 0, column: 0 };
  expect(workbook.calculator.probe(at, '=คำตอบ!A2>1')).toBe(true);
  expect(workbook.calculator.probe({ ...at, sheet: values }, '=A1>1')).toBe(false);
});

test('values deleted before anyone asked stay gone, a tab too', () => {
  const { workbook, values, other, shown } = book();
  workbook.put(values, 2, 0, null);
  enter(workbook, other, 0, 0, '=SUM(คำตอบ!A:A)');
  expect(shown()).toBe(3);
  workbook.deleteSheet(values);
  expect(shown()).toMatchObject({ code: '#REF!' });
});
