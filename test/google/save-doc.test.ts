import { beforeEach, describe, expect, test } from 'vitest';
import type { Spreadsheet } from '../../host/spreadsheet.js';
import type { Status } from '../../src/contract/status.js';
import { call, office, shownTab } from './office.js';
import { contentOf, DATED, docx, OTHER_YEAR, refusal, report, save } from './saving.js';

const LOG = 'บันทึกการทำรายงาน';

let spreadsheet: Spreadsheet;
beforeEach(async () => {
  spreadsheet = await office({});
});

const ids = (): string[] => spreadsheet.documents.all.map(({ id }) => id);
const logged = (): unknown[][] => shownTab(spreadsheet, LOG).slice(1);

describe('the first report', () => {
  test('becomes a Google Doc of that name, byte for byte, with its links', () => {
    const outcome = save(spreadsheet);
    const saved = spreadsheet.documents.find(outcome.id);
    const address = `https://docs.google.com/document/d/${outcome.id}`;
    expect([saved.name, saved.mimeType]).toEqual(['รายงาน อบต. ตัวอย่าง', 'application/vnd.google-apps.document']);
    expect(contentOf(spreadsheet, outcome.id)).toBe(docx());
    expect(outcome).toMatchObject({
      url: `${address}/edit`,
      pdf: `${address}/export?format=pdf`,
      deed: 'created',
      why: null,
      logged: true,
      remembered: true,
    });
  });
});

