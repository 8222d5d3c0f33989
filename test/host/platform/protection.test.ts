import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../../host/model/sheet.js';
import type { Spreadsheet } from '../../../host/spreadsheet.js';
import { opened } from '../add-on.js';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const VIEW_ONLY = 'You do not have permission to edit this document.';
const B2_C3 = { row: 1, column: 1, rows: 2, columns: 2 };

/** What an expression gives or which words it throws, in a spreadsheet that was closed beforehand. */
async function said(expression: string, close: (sheet: Sheet, spreadsheet: Spreadsheet) => void) {
  const code = `function run() {
    const book = SpreadsheetApp.getActive(); const sheet = book.getActiveSheet();
    const rule = (place) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1<60').setBackground('#ffffff').setRanges([sheet.getRange(place)]).build();
    try { return [${expression}, 'done'][1]; } catch (error) { return error.message; }
  }
  function tell() { const sheet = SpreadsheetApp.getActiveSheet(); const { SHEET, RANGE } = SpreadsheetApp.ProtectionType; return ${expression}; }`;
  const spreadsheet = await opened(code);
  spreadsheet.workbook.insertSheet('อื่น');
  const [sheet] = spreadsheet.workbook.sheets;
  if (!sheet) throw new Error('no tab');
  spreadsheet.workbook.activate(sheet);
  close(sheet, spreadsheet);
  return { run: () => spreadsheet.runServerFunction('run'), tell: () => spreadsheet.runServerFunction('tell'), sheet };
}

const wholeTab = (sheet: Sheet) => {
  sheet.readOnly = true;
};
const oneRange = (sheet: Sheet) => {
  sheet.protections.push({ place: { ...B2_C3 } });
};
const viewer = (_: Sheet, { workbook }: Spreadsheet) => {
  workbook.viewOnly = true;
};

const cellWrites = [
  'setValue(1)',
  'setValues([[1]])',
  'setFormula("=1")',
  'setFormulas([["=1"]])',
  'setNumberFormat("0")',
  'setBackgrounds([["#ffffff"]])',
  'setFontWeight("bold")',
  'setNote("ก")',
  'clearContent()',
];
const tabWrites = ['sheet.setFrozenRows(1)', 'sheet.setColumnWidth(1, 100)', 'sheet.setName("ข")', 'sheet.insertColumnsAfter(26, 1)'];
const rangeWrites = [
  ...cellWrites.map((write) => `sheet.getRange("C3").${write}`),
  'sheet.getRange("A1:B2").setValue(1)',
  'sheet.setConditionalFormatRules([rule("C1:C9")])',
  'sheet.insertRowsAfter(2, 1)',
  'book.deleteSheet(sheet)',
];
const freeWrites = [
  ...cellWrites.map((write) => `sheet.getRange("A1").${write}`),
  'sheet.getRange("D1:E9").setValue(1)',
  'sheet.setConditionalFormatRules([rule("D1:D9")])',
  'sheet.insertRowsAfter(1, 1)',
  'sheet.insertRowsAfter(3, 1)',
  'sheet.appendRow([1])',
  ...tabWrites,
];

describe('a protected tab', () => {
  const refused = [...rangeWrites, ...freeWrites];
  test.each(refused)('refuses %s', async (write) => {
    expect((await said(write, wholeTab)).run()).toBe(PROTECTED);
  });

  test('tells it beforehand', async () => {
    const { tell } = await said(
      '[sheet.getRange("A1").canEdit(), sheet.getProtections(SHEET).length, sheet.getProtections(RANGE).length]',
      wholeTab,
    );
    expect(tell()).toEqual([false, 1, 0]);
  });

  test('leaves the other tabs open', async () => {
    expect((await said('book.getSheetByName("อื่น").getRange("A1").setValue(1)', wholeTab)).run()).toBe('done');
  });

  test('opens again', async () => {
    const { run, sheet } = await said('sheet.getRange("A1").setValue(1)', wholeTab);
    sheet.readOnly = false;
    expect([sheet.protections, run()]).toEqual([[], 'done']);
  });
});

describe('a protected range', () => {
  test.each(rangeWrites)('refuses %s', async (write) => {
    expect((await said(write, oneRange)).run()).toBe(PROTECTED);
  });

  test.each(freeWrites)('lets %s be', async (write) => {
    expect((await said(write, oneRange)).run()).toBe('done');
  });

  test('tells it beforehand, range by range', async () => {
    const canEdit = ['A1', 'B2', 'C3', 'A1:B2', 'D4', 'A1:A9', 'A1:Z1000'].map((place) => `sheet.getRange("${place}").canEdit()`);
    expect((await said(`[${canEdit}]`, oneRange)).tell()).toEqual([true, false, false, false, true, true, false]);
  });

  test('is named by its place', async () => {
    const one =
      '(([own]) => [own.getRange().getA1Notation(), own.canEdit(), own.getProtectionType() === RANGE])(sheet.getProtections(RANGE))';
    expect((await said(one, oneRange)).tell()).toEqual(['B2:C3', false, true]);
  });

  test('moves with the rows put above it', async () => {
    const { run, sheet } = await said('sheet.insertRowsAfter(1, 3)', oneRange);
    run();
    expect(sheet.protections).toEqual([{ place: { ...B2_C3, row: 4 } }]);
  });

  test('lets a rule that colours it stay while others come', async () => {
    const { run } = await said('sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule("D1")])', (sheet) => {
      const plain = { background: null, fontColor: null, bold: null, italic: null, underline: null };
      sheet.rules = [{ places: [B2_C3], criteria: 'CUSTOM_FORMULA', formula: '=B2>1', ...plain }];
      oneRange(sheet);
    });
    expect(run()).toBe('done');
  });
});

describe('a user who may only look', () => {
  test.each([...rangeWrites, ...freeWrites, 'book.insertSheet("ก")'])('is refused %s', async (write) => {
    expect((await said(write, viewer)).run()).toBe(VIEW_ONLY);
  });

  test('is told so beforehand and may read', async () => {
    expect((await said('[sheet.getRange("A1").canEdit(), sheet.getRange("A1").getValue()]', viewer)).tell()).toEqual([false, '']);
  });
});
