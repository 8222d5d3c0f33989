import { expect, test } from 'vitest';
import { headersFor } from '../../../../host/server/http/headers.js';
import { ask, serving } from '../serving.js';

const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), payment=(), usb=(), serial=(), hid=(), midi=()',
};
const PAGE =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self' blob: data:; connect-src 'self'; worker-src 'self' blob:; frame-src http://sidebar.localhost:80; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const SIDEBAR =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors http://127.0.0.1:80 http://localhost:80";

test.each([
  ['page', PAGE],
  ['sidebar', SIDEBAR],
] as const)('the %s has these headers and no others', (world, policy) => {
  expect(headersFor(world, 80)).toEqual({ ...ALWAYS, 'Content-Security-Policy': policy });
});

test('every answer has them: pages, data, refusals, what is not there', async () => {
  const { port, sidebarHost } = await serving();
  const has = (world: 'page' | 'sidebar') =>
    Object.fromEntries(Object.entries(headersFor(world, port)).map(([name, value]) => [name.toLowerCase(), value]));
  for (const path of ['/', '/view', '/nowhere', '/workbook.xlsx']) expect((await ask(port, path)).headers).toMatchObject(has('page'));
  expect((await ask(port, '/do/edit', { method: 'POST', headers: { Origin: '' } })).headers).toMatchObject(has('page'));
  expect((await ask(port, '/', { headers: { Host: 'evil.example' } })).headers).toMatchObject(has('page'));
  expect((await ask(port, '/', { headers: sidebarHost })).headers).toMatchObject(has('sidebar'));
});
