import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Spreadsheet } from '../../host/spreadsheet.js';
import type { ReportToSave, SaveOutcome } from '../../src/contract/saved.js';
import type { Status } from '../../src/contract/status.js';
import { distFolder, opened } from '../host/add-on.js';
import { call, office, shownTab } from './office.js';

const DRIVE_FILE = 'https://www.googleapis.com/auth/drive.file';
const LOG = 'บันทึกการทำรายงาน';
const FIGURES = { year: 2563, total: 79.68, rating: 'B', fingerprint: '0123456789ab' };

/** The least that Drive takes for a .docx, each text another. */
const docx = (text = ''): string => Buffer.from(`PK\u0003\u0004word/document.xml${text}`).toString('base64');

let runs = 0;
const report = (given: Partial<ReportToSave> = {}): ReportToSave => ({
  run: `run-${++runs}-abcdef`,
  again: false,
  name: 'รายงาน อบต. ตัวอย่าง',
  doc: docx(),
  figures: FIGURES,
  ...given,
});

let spreadsheet: Spreadsheet;
beforeEach(async () => {
  spreadsheet = await office({});
});

const save = (given: Partial<ReportToSave> = {}, on = spreadsheet): SaveOutcome => call<SaveOutcome>(on, 'saveReport', report(given));
const refusal = (given: Partial<ReportToSave> = {}, on = spreadsheet): string =>
  (on.runServerFunction('saveReport', [report(given)]) as { message?: string }).message ?? 'saved';
const ids = (): string[] => spreadsheet.documents.all.map(({ id }) => id);
const logged = (): unknown[][] => shownTab(spreadsheet, LOG).slice(1);
const DATED = /^รายงาน อบต\. ตัวอย่าง \(ฉบับ \d{1,2} [ก-๙.]+ 25\d\d \d\d\.\d\d น\.\)$/;

describe('the first report', () => {
  test('becomes a Google Doc of that name, byte for byte, with its links', () => {
    const outcome = save();
    const saved = spreadsheet.documents.find(outcome.id);
    const address = `https://docs.google.com/document/d/${outcome.id}`;
    expect([saved.name, saved.mimeType]).toEqual(['รายงาน อบต. ตัวอย่าง', 'application/vnd.google-apps.document']);
    expect(Buffer.from(saved.bytes).toString('base64')).toBe(docx());
    expect(outcome).toMatchObject({
      url: `${address}/edit`,
      pdf: `${address}/export?format=pdf`,
      deed: 'created',
      why: null,
      logged: true,
    });
  });
});

describe('the report of the next run', () => {
  const untouched: [string, (documents: Spreadsheet['documents'], id: string) => void][] = [
    ['nobody has touched', () => undefined],
    ['somebody has only looked at', (documents, id) => documents.open(id)],
  ];
  test.each(untouched)('goes into the Doc that %s, again and again', (_, done) => {
    const { id } = save();
    for (const text of ['ก', 'ข', 'ค']) {
      done(spreadsheet.documents, id);
      expect(save({ doc: docx(text) })).toMatchObject({ id, deed: 'updated', why: null });
      expect(Buffer.from(spreadsheet.documents.find(id).bytes).toString('base64')).toBe(docx(text));
    }
    expect(ids()).toEqual([id]);
  });

  const touched: [string, string, (documents: Spreadsheet['documents'], id: string) => void][] = [
    ['edited', 'edited', (documents, id) => documents.edit(id)],
    ['commented on', 'comments', (documents, id) => documents.comment(id, 'โปรดแก้')],
    ['trashed', 'gone', (documents, id) => documents.trash(id)],
    ['taken away from this user', 'gone', (documents, id) => documents.hidden.add(id)],
  ];
  test.each(touched)('is a new Doc with its date where the one before was %s, which stays as it is', (_, why, done) => {
    const { id } = save();
    done(spreadsheet.documents, id);
    const before = { ...spreadsheet.documents.all[0] };
    const outcome = save({ doc: docx('ใหม่') });
    expect(outcome).toMatchObject({ deed: 'created', why, name: expect.stringMatching(DATED) });
    expect({ ...spreadsheet.documents.all[0] }).toEqual(before);
    expect(save()).toMatchObject({ id: outcome.id, deed: 'updated' });
  });

  const unsure: [string, string, string][] = [
    ['comments cannot be read', 'comments.list', 'unknown'],
    ['the Doc cannot be read', 'files.get', 'gone'],
    ['the Doc cannot be updated', 'files.update', 'refused'],
  ];
  test.each(unsure)('is a new Doc where %s', (_, method, why) => {
    save();
    spreadsheet.documents.faults.push({ method, code: 500, reason: 'internalError', message: 'Internal Error' });
    expect(save()).toMatchObject({ deed: 'created', why });
  });

  test('of another year is a Doc of its own, and each year goes on in its own', () => {
    const first = save();
    const other = save({ figures: { ...FIGURES, year: 2564 } });
    expect(other).toMatchObject({ deed: 'created', why: null });
    expect([save().id, save({ figures: { ...FIGURES, year: 2564 } }).id]).toEqual([first.id, other.id]);
  });

  test('goes on in the Doc of its year, however many another year has had', () => {
    const first = save();
    for (let count = 0; count < 9; count += 1) spreadsheet.documents.edit(save({ figures: { ...FIGURES, year: 2564 } }).id);
    expect(save()).toMatchObject({ id: first.id, deed: 'updated' });
    expect(JSON.parse(spreadsheet.properties.get('savedReports') ?? '')).toHaveLength(4);
  });

  test('is remembered whatever the user named it', () => {
    const { id } = save();
    spreadsheet.documents.find(id).name = 'ก'.repeat(5000);
    for (const _ of [1, 2]) expect(save()).toMatchObject({ id, deed: 'updated', name: 'ก'.repeat(5000) });
  });

  test('takes another name with the report, but never from the user who renamed the Doc', () => {
    const { id } = save({ name: 'รายงาน' });
    expect(save()).toMatchObject({ id, name: 'รายงาน อบต. ตัวอย่าง' });
    spreadsheet.documents.find(id).name = 'ฉบับนายก';
    expect(save({ name: 'อื่น' })).toMatchObject({ id, name: 'ฉบับนายก' });
  });
});

