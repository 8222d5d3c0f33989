import { expect, test } from 'vitest';
import { evaluated } from '../add-on.js';

const R = (name: string) => `SpreadsheetApp.getActiveSheet().getRange(${name})`;
const said = (expression: string) => `(() => { try { return ${expression}; } catch (error) { return error.message; } })()`;

/** Where a search finds what `A1:B2` holds: `xAb`, `cab` above `ab`, `2`. */
const FOUND = (text: string, how: string) =>
  `(r => { r.setValues([["xAb", "cab"], ["ab", 2]]); return r.createTextFinder(${text})${how}.findAll().map((cell) => cell.getA1Notation()); })(${R('"A1:B2"')})`;

const cases: [string, unknown][] = [
  [`${R('"B2:C4"')}.getA1Notation()`, 'B2:C4'],
  [`${R('2, 3')}.getA1Notation()`, 'C2'],
  [`${R('2, 3, 2, 2')}.offset(1, 1).getA1Notation()`, 'D3:E4'],
  [`${R('"A2:A"')}.getA1Notation()`, 'A2:A1000'],
  [`${R('"B2:C4"')}.getCell(2, 2).getA1Notation()`, 'C3'],
  [
    `(r => [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns(), r.getLastRow(), r.getLastColumn()])(${R('"B2:C4"')})`,
    [2, 2, 3, 2, 4, 3],
  ],
  [`${R('"A1"')}.setValue("007").getValue()`, 7],
  [`${R('"A1"')}.setNumberFormat("@").setValue("007").getValue()`, '007'],
  [`${R('"A1"')}.setValue("'=A1").getValue()`, '=A1'],
  [`${R('"A1"')}.setValue("=1+1").getValue()`, 2],
  [`${R('"A1"')}.setValue("=1+1").getFormula()`, '=1+1'],
  [`${R('"A1"')}.setValue(2).getFormula()`, ''],
  [`${R('"A1:B1"')}.setFormulas([["=1+1", "=A1+1"]]).getValues()`, [[2, 3]]],
  [`${R('"A1"')}.setValue("50%").getDisplayValue()`, '50%'],
  [`${R('"A1"')}.setNumberFormat("0.00").setValue(79.684).getDisplayValues()`, [['79.68']]],
  [`${R('"A1"')}.setValue("=1/0").getValue()`, '#DIV/0!'],
  [`${R('"A1"')}.setValue(NaN).getValue()`, '#NUM!'],
  [
    `${R('"A1:B2"')}.setValue(1).clearContent().getValues()`,
    [
      ['', ''],
      ['', ''],
    ],
  ],
  [`${R('"A1"')}.setValue(null).getValue()`, ''],
  [`${R('"A1:B1"')}.setBackgrounds([["#FFF1C9", null]]).getBackgrounds()`, [['#fff1c9', '#ffffff']]],
  [`${R('"A1"')}.setFontWeight("bold").getFontWeights()`, [['bold']]],
  [`${R('"A1"')}.setNote("ก").getNotes()`, [['ก']]],
  [`${R('"A1:A2"')}.getNumberFormats()`, [['General'], ['General']]],
  [`${R('"A1"')}.setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).canEdit()`, true],
  [`${FOUND('"ab"', '')}`, ['A1', 'B1', 'A2']],
  [`${FOUND('"ab"', '.matchEntireCell(true)')}`, ['A2']],
  [`${FOUND('"Ab"', '.matchCase(true)')}`, ['A1']],
  [`${FOUND('"a."', '')}`, []],
  [`${FOUND('"^a.$"', '.useRegularExpression(true)')}`, ['A2']],
  ['SpreadsheetApp.getActiveSheet().getDataRange().getValues()', [['']]],
  [
    '(s => { s.appendRow([1, "ก"]); s.appendRow([2]); return s.getDataRange().getValues(); })(SpreadsheetApp.getActiveSheet())',
    [
      [1, 'ก'],
      [2, ''],
    ],
  ],
];
test.each(cases)('%s is %j', async (expression, value) => {
  expect(await evaluated(expression)).toEqual(value);
});

const SHAPE = (side: string, has: number, wants: number) =>
  `The number of ${side} in the data does not match the number of ${side} in the range. The data has ${has} but the range has ${wants}.`;
const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

const messages: [string, string][] = [
  [`${R('"A1:A3"')}.setValues([[1], [2]])`, SHAPE('rows', 2, 3)],
  [`${R('"A1:B1"')}.setValues([[1]])`, SHAPE('columns', 1, 2)],
  [`${R('"A1:B1"')}.setNumberFormats([["0"]])`, SHAPE('columns', 1, 2)],
  [R('1001, 1'), OUTSIDE],
  [R('1, 26, 1, 2'), OUTSIDE],
  [R('"AA1"'), OUTSIDE],
  [R('0, 1'), 'The starting row or column of the range is too small.'],
  [R('1, 1, 0'), 'The number of rows in the range must be at least 1.'],
  [R('"ก"'), 'Range not found'],
  [R('null'), "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
  [`${R('"A1"')}.setValues([1])`, "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues."],
  [`${R('"A1"')}.setValue("ก".repeat(50001))`, 'Your input contains more than the maximum of 50000 characters in a single cell.'],
  [`${R('"A1"')}.setValue(undefined)`, 'The local host does not write undefined into a cell: undefined'],
  [`${R('"A1"')}.setValue({})`, 'The local host does not write object into a cell: [object Object]'],
];
test.each(messages)('%s says: %s', async (expression, message) => {
  expect(await evaluated(said(expression))).toBe(message);
});

test('what a script changes in its copy does not change the sheet', async () => {
  const expression = `(r => { const rows = r.setValues([[1]]).getValues(); rows[0][0] = 9; return r.getValue(); })(${R('"A1"')})`;
  expect(await evaluated(expression)).toBe(1);
});
