import { expect, test } from 'vitest';
import { call, compute, exampleOffice } from './office.js';

test('colours every score of both tables, and again without piling up', async () => {
  const spreadsheet = await exampleOffice();
  compute(spreadsheet);
  expect(call(spreadsheet, 'showColours')).toEqual({ ok: true, ranges: 2 });
  call(spreadsheet, 'showColours');
  const rules = spreadsheet.workbook.sheets.flatMap((sheet) => sheet.rules);
  expect(rules).toHaveLength(6);
});

test('takes away our rules and only ours, in their order', async () => {
  const spreadsheet = await exampleOffice();
  compute(spreadsheet);
  const sheet = spreadsheet.workbook.sheetNamed('ผลการประเมิน');
  if (!sheet) throw new Error('no tab');
  call(spreadsheet, 'showColours');
  const own = structuredClone(sheet.rules[0]);
  if (!own) throw new Error('no rule');
  const users = [
    { ...own, formula: '=C2<50' },
    { ...own, formula: '=C2>="ITA"' },
  ] as typeof sheet.rules;
  sheet.rules = [...users.slice(0, 1), ...sheet.rules, ...users.slice(1)];
  call(spreadsheet, 'showColours');
  expect(sheet.rules).toHaveLength(5);
  expect(call(spreadsheet, 'clearColours')).toEqual({ ok: true, removed: 6 });
  expect(sheet.rules).toEqual(users);
  expect(call(spreadsheet, 'clearColours')).toEqual({ ok: true, removed: 0 });
});

test('a chosen range is coloured on request and keeps its colours', async () => {
  const spreadsheet = await exampleOffice();
  compute(spreadsheet);
  const oit = spreadsheet.workbook.sheetNamed('OIT');
  if (!oit) throw new Error('no OIT');
  spreadsheet.workbook.activate(oit, { row: 1, column: 2, rows: 43, columns: 1 });
  spreadsheet.runMenuItem('menuColourRange');
  spreadsheet.runMenuItem('menuColourRange');
  call(spreadsheet, 'showColours');
  expect(oit.rules).toHaveLength(3);
  spreadsheet.runMenuItem('menuClearColours');
  expect(oit.rules).toEqual([]);
});

test('a protected tab keeps its rules, and one sentence names it', async () => {
  const spreadsheet = await exampleOffice();
  compute(spreadsheet);
  call(spreadsheet, 'showColours');
  const sheet = spreadsheet.workbook.sheetNamed('แผนปรับปรุง');
  if (!sheet) throw new Error('no tab');
  sheet.readOnly = true;
  for (const name of ['showColours', 'clearColours']) {
    expect(spreadsheet.runServerFunction(name)).toMatchObject({ ok: false, message: expect.stringContaining('แผนปรับปรุง') });
  }
  expect(spreadsheet.workbook.sheets.flatMap(({ rules }) => rules)).toHaveLength(6);
});

test('the rules colour by the rounded score, whatever later edits bring', async () => {
  const spreadsheet = await exampleOffice();
  compute(spreadsheet);
  call(spreadsheet, 'showColours');
  const [low, high, middle] = spreadsheet.workbook.sheetNamed('ผลการประเมิน')?.rules ?? [];
  expect([low?.background, high?.background, middle?.background]).toEqual(['#fde4e1', '#dcebfa', '#fff1c9']);
  expect(low?.places).toEqual([{ row: 1, column: 2, rows: 999, columns: 1 }]);
});
