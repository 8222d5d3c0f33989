import { expect, test } from 'vitest';
import { opened } from '../add-on.js';

const WRITE = 'sheet.getRange("A1").setValue(1);';

async function turnsOf(body: string) {
  const spreadsheet = await opened(`function run() {
    const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getActiveSheet(); const range = sheet.getRange('A1');
    ${body}
  }`);
  spreadsheet.runServerFunction('run');
  return spreadsheet.turns;
}

const looks = [
  'sheet.getMaxRows()',
  'sheet.getMaxColumns()',
  'sheet.getName()',
  'sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)',
  'book.getSheets()',
  'book.getActiveSheet()',
  'book.getActiveRange()',
  'book.getSheetByName("ชีต1")',
  'book.getSpreadsheetTimeZone()',
  'range.canEdit()',
];
test.each(looks)('%s after a write sends the write and is a turn of its own', async (look) => {
  expect(await turnsOf(`${WRITE} ${look};`)).toMatchObject({ reads: 1, writes: 1, turns: 2 });
});

test.each(looks)('%s without a write before it costs nothing', async (look) => {
  expect(await turnsOf(`${look}; ${look};`)).toEqual({ reads: 0, writes: 0, turns: 0, byOperation: {} });
});

const counts: [string, string, number][] = [
  ['writes wait for one another', `${WRITE} ${WRITE} sheet.setFrozenRows(1); ${WRITE}`, 1],
  ['a second look after a write finds nothing waiting', `${WRITE} sheet.getMaxRows(); sheet.getMaxColumns(); book.getSheets();`, 2],
  ['a look between any two writes parts them', `${WRITE} sheet.getMaxRows(); ${WRITE} sheet.getMaxRows(); ${WRITE}`, 5],
  ['a look after a read of cells costs nothing', `${WRITE} range.getValues(); sheet.getMaxRows();`, 2],
  [
    'a read of another service leaves the write waiting',
    `${WRITE} PropertiesService.getDocumentProperties().getProperties(); sheet.getName();`,
    3,
  ],
  ['a look at another service costs nothing', `${WRITE} Session.getActiveUserLocale(); Utilities.getUuid();`, 1],
  ['a flush leaves nothing waiting', `${WRITE} SpreadsheetApp.flush(); sheet.getMaxRows();`, 1],
  ['a flush parts two writes', `${WRITE} SpreadsheetApp.flush(); ${WRITE}`, 2],
  ['a new tab is a write', 'book.insertSheet("ก"); book.getSheets();', 2],
];
test.each(counts)('%s', async (_, body, turns) => {
  expect((await turnsOf(body))?.turns).toBe(turns);
});
