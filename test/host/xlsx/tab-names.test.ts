import { expect, test } from 'vitest';
import { enter } from '../../../host/model/enter.js';
import type { Sheet } from '../../../host/model/sheet.js';
import { Workbook } from '../../../host/model/workbook.js';
import { saveXlsx } from '../../../host/xlsx/files.js';
import { readBook } from '../../../host/xlsx/hucre.js';
import { distinctNames, foreignNames } from '../../../host/xlsx/tab-names.js';
import { openFile, rawFile } from './raw-file.js';

const cell = (inner: string): string => `<sheetData><row r="1"><c r="A1">${inner}</c></row></sheetData>`;

test('tabs whose names differ only in case open, each meant by its own formulas', async () => {
  const tabs = { IIT: cell('<v>1</v>'), iit: cell('<v>2</v>'), ผล: cell('<f>iit!A1*10+IIT!A1</f><v>21</v>') };
  const { workbook } = await openFile(rawFile(tabs));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['IIT', 'iit (2)', 'ผล']);
  expect(workbook.valueAt(workbook.sheets[2] as Sheet, 0, 0)).toBe(21);
  const saved = await readBook(await saveXlsx(workbook, []));
  expect(saved.sheets[2]?.cells?.get('0,0')?.formula).toBe("'iit (2)'!A1*10+IIT!A1");
});

test('names that other programs refuse are exported as they take them, formulas following', async () => {
  const long = 'ผลการประเมินคุณธรรมและความโปร่งใสของหน่วยงาน';
  const workbook = new Workbook();
  const names = [`${long} 1`, `${long} 2`, 'a/b', 'history'];
  for (const name of names) workbook.insertSheet(name);
  enter(workbook, workbook.sheets[0] as Sheet, 0, 0, 5);
  enter(workbook, workbook.sheets[1] as Sheet, 0, 0, `='${long} 1'!A1+'a/b'!A1`);
  workbook.define([{ name: 'ที่', range: `'${long} 1'!$A$1` }]);
  const saved = await readBook(await saveXlsx(workbook, []));
  const [first, second] = saved.sheets.map(({ name }) => name);
  expect(saved.sheets.map(({ name }) => name)).toEqual([long.slice(0, 31), `${long.slice(0, 27)} (2)`, 'a_b', 'history_']);
  expect(saved.sheets[1]?.cells?.get('0,0')?.formula).toBe(`'${first}'!A1+a_b!A1`);
  expect([first?.length, second?.length]).toEqual([31, 31]);
  expect(saved.namedRanges?.[0]?.range).toBe(`'${first}'!$A$1`);
});

test('a given name never takes one that a later tab has', () => {
  expect(distinctNames(['a', 'A', 'A (2)'])).toEqual(['a', 'A (3)', 'A (2)']);
  expect(foreignNames([`${'x'.repeat(30)}😀`])).toEqual(['x'.repeat(30)]);
});

test('a very wide tab keeps its own size', async () => {
  const row = (r: number, columns: number) => `<row r="${r}">${Array.from({ length: columns }, () => '<c><v>1</v></c>').join('')}</row>`;
  const rows = [1, 2, 3].map((r) => row(r, 12_000)).join('');
  const { workbook } = await openFile(rawFile({ กว้าง: `<sheetData>${rows}</sheetData>`, เล็ก: cell('<v>1</v>') }));
  expect(workbook.sheets.map(({ maxRows, maxColumns }) => [maxRows, maxColumns])).toEqual([
    [3, 12_000],
    [1000, 26],
  ]);
});

test('a file of too many cells is refused in Thai', async () => {
  const far =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><hyperlinks><hyperlink ref="PPP30000" location="A1"/></hyperlinks>';
  await expect(openFile(rawFile({ ไกล: far }))).rejects.toMatchObject({
    message: expect.stringContaining('10,000,000'),
    cause: { code: 'TOO_MANY_CELLS' },
  });
});

test('a workbook that cannot be written is refused in Thai', async () => {
  const workbook = new Workbook();
  const sheet = workbook.insertSheet('ก');
  sheet.columnWidths.set(20_000, 5);
  sheet.merges = [{ row: 0, column: 20_000, rows: 1, columns: 2 }];
  await expect(saveXlsx(workbook, [])).rejects.toMatchObject({ message: expect.stringMatching(/^บันทึก/), cause: { code: 'NOT_SAVED' } });
});
