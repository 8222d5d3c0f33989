import { expect, test } from 'vitest';
import { jobsAt } from '../../src/sidebar/jobs.js';
import { CHUNK, fakeContext, INPUT, REVIEW } from './fake-server.js';

/** A panel that shows the example's scores. */
function computed(...given: Parameters<typeof fakeContext>) {
  const at = fakeContext(...given);
  at.store.dispatch({ type: 'computed', result: INPUT.result });
  return { at, jobs: jobsAt(at) };
}

const UNKNOWN = { ...REVIEW, unknown: [{ cell: 'C5', found: '{{คะแนน}}' }] };
const rendersNothing = () => Promise.reject(new Error('nothing is to be rendered'));

test('a look before the report shows what is to be seen; nothing is written', async () => {
  const { at, jobs } = computed();
  await jobs.reviewReport();
  expect(at.store.state.view).toBe('review');
  expect(at.store.state.review?.review).toEqual(REVIEW);
  expect(at.called.filter((name) => name.startsWith('write') || name === 'saveReport')).toEqual([]);
});

test('what cannot be read is told, and the view stays', async () => {
  const { at, jobs } = computed({ readReport: () => ({ ok: false, message: 'ไม่มีคะแนน' }) });
  await jobs.reviewReport();
  expect([at.store.state.view, at.store.state.message]).toEqual(['result', { tone: 'bad', text: 'ไม่มีคะแนน' }]);
});

test('the texts are written into their tab and the tab is shown', async () => {
  const written: unknown[] = [];
  const { at, jobs } = computed({
    writePassages: (passages) => {
      written.push(passages);
      return { ok: true };
    },
  });
  await jobs.reviewReport();
  await jobs.openTexts();
  expect(written).toEqual([REVIEW.passages]);
  expect(at.called.slice(-2)).toEqual(['writePassages', 'goToCell']);
});

test('a tab that may not be edited is told, and no other is shown', async () => {
  const { at, jobs } = computed({ writePassages: () => ({ ok: false, message: 'ป้องกันไว้' }) });
  await jobs.reviewReport();
  await jobs.openTexts();
  expect([at.store.state.message?.text, at.called.includes('goToCell')]).toEqual(['ป้องกันไว้', false]);
});

test('an unknown placeholder stops the report before anything is made or saved', async () => {
  const { at, jobs } = computed({}, { runReport: () => ({ ...CHUNK, review: () => UNKNOWN, render: rendersNothing }) });
  await jobs.makeReport();
  expect(at.store.state.report).toMatchObject({ stage: 'failed', problem: expect.stringContaining('ไม่รู้จัก') });
  expect(at.store.state.review?.review.unknown).toEqual(UNKNOWN.unknown);
  expect(at.called).not.toContain('saveReport');
});

test('texts that could not be written are told beside a report that was saved', async () => {
  const { at, jobs } = computed({ writePassages: () => ({ ok: false, message: 'ป้องกันไว้' }) });
  await jobs.makeReport();
  expect(at.store.state.report).toMatchObject({ stage: 'saved', notes: ['ป้องกันไว้'] });
});
