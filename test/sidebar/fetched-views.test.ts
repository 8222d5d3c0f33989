import { expect, test } from 'vitest';
import { jobsAt } from '../../src/sidebar/jobs.js';
import { fakeContext } from './fake-server.js';

test('the views are fetched when one is first opened, and once', async () => {
  const at = fakeContext();
  const jobs = jobsAt(at);
  await jobs.openMapping();
  expect(at.store.state).toMatchObject({ view: 'mapping', busy: null });
  jobs.view('data');
  await jobs.openMapping();
  expect(at.called).toEqual(['readChunk']);
});

test.each([
  ['the script refuses', { readChunk: () => ({ ok: false, message: 'ไม่ได้' }) }, {}],
  ['what came does not run', {}, { runDetails: () => null }],
])('where %s the user is told, and no report is begun', async (_, answers, page) => {
  const at = fakeContext(answers, page);
  await jobsAt(at).makeReport();
  expect(at.store.state).toMatchObject({ view: 'data', report: null, busy: null, message: { tone: 'bad' } });
  expect(at.called).toEqual(['readChunk']);
});
