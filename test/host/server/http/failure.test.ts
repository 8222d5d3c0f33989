import { expect, test, vi } from 'vitest';
import { SheetsError } from '../../../../host/model/workbook.js';
import { ScriptError } from '../../../../host/runtime/limited.js';
import { failed } from '../../../../host/server/http/failure.js';
import { Refusal } from '../../../../host/server/refusal.js';

const foreseen: [string, Error, number, string][] = [
  ['a refusal', new Refusal('ไม่ได้', 413), 413, 'ไม่ได้'],
  ['a refusal of no kind of its own', new Refusal('ไม่ได้'), 200, 'ไม่ได้'],
  ['what the sheet forbids', new SheetsError("You can't remove all the sheets in a document."), 200, 'ลบแท็บสุดท้ายไม่ได้'],
  ['what the script threw', new ScriptError('อ่านไม่ได้'), 200, 'อ่านไม่ได้'],
  ['a file that does not open', new Error('ไม่ใช่สมุดงาน', { cause: { code: 'NOT_A_WORKBOOK' } }), 200, 'ไม่ใช่สมุดงาน'],
];
test.each(foreseen)('%s is said and not logged', (_, error, status, said) => {
  const log = vi.fn();
  const answer = failed(error, log);
  expect(answer.status).toBe(status);
  expect(JSON.parse(String(answer.body))).toEqual({ ok: false, message: expect.stringContaining(said) });
  expect(log).not.toHaveBeenCalled();
});

test.each([new TypeError('x.y is undefined'), Object.assign(new Error('EIO: i/o error'), { code: 'EIO' }), 'a text'])(
  '%s is logged, and said in a sentence of the host’s',
  (error) => {
    const log = vi.fn();
    const answer = failed(error, log);
    expect(answer.status).toBe(500);
    const { message } = JSON.parse(String(answer.body)) as { message: string };
    expect(message).toMatch(/^\p{Script=Thai}/u);
    expect(message).not.toContain(error instanceof Error ? error.message : error);
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(error instanceof Error ? error.message : error));
  },
);
