import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RunReply } from '../../../host/protocol/requests.js';
import { ask, cellAt, EXAMPLE, serving } from './serving.js';

const cells = (row: number, entry: string) => ({ sheet: 0, cells: [{ row, column: 0, entry }] });

test('what was meant for another workbook is refused and changes nothing', async () => {
  const { act, port, view, desk } = await serving();
  const before = { book: desk.book.id, since: desk.view.revision };
  await ask(port, '/open', { method: 'POST', headers: { 'X-File-Name': 'b.xlsx' }, body: readFileSync(EXAMPLE) });
  const reply = await act('edit', { ...before, ...cells(60, 'หลง') });
  expect(reply).toEqual({ ok: false, message: expect.stringContaining('สมุดงานเล่มอื่น') });
  expect(cellAt(await view(), 0, 60, 0)).toBe(undefined);
});

test('the panel of another workbook is refused', async () => {
  const { act, run, port, desk, sidebarHost } = await serving();
  await act('menu', { functionName: 'menuShowSidebar' });
  const version = desk.view.sidebar?.version;
  expect(await run('readStatus')).toMatchObject({ ok: true });
  await ask(port, '/open', { method: 'POST', headers: { 'X-File-Name': 'b.xlsx' }, body: readFileSync(EXAMPLE) });
  const body = JSON.stringify({ sidebar: version, name: 'computeScores', args: [] });
  const reply = JSON.parse((await ask(port, '/run', { method: 'POST', headers: sidebarHost, body })).text) as RunReply;
  expect(reply).toEqual({ ok: false, message: expect.stringContaining('เปิดแถบข้างอีกครั้ง') });
  expect(desk.book.workbook.sheetNamed('ผลการประเมิน')).toBe(null);
});

test('a place named before rows moved is refused; one named after is written', async () => {
  const { act, view, desk } = await serving();
  const since = desk.view.revision;
  await act('insertRows', { sheet: 0, after: 3, count: 1 });
  expect(await act('edit', { since, ...cells(60, 'เก่า') })).toEqual({ ok: false, message: expect.stringContaining('แถว') });
  expect(cellAt(await view(), 0, 60, 0)).toBe(undefined);
  expect(await act('edit', cells(60, 'ใหม่'))).toMatchObject({ ok: true });
  expect(cellAt(await view(), 0, 60, 0)?.shown).toBe('ใหม่');
});
