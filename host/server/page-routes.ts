import type { IncomingMessage } from 'node:http';
import type { Reply } from '../protocol/requests.js';
import { ACTIONS, LEAVES_CELLS, NAMES_PLACES } from './actions/all.js';
import type { Desk } from './desk.js';
import { Fields } from './fields.js';
import { type Answer, download, json, NOT_FOUND } from './http/answer.js';
import { bytesOf, jsonOf } from './http/body.js';
import { malformed } from './refusal.js';

const MOST_JSON = 20_000_000;
const MOST_FILE = 50_000_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A file of the page, ready to be sent. */
export interface PageFile {
  type: string;
  bytes: Uint8Array;
}

const reply = (desk: Desk, since: number): Reply => ({ ok: true, changes: desk.since(since), ...desk.takeNotices() });

async function act(desk: Desk, name: string, request: IncomingMessage): Promise<Answer> {
  if (!Object.hasOwn(ACTIONS, name)) return NOT_FOUND;
  const body = new Fields(await jsonOf(request, MOST_JSON));
  const since = body.integer('since', 0, Number.MAX_SAFE_INTEGER);
  const book = body.text('book');
  return desk.inTurn(async () => {
    desk.requireSame({ book, since }, NAMES_PLACES.has(name));
    try {
      await ACTIONS[name as keyof typeof ACTIONS](desk, body);
    } finally {
      // A script that failed has done something all the same.
      desk.refresh(LEAVES_CELLS.has(name) ? 'no cells' : 'cells');
    }
    return json(reply(desk, since));
  });
}

function nameOf(url: URL, request: IncomingMessage): string {
  try {
    const name = url.searchParams.get('name') ?? decodeURIComponent(String(request.headers['x-file-name'] ?? ''));
    if (name !== '') return name;
  } catch {
    // Not URL-encoded.
  }
  throw malformed();
}

async function open(desk: Desk, url: URL, request: IncomingMessage): Promise<Answer> {
  const name = nameOf(url, request);
  const bytes = await bytesOf(request, MOST_FILE);
  return desk.inTurn(async () => {
    await desk.open({ name, bytes });
    return json(reply(desk, -1));
  });
}

function document(desk: Desk, id: string): Answer {
  const found = desk.book.spreadsheet.documents.all.find((one) => one.id === id && !one.trashed);
  return found ? download(`${found.name.replace(/\.docx$/i, '')}.docx`, DOCX, found.bytes) : NOT_FOUND;
}

function sinceOf(url: URL): number {
  const text = url.searchParams.get('since') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : -1;
}

export async function postToPage(desk: Desk, url: URL, request: IncomingMessage): Promise<Answer> {
  if (url.pathname === '/open') return open(desk, url, request);
  const name = /^\/do\/(\w+)$/.exec(url.pathname)?.[1];
  return name === undefined ? NOT_FOUND : act(desk, name, request);
}

export async function getFromPage(desk: Desk, url: URL, files: ReadonlyMap<string, PageFile>): Promise<Answer> {
  const { pathname } = url;
  if (pathname === '/view') return desk.inTurn(() => json(desk.view));
  if (pathname === '/changes') return desk.inTurn(() => json(desk.since(sinceOf(url))));
  if (pathname === '/workbook.xlsx') {
    return desk.inTurn(async () => download(`${desk.book.workbook.name}.xlsx`, XLSX, await desk.book.spreadsheet.export()));
  }
  const id = /^\/documents\/([\w-]+)\.docx$/.exec(pathname)?.[1];
  if (id !== undefined) return document(desk, id);
  const file = files.get(pathname);
  return file ? { status: 200, type: file.type, body: file.bytes } : NOT_FOUND;
}
