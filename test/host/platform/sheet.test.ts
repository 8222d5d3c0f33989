import { expect, test } from 'vitest';
import { evaluated, opened } from '../add-on.js';

const BOOK = 'SpreadsheetApp.getActive()';
const said = (expression: string) => `(() => { try { return ${expression}; } catch (error) { return error.message; } })()`;

const cases: [string, unknown][] = [
  [`${BOOK}.getSheets().map((s) => s.getName())`, ['ชีต1']],
  [`${BOOK}.insertSheet("ก").getIndex()`, 2],
  [`(b => { b.insertSheet("ก", 0); return b.getSheets().map((s) => s.getName()); })(${BOOK})`, ['ก', 'ชีต1']],
  [`(b => { b.insertSheet("ก"); return b.getActiveSheet().getName(); })(${BOOK})`, 'ก'],
  [`(s => [s.getMaxRows(), s.getMaxColumns(), s.getLastRow(), s.getLastColumn()])(${BOOK}.insertSheet("ก"))`, [1000, 26, 0, 0]],
  [
    `(s => { s.insertRowsAfter(s.getMaxRows(), 5); s.insertColumnsAfter(26, 2); return [s.getMaxRows(), s.getMaxColumns()]; })(${BOOK}.getActiveSheet())`,
    [1005, 28],
  ],
  [`${BOOK}.getSheetByName("ไม่มี")`, null],
  [`${BOOK}.getActiveSheet().setName("ข").getName()`, 'ข'],
  [`${BOOK}.getActiveSheet().setFrozenRows(1).getFrozenRows()`, 1],
  [`${BOOK}.getActiveSheet().setFrozenRows(999).getFrozenRows()`, 999],
  [`${BOOK}.getActiveSheet().setColumnWidths(25, 2, 100).getName()`, 'ชีต1'],
  [`${BOOK}.getSpreadsheetTimeZone()`, 'Asia/Bangkok'],
  [`${BOOK}.getSpreadsheetLocale()`, 'th_TH'],
  [`(b => { b.insertSheet("ก ข").getRange("B2").setValue(5); return b.getRange("'ก ข'!B2").getValue(); })(${BOOK})`, 5],
  [`(b => { b.getActiveSheet().getRange("B2:C3").activate(); return b.getActiveRange().getA1Notation(); })(${BOOK})`, 'B2:C3'],
  [
    `(b => { const s = b.getActiveSheet(); b.insertSheet("ก"); b.setActiveSheet(s); b.deleteSheet(b.getSheetByName("ก")); return b.getSheets().length; })(${BOOK})`,
    1,
  ],
];
test.each(cases)('%s is %j', async (expression, value) => {
  expect(await evaluated(expression)).toEqual(value);
});

const messages: [string, string][] = [
  [`${BOOK}.insertSheet("ชีต1")`, 'A sheet with the name "ชีต1" already exists. Please enter another name.'],
  [`(b => { b.insertSheet("ก").setName("ชีต1"); })(${BOOK})`, 'A sheet with the name "ชีต1" already exists. Please enter another name.'],
  [`${BOOK}.deleteSheet(${BOOK}.getActiveSheet())`, "You can't remove all the sheets in a document."],
  [
    `${BOOK}.getActiveSheet().insertRowsAfter(1000, 400000)`,
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  [`${BOOK}.getActiveSheet().setFrozenRows(1000)`, "You can't freeze all visible rows on the sheet."],
  [`${BOOK}.getActiveSheet().setFrozenColumns(26)`, "You can't freeze all visible columns on the sheet."],
  [`${BOOK}.getActiveSheet().setFrozenRows(-1)`, 'Those rows are out of bounds.'],
  [`${BOOK}.getActiveSheet().setColumnWidth(27, 100)`, 'Those columns are out of bounds.'],
  [`${BOOK}.getActiveSheet().setColumnWidths(26, 2, 100)`, 'Those columns are out of bounds.'],
  [`${BOOK}.getActiveSheet().setColumnWidth(0, 100)`, 'Those columns are out of bounds.'],
  [`${BOOK}.getActiveSheet().insertRowsAfter(1001, 1)`, 'Those rows are out of bounds.'],
  [`${BOOK}.getActiveSheet().insertColumnsAfter(27, 1)`, 'Those columns are out of bounds.'],
];
test.each(messages)('%s says: %s', async (expression, message) => {
  expect(await evaluated(said(expression))).toBe(message);
});

const RULE = (colour: string) =>
  `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1<60').setBackground('${colour}').setFontColor('#8c1d18').setBold(true).setRanges([sheet.getRange('A1:A9'), sheet.getRange('C1')]).build()`;

test('rules are replaced as a whole and read back with all they say', async () => {
  const code = `function run() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.setConditionalFormatRules([${RULE('#ffffff')}]);
    sheet.setConditionalFormatRules([${RULE('#fde4e1')}]);
    return sheet.getConditionalFormatRules().map((rule) => {
      const condition = rule.getBooleanCondition();
      return [rule.getRanges().map((r) => r.getA1Notation()), condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA,
        condition.getCriteriaValues(), condition.getBackground(), condition.getFontColor(), condition.getBold(), condition.getUnderline()];
    });
  }`;
  const spreadsheet = await opened(code);
  expect(spreadsheet.runServerFunction('run')).toEqual([[['A1:A9', 'C1'], true, ['=A1<60'], '#fde4e1', '#8c1d18', true, null]]);
});

test('a copy of a rule is a rule of its own', async () => {
  const code = `function run() {
    const sheet = SpreadsheetApp.getActiveSheet();
    const rule = ${RULE('#fde4e1')};
    const other = rule.copy().setBackground('#dcebfa').build();
    return [rule, other].map((one) => one.getBooleanCondition().getBackground());
  }`;
  expect((await opened(code)).runServerFunction('run')).toEqual(['#fde4e1', '#dcebfa']);
});

const RULE_WITHOUT: [string, string][] = [
  [".whenFormulaSatisfied('=A1<60').build()", 'Conditional format rule must have at least one range.'],
  [".whenFormulaSatisfied('=A1<60').setRanges([]).build()", 'Conditional format rule must have at least one range.'],
  [".setRanges([SpreadsheetApp.getActiveSheet().getRange('A1')]).build()", 'Conditional format rule must have a condition.'],
];
test.each(RULE_WITHOUT)('a rule built with %s is refused', async (calls, message) => {
  expect(await evaluated(said(`SpreadsheetApp.newConditionalFormatRule()${calls}`))).toBe(message);
});
