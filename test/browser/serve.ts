import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { Desk } from '../../host/server/desk.js';
import { startServer } from '../../host/server/listen.js';
import type { PageFile } from '../../host/server/page-routes.js';
import { Spreadsheet } from '../../host/spreadsheet.js';
import { beginCopy } from '../../host/storage/begin.js';

export const EXAMPLE = 'test/example/workbook.xlsx';

/** A server of its own with a workbook open, and a browser context that notes what goes wrong in it. */
export async function serve(
  browser: Browser,
  { file = EXAMPLE, files = new Map(), userLocale = 'th' }: { file?: string; files?: ReadonlyMap<string, PageFile>; userLocale?: string },
  look: BrowserContextOptions,
) {
  const folder = mkdtempSync(join(tmpdir(), 'browser-local-'));
  const options = { dist: 'dist', folder, log: () => undefined };
  const begun = await beginCopy(folder, { name: file, bytes: new Uint8Array(readFileSync(file)) }, (one) =>
    Spreadsheet.open({ ...options, userLocale, file: one }),
  );
  const desk = new Desk(options, begun);
  const server = await startServer(desk, files, 0, () => undefined);
  const context = await browser.newContext({ locale: 'th-TH', acceptDownloads: true, ...look });
  onTestFinished(async () => {
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const [outside, errors] = [[], []] as [string[], string[]];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isHere = ['127.0.0.1', 'sidebar.localhost'].includes(hostname) || ['data:', 'blob:'].includes(protocol);
    if (!isHere) outside.push(request.url());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.setDefaultTimeout(40_000);
  return { desk, port: server.port, context, outside, errors };
}
