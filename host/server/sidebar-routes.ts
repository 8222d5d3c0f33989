import type { IncomingMessage } from 'node:http';
import type { RunReply } from '../protocol/requests.js';
import type { Desk } from './desk.js';
import { Fields } from './fields.js';
import { type Answer, json, NOT_FOUND } from './http/answer.js';
import { jsonOf } from './http/body.js';
import { malformed } from './refusal.js';
import { sidebarHtml } from './sidebar-html.js';

/** A report of many pages with figures crosses as base64. */
const MOST_JSON = 100_000_000;

/** A frame that stood open while another workbook was opened must not write into that one. */
const OTHER_PANEL = 'แถบข้างนี้เปิดไว้กับสมุดงานอีกเล่มหรือก่อนเริ่มโปรแกรมใหม่ ยังไม่ได้ทำอะไร โปรดเปิดแถบข้างอีกครั้งจากเมนู ส่วนขยาย';

function run(desk: Desk, sidebar: number, name: string, args: unknown[]): RunReply {
  const { book } = desk;
  if (desk.view.sidebar?.version !== sidebar) return { ok: false, message: OTHER_PANEL };
  try {
    return { ok: true, value: book.run(() => book.spreadsheet.runServerFunction(name, args)) ?? null };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  } finally {
    desk.refresh();
  }
}

export async function postToSidebar(desk: Desk, url: URL, request: IncomingMessage): Promise<Answer> {
  if (url.pathname !== '/run') return NOT_FOUND;
  const body = new Fields(await jsonOf(request, MOST_JSON));
  const name = body.text('name');
  const args = body.value('args');
  const sidebar = body.integer('sidebar', 0, Number.MAX_SAFE_INTEGER);
  if (!Array.isArray(args)) throw malformed();
  return desk.inTurn(() => json(run(desk, sidebar, name, args)));
}

export function getFromSidebar(desk: Desk, url: URL, port: number): Promise<Answer> {
  return desk.inTurn(async () => {
    const { screen, callable } = desk.book.spreadsheet;
    if (url.pathname !== '/' || !screen.sidebar) return NOT_FOUND;
    const body = await sidebarHtml(screen.sidebar.content, { names: [...callable], port });
    return { status: 200, type: 'text/html; charset=utf-8', body };
  });
}
