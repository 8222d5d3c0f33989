import { expect, test } from 'vitest';
import type { Reply, Requests } from '../../../host/protocol/requests.js';
import { ask, cellAt, serving } from './serving.js';

const ONE = { row: 0, column: 0, rows: 1, columns: 1 };
const edit = (row: number, column: number, entry: string) => ({ row, column, entry });

test('types texts as a person would and lays looks over cells', async () => {
  const { act, view } = await serving();
  const look = { background: '#fff1c9', bold: true, wrap: true } as const;
  const reply = await act('edit', {
    sheet: 0,
    cells: [edit(50, 0, '=1/4'), edit(50, 1, '12.5%'), { row: 51, column: 0, entry: null, look }],
  });
  expect(reply.ok).toBe(true);
  const after = await view();
  expect(cellAt(after, 0, 50, 0)).toMatchObject({ shown: '0.25', edit: '=1/4', kind: 'number' });
  expect(cellAt(after, 0, 50, 1)).toMatchObject({ shown: '12.50%', edit: '12.5%' });
  expect(cellAt(after, 0, 51, 0)).toMatchObject({ shown: '', look });
  expect(after.savedAt).toBeNull();
});

test('copies formulas along and fills the target in whole multiples', async () => {
  const { act, view } = await serving();
  await act('edit', { sheet: 0, cells: [edit(50, 0, '1'), edit(51, 0, '2'), edit(50, 1, '=A51*10')] });
  const from = { sheet: 0, place: { row: 50, column: 1, rows: 1, columns: 1 } };
  await act('copy', { from, to: { sheet: 0, place: { row: 50, column: 1, rows: 2, columns: 1 } }, cut: false });
  expect(cellAt(await view(), 0, 51, 1)).toMatchObject({ shown: '20', edit: '=A52*10' });
  await act('copy', { from, to: { sheet: 0, place: { ...ONE, row: 60 } }, cut: true });
  const after = await view();
  expect(cellAt(after, 0, 60, 0)).toMatchObject({ edit: '=A51*10' });
  expect(cellAt(after, 0, 50, 1)).toBeUndefined();
});

test('adds, renames, widens and removes tabs and puts in rows', async () => {
  const { act, view } = await serving();
  await act('addSheet', {});
  const added = (await view()).active.sheet;
  await act('renameSheet', { sheet: added, name: 'ใหม่' });
  await act('columnWidth', { sheet: added, column: 2, width: 222 });
  await act('edit', { sheet: added, cells: [edit(0, 0, '5'), edit(0, 1, '=A1')] });
  await act('insertRows', { sheet: added, after: 0, count: 3 });
  const after = await view();
  expect(after.sheets.find(({ id }) => id === added)).toMatchObject({ name: 'ใหม่', maxRows: 1003, columnWidths: { 2: 222 } });
  expect(cellAt(after, added, 3, 1)).toMatchObject({ shown: '5', edit: '=A4' });
  await act('removeSheet', { sheet: added });
  expect((await view()).sheets.some(({ id }) => id === added)).toBe(false);
});

test('the selection is what a script sees, and no change', async () => {
  const { act, view, desk } = await serving();
  await act('select', { sheet: 1, place: { row: 2, column: 3, rows: 4, columns: 5 } });
  expect((await view()).active).toEqual({ sheet: 1, place: { row: 2, column: 3, rows: 4, columns: 5 }, jump: 0 });
  expect((await view()).canUndo).toBe(false);
  expect(desk.book.autosave.savedAt).not.toBeNull();
});

test('a menu item runs and its alert comes once', async () => {
  const { act } = await serving();
  const reply = (await act('menu', { functionName: 'menuComputeScores' })) as Extract<Reply, { ok: true }>;
  expect(reply.alerts).toMatchObject([{ prompt: expect.stringContaining('79.68 ระดับ B') }]);
  expect(await act('select', { sheet: 0, place: ONE })).toMatchObject({ ok: true, alerts: [] });
});

const refused: [string, keyof Requests, object, RegExp][] = [
  ['an unknown tab', 'edit', { sheet: 99, cells: [edit(0, 0, 'ก')] }, /ไม่พบแท็บ/],
  ['a cell outside the tab', 'edit', { sheet: 0, cells: [edit(0, 0, 'ก'), edit(1000, 0, 'ก')] }, /นอกแท็บ/],
  ['a text too long', 'edit', { sheet: 0, cells: [edit(0, 0, 'ก'), edit(0, 1, 'ก'.repeat(50_001))] }, /50,000/],
  ['an unknown look', 'edit', { sheet: 0, cells: [{ row: 0, column: 0, entry: 'ก', look: { colour: 'red' } }] }, /โหลดหน้านี้ใหม่/],
  ['no cells', 'edit', { sheet: 0 }, /โหลดหน้านี้ใหม่/],
  ['a selection outside', 'select', { sheet: 0, place: { ...ONE, rows: 2000 } }, /นอกแท็บ/],
  ['a tab’s name that is taken', 'renameSheet', { sheet: 0, name: 'iit' }, /มีแท็บชื่อนี้แล้ว/],
  ['an empty name', 'renameSheet', { sheet: 0, name: ' ' }, /ชื่อแท็บ/],
  ['rows beyond the tab', 'insertRows', { sheet: 0, after: 1001, count: 1 }, /โหลดหน้านี้ใหม่/],
  ['nothing to undo', 'undo', {}, /เลิกทำ/],
  ['a function that is not there', 'menu', { functionName: 'constructor' }, /ไม่พบฟังก์ชัน/],
  [
    'a paste outside',
    'copy',
    { from: { sheet: 0, place: { ...ONE, rows: 5 } }, to: { sheet: 0, place: { ...ONE, row: 998 } }, cut: false },
    /นอกแท็บ/,
  ],
];
test.each(refused)('%s is refused in Thai and nothing is half done', async (_, name, body, message) => {
  const { act, view } = await serving();
  const before = await view();
  expect(await act(name as 'edit', body as never)).toEqual({ ok: false, message: expect.stringMatching(message) });
  expect(await view()).toEqual(before);
});

test('a protected cell is closed to the typing user too', async () => {
  const { act, view, desk } = await serving();
  desk.book.workbook.sheetOf(0).protections.push({ place: { row: 1, column: 1, rows: 1, columns: 1 } });
  const before = await view();
  expect(await act('edit', { sheet: 0, cells: [edit(0, 1, 'ก'), edit(1, 1, 'ก')] })).toEqual({
    ok: false,
    message: expect.stringContaining('ป้องกัน'),
  });
  expect(await act('removeSheet', { sheet: 0 })).toMatchObject({ ok: false });
  expect(await view()).toEqual(before);
});

test('bad JSON and unknown requests are refused', async () => {
  const { port } = await serving();
  expect(await ask(port, '/do/edit', { method: 'POST', body: '{' })).toMatchObject({
    status: 400,
    text: expect.stringContaining('"ok":false'),
  });
  expect(await ask(port, '/do/edit', { method: 'POST', body: '[]' })).toMatchObject({ status: 400 });
  expect((await ask(port, '/do/constructor', { method: 'POST', body: '{}' })).status).toBe(404);
  expect((await ask(port, '/view', { method: 'PUT' })).status).toBe(405);
});
