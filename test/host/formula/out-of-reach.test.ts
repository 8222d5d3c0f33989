import { expect, test } from 'vitest';
import { Calculator } from '../../../host/formula/calculator.js';
import { type CellValue, Fault } from '../../../host/model/cell.js';
import { enter } from '../../../host/model/enter.js';
import type { Sheet } from '../../../host/model/sheet.js';
import { Workbook } from '../../../host/model/workbook.js';

/** A workbook with numbers in A1:A3 of `ข้อมูล`, and a formula with what a file last showed in B1. */
function book(formula: string, cached: CellValue = null) {
  const workbook = new Workbook();
  const sheet = workbook.insertSheet('ข้อมูล');
  for (const row of [0, 1, 2]) enter(workbook, sheet, row, 0, row + 1);
  workbook.put(sheet, 0, 1, { formula: `=${formula}`, cached });
  return { workbook, sheet, value: () => workbook.valueAt(sheet, 0, 1) };
}

const lacking = [
  'Nope!A1',
  "'ไม่มี'!A1",
  'SUM(Nope!A1:A3)',
  "'C:\\[other.xlsx]ข้อมูล'!A1",
  '[1]ข้อมูล!A1',
  'SUM(ไม่รู้จัก)',
  'Table1[[#Totals],[x]]',
  'CUBEVALUE("a","b")',
  'A1#',
  'SUM(',
  'HOSTCALL("constructor")',
];
test.each(lacking)('%s keeps what the file showed', (formula) => {
  const { sheet, value } = book(formula, 7);
  expect(value()).toBe(7);
  expect(sheet.contentAt(0, 1)).toEqual({ formula: `=${formula}`, cached: 7 });
});

test.each(['Nope!A1', "SUM('ไม่มี'!A1:A3)"])('%s typed anew is #REF!', (formula) => {
  expect(book(formula).value()).toEqual(new Fault('#REF!'));
});

test('a formula finds its tab when it comes, and loses it when it goes', () => {
  const { workbook, value } = book('SUM(ใหม่!A1:A3)', 7);
  expect(value()).toBe(7);
  const tab = workbook.insertSheet('ใหม่');
  enter(workbook, tab, 0, 0, 5);
  expect(value()).toBe(5);
  workbook.deleteSheet(tab);
  expect(value()).toEqual(new Fault('#REF!'));
});

test('a defined name stands for its place', () => {
  const { workbook, sheet, value } = book('SUM(ช่วง)*MyRange', 7);
  workbook.calculator.define([
    { name: 'ช่วง', range: "'ข้อมูล'!$A$1:$A$3" },
    { name: 'myrange', range: "'ข้อมูล'!$A$2" },
  ]);
  expect(value()).toBe(12);
  enter(workbook, sheet, 0, 0, 10);
  expect(value()).toBe(30);
});

test('a range past the end of its tab ends with it, fast', () => {
  const { workbook, sheet, value } = book('SUM(A1:A3)');
  const started = Date.now();
  for (const formula of ['SUM(C1:ZZ1000)', 'SUM(A1:A900000)', 'SUM(C:ZZ)', 'COUNTA(A:A)', 'COUNTBLANK(D:Z)']) {
    workbook.put(sheet, 0, 1, { formula: `=${formula}`, cached: null });
    expect(value()).toBe({ 'SUM(A1:A900000)': 6, 'COUNTA(A:A)': 3, 'COUNTBLANK(D:Z)': 23_000 }[formula] ?? 0);
  }
  expect(Date.now() - started).toBeLessThan(3000);
});

test('a range that was cut sees what comes later', () => {
  const { workbook, sheet, value } = book('SUM(A:A)');
  expect(value()).toBe(6);
  enter(workbook, sheet, 600, 0, 100);
  expect(value()).toBe(106);
  enter(workbook, sheet, 0, 2, '=SEQUENCE(700)');
  workbook.put(sheet, 0, 1, { formula: '=SUM(C:C)', cached: null });
  expect(value()).toBe(245_350);
});

test('a formula on which the engine fails keeps its last value, and the others theirs', () => {
  const functions = { list: () => [{ name: 'BOOM', parameters: [], comment: '' }], call: () => 1 };
  const { workbook, sheet, value } = book('1', 7);
  const broken = new Calculator(functions, () => {
    throw new Error('the engine failed');
  });
  Object.assign(workbook, { calculator: broken });
  workbook.put(sheet, 0, 1, { formula: '=BOOM(A1)', cached: 7 });
  workbook.put(sheet, 0, 2, { formula: '=SUM(A1:A3)', cached: null });
  broken.addSheet(sheet as Sheet);
  expect(value()).toBe(7);
  expect(workbook.valueAt(sheet, 0, 2)).toBe(6);
  enter(workbook, sheet, 0, 0, 5);
  expect(workbook.valueAt(sheet, 0, 2)).toBe(10);
});
