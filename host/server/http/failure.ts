import { SheetsError } from '../../model/workbook.js';
import { ScriptError } from '../../runtime/limited.js';
import { Refusal, sentenceOf } from '../refusal.js';
import { type Answer, json } from './answer.js';

const BROKEN = 'เกิดข้อผิดพลาดในโปรแกรมบนเครื่องนี้ คำสั่งอาจทำไม่ครบ โปรดตรวจสมุดงานแล้วลองใหม่ หากยังเป็นอยู่ ให้ส่งข้อความในหน้าต่าง npm start แก่ผู้ดูแล';

/** Whether the host says so itself, in words for the user. */
const isForeseen = (error: unknown): error is Error =>
  error instanceof Refusal ||
  error instanceof SheetsError ||
  error instanceof ScriptError ||
  (error instanceof Error && typeof (error.cause as { code?: unknown } | undefined)?.code === 'string');

export const traceOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** The answer for whatever a request threw. What nobody foresaw is for the log alone. */
export function failed(error: unknown, log: (line: string) => void): Answer {
  if (isForeseen(error)) return json({ ok: false, message: sentenceOf(error) }, error instanceof Refusal ? error.status : 200);
  log(traceOf(error));
  return json({ ok: false, message: BROKEN }, 500);
}
