import { expect, test } from 'vitest';
import { answersScore } from '../../src/formulas/answers.js';
import { bands } from '../../src/formulas/band.js';
import { ratings } from '../../src/formulas/rating.js';
import { measureScore } from '../../src/formulas/score.js';
import { inThai } from '../../src/formulas/thai.js';
import type { Cell } from '../../src/ita/text.js';
import { TAB } from '../../src/tabs/names.js';
import { type Rows, readWhole, YEAR } from '../tabs/reading.js';
import { dayAsSheets } from './days.js';
import { faultsIn, steady } from './facts.js';

const MANY = 130_000;
const many = (row: readonly Cell[]): Rows => Array.from({ length: MANY }, () => [...row]);

/** Tabs far longer than any real one, each row of which calls for the same care. */
const TABS = {
  'one item in every row': [['ข้อ', 'คะแนน'], ...many(['o1', 1])],
  'no code in any row': [['ข้อ', 'คะแนน'], ...many(['ก', 'ข'])],
};

const CASES = [
  ['one item in every row', TAB.OIT],
  ['one item in every row', TAB.official],
  ['one item in every row', TAB.plan],
  ['no code in any row', TAB.OIT],
] as const;

test.each(CASES)('%s of %s: a tab of 130,000 rows is read', (what, tab) => {
  const tabs = new Map<string, Rows>([
    [TAB.settings, YEAR],
    [tab, TABS[what]],
  ]);
  const read = steady(tabs, (own) => readWhole(own, dayAsSheets));
  expect(faultsIn(read.ok ? read.result.total : read.message)).toEqual([]);
});

const blanks: Rows = Array.from({ length: 50_000 }, () => ['']);

test.each<[string, () => unknown, unknown]>([
  ['ITA_RATING', () => ratings(blanks, 2563, []), 1],
  ['ITA_BAND', () => bands(blanks, '', ''), 1],
  ['ITA_THAI', () => inThai(blanks, '', dayAsSheets), 1],
  ['ITA_ANSWERS', () => answersScore([['มาก'], ...blanks], 'i2', 2563), 67],
  ['ITA_SCORE', () => measureScore([['OIT', 70], ...blanks.map(() => ['', ''])], 'OIT', 2563), 70],
])('%s of a whole column of blanks gives blanks', (_, run, expected) => {
  const answer = steady(null, run);
  expect(Array.isArray(answer) ? new Set(answer.flat()).size : answer).toBe(expected);
});
