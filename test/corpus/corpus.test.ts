import { expect, test } from 'vitest';
import { CASES } from './cases/all.js';
import { measured, shares } from './measured.js';

const SHEETS = CASES.flatMap(({ tabs }) => Object.keys(tabs)).length;
const ALL = CASES.map(measured);
const { precision, recall } = shares(ALL);

test.each(ALL)('$name: nothing is read wrongly, and what is not read is told on its tab', ({ tabs, reading, wrong, missing }) => {
  expect(wrong).toEqual([]);
  const here = reading.told.filter(({ tab }) => tabs.includes(tab)).map(({ found }) => found);
  expect(missing.length > 0 ? here : ['nothing to tell']).not.toEqual([]);
});

test('there are at least 60 sheets, each by a name of its own', () => {
  expect(SHEETS).toBeGreaterThanOrEqual(60);
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
});

test(`of ${SHEETS} sheets: precision ${precision.toFixed(4)} is 1, recall ${recall.toFixed(4)} at least 0.98`, () => {
  const missing = ALL.filter((own) => own.missing.length > 0).map((own) => `${own.name}: ${own.missing.join(' ')}`);
  expect(precision, ALL.flatMap(({ name, wrong }) => wrong.map((line) => `${name}: ${line}`)).join('\n')).toBe(1);
  expect(recall, missing.join('\n')).toBeGreaterThanOrEqual(0.98);
});
