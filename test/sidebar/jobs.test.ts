import { describe, expect, test } from 'vitest';
import { wordsAt } from '../../src/sidebar/job-context.js';
import { jobsAt } from '../../src/sidebar/jobs.js';
import { CallFailure } from '../../src/sidebar/server.js';
import { sidebar as en } from '../../src/words/en/sidebar.js';
import { sidebar as th } from '../../src/words/th/sidebar.js';
import { fakeContext, INPUT, later } from './fake-server.js';

const failing =
  (call: 'computeScores' | 'saveReport' | 'goToCell' | 'readStatus', kind: 'thrown' | 'silent' | 'empty', why = '') =>
  () => {
    throw new CallFailure(call, kind, why);
  };

test('a user whose language is not Thai is spoken to in English, once it is fetched', async () => {
  const at = fakeContext({
    readStatus: () => ({ ok: true, status: { year: 2563, tabs: [], blanks: [], language: 'en' } }),
    readChunk: () => ({ ok: false, message: 'no' }),
  });
  await jobsAt(at).readStatus();
  expect(wordsAt(at).views.data).toBe(th.views.data);
  const later = fakeContext({
    readStatus: () => ({ ok: true, status: { year: 2563, tabs: [], blanks: [], language: 'en' } }),
    readChunk: () => ({ ok: true, html: '' }),
  });
  await jobsAt(later).readStatus();
  expect(wordsAt(later).views.data).toBe(en.views.data);
});

test('the status decides the language', async () => {
  const at = fakeContext({ readStatus: () => ({ ok: true, status: { year: 2563, tabs: [], blanks: [], language: 'en' } }) });
  await jobsAt(at).readStatus();
  expect(at.store.state).toMatchObject({ language: 'en', busy: null, status: { year: 2563 } });
});

test('computing shows the result and says what was written', async () => {
  const at = fakeContext();
  await jobsAt(at).compute();
  expect(at.store.state).toMatchObject({ view: 'result', result: INPUT.result, message: { tone: 'good' } });
});

test('a double click does one thing', async () => {
  const at = fakeContext();
  const jobs = jobsAt(at);
  await Promise.all([jobs.compute(), jobs.compute(), jobs.createTabs(), jobs.makeReport()]);
  expect(at.called).toEqual(['computeScores']);
});

test('a cell can be shown while something else runs, once at a time', async () => {
  const slow = later<unknown>();
  const at = fakeContext({ computeScores: () => slow.promise });
  const jobs = jobsAt(at);
  const computing = jobs.compute();
  await Promise.all([jobs.goTo('OIT', 'C2'), jobs.goTo('OIT', 'C3')]);
  expect(at.called).toEqual(['computeScores', 'goToCell']);
  slow.resolve({ ok: true, result: INPUT.result });
  await computing;
  expect(at.store.state).toMatchObject({ busy: null, going: false });
});

describe('a failed call leaves the result and says what happened', () => {
  test.each([
    ['thrown', failing('computeScores', 'thrown', 'no permission'), /คำนวณคะแนนไม่สำเร็จ .*no permission/],
    ['silent', failing('computeScores', 'silent'), /ไม่ได้รับคำตอบ.*ตรวจดูในแผ่นงานก่อนทำซ้ำ/],
    ['empty', failing('computeScores', 'empty'), /ไม่ได้รับคำตอบ.*ตรวจดูในแผ่นงาน/],
    ['refused', () => ({ ok: false, message: 'แท็บถูกป้องกัน' }), /^แท็บถูกป้องกัน$/],
  ] as const)('%s', async (_, answer, sentence) => {
    const at = fakeContext();
    const jobs = jobsAt(at);
    await jobs.compute();
    const again = fakeContext({ computeScores: answer });
    again.store.state = at.store.state;
    await jobsAt(again).compute();
    expect(again.store.state).toMatchObject({ busy: null, result: INPUT.result, message: { tone: 'bad' } });
    expect(again.store.state.message?.text).toMatch(sentence);
  });
});

test('a read that never answered changed nothing, and says so', async () => {
  const at = fakeContext({ readStatus: failing('readStatus', 'silent') });
  await jobsAt(at).readStatus();
  expect(at.store.state.message?.text).toContain('แผ่นงานไม่ได้เปลี่ยนอะไร');
});

test('who stops waiting is told what may still happen, and a late answer changes nothing', async () => {
  const slow = later<unknown>();
  const at = fakeContext({ computeScores: () => slow.promise });
  const jobs = jobsAt(at);
  const computing = jobs.compute();
  jobs.cancel();
  expect(at.store.state).toMatchObject({ busy: null, message: { tone: 'note', text: expect.stringContaining('อาจยังคำนวณคะแนนต่อจนเสร็จ') } });
  slow.resolve({ ok: true, result: INPUT.result });
  await computing;
  expect(at.store.state).toMatchObject({ result: null, view: 'data' });
});

test('created tabs are named, and how they stand is read anew', async () => {
  const at = fakeContext();
  await jobsAt(at).createTabs();
  expect([at.called, at.store.state.message?.text]).toEqual([['createTabs', 'readStatus'], 'สร้างแท็บแล้ว: OIT']);
});

test('a cell that is gone is one sentence; the keyboard stays in the panel', async () => {
  let focused = 0;
  const at = fakeContext({ goToCell: (tab) => ({ ok: tab === 'OIT', message: 'ไม่พบแท็บ' }) }, { focusCells: () => (focused += 1) });
  const jobs = jobsAt(at);
  await jobs.goTo('ไม่มี', 'A1');
  expect([at.store.state.message, focused]).toEqual([{ tone: 'bad', text: 'ไม่พบแท็บ' }, 0]);
  await jobs.goTo('OIT', 'A1');
  expect([at.store.state.message, focused]).toEqual([null, 1]);
});
