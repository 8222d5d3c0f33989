import { expect, test } from 'vitest';
import { PASTES } from './cases/pastes.js';
import { pasteCase, readPaste } from './make/pastes.js';
import { compared, shares } from './measured.js';

const ALL = PASTES.map((sheet) => {
  const own = pasteCase(sheet);
  return { name: own.name, ...compared(readPaste(own).facts, own.truth) };
});
const { precision, recall } = shares(ALL);

test.each(ALL)('$name: nothing is read wrongly', ({ wrong }) => {
  expect(wrong).toEqual([]);
});

test('there are at least 20 pastes, each by a name of its own', () => {
  expect(new Set(PASTES.map(({ name }) => name)).size).toBe(PASTES.length);
  expect(PASTES.length).toBeGreaterThanOrEqual(20);
});

test(`of ${PASTES.length} pastes: precision ${precision.toFixed(4)} is 1, recall ${recall.toFixed(4)} at least 0.98`, () => {
  const missing = ALL.filter((own) => own.missing.length > 0).map((own) => `${own.name}: ${own.missing.join(' ')}`);
  expect(precision, ALL.flatMap(({ name, wrong }) => wrong.map((line) => `${name}: ${line}`)).join('\n')).toBe(1);
  expect(recall, missing.join('\n')).toBeGreaterThanOrEqual(0.98);
});
