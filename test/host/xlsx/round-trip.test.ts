import { expect, test } from 'vitest';
import { isFormula } from '../../../host/model/cell.js';
import type { Sheet } from '../../../host/model/sheet.js';
import { Spreadsheet } from '../../../host/spreadsheet.js';
import { readBook } from '../../../host/xlsx/hucre.js';
import { distFolder, shown, type } from '../add-on.js';

const CODE = `
/** @customfunction */
function BAND(values) { return values.map((row) => row.map((v) => v < 60 ? 'ต่ำ' : 'สูง')); }
`;

async function written(prepare: (spreadsheet: Spreadsheet, sheet: Sheet) => void) {
  const dist = distFolder({ code: CODE });
  const before = await Spreadsheet.open({ dist });
  prepare(before, before.workbook.sheets[0] as Sheet);
  const bytes = await before.export();
  const after = await Spreadsheet.open({ dist, file: { name: 'สมุดงาน.xlsx', bytes } });
  return { bytes, after, sheet: after.workbook.sheets[0] as Sheet };
}

test('values and formulas come back as they were', async () => {
  const rows = [
    [1.5, 'ก', true, '18/1/2021', "'007", '50%', '#N/A', '12:00'],
    ['=A1*2', '=B1&"!"', '=IF(TRUE,1,2)', '=ชีต1!A1', '=IFS(A1>1,"มาก",TRUE,"น้อย")', '', '', '=1/0'],
  ];
  const { after, sheet } = await written((spreadsheet) => type(spreadsheet, rows));
  expect(shown(after, 2, 8)).toEqual([
    ['1.5', 'ก', 'TRUE', '18/1/2021', '007', '50%', '#N/A', '12:00:00'],
    ['3', 'ก!', '1', '1.5', 'มาก', '', '', '#DIV/0!'],
  ]);
  expect(sheet.contentAt(0, 4)).toEqual({ value: '007' });
  expect(sheet.contentAt(1, 4)).toMatchObject({ formula: '=IFS(A1>1,"มาก",TRUE,"น้อย")' });
  expect(after.workbook.name).toBe('สมุดงาน');
});

test('our formula and what it spilled are written as Google exports them and read back as one formula', async () => {
  const { bytes, after, sheet } = await written((spreadsheet) => type(spreadsheet, [[10, '=BAND(A1:A2)'], [90]]));
  const file = (await readBook(bytes)).sheets[0];
  expect(file?.cells?.get('0,1')?.formula).toBe('IFERROR(__xludf.DUMMYFUNCTION("BAND(A1:A2)"),"ต่ำ")');
  expect(file?.cells?.get('1,1')).toMatchObject({ formula: 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"สูง")', value: 'สูง' });
  expect(sheet.contentAt(0, 1)).toEqual({ formula: '=BAND(A1:A2)', cached: 'ต่ำ' });
  expect(sheet.contentAt(1, 1)).toBeUndefined();
  expect(shown(after, 2, 2)).toEqual([
    ['10', 'ต่ำ'],
    ['90', 'สูง'],
  ]);
});

test('a formula that nobody here knows keeps text and last value', async () => {
  const { sheet, after } = await written(({ workbook }, first) =>
    workbook.put(first, 0, 0, { formula: '=QUERY(B1:C9,"select B")', cached: 7 }),
  );
  expect(sheet.contentAt(0, 0)).toEqual({ formula: '=QUERY(B1:C9,"select B")', cached: 7 });
  expect(shown(after, 1, 1)).toEqual([['7']]);
});

test('an array of the engine’s own comes back whole', async () => {
  const { sheet, after } = await written((spreadsheet) => type(spreadsheet, [[2, '=SORT(A1:A2)'], [1]]));
  expect([...sheet.contents.values()].filter(isFormula)).toHaveLength(1);
  expect(shown(after, 2, 2).map((row) => row[1])).toEqual(['1', '2']);
});

test('an open range is closed where other programs must read it', async () => {
  const { bytes } = await written((spreadsheet) => type(spreadsheet, [['=SUM(B2:B)']]));
  expect((await readBook(bytes)).sheets[0]?.cells?.get('0,0')?.formula).toBe('SUM(B2:B1000)');
});

test('looks come back', async () => {
  const style = {
    numberFormat: '0.00',
    background: '#fff1c9',
    fontColor: '#5c4400',
    fontFamily: 'Sarabun',
    fontSize: 12,
    bold: true,
    italic: true,
    underline: true,
    wrap: 'WRAP',
    vertical: 'middle',
    horizontal: 'center',
  } as const;
  const { sheet } = await written((_, first) => first.restyle(2, 1, style));
  expect(sheet.styleAt(2, 1)).toMatchObject(style);
});

test('layout comes back', async () => {
  const { after, sheet } = await written(({ workbook }, first) => {
    first.frozenRows = 2;
    first.frozenColumns = 1;
    first.columnWidths.set(0, 110);
    first.columnWidths.set(3, 320);
    first.merges = [{ row: 0, column: 0, rows: 1, columns: 3 }];
    first.notes.set(0, 'หมายเหตุ');
    workbook.put(first, 0, 0, { value: 'หัว' });
    workbook.insertSheet('ที่สอง').hidden = true;
    workbook.insertSheet('ก่อน', 0);
  });
  expect(after.workbook.sheets.map((one) => [one.name, one.hidden])).toEqual([
    ['ก่อน', false],
    ['ชีต1', false],
    ['ที่สอง', true],
  ]);
  const first = after.workbook.sheets[1] as Sheet;
  expect(sheet.name).toBe('ก่อน');
  expect([first.frozenRows, first.frozenColumns, first.columnWidths.get(0), first.columnWidths.get(3)]).toEqual([2, 1, 110, 320]);
  expect(first.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
  expect(first.notes.get(0)).toBe('หมายเหตุ');
});

test('rules come back in their order', async () => {
  const look = { background: '#fde4e1', fontColor: '#8c1d18', bold: true, italic: null, underline: true };
  const rules = ['=AND(A1<60,N("ITA")=0)', '=A1>85'].map((formula, at) => ({
    ...look,
    places: [
      { row: 0, column: at, rows: 9, columns: 1 },
      { row: 0, column: 5, rows: 1, columns: 2 },
    ],
    criteria: 'CUSTOM_FORMULA',
    formula,
  }));
  const { sheet } = await written((_, first) => {
    first.rules = rules;
  });
  expect(sheet.rules).toEqual(rules);
});

test('a sheet larger than a new one keeps its size', async () => {
  const { sheet } = await written(({ workbook }, first) => {
    first.maxRows = 1500;
    first.maxColumns = 40;
    workbook.put(first, 1499, 39, { value: 1 });
  });
  expect([sheet.maxRows, sheet.maxColumns]).toEqual([1500, 40]);
});

test('a second round trip changes nothing', async () => {
  const { after } = await written((spreadsheet) => type(spreadsheet, [[10, '=BAND(A1:A2)', '18/1/2021'], [90]]));
  const again = await Spreadsheet.open({ dist: distFolder({ code: CODE }), file: { name: 'a.xlsx', bytes: await after.export() } });
  expect([...(again.workbook.sheets[0] as Sheet).contents]).toEqual([...(after.workbook.sheets[0] as Sheet).contents]);
});
