import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Desk } from './desk.js';
import { type Answer, json, plain } from './http/answer.js';
import { Streams } from './http/events.js';
import { headersFor } from './http/headers.js';
import { isOwn, worldOf } from './http/hosts.js';
import { getFromPage, type PageFile, postToPage } from './page-routes.js';
import { Refusal, sentenceOf } from './refusal.js';
import { getFromSidebar, postToSidebar } from './sidebar-routes.js';

export interface Serving {
  port: number;
  /** Ends the server and saves; false where not all could be saved. */
  close(): Promise<boolean>;
}

interface World {
  desk: Desk;
  files: ReadonlyMap<string, PageFile>;
  port: number;
  log(line: string): void;
}

async function route({ desk, files, port }: World, world: 'page' | 'sidebar', request: IncomingMessage): Promise<Answer> {
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
  if (request.method === 'GET') return world === 'page' ? getFromPage(desk, url, files) : getFromSidebar(desk, url, port);
  if (request.method !== 'POST') return plain(405, 'Method not allowed');
  if (!isOwn(request)) return plain(403, 'Forbidden');
  return world === 'page' ? postToPage(desk, url, request) : postToSidebar(desk, url, request);
}

function failed(error: unknown, log: World['log']): Answer {
  if (!(error instanceof Refusal)) log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return json({ ok: false, message: sentenceOf(error) }, error instanceof Refusal ? error.status : 200);
}

async function serve(world: World, streams: Streams, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const whose = worldOf(request, world.port);
  for (const [name, value] of Object.entries(headersFor(whose ?? 'page', world.port))) response.setHeader(name, value);
  if (whose === 'page' && request.method === 'GET' && request.url === '/events') return streams.join(request, response);
  const answer = whose === null ? plain(403, 'Forbidden') : await route(world, whose, request).catch((error) => failed(error, world.log));
  response.writeHead(answer.status, { 'Content-Type': answer.type, ...answer.headers });
  response.end(answer.body);
  if (whose === 'sidebar') streams.sendNotices();
}

const NEXT_PORTS = 50;

/** Listens on the port or, where it is taken, on the next that is free. */
async function listen(server: Server, port: number): Promise<void> {
  for (let at = port; ; at++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(at, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || at >= Math.min(port + NEXT_PORTS, 65_535)) throw error;
    }
  }
}

/** Serves an open workbook to browsers of this machine. */
export async function startServer(desk: Desk, files: World['files'], port: number, log: World['log']): Promise<Serving> {
  const streams = new Streams(desk);
  const world: World = { desk, files, port: 0, log };
  const server = createServer((request, response) => {
    serve(world, streams, request, response).catch((error) => {
      log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      response.destroy();
    });
  });
  await listen(server, port);
  world.port = (server.address() as AddressInfo).port;
  const close = async (): Promise<boolean> => {
    streams.end();
    server.close();
    const saved = await desk.close();
    server.closeAllConnections();
    return saved;
  };
  return { port: world.port, close };
}
