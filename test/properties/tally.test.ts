import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Framework, leavesOf, type Measure, type Survey, scaleOf } from '../../src/ita/framework.js';
import { FRAMEWORKS } from '../../src/ita/frameworks/built-in.js';
import { type AnswerColumn, emptyTally, mergeTallies, type Tally, tally } from '../../src/ita/tally.js';
import type { Cell } from '../../src/ita/text.js';
import { frozen } from './frozen.js';

const RUNS = { seed: 2564, numRuns: 150 };

interface Sheet {
  framework: Framework;
  survey: Survey;
  columns: AnswerColumn[];
  rows: Cell[][];
}

const answered = (framework: Framework): Survey[] => framework.surveys.filter(({ code }) => code !== 'OIT');
const surveys = FRAMEWORKS.flatMap((framework) => answered(framework).map((survey) => ({ framework, survey })));

/** Up to eight mapped columns, in any order, among as many again that are not; rows of answers, blanks and what cannot be read. */
const sheets: fc.Arbitrary<Sheet> = fc.constantFrom(...surveys).chain(({ framework, survey }) => {
  const parts = leavesOf(survey).flatMap((question) => (question.parts ?? []).map((_, part) => ({ code: question.code, part })));
  const width = 16;
  return fc
    .record({
      parts: fc.shuffledSubarray(parts, { minLength: 1, maxLength: 8 }),
      places: fc.shuffledSubarray(
        Array.from({ length: width }, (_, column) => column),
        { minLength: 8 },
      ),
      fromZero: fc.array(fc.boolean(), { maxLength: 8 }),
      rows: fc.array(fc.array(cells(framework, survey), { maxLength: width }), { maxLength: 24 }),
    })
    .map(({ parts: own, places, fromZero, rows }) => ({
      framework,
      survey,
      columns: own.map((part, index) => ({ ...part, column: places[index] ?? 0, ...(fromZero[index] ? { fromZero: true } : {}) })),
      rows,
    }));
});

function cells(framework: Framework, survey: Measure): fc.Arbitrary<Cell> {
  const scales = leavesOf(survey).flatMap(({ parts = [] }) => parts.map((part) => scaleOf(framework, part)));
  const labels = [...new Set(scales.flatMap(({ choices }) => choices.flatMap(({ label, forms }) => [label, ...forms])))];
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Cell>(...labels, 1, 2, 3, 4, 100) },
    { weight: 2, arbitrary: fc.constantFrom<Cell>('', ' ', '?', 'ไม่แน่ใจ', 0, 5, 1.5, true) },
  );
}

const of = ({ framework, survey, columns }: Sheet, rows: Cell[][], firstRow: number): Tally =>
  tally(framework, survey, columns, rows, firstRow);
const nothing = ({ framework, survey, columns }: Sheet): Tally => emptyTally(framework, survey, columns);
/** A tally without the places of cells. */
const counts = ({ respondents, questions }: Tally) => ({
  respondents,
  questions: questions.map((question) => ({
    ...question,
    parts: question.parts.map((part) => part && { ...part, firstUnreadable: part.firstUnreadable !== null }),
  })),
});

/** A sheet, short or of hundreds of rows, and its rows cut at any places, each chunk tallied where it stands. */
const cutSheets = fc
  .tuple(sheets, fc.constantFrom(1, 1, 1, 40), fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 5 }))
  .map(([short, times, cuts]) => {
    const sheet = { ...short, rows: Array.from({ length: times }, () => short.rows).flat() };
    const length = sheet.rows.length;
    const edges = [0, ...cuts.map((cut) => Math.floor((cut * length) / 100)).sort((a, b) => a - b), length];
    const chunks = edges.slice(1).map((end, index) => of(sheet, sheet.rows.slice(edges[index], end), 1 + (edges[index] ?? 0)));
    return { sheet, chunks, whole: of(sheet, sheet.rows, 1) };
  });

test('merging is commutative', () => {
  fc.assert(
    fc.property(cutSheets, ({ sheet, chunks: [a = nothing(sheet), b = nothing(sheet)] }) => {
      expect(mergeTallies(a, b)).toEqual(mergeTallies(b, a));
    }),
    RUNS,
  );
});

test('merging is associative', () => {
  fc.assert(
    fc.property(cutSheets, ({ sheet, chunks: [a = nothing(sheet), b = nothing(sheet), c = nothing(sheet)] }) => {
      expect(mergeTallies(mergeTallies(a, b), c)).toEqual(mergeTallies(a, mergeTallies(b, c)));
    }),
    RUNS,
  );
});

test('the empty tally is the identity of merging', () => {
  fc.assert(
    fc.property(cutSheets, ({ sheet, whole }) => {
      expect(mergeTallies(whole, nothing(sheet))).toEqual(whole);
      expect(mergeTallies(nothing(sheet), whole)).toEqual(whole);
      expect(of(sheet, [], 1)).toEqual(nothing(sheet));
    }),
    RUNS,
  );
});

test('rows cut anywhere and merged in any order give the tally of them all', () => {
  fc.assert(
    fc.property(cutSheets, ({ sheet, chunks, whole }) => {
      expect(chunks.reduce(mergeTallies, nothing(sheet))).toEqual(whole);
      expect([...chunks].reverse().reduce(mergeTallies, nothing(sheet))).toEqual(whole);
    }),
    RUNS,
  );
});

test('the order of rows changes no count', () => {
  const shuffled = sheets.chain((sheet) =>
    fc
      .shuffledSubarray(
        sheet.rows.map((_, index) => index),
        { minLength: sheet.rows.length },
      )
      .map((order) => ({ sheet, rows: order.map((index) => sheet.rows[index] ?? []) })),
  );
  fc.assert(
    fc.property(shuffled, ({ sheet, rows }) => {
      expect(counts(of(sheet, rows, 1))).toEqual(counts(of(sheet, sheet.rows, 1)));
    }),
    RUNS,
  );
});

test('the order of columns, in the sheet and in the list of them, changes no count', () => {
  const order = fc.shuffledSubarray(
    Array.from({ length: 16 }, (_, column) => column),
    { minLength: 16 },
  );
  fc.assert(
    fc.property(sheets, order, (sheet, from) => {
      const moved: Sheet = {
        ...sheet,
        rows: sheet.rows.map((row) => from.map((column) => row[column] ?? '')),
        columns: sheet.columns.map((own) => ({ ...own, column: from.indexOf(own.column) })).reverse(),
      };
      expect(counts(of(moved, moved.rows, 1))).toEqual(counts(of(sheet, sheet.rows, 1)));
    }),
    RUNS,
  );
});

test('every cell of a respondent is counted once', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const { respondents, questions } = of(sheet, sheet.rows, 1);
      for (const part of questions.flatMap(({ parts }) => parts)) {
        if (!part) continue;
        const answers = part.counts.reduce((sum, count) => sum + count, 0);
        expect(answers + part.blank).toBeLessThanOrEqual(respondents);
        expect(answers + part.blank + part.unreadable).toBeGreaterThanOrEqual(respondents);
      }
    }),
    RUNS,
  );
});

test('what is tallied and merged is never changed', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const { framework, survey } = sheet;
      const own = frozen({ columns: sheet.columns, rows: sheet.rows });
      const once = frozen(tally(framework, survey, own.columns, own.rows, 1));
      const empty = frozen(emptyTally(framework, survey, own.columns));
      expect(() => mergeTallies(mergeTallies(once, empty), once)).not.toThrow();
    }),
    RUNS,
  );
});
