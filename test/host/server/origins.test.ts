import { expect, test } from 'vitest';
import { ask, serving } from './serving.js';

const EDIT = JSON.stringify({ since: 0, sheet: 0, cells: [{ row: 0, column: 0, entry: 'ก' }] });

test.each(['127.0.0.1', 'localhost', 'LOCALHOST'])('%s is the page', async (name) => {
  const { port } = await serving();
  expect(await ask(port, '/', { headers: { Host: `${name}:${port}` } })).toMatchObject({ status: 200, text: '<p>หน้า</p>' });
});

test.each(['evil.example', 'localhost.evil.example', 'x.localhost', '127.0.0.1.evil.example', '[::1]'])(
  'the host %s is refused',
  async (name) => {
    const { port } = await serving();
    for (const path of ['/', '/view', '/events'])
      expect((await ask(port, path, { headers: { Host: `${name}:${port}` } })).status).toBe(403);
    expect((await ask(port, '/', { headers: { Host: '127.0.0.1:1' } })).status).toBe(403);
  },
);

const strangers: [string, Record<string, string>][] = [
  ['no origin', { Origin: '' }],
  ['a foreign origin', { Origin: 'http://evil.example' }],
  ['the origin null', { Origin: 'null' }],
  ['no X-Sheet', { 'X-Sheet': '' }],
  ['a cross-site fetch', { 'Sec-Fetch-Site': 'cross-site' }],
  ['a same-site fetch', { 'Sec-Fetch-Site': 'same-site' }],
];
test.each(strangers)('a POST with %s changes nothing', async (_, headers) => {
  const { port, view } = await serving();
  const before = await view();
  expect((await ask(port, '/do/edit', { method: 'POST', headers, body: EDIT })).status).toBe(403);
  expect(await view()).toEqual(before);
});

test('the sidebar’s origin is not the page’s, nor the other way', async () => {
  const { port, sidebarHost, act } = await serving();
  await act('menu', { functionName: 'menuShowSidebar' });
  const as = (host: string, origin: string) => ({ method: 'POST', headers: { Host: host, Origin: `http://${origin}` }, body: EDIT });
  const sidebar = `sidebar.localhost:${port}`;
  const page = `127.0.0.1:${port}`;
  expect((await ask(port, '/do/edit', as(page, sidebar))).status).toBe(403);
  expect((await ask(port, '/do/edit', as(page, `localhost:${port}`))).status).toBe(403);
  expect((await ask(port, '/run', as(sidebar, page))).status).toBe(403);
  for (const path of ['/view', '/changes', '/events', '/workbook.xlsx', '/page.js']) {
    expect((await ask(port, path, { headers: sidebarHost })).status).toBe(404);
  }
  expect((await ask(port, '/do/edit', as(sidebar, sidebar))).status).toBe(404);
  expect((await ask(port, '/run', as(page, page))).status).toBe(404);
});

test('nothing may be loaded from elsewhere', async () => {
  const { port, sidebarHost } = await serving();
  const page = (await ask(port, '/')).headers;
  const sidebar = (await ask(port, '/', { headers: sidebarHost })).headers;
  expect(page['content-security-policy']).toContain(`frame-src http://sidebar.localhost:${port};`);
  expect(page['content-security-policy']).toContain("connect-src 'self'");
  expect(page['content-security-policy']).not.toContain('unsafe-eval');
  expect(sidebar['content-security-policy']).toContain(`frame-ancestors http://127.0.0.1:${port} http://localhost:${port}`);
  for (const headers of [page, sidebar]) {
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
  }
});

test.each(['cross-site', 'same-site'])('a %s page reads nothing and takes no notices away', async (site) => {
  const { port, desk } = await serving();
  desk.book.spreadsheet.screen.toasts.push({ title: '', message: 'เสร็จ' });
  const headers = { 'Sec-Fetch-Site': site };
  for (const path of ['/events', '/events?x', '/view', '/changes', '/workbook.xlsx', '/page.js', '//evil.example/events']) {
    expect((await ask(port, path, { headers })).status).toBe(403);
  }
  expect(desk.takeNotices().toasts).toEqual([{ title: '', message: 'เสร็จ' }]);
  expect((await ask(port, '/', { headers })).status).toBe(200);
  expect((await ask(port, '/doc', { headers })).status).not.toBe(403);
});

test.each(['same-origin', 'none', ''])('with Sec-Fetch-Site %j the workbook is read', async (site) => {
  const { port } = await serving();
  expect((await ask(port, '/view', { headers: { 'Sec-Fetch-Site': site } })).status).toBe(200);
});

test.each(['http://[', '//[', 'http://x:y'])('%s is no address', async (target) => {
  const { port } = await serving();
  expect(await ask(port, target)).toMatchObject({ status: 400, text: 'Bad request' });
});
