import { expect, test } from 'vitest';
import type { Sheet } from '../../../host/model/sheet.js';
import { opened, shown, type } from '../add-on.js';

const CODE = `
/**
 * Tells what arrives.
 * @param {any} value what is asked about
 * @customfunction
 */
function ARRIVES(value, other) {
  const kind = (one) => one === undefined ? 'undefined' : one instanceof Date ? 'date ' + one.getFullYear() : typeof one + ' ' + one;
  return Array.isArray(value) ? value.map((row) => row.map(kind).join(';')).join('|') : kind(value) + ', ' + kind(other);
}
/** @customfunction */
function THROWS() { throw new Error('อ่านไม่ได้'); }
/** @customfunction */
function NOT_A_NUMBER() { return 0 / 0; }
/** @customfunction */
function NOTHING() {}
/** @customfunction */
function WRITES() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }
/** @customfunction */
function ASKS() { return SpreadsheetApp.getUi(); }
/** @customfunction */
function SAVES() { return Drive.Files.create({ name: 'a' }); }
/** @customfunction */
function COUNTS() { globalThis.runs = (globalThis.runs || 0) + 1; return globalThis.runs; }
/** no tag */
function PLAIN() { return 1; }
`;

const cases: [string, string][] = [
  ['=ARRIVES(A1:B2)', 'number 1;string ก|string ;boolean true'],
  ['=ARRIVES(A1)', 'number 1, undefined'],
  ['=ARRIVES(A2)', 'string , undefined'],
  ['=ARRIVES(C1)', 'date 2021, undefined'],
  ['=ARRIVES(C1:C1)', 'date 2021, undefined'],
  ['=ARRIVES(DATE(2020,1,2))', 'date 2020, undefined'],
  ['=ARRIVES(C2)', 'string #DIV/0!, undefined'],
  ['=ARRIVES(C1:C2)', 'date 2021|string #DIV/0!'],
  ['=ARRIVES("x", TRUE)', 'string x, boolean true'],
  ['=ARRIVES()', 'undefined, undefined'],
  ['=arrives(1, FALSE)', 'number 1, boolean false'],
  ['=IF(TRUE, ARRIVES(1), 0)', 'number 1, undefined'],
  ['=NOT_A_NUMBER()', '#NUM!'],
  ['=NOTHING()', ''],
  ['=COUNTS()+COUNTS()', '2'],
  ['=PLAIN()', '#NAME?'],
];

test.each(cases)('%s shows %s', async (formula, text) => {
  const spreadsheet = await opened(CODE);
  type(spreadsheet, [
    [1, 'ก', '18/1/2021', formula],
    [null, true, '=1/0'],
  ]);
  expect(shown(spreadsheet, 1, 4)[0]?.[3]).toBe(text);
});

const refusals: [string, string][] = [
  ['=THROWS()', 'อ่านไม่ได้'],
  ['=WRITES()', 'You do not have permission to call Range.setValue'],
  ['=ASKS()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
  ['=SAVES()', 'You do not have permission to call Drive.Files.create'],
];

test.each(refusals)('%s is #ERROR! and keeps the reason', async (formula, message) => {
  const spreadsheet = await opened(CODE);
  type(spreadsheet, [[formula]]);
  const sheet = spreadsheet.workbook.sheets[0] as Sheet;
  expect(spreadsheet.workbook.valueAt(sheet, 0, 0)).toMatchObject({ code: '#ERROR!', message });
});

test('only tagged functions are offered, with their help', async () => {
  const { functions } = await opened(CODE);
  expect(functions.map((help) => help.name)).not.toContain('PLAIN');
  expect(functions[0]).toEqual({
    name: 'ARRIVES',
    parameters: ['value', 'other'],
    comment: 'Tells what arrives.\n@param {any} value what is asked about\n@customfunction',
  });
});

test('two spreadsheets with functions of the same name do not mix', async () => {
  const code = (text: string) => `/** @customfunction */\nfunction SAYS() { return '${text}'; }`;
  const [one, two, none] = [await opened(code('one')), await opened(code('two')), await opened('')];
  for (const spreadsheet of [one, two, none]) type(spreadsheet, [['=SAYS()']]);
  expect([one, two, none].map((spreadsheet) => shown(spreadsheet, 1, 1)[0]?.[0])).toEqual(['one', 'two', '#NAME?']);
});
