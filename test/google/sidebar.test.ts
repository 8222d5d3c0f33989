import { expect, test } from 'vitest';
import { Spreadsheet } from '../../host/spreadsheet.js';
import type { ReportPlaces } from '../../src/contract/plan.js';
import type { Status } from '../../src/contract/status.js';
import { call, exampleOffice, office } from './office.js';

const status = (spreadsheet: Spreadsheet) => call<{ status: Status }>(spreadsheet, 'readStatus').status;

test('the status of the example crosses the bridge and writes nothing', async () => {
  const spreadsheet = await exampleOffice();
  const before = spreadsheet.workbook.sheets.length;
  expect(status(spreadsheet)).toMatchObject({ year: 2563, stop: null, language: 'th', tabs: { length: 6 } });
  expect(spreadsheet.workbook.sheets).toHaveLength(before);
});

test('an empty workbook has a status too', async () => {
  expect(status(await office({}))).toMatchObject({ year: null, stop: expect.any(String) });
});

test.each([
  ['th', 'th'],
  ['th_TH', 'th'],
  ['en_GB', 'en'],
  ['ja', 'en'],
])('a user of %s is spoken to in %s', async (userLocale, language) => {
  expect(status(await Spreadsheet.open({ dist: 'dist', userLocale })).language).toBe(language);
});

test('a cell is selected on its tab', async () => {
  const spreadsheet = await exampleOffice();
  call(spreadsheet, 'goToCell', 'OIT', 'C12');
  expect([spreadsheet.workbook.activeSheet?.name, spreadsheet.workbook.activePlace]).toEqual([
    'OIT',
    { row: 11, column: 2, rows: 1, columns: 1 },
  ]);
  call(spreadsheet, 'goToCell', 'IIT', '');
  expect(spreadsheet.workbook.activePlace).toMatchObject({ row: 0, column: 0 });
});

test.each([
  ['ไม่มีแท็บนี้', 'A1', /ไม่พบแท็บ ไม่มีแท็บนี้/],
  ['OIT', 'ZZ1', /ไม่พบเซลล์ ZZ1/],
  ['OIT', 'A9999999', /ไม่พบเซลล์/],
  ['OIT', 'A0', /ไม่พบเซลล์/],
  ['OIT', 'OIT!A1', /ไม่พบเซลล์/],
])('%s %s is refused with a sentence', async (tab, cell, sentence) => {
  const spreadsheet = await exampleOffice();
  expect(spreadsheet.runServerFunction('goToCell', [tab, cell])).toMatchObject({ ok: false, message: expect.stringMatching(sentence) });
});

test('a hidden tab stays hidden, and the sentence says so', async () => {
  const spreadsheet = await exampleOffice();
  const oit = spreadsheet.workbook.sheetNamed('OIT');
  if (!oit) throw new Error('no OIT');
  oit.hidden = true;
  expect(spreadsheet.runServerFunction('goToCell', ['OIT', 'A1'])).toMatchObject({ ok: false, message: expect.stringContaining('ซ่อนอยู่') });
  expect(oit.hidden).toBe(true);
});

test('the report chunk is handed to the page as one script', async () => {
  const { html } = call<{ html: string }>(await office({}), 'readChunk');
  expect(html.startsWith('<script>')).toBe(true);
  expect(html).toContain('itaReport');
});

test('the blank settings come with the report, and where its plan and texts are written', async () => {
  const read = call<{ blanks: unknown; places: ReportPlaces }>(await exampleOffice(), 'readReport');
  expect(read.blanks).toEqual([{ label: 'ผู้ลงนาม', tab: 'ตั้งค่า', cell: 'B11' }]);
  expect([read.places.plan, read.places.passages]).toEqual(['แผนปรับปรุง', 'ข้อความรายงาน']);
  expect(read.places.planCells[0]).toMatchObject({ code: 'e8', cells: { unit: expect.stringMatching(/^[A-Z]2$/) } });
});

test('the menu shows the panel', async () => {
  const spreadsheet = await office({});
  spreadsheet.runMenuItem('menuShowSidebar');
  expect(spreadsheet.screen.sidebar).toMatchObject({ title: 'วิเคราะห์ ITA', content: expect.stringContaining('<base target="_blank">') });
});
