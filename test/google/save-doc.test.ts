import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { call, office } from './office.js';

const DOCX = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array([60, 97, 47, 62]) })).toString('base64');

test('a .docx becomes a Google Doc of that name, byte for byte', async () => {
  const spreadsheet = await office({});
  const { id, url } = call<{ id: string; url: string }>(spreadsheet, 'saveReport', 'รายงาน', DOCX);
  const saved = spreadsheet.documents.find(id);
  expect([saved.name, saved.mimeType, url]).toEqual([
    'รายงาน',
    'application/vnd.google-apps.document',
    `https://docs.google.com/document/d/${id}/edit`,
  ]);
  expect(Buffer.from(saved.bytes).toString('base64')).toBe(DOCX);
});

test('what cannot be saved is one sentence, not an exception', async () => {
  const spreadsheet = await office({});
  expect(spreadsheet.runServerFunction('saveReport', ['รายงาน', '***'])).toMatchObject({
    ok: false,
    message: expect.stringContaining('บันทึกลง Google Drive ไม่ได้'),
  });
});