describe('the report of the next run', () => {
  const untouched: [string, (documents: Spreadsheet['documents'], id: string) => void][] = [
    ['nobody has touched', () => undefined],
    ['somebody has only looked at', (documents, id) => documents.open(id)],
  ];
  test.each(untouched)('goes into the Doc that %s, again and again', (_, done) => {
    const { id } = save(spreadsheet);
    for (const text of ['ก', 'ข', 'ค']) {
      done(spreadsheet.documents, id);
      expect(save(spreadsheet, { doc: docx(text) })).toMatchObject({ id, deed: 'updated', why: null });
      expect(contentOf(spreadsheet, id)).toBe(docx(text));
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
    const { id } = save(spreadsheet);
    done(spreadsheet.documents, id);
    const before = { ...spreadsheet.documents.all[0] };
    const outcome = save(spreadsheet, { doc: docx('ใหม่') });
    expect(outcome).toMatchObject({ deed: 'created', why, name: expect.stringMatching(DATED) });
    expect({ ...spreadsheet.documents.all[0] }).toEqual(before);
    expect(save(spreadsheet)).toMatchObject({ id: outcome.id, deed: 'updated' });
  });

  const unsure: [string, string, string][] = [
    ['comments cannot be read', 'comments.list', 'unknown'],
    ['the Doc cannot be read', 'files.get', 'unknown'],
    ['the Doc cannot be updated', 'files.update', 'refused'],
  ];
  test.each(unsure)('is a new Doc where %s', (_, method, why) => {
    save(spreadsheet);
    spreadsheet.documents.faults.push({ method, code: 500, reason: 'internalError', message: 'Internal Error' });
    expect(save(spreadsheet)).toMatchObject({ deed: 'created', why });
  });

  test('of another year is a Doc of its own, and each year goes on in its own', () => {
    const first = save(spreadsheet);
    const other = save(spreadsheet, OTHER_YEAR);
    expect(other).toMatchObject({ deed: 'created', why: null });
    expect([save(spreadsheet).id, save(spreadsheet, OTHER_YEAR).id]).toEqual([first.id, other.id]);
  });

  test('goes on in the Doc of its year, however many another year has had', () => {
    const first = save(spreadsheet);
    for (let count = 0; count < 9; count += 1) spreadsheet.documents.edit(save(spreadsheet, OTHER_YEAR).id);
    expect(save(spreadsheet)).toMatchObject({ id: first.id, deed: 'updated' });
    expect(JSON.parse(spreadsheet.properties.get('savedReports') ?? '')).toHaveLength(4);
  });

  test('is remembered whatever the user named it', () => {
    const { id } = save(spreadsheet);
    spreadsheet.documents.find(id).name = 'ก'.repeat(5000);
    for (const _ of [1, 2]) expect(save(spreadsheet)).toMatchObject({ id, deed: 'updated', name: 'ก'.repeat(5000) });
  });

  test('takes another name with the report, but never from the user who renamed the Doc', () => {
    const { id } = save(spreadsheet, { name: 'รายงาน' });
    expect(save(spreadsheet)).toMatchObject({ id, name: 'รายงาน อบต. ตัวอย่าง' });
    spreadsheet.documents.find(id).name = 'ฉบับนายก';
    expect(save(spreadsheet, { name: 'อื่น' })).toMatchObject({ id, name: 'ฉบับนายก' });
  });
});

describe('two users', () => {
  test('each go on in their own Doc: neither sees the other’s', () => {
    const { documents } = spreadsheet;
    const mine = save(spreadsheet);
    documents.hidden.add(mine.id);
    const theirs = save(spreadsheet);
    expect(theirs).toMatchObject({ deed: 'created', why: 'gone' });
    expect(save(spreadsheet).id).toBe(theirs.id);
    documents.hidden.clear();
    documents.hidden.add(theirs.id);
    expect(save(spreadsheet)).toMatchObject({ id: mine.id, deed: 'updated' });
  });

  test('at once: the second is told to try again, and nothing is saved', () => {
    spreadsheet.lock.heldByAnother = true;
    expect(refusal(spreadsheet)).toMatch(/กำลังบันทึก.*ดาวน์โหลดเป็น \.docx ได้.*ลองบันทึกอีกครั้ง/);
    expect(ids()).toEqual([]);
  });
});

describe('the same run sent twice', () => {
  test('is saved once, and told as saved', () => {
    const own = report();
    const first = save(spreadsheet, own);
    const rows = logged();
    expect(save(spreadsheet, { ...own, again: true })).toEqual({ ...first, deed: 'kept' });
    expect([ids(), logged()]).toEqual([[first.id], rows]);
  });

  test('whose answer was lost inside Drive is found by its own mark, and never written over', () => {
    const own = report();
    spreadsheet.documents.faults.push({ method: 'files.create', code: 500, reason: 'backendError', message: 'Timeout', done: true });
    expect(refusal(spreadsheet, own)).toContain('Timeout');
    expect(save(spreadsheet, { ...own, again: true })).toMatchObject({ deed: 'kept', id: 'local-doc-1', logged: true });
    expect(save(spreadsheet)).toMatchObject({ deed: 'created', why: 'unknown' });
  });

  test('is saved anew where its Doc was thrown away meanwhile', () => {
    const own = report();
    spreadsheet.documents.trash(save(spreadsheet, own).id);
    expect(save(spreadsheet, { ...own, again: true })).toMatchObject({ deed: 'created', why: 'gone' });
  });

  test('by no name of ours is no run', () => {
    for (const run of ['', "x' or trashed = true or name = '", 'short']) {
      save(spreadsheet, { run });
      expect(save(spreadsheet, { run, again: true }).deed).toBe('updated');
    }
  });
});

test('the panel is told of the last report, and of none where none was saved', () => {
  const last = () => call<{ status: Status }>(spreadsheet, 'readStatus').status.lastReport;
  expect(last()).toBeNull();
  const { id, url, pdf, name, at } = save(spreadsheet);
  expect(last()).toEqual({ id, url, pdf, name, at });
  expect(at).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
});

test('a save takes the same few turns whether it is the first or one of many', () => {
  const turns = Array.from({ length: 12 }, () => {
    save(spreadsheet);
    return spreadsheet.turns?.turns ?? 0;
  });
  expect(new Set(turns.slice(1)).size).toBe(1);
  expect(Math.max(...turns)).toBeLessThanOrEqual(10);
});
