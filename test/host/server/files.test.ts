import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DOCX, REPORT } from '../add-on.js';
import { ask, EXAMPLE, filesIn, serving } from './serving.js';

const open = (port: number, name: string, body: Uint8Array) =>
  ask(port, '/open', { method: 'POST', headers: { 'X-File-Name': encodeURIComponent(name) }, body });

test('opens a file as a working copy of its own', async () => {
  const { port, view, folder } = await serving();
  const reply = JSON.parse((await open(port, 'งาน ๑.xlsx', readFileSync(EXAMPLE))).text);
  expect(reply).toMatchObject({ ok: true, changes: { full: { name: 'งาน ๑' } } });
  expect((await view()).name).toBe('งาน ๑');
  await open(port, '../../งาน ๑.xlsx', readFileSync(EXAMPLE));
  expect((await view()).name).toBe('งาน ๑ (2)');
  expect(filesIn(folder).sort()).toEqual(['workbook.xlsx', 'งาน ๑ (2).xlsx', 'งาน ๑.xlsx']);
});

test.each([
  ['no workbook', 'a.xlsx', new Uint8Array([1, 2, 3])],
  ['nothing', 'a.xlsx', new Uint8Array()],
  ['no name', '', new Uint8Array(readFileSync(EXAMPLE))],
])('%s is refused and the open workbook stays', async (_, name, bytes) => {
  const { port, view, folder } = await serving();
  const before = await view();
  expect(JSON.parse((await open(port, name, bytes)).text)).toEqual({ ok: false, message: expect.stringMatching(/\p{Script=Thai}/u) });
  expect(await view()).toEqual(before);
  expect(filesIn(folder)).toEqual(['workbook.xlsx']);
});

test('begins a new workbook and saves the one before', async () => {
  const { act, view, folder } = await serving();
  await act('edit', { sheet: 0, cells: [{ row: 50, column: 0, entry: 'ก่อน' }] });
  await act('newBook', {});
  expect(await view()).toMatchObject({ name: 'สเปรดชีตไม่มีชื่อ', sheets: [{ name: 'ชีต1', cells: [] }], canUndo: false });
  expect(readFileSync(join(folder, 'workbook.xlsx')).equals(readFileSync(EXAMPLE))).toBe(false);
});

test('the download carries a Thai name', async () => {
  const { port, act } = await serving();
  await act('renameBook', { name: 'ผล ITA' });
  const { headers, bytes } = await ask(port, '/workbook.xlsx');
  expect(headers['content-disposition']).toBe(`attachment; filename="__ ITA.xlsx"; filename*=UTF-8''${encodeURIComponent('ผล ITA.xlsx')}`);
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
});

test('a saved Doc is given by its id, no other is', async () => {
  const { port, act, run } = await serving();
  await act('menu', { functionName: 'menuShowSidebar' });
  expect(await run('saveReport', REPORT)).toMatchObject({ ok: true, value: { id: 'local-doc-1' } });
  const { headers, bytes } = await ask(port, '/documents/local-doc-1.docx');
  expect(headers['content-disposition']).toContain(encodeURIComponent('รายงาน.docx'));
  expect(bytes.toString('base64')).toBe(DOCX);
  for (const path of ['/documents/local-doc-2.docx', '/documents/..%2fpackage.json', '/nowhere'])
    expect((await ask(port, path)).status).toBe(404);
});
