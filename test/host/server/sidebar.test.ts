import { get } from 'node:http';
import { expect, test } from 'vitest';
import { distFolder } from '../add-on.js';
import { ask, serving } from './serving.js';

const CODE = `
function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('bar').setTitle('แถบ')); }
function echo(a) { return a; }
function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('จากแถบ'); SpreadsheetApp.getUi().alert('เสร็จ'); return 1; }
function fails() { throw new Error('อ่านไม่ได้'); }
function hidden_() { return 1; }
`;
const withSidebar = () =>
  serving({ dist: distFolder({ code: CODE, pages: { bar: '<!DOCTYPE html><html><head><title>x</title></head><p>สวัสดี</p>' } }) });

/** With the sidebar shown, as only then its calls are heard. */
async function withShown() {
  const open = await withSidebar();
  await open.act('menu', { functionName: 'show' });
  return open;
}

test('the frame is the script’s page with google.script in front', async () => {
  const { port, act, view, sidebarHost } = await withSidebar();
  expect((await ask(port, '/', { headers: sidebarHost })).status).toBe(404);
  await act('menu', { functionName: 'show' });
  const first = (await view()).sidebar;
  expect(first?.title).toBe('แถบ');
  const { text } = await ask(port, '/?v=1', { headers: sidebarHost });
  expect(text).toMatch(
    /^<!DOCTYPE html><html><head><meta charset="utf-8"><script>window\.hostFrame_=\{"names":\["show","echo","write","fails"\]/,
  );
  expect(text).toMatch(/<title>x<\/title><\/head><p>สวัสดี<\/p>$/);
  await act('menu', { functionName: 'show' });
  expect((await view()).sidebar?.version).toBeGreaterThan(first?.version ?? 0);
  await act('closeSidebar', {});
  expect((await view()).sidebar).toBeNull();
});

test('calls cross by value', async () => {
  const { run } = await withShown();
  expect(await run('echo', { a: [1, null, 'ก'] })).toEqual({ ok: true, value: { a: [1, null, 'ก'] } });
  expect(await run('fails')).toEqual({ ok: false, message: 'อ่านไม่ได้' });
});

test.each(['hidden_', 'nowhere', 'toString', 'SpreadsheetApp'])('%s cannot be called', async (name) => {
  const { run } = await withShown();
  expect(await run(name)).toEqual({ ok: false, message: `google.script.run.${name} is not a function` });
});

test('a run of the sidebar reaches the open windows and is undone as one step', async () => {
  const { port, run, act, view } = await withShown();
  const heard: string[] = [];
  const stream = get({ host: '127.0.0.1', port, path: '/events' }, (response) =>
    response.on('data', (chunk: Buffer) => heard.push(`${chunk}`)),
  );
  await expect.poll(() => heard.join('')).toMatch(/^event: message\ndata: \d+\n\n/);
  const before = await view();
  await run('write');
  await expect.poll(() => heard.join('')).toContain('event: notices\ndata: {"alerts":[{"title":"","prompt":"เสร็จ"}],"toasts":[]}');
  const after = await view();
  expect(heard.join('')).toContain(`data: ${after.revision}\n`);
  expect(after.sheets[0]?.cells[0]?.shown).toBe('จากแถบ');
  await act('undo', {});
  expect((await view()).sheets).toEqual(before.sheets);
  stream.destroy();
});