describe('a workbook and its copy', () => {
  test('never share a Doc, even where the copy has what the original remembers', async () => {
    const { id } = save();
    const copy = await office({});
    for (const [key, value] of spreadsheet.properties) copy.properties.set(key, value);
    copy.documents.all.push(...spreadsheet.documents.all);
    expect(call<{ status: Status }>(copy, 'readStatus').status.lastReport).toBeNull();
    expect(save({}, copy).id).not.toBe(id);
  });

  test.each(['{', '{"a":1}', '[{"id":1}]'])('what is remembered and cannot be read (%s) makes a new Doc', (text) => {
    save();
    spreadsheet.properties.set('savedReports', text);
    expect(save()).toMatchObject({ deed: 'created', why: 'unknown', name: expect.stringMatching(DATED) });
    expect(save().deed).toBe('updated');
  });
});

describe('two users', () => {
  test('each go on in their own Doc: neither sees the other’s', () => {
    const { documents } = spreadsheet;
    const mine = save();
    documents.hidden.add(mine.id);
    const theirs = save();
    expect(theirs).toMatchObject({ deed: 'created', why: 'gone' });
    expect(save().id).toBe(theirs.id);
    documents.hidden.clear();
    documents.hidden.add(theirs.id);
    expect(save()).toMatchObject({ id: mine.id, deed: 'updated' });
  });

  test('at once: the second is told to try again, and nothing is saved', () => {
    spreadsheet.lock.heldByAnother = true;
    expect(refusal()).toMatch(/กำลังบันทึก.*ดาวน์โหลดเป็น \.docx ได้.*ลองบันทึกอีกครั้ง/);
    expect(ids()).toEqual([]);
  });
});

describe('the same run sent twice', () => {
  test('is saved once, and told as saved', () => {
    const own = report();
    const first = save(own);
    const rows = logged();
    expect(save({ ...own, again: true })).toEqual({ ...first, deed: 'kept' });
    expect([ids(), logged()]).toEqual([[first.id], rows]);
  });

  test('whose answer was lost inside Drive is found by its own mark, and never written over', () => {
    const own = report();
    spreadsheet.documents.faults.push({ method: 'files.create', code: 500, reason: 'backendError', message: 'Timeout', done: true });
    expect(refusal(own)).toContain('Timeout');
    expect(save({ ...own, again: true })).toMatchObject({ deed: 'kept', id: 'local-doc-1', logged: true });
    expect(save()).toMatchObject({ deed: 'created', why: 'unknown' });
  });

  test('is saved anew where its Doc was thrown away meanwhile', () => {
    const own = report();
    spreadsheet.documents.trash(save(own).id);
    expect(save({ ...own, again: true })).toMatchObject({ deed: 'created', why: 'gone' });
  });

  test('by no name of ours is no run', () => {
    for (const run of ['', "x' or trashed = true or name = '", 'short']) {
      save({ run });
      expect(save({ run, again: true }).deed).toBe('updated');
    }
  });
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
    const said = refusal();
    expect(said).toMatch(sentence);
    expect(said).toContain(`drive.files.create failed with error: ${message}`);
    expect(said).toContain('ดาวน์โหลดเป็น .docx ได้');
    expect([ids(), spreadsheet.workbook.sheetNamed(LOG)]).toEqual([[], null]);
  });

  test('bytes that are no .docx', () => {
    expect(refusal({ doc: '***' })).toContain('บันทึกลง Google Drive ไม่ได้');
  });

  test('a consent that the user did not give', () => {
    spreadsheet.denied.add(DRIVE_FILE);
    expect(refusal()).toMatch(/ยังไม่ได้อนุญาต.*Specified permissions/);
  });

  test('a Drive service that is switched off', async () => {
    const dist = distFolder({ code: readFileSync('dist/Code.js', 'utf8'), drive: false });
    expect(refusal({}, await opened('', { dist }))).toContain('ถูกปิดไว้');
  });

  test('in the user’s own language', async () => {
    const english = await opened('', { dist: 'dist', userLocale: 'en' });
    english.documents.faults.push({ method: 'files.create', code: 403, reason: 'storageQuotaExceeded', message: 'Full' });
    expect(refusal({}, english)).toMatch(/^Your Google Drive is full.*download it as \.docx.*Full/);
  });
});

test('the panel is told of the last report, and of none where none was saved', () => {
  const last = () => call<{ status: Status }>(spreadsheet, 'readStatus').status.lastReport;
  expect(last()).toBeNull();
  const { id, url, pdf, name, at } = save();
  expect(last()).toEqual({ id, url, pdf, name, at });
  expect(at).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
});

test('a save takes the same few turns whether it is the first or one of many', () => {
  const turns = Array.from({ length: 12 }, () => {
    save();
    return spreadsheet.turns?.turns ?? 0;
  });
  expect(new Set(turns.slice(1)).size).toBe(1);
  expect(Math.max(...turns)).toBeLessThanOrEqual(10);
});
