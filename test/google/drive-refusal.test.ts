import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Spreadsheet } from '../../host/spreadsheet.js';
import { distFolder, opened } from '../host/add-on.js';
import { office } from './office.js';
import { refusal } from './saving.js';

const DRIVE_FILE = 'https://www.googleapis.com/auth/drive.file';
const LOG = 'บันทึกการทำรายงาน';

let spreadsheet: Spreadsheet;
beforeEach(async () => {
  spreadsheet = await office({});
});

const SENTENCES: [string, string, RegExp][] = [
  ['storageQuotaExceeded', 'The user’s Drive storage quota has been exceeded.', /พื้นที่ Google Drive ของท่านเต็ม/],
  ['userRateLimitExceeded', 'User rate limit exceeded.', /ครบจำนวนที่ Google กำหนด/],
  ['dailyLimitExceeded', 'Daily Limit Exceeded.', /วันถัดไป/],
  ['insufficientPermissions', 'Insufficient Permission', /ยังไม่ได้อนุญาต/],
  ['accessNotConfigured', 'Drive API has not been used', /แจ้งผู้ดูแลระบบ/],
  ['backendError', 'Service error', /^บันทึกลง Google Drive ไม่ได้/],
];
describe('what Drive refuses is one sentence with Google’s own words, and the .docx is offered', () => {
  test.each(SENTENCES)('%s', (reason, message, sentence) => {
    spreadsheet.documents.faults.push({ method: 'files.create', code: 403, reason, message });
    const said = refusal(spreadsheet);
    expect(said).toMatch(sentence);
    expect(said).toContain(`drive.files.create failed with error: ${message}`);
    expect(said).toContain('ดาวน์โหลดเป็น .docx ได้');
    expect([spreadsheet.documents.all, spreadsheet.workbook.sheetNamed(LOG)]).toEqual([[], null]);
  });

  test('bytes that are no .docx', () => {
    expect(refusal(spreadsheet, { doc: '***' })).toContain('บันทึกลง Google Drive ไม่ได้');
  });

  test('a consent that the user did not give', () => {
    spreadsheet.denied.add(DRIVE_FILE);
    expect(refusal(spreadsheet)).toMatch(/ยังไม่ได้อนุญาต.*Specified permissions/);
  });

  test('a Drive service that is switched off', async () => {
    const dist = distFolder({ code: readFileSync('dist/Code.js', 'utf8'), drive: false });
    expect(refusal(await opened('', { dist }))).toContain('ถูกปิดไว้');
  });

  test('in the user’s own language', async () => {
    const english = await opened('', { dist: 'dist', userLocale: 'en' });
    english.documents.faults.push({ method: 'files.create', code: 403, reason: 'storageQuotaExceeded', message: 'Full' });
    expect(refusal(english)).toMatch(/^Your Google Drive is full.*download it as \.docx.*Full/);
  });
});
