import { answerReader, levelReader, type ReadAnswer } from './answers.js';
import { type Framework, leavesOf, type Measure, scaleOf } from './framework.js';
import { type Cell, type Grid, plain } from './text.js';
import { countUsual, eachUsual, learn, noUsualAnswers, type UsualAnswers } from './usual-answers.js';

/** Which column holds which part of which question; `column` is zero-based in the rows tallied. */
export interface AnswerColumn {
  column: number;
  code: string;
  part: number;
  /** Digits count the levels from 0. */
  fromZero?: true;
}

export interface PartTally {
  /** Answers per choice, in the scale's order. */
  counts: number[];
  /** Empty cells of respondents. */
  blank: number;
  unreadable: number;
  /** Of all cells of the column, whoever is a respondent. */
  firstUnreadable: UnreadableCell | null;
  /** Bit k is set where some cell of the column is the lone digit k, 0 to 4; bit 5 where one is a level beyond those, or a middle one. */
  levels: number;
}

export interface QuestionTally {
  code: string;
  /** Respondents with a readable answer in any part. */
  n: number;
  /** Null for a part that no column holds. */
  parts: (PartTally | null)[];
}

export interface UnreadableCell {
  row: number;
  column: number;
  /** The cell's plain text; `''` for a date. */
  found: string;
  code: string;
}

/** Counts only, no respondent. Tallies of one framework and one set of columns merge in any order. */
export interface Tally {
  respondents: number;
  questions: QuestionTally[];
  /** The first few, by row and column; `PartTally.unreadable` counts them all. */
  unreadable: UnreadableCell[];
}

const PLACES_KEPT = 50;

/** The tally of no rows: the identity of `mergeTallies`. */
export function emptyTally(framework: Framework, survey: Measure, columns: readonly AnswerColumn[]): Tally {
  const questions = leavesOf(survey).map((question) => ({
    code: question.code,
    n: 0,
    parts: (question.parts ?? []).map((part, index) =>
      columns.some((column) => column.code === question.code && column.part === index)
        ? { counts: scaleOf(framework, part).choices.map(() => 0), blank: 0, unreadable: 0, firstUnreadable: null, levels: 0 }
        : null,
    ),
  }));
  return { respondents: 0, questions, unreadable: [] };
}

/** The tally of both sets of rows: commutative, associative, `emptyTally` is its identity. */
export function mergeTallies(a: Tally, b: Tally): Tally {
  return {
    respondents: a.respondents + b.respondents,
    questions: a.questions.map((question, q) => {
      const other = b.questions[q];
      if (other?.code !== question.code) throw new Error(`tallies of different frameworks: ${question.code}, ${other?.code}`);
      return {
        code: question.code,
        n: question.n + other.n,
        parts: question.parts.map((part, p) => mergeParts(part, other.parts[p] ?? null)),
      };
    }),
    unreadable: [...a.unreadable, ...b.unreadable].sort(byPlace).slice(0, PLACES_KEPT),
  };
}

function mergeParts(a: PartTally | null, b: PartTally | null): PartTally | null {
  if (!a || !b) return a ?? b;
  return {
    counts: a.counts.map((value, index) => value + (b.counts[index] ?? 0)),
    blank: a.blank + b.blank,
    unreadable: a.unreadable + b.unreadable,
    firstUnreadable: firstOf(a.firstUnreadable, b.firstUnreadable),
    levels: a.levels | b.levels,
  };
}

const byPlace = (a: UnreadableCell, b: UnreadableCell): number => a.row - b.row || a.column - b.column;

function firstOf(a: UnreadableCell | null, b: UnreadableCell | null): UnreadableCell | null {
  if (!a || !b) return a ?? b;
  return byPlace(a, b) <= 0 ? a : b;
}

/**
 * Counts answer rows. A row with no readable answer in any mapped column is no respondent: its blanks do not count.
 * @param firstRow zero-based row of the sheet in which `rows` begin; unreadable cells keep their place by it.
 */
export function tally(framework: Framework, survey: Measure, columns: readonly AnswerColumn[], rows: Grid, firstRow: number): Tally {
  const result = emptyTally(framework, survey, columns);
  const parts = partReaders(framework, survey, columns, result);
  if (parts.length === 0) return result;
  const counting: Counting = { result, parts, usual: noUsualAnswers(parts.map(({ column }) => column)), shared: sharedQuestions(parts) };
  for (let index = 0; index < rows.length; index++) countRow(counting, rows[index] as readonly Cell[], firstRow + index);
  finish(counting);
  return result;
}

