import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { From, Reply, Requests, RunReply } from '../../../host/protocol/requests.js';
import type { BookView, Changes } from '../../../host/protocol/view.js';
import { Desk, openFile } from '../../../host/server/desk.js';
import { startServer } from '../../../host/server/listen.js';
import { beginCopy } from '../../../host/storage/begin.js';

export const EXAMPLE = 'test/example/workbook.xlsx';

/** A folder's working copies, without the marks of which process has what open. */
export const filesIn = (folder: string): string[] => readdirSync(folder).filter((file) => !file.endsWith('.open'));

export interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  text: string;
}

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** A folder of its own, gone after the test. */
export function folderOf(): string {
  const folder = mkdtempSync(join(tmpdir(), 'host-local-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Asks the server as a browser would; the headers of a page of its own are there unless others are given. */
export function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Got> {
  const host = headers['Host'] ?? `127.0.0.1:${port}`;
  const own: Record<string, string> = method === 'POST' ? { Origin: `http://${host}`, 'X-Sheet': '1' } : {};
  const all = Object.fromEntries(Object.entries({ Host: host, ...own, ...headers }).filter(([, value]) => value !== ''));
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: all }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString('utf8') });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** A server with a workbook open, over real HTTP. */
export async function serving({ dist = 'dist', file = EXAMPLE, folder = folderOf() } = {}) {
  const options = { dist, folder, log: () => undefined };
  const begun = await beginCopy(folder, { name: file, bytes: new Uint8Array(readFileSync(file)) }, (one) => openFile(options, one));
  const desk = new Desk(options, begun);
  const page = { type: 'text/html; charset=utf-8', bytes: new TextEncoder().encode('<p>หน้า</p>') };
  const server = await startServer(desk, new Map([['/', page]]), 0, () => undefined);
  onTestFinished(async () => void (await server.close()));
  const { port } = server;
  const json = async <T>(path: string): Promise<T> => JSON.parse((await ask(port, path)).text) as T;
  const sidebarHost = { Host: `sidebar.localhost:${port}` };
  return {
    desk,
    port,
    server,
    folder,
    sidebarHost,
    view: () => json<BookView>('/view'),
    since: (revision: number) => json<Changes>(`/changes?since=${revision}`),
    async act<Name extends keyof Requests>(name: Name, body: Requests[Name] & Partial<From>): Promise<Reply> {
      const sent = JSON.stringify({ book: desk.book.id, since: desk.view.revision, ...body });
      return JSON.parse((await ask(port, `/do/${name}`, { method: 'POST', body: sent })).text) as Reply;
    },
    async run(name: string, ...args: unknown[]): Promise<RunReply> {
      const body = JSON.stringify({ sidebar: desk.view.sidebar?.version ?? 0, name, args });
      return JSON.parse((await ask(port, '/run', { method: 'POST', headers: sidebarHost, body })).text) as RunReply;
    },
  };
}

export const cellAt = (view: BookView, sheet: number, row: number, column: number) =>
  view.sheets.find(({ id }) => id === sheet)?.cells.find((cell) => cell.row === row && cell.column === column);
