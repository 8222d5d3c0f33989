import { describe, expect, test } from 'vitest';
import type { Rendered, ReportChunk } from '../../src/contract/report.js';
import type { Page } from '../../src/sidebar/job-context.js';
import { jobsAt } from '../../src/sidebar/jobs.js';
import { CallFailure } from '../../src/sidebar/server.js';
import { fakeContext, INPUT, later } from './fake-server.js';

const DONE: Rendered = { ok: true, name: 'รายงาน', base64: 'AAAA', passages: [], pictured: true };
const maker = (render: () => Promise<Rendered>): Partial<Page> => ({ runReport: (): ReportChunk => ({ render }) });

/** A panel that shows the example's scores. */
async function computed(...given: Parameters<typeof fakeContext>) {
  const at = fakeContext(...given);
  at.store.dispatch({ type: 'computed', result: INPUT.result });
  return { at, jobs: jobsAt(at), report: () => at.store.state.report };
}

test('one click reads, composes and saves; the maker is fetched once', async () => {
  const { at, jobs, report } = await computed();
  await jobs.makeReport();
  expect(at.store.state).toMatchObject({ view: 'report', busy: null });
  expect(report()).toMatchObject({
    stage: 'saved',
    changed: false,
    url: expect.stringContaining('docs.google.com'),
    made: { name: 'รายงาน' },
  });
  await jobs.makeReport();
  // The view and the maker.
  expect(at.called.filter((name) => name === 'readChunk')).toHaveLength(2);
});

test('a sheet that changed since is told, and the fresh figures are shown', async () => {
  const fresh = { ...INPUT.result, total: { ...INPUT.result.total, score: 80.5 } };
  const { at, jobs, report } = await computed({ readReport: () => ({ ok: true, input: { ...INPUT, result: fresh }, blanks: [] }) });
  await jobs.makeReport();
  expect([report()?.changed, at.store.state.result?.total.score]).toEqual([true, 80.5]);
});

test('what was only remarked on while writing is no change', async () => {
  const issues = [{ tab: 'แผนปรับปรุง', cell: 'D2', found: 'x', expected: 'y', action: 'z' }];
  const { at, jobs, report } = await computed();
  at.store.dispatch({ type: 'computed', result: { ...INPUT.result, issues } });
  await jobs.makeReport();
  expect([report()?.changed, at.store.state.result?.issues]).toEqual([false, issues]);
});

test('a sheet that no longer has a total: said, nothing saved', async () => {
  const { at, jobs, report } = await computed({ readReport: () => ({ ok: false, message: 'ยังขาดคะแนนของ O2' }) });
  await jobs.makeReport();
  expect(report()).toMatchObject({ stage: 'failed', problem: 'ยังขาดคะแนนของ O2' });
  expect(at.called).not.toContain('saveReport');
});

test('a report without its figures is saved, and it is said', async () => {
  const { at, jobs, report } = await computed(
    {},
    maker(async () => ({ ...DONE, pictured: false })),
  );
  await jobs.makeReport();
  expect(report()).toMatchObject({ stage: 'saved', notes: [expect.stringContaining('ไม่มีแผนภูมิ')] });
  expect(at.called).toContain('saveReport');
});

describe('nothing is saved', () => {
  test.each([
    ['faults', maker(async () => ({ ok: false, faults: [{ place: 'ส่วนที่ 3', found: '1', expected: '2' }] })), 'faulty'],
    ['a renderer that throws', maker(async () => Promise.reject(new Error('bad'))), 'failed'],
    ['a page file that leaves no renderer', { runReport: () => null }, 'failed'],
  ] satisfies [string, Partial<Page>, string][])('%s', async (_, page, stage) => {
    const { at, jobs, report } = await computed({}, page);
    await jobs.makeReport();
    expect(report()?.stage).toBe(stage);
    expect(at.store.state.busy).toBeNull();
    expect(at.called).not.toContain('saveReport');
  });
});

describe('saving fails', () => {
  test('the report stays, can be downloaded and saved again', async () => {
    let tries = 0;
    const { at, jobs, report } = await computed({
      saveReport: () => (tries++ > 0 ? { ok: true, id: '1', url: 'https://docs.google.com/1' } : { ok: false, message: 'โควตาหมด' }),
    });
    await jobs.makeReport();
    expect(report()).toMatchObject({ stage: 'unsaved', problem: 'โควตาหมด', made: { base64: 'AAAA' } });
    jobs.download();
    expect(at.downloads).toEqual(['รายงาน']);
    await jobs.saveAgain();
    expect(report()).toMatchObject({ stage: 'saved', problem: null });
    expect(at.called.filter((name) => name === 'readReport')).toHaveLength(1);
  });

  test('no answer: it may be saved, and the sentence says where to look', async () => {
    const { jobs, report } = await computed({
      saveReport: () => {
        throw new CallFailure('saveReport', 'silent');
      },
    });
    await jobs.makeReport();
    expect(report()).toMatchObject({ stage: 'unsure', problem: expect.stringContaining('Google Drive ก่อนบันทึกซ้ำ') });
  });
});

describe('cancelling', () => {
  test('while composing: nothing is saved afterwards', async () => {
    const slow = later<Rendered>();
    const { at, jobs, report } = await computed(
      {},
      maker(() => slow.promise),
    );
    const making = jobs.makeReport();
    await expect.poll(() => report()?.stage).toBe('compose');
    jobs.cancel();
    expect(report()).toMatchObject({ stage: 'stopped', problem: expect.stringContaining('ยังไม่ได้บันทึกอะไร') });
    slow.resolve(DONE);
    await making;
    expect(at.called).not.toContain('saveReport');
  });

  test('while saving: it may still be saved; when it is, the link is shown', async () => {
    const slow = later<unknown>();
    const { at, jobs, report } = await computed({ saveReport: () => slow.promise });
    const making = jobs.makeReport();
    await expect.poll(() => report()?.stage).toBe('save');
    jobs.cancel();
    expect(report()).toMatchObject({ stage: 'unsure', problem: expect.stringContaining('อาจยังบันทึกเอกสาร') });
    slow.resolve({ ok: true, id: '1', url: 'https://docs.google.com/1' });
    await making;
    expect(report()).toMatchObject({ stage: 'saved', url: 'https://docs.google.com/1' });
    expect(at.store.state.busy).toBeNull();
  });
});

test('a later run that fails loses neither the document nor its link', async () => {
  let tries = 0;
  const { jobs, report } = await computed({
    readReport: () => (tries++ > 0 ? { ok: false, message: 'ไม่มีคะแนน' } : { ok: true, input: INPUT, blanks: [] }),
  });
  await jobs.makeReport();
  await jobs.makeReport();
  expect(report()).toMatchObject({ stage: 'failed', made: { name: 'รายงาน' }, url: expect.stringContaining('docs.google.com') });
});
