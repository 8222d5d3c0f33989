import { expect, test } from 'vitest';
import { enter } from '../../../host/model/enter.js';
import type { Sheet } from '../../../host/model/sheet.js';
import { Spreadsheet } from '../../../host/spreadsheet.js';
import { readBook, writeBook } from '../../../host/xlsx/hucre.js';
import { distFolder } from '../add-on.js';

const LINK = { target: 'https://www.example.go.th/' };
const RICH = [{ text: 'สำคัญ', font: { bold: true } }, { text: 'มาก' }];

/** A file with a link in A1 and rich text in A2, opened, changed and saved. */
async function saved(change: (spreadsheet: Spreadsheet, sheet: Sheet) => void) {
  const cells = new Map([
    ['0,0', { value: 'เว็บไซต์', hyperlink: LINK }],
    ['1,0', { value: 'สำคัญมาก', richText: RICH }],
  ]);
  const bytes = await writeBook([{ name: 'ชีต1', rows: [], cells }], 0, {});
  const spreadsheet = await Spreadsheet.open({ dist: distFolder({ code: '' }), file: { name: 'a.xlsx', bytes } });
  change(spreadsheet, spreadsheet.workbook.sheets[0] as Sheet);
  return (await readBook(await spreadsheet.export())).sheets[0]?.cells;
}

test('links and rich text go back with their cell', async () => {
  const cells = await saved(() => {});
  expect(cells?.get('0,0')?.hyperlink).toMatchObject(LINK);
  expect(cells?.get('1,0')?.richText?.map(({ text, font }) => [text, font?.bold === true])).toEqual([
    ['สำคัญ', true],
    ['มาก', false],
  ]);
});

test('a cell that was typed over does not keep them', async () => {
  const cells = await saved(({ workbook }, sheet) => {
    enter(workbook, sheet, 0, 0, 'อื่น');
    enter(workbook, sheet, 1, 0, 'อื่น');
  });
  expect([cells?.get('0,0')?.hyperlink, cells?.get('1,0')?.richText]).toEqual([undefined, undefined]);
});