interface PartReader {
  column: number;
  code: string;
  tally: PartTally;
  read: (cell: Cell) => ReadAnswer;
  digitOf: (cell: Cell) => number | null;
}

interface Counting {
  result: Tally;
  /** By column of the sheet. */
  parts: readonly PartReader[];
  /** Of `parts`. */
  usual: UsualAnswers;
  /** The question of each of `parts` that has other columns too. */
  shared: readonly (SharedQuestion | null)[];
}

/** A question of several columns: who answers it in one of them has answered. */
interface SharedQuestion {
  columns: number;
  /** The last row that lacks an answer in one of them, and in how many. */
  row: number;
  lacking: number;
  /** Respondents who answered in none. */
  unanswered: number;
}

/** What is left of most rows is a blank or two. */
function countRow({ result, parts, usual, shared }: Counting, row: readonly Cell[], place: number): void {
  const left = countUsual(usual, row);
  const isRespondent = left < parts.length || hasAnswer(parts, row);
  if (isRespondent) result.respondents += 1;
  for (let next = 0; next < left; next++) {
    const index = usual.others[next] as number;
    const part = parts[index] as PartReader;
    const cell = row[part.column] ?? '';
    const answer = cell === '' ? 'blank' : readOther(result, usual, index, part, cell, place);
    if (typeof answer === 'number' || !isRespondent) continue;
    if (answer === 'blank') part.tally.blank += 1;
    const question = shared[index];
    if (question) miss(question, place);
  }
}

const hasAnswer = (parts: readonly PartReader[], row: readonly Cell[]): boolean =>
  parts.some(({ column, read }) => typeof read(row[column] ?? '') === 'number');

function miss(question: SharedQuestion, row: number): void {
  question.lacking = question.row === row ? question.lacking + 1 : 1;
  question.row = row;
  if (question.lacking === question.columns) question.unanswered += 1;
}

function readOther(result: Tally, usual: UsualAnswers, index: number, part: PartReader, cell: Cell, row: number): ReadAnswer {
  const { column, code, tally: own, read, digitOf } = part;
  const digit = digitOf(cell);
  if (digit !== null) own.levels |= 1 << digit;
  const answer = read(cell);
  if (answer === 'unreadable') {
    own.unreadable += 1;
    if (own.firstUnreadable && result.unreadable.length >= PLACES_KEPT) return answer;
    const place = { row, column, found: plain(cell).slice(0, 200), code };
    own.firstUnreadable ??= place;
    if (result.unreadable.length < PLACES_KEPT) result.unreadable.push(place);
  } else if (answer !== 'blank' && !learn(usual, index, cell)) add(own, answer, 1);
  return answer;
}

function add({ counts }: PartTally, answer: ReadAnswer, times: number): void {
  if (typeof answer === 'number') counts[answer] = (counts[answer] ?? 0) + times;
}

/** Adds what was counted apart: usual answers to their choices, and from both who answered each question. */
function finish({ result, parts, usual, shared }: Counting): void {
  parts.forEach(({ tally: own, read }, index) => {
    eachUsual(usual, index, (cell, times) => add(own, read(cell), times));
  });
  const questions = new Map(result.questions.map((question) => [question.code, question]));
  parts.forEach(({ code, tally: own }, index) => {
    const question = questions.get(code);
    const several = shared[index];
    if (question) question.n = several ? result.respondents - several.unanswered : own.counts.reduce((sum, count) => sum + count, 0);
  });
}

function sharedQuestions(parts: readonly PartReader[]): (SharedQuestion | null)[] {
  const columns = new Map<string, number>();
  for (const { code } of parts) columns.set(code, (columns.get(code) ?? 0) + 1);
  const shared = new Map<string, SharedQuestion>();
  for (const [code, count] of columns) if (count > 1) shared.set(code, { columns: count, row: -1, lacking: 0, unanswered: 0 });
  return parts.map(({ code }) => shared.get(code) ?? null);
}

function partReaders(framework: Framework, survey: Measure, columns: readonly AnswerColumn[], result: Tally): PartReader[] {
  const questions = new Map(leavesOf(survey).map((measure, index) => [measure.code, { measure, index }]));
  const digitOf = levelReader();
  return [...columns]
    .sort((a, b) => a.column - b.column)
    .flatMap(({ column, code, part: at, fromZero }) => {
      const question = questions.get(code);
      const part = question?.measure.parts?.[at];
      const own = question && result.questions[question.index]?.parts[at];
      if (!part || !own) return [];
      const read = answerReader(part, scaleOf(framework, part), fromZero);
      return [{ column, code, tally: own, read, digitOf }];
    });
}
