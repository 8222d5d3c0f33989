import { describe, expect, test } from 'vitest';
import type { Rendered, ReportChunk } from '../../src/contract/report.js';
import type { ReportToSave } from '../../src/contract/saved.js';
import type { Page } from '../../src/sidebar/job-context.js';
import { jobsAt } from '../../src/sidebar/jobs.js';
import { CallFailure } from '../../src/sidebar/server.js';
import { CHUNK, FIGURES, fakeContext, INPUT, later, SAVED } from './fake-server.js';

const DONE: Rendered = { ok: true, name: 'รายงาน', base64: 'AAAA', doc: 'BBBB', figures: FIGURES, passages: [], pictured: true };
const maker = (render: () => Promise<Rendered>): Partial<Page> => ({ runReport: (): ReportChunk => ({ ...CHUNK, render }) });

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
    saved: SAVED,
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
      saveReport: () => (tries++ > 0 ? { ok: true, ...SAVED } : { ok: false, message: 'โควตาหมด' }),
    });
    await jobs.makeReport();
    expect(report()).toMatchObject({ stage: 'unsaved', problem: 'โควตาหมด', made: { base64: 'AAAA' } });
    jobs.download();
    expect(at.downloads).toEqual(['รายงาน']);
    await jobs.saveAgain();
    expect(report()).toMatchObject({ stage: 'saved', problem: null });
    expect(at.called.filter((name) => name === 'readReport')).toHaveLength(1);
  });

  test('no answer: it may be saved, and the sentence says that it will not be saved twice', async () => {
    const { jobs, report } = await computed({
      saveReport: () => {
        throw new CallFailure('saveReport', 'silent');
      },
    });
    await jobs.makeReport();
    expect(report()).toMatchObject({ stage: 'unsure', problem: expect.stringContaining('ไม่สร้างซ้ำ') });
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
    slow.resolve({ ok: true, ...SAVED });
    await making;
    expect(report()).toMatchObject({ stage: 'saved', saved: SAVED });
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
  expect(report()).toMatchObject({ stage: 'failed', made: { name: 'รายงาน' }, saved: SAVED });
});

describe('what is sent to be saved', () => {
  /** Makes a report whose save is answered by `answer`; gives what was sent. */
  async function sent(answer: () => unknown) {
    const reports: ReportToSave[] = [];
    const given = await computed({
      saveReport: (own) => {
        reports.push(own);
        return answer();
      },
    });
    await given.jobs.makeReport();
    return { ...given, reports };
  }
  const silence = () => {
    throw new CallFailure('saveReport', 'silent');
  };

  test('the bytes for Google Docs, not those for the download, with the figures of the run', async () => {
    const { reports } = await sent(() => ({ ok: true, ...SAVED }));
    expect(reports).toEqual([{ run: 'run-1', again: false, name: 'รายงาน', doc: 'BBBB', figures: FIGURES }]);
  });

  test.each([
    ['no answer', silence],
    ['a refusal', () => ({ ok: false, message: 'โควตาหมด' })],
  ])('after %s the same run is sent again, and said to be so', async (_, answer) => {
    const { reports, jobs } = await sent(answer);
    await jobs.saveAgain();
    expect(reports.map(({ run, again }) => [run, again])).toEqual([
      ['run-1', false],
      ['run-1', true],
    ]);
  });

  test('a report made anew is a run of its own', async () => {
    const { reports, jobs } = await sent(() => ({ ok: true, ...SAVED }));
    await jobs.makeReport();
    expect(reports.map(({ run, again }) => [run, again])).toEqual([
      ['run-1', false],
      ['run-2', false],
    ]);
  });
});

test('what was saved is the last report from then on, also where the user had stopped waiting', async () => {
  const slow = later<unknown>();
  const { at, jobs, report } = await computed({ saveReport: () => slow.promise });
  await jobs.readStatus();
  const making = jobs.makeReport();
  await expect.poll(() => report()?.stage).toBe('save');
  jobs.cancel();
  slow.resolve({ ok: true, ...SAVED });
  await making;
  expect(at.store.state.status?.lastReport).toMatchObject({ url: SAVED.url, pdf: SAVED.pdf });
});
