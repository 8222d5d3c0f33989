import { expect, test } from 'vitest';

// Imported in the test: what fails while modules load must turn a test red, not leave none to run.
test('the frameworks load', async () => {
  const { FRAMEWORKS } = await import('../../../src/ita/frameworks/built-in.js');
  expect(FRAMEWORKS).not.toEqual([]);
});
