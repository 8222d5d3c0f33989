import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageOrigin } from '../protocol/origins.js';
import type { Desk } from './desk.js';
import { type Answer, plain } from './http/answer.js';
import { Streams } from './http/events.js';
import { failed, traceOf } from './http/failure.js';
import { headersFor } from './http/headers.js';
import { isOwn, mayRead, worldOf } from './http/hosts.js';
import { getFromPage, type PageFile, postToPage } from './page-routes.js';
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

const FORBIDDEN = plain(403, 'Forbidden');

async function route({ desk, files, port }: World, world: 'page' | 'sidebar', url: URL, request: IncomingMessage): Promise<Answer> {
  if (request.method === 'GET') return world === 'page' ? getFromPage(desk, url, files) : getFromSidebar(desk, url, port);
  if (request.method !== 'POST') return plain(405, 'Method not allowed');
  if (!isOwn(request)) return FORBIDDEN;
  return world === 'page' ? postToPage(desk, url, request) : postToSidebar(desk, url, request);
}

/** What a request asks for; null for what is no address. */
function addressOf(request: IncomingMessage, port: number): URL | null {
  const target = request.url ?? '/';
  return URL.canParse(target, pageOrigin(port)) ? new URL(target, pageOrigin(port)) : null;
}

async function serve(world: World, streams: Streams, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const whose = worldOf(request, world.port);
  for (const [name, value] of Object.entries(headersFor(whose ?? 'page', world.port))) response.setHeader(name, value);
  const answer = (given: Answer): void => {
    response.writeHead(given.status, { 'Content-Type': given.type, ...given.headers });
    response.end(given.body);
  };
  if (whose === null) return answer(FORBIDDEN);
  const url = addressOf(request, world.port);
  if (url === null) return answer(plain(400, 'Bad request'));
  if (whose === 'page' && request.method === 'GET') {
    if (!mayRead(request, url.pathname)) return answer(FORBIDDEN);
    if (url.pathname === '/events') return streams.join(request, response);
  }
  answer(await route(world, whose, url, request).catch((error) => failed(error, world.log)));
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
      log(traceOf(error));
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
