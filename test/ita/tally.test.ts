import { expect, test } from 'vitest';
import { FRAMEWORK_2563 } from '../../src/ita/frameworks/2563.js';
import { emptyTally, mergeTallies, tally } from '../../src/ita/tally.js';
import { surveyOf } from './measures.js';

const EIT = surveyOf(FRAMEWORK_2563, 'EIT');
/** e1 has two parts, e8 one. */
const COLUMNS = [
  { column: 1, code: 'e1', part: 0 },
  { column: 2, code: 'e1', part: 1 },
  { column: 3, code: 'e8', part: 0 },
];
const ROWS = [
  ['ก', 'มาก', 'น้อย', 'มี'],
  ['ข', 'มาก', '', ''],
  ['ค', '', '', ''],
  ['ง', '?', 'มากที่สุด', 'ไม่มี'],
];
const of = (rows: string[][], firstRow = 1) => tally(FRAMEWORK_2563, EIT, COLUMNS, rows, firstRow);
const question = (result: ReturnType<typeof of>, code: string) => result.questions.find((own) => own.code === code);

test('counts each choice and the blanks of respondents', () => {
  const result = of(ROWS);
  expect(result.respondents).toBe(3);
  expect(question(result, 'e1')).toEqual({
    code: 'e1',
    n: 3,
    parts: [
      { counts: [0, 0, 2, 0], blank: 0, unreadable: 1 },
      { counts: [0, 1, 0, 1], blank: 1, unreadable: 0 },
    ],
  });
  expect(question(result, 'e8')).toEqual({ code: 'e8', n: 2, parts: [{ counts: [1, 1], blank: 1, unreadable: 0 }] });
});

test('keeps the place of an unreadable cell and nothing of other columns', () => {
  expect(of(ROWS).unreadable).toEqual([{ row: 4, column: 1, found: '?', code: 'e1' }]);
  expect(JSON.stringify(of(ROWS))).not.toContain('ก');
});

test('a row without a readable answer is no respondent', () => {
  expect(of([['ก', '', '', '']]).respondents).toBe(0);
  expect(question(of([['ก', '?', '', '']]), 'e1')?.parts[0]).toEqual({ counts: [0, 0, 0, 0], blank: 0, unreadable: 1 });
});

test('a part without a column is null, not zero', () => {
  const result = tally(FRAMEWORK_2563, EIT, COLUMNS.slice(0, 1), ROWS, 1);
  expect(question(result, 'e1')?.parts[1]).toBeNull();
  expect(question(result, 'e8')?.parts).toEqual([null]);
});

test('two halves merge to the whole, in either order, and nothing added to it changes it', () => {
  const [first, second] = [of(ROWS.slice(0, 2), 1), of(ROWS.slice(2), 3)];
  expect(mergeTallies(first, second)).toEqual(of(ROWS));
  expect(mergeTallies(second, first)).toEqual(of(ROWS));
  expect(mergeTallies(of(ROWS), emptyTally(FRAMEWORK_2563, EIT, COLUMNS))).toEqual(of(ROWS));
});
