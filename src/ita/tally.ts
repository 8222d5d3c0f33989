import { answerReader, type ReadAnswer } from './answers.js';
import { type Framework, leavesOf, type Measure, scaleOf } from './framework.js';
import { type Cell, type Grid, plain } from './text.js';
import { countUsual, learn, noUsualAnswers, type UsualAnswers } from './usual-answers.js';

/** Which column holds which part of which question; `column` is zero-based in the rows tallied. */
export interface AnswerColumn {
  column: number;
  code: string;
  part: number;
}

export interface PartTally {
  /** Answers per choice, in the scale's order. */
  counts: number[];
  /** Empty cells of respondents. */
  blank: number;
  unreadable: number;
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
        ? { counts: scaleOf(framework, part).choices.map(() => 0), blank: 0, unreadable: 0 }
        : null,
    ),
  }));
  return { respondents: 0, questions, unreadable: [] };
}

/** Rows counted at a time, one column after another: few enough to stay in the processor's cache. */
const BLOCK = 256;

/**
 * Counts answer rows. A row with no readable answer in any mapped column is no respondent: its blanks do not count.
 * @param firstRow zero-based row of the sheet in which `rows` begin; unreadable cells keep their place by it.
 */
export function tally(framework: Framework, survey: Measure, columns: readonly AnswerColumn[], rows: Grid, firstRow: number): Tally {
  const result = emptyTally(framework, survey, columns);
  const questions = questionReaders(framework, survey, columns, result);
  if (questions.length === 0) return result;
  for (let from = 0; from < rows.length; from += BLOCK) tallyBlock(result, questions, rows.slice(from, from + BLOCK), firstRow + from);
  return result;
}

/** Every row is taken for a respondent who answered every question, until its cells say otherwise. */
function tallyBlock(result: Tally, questions: readonly QuestionReader[], rows: Grid, firstRow: number): void {
  const questionsMissed = new Uint16Array(rows.length);
  const places: UnreadableCell[] = [];
  result.respondents += rows.length;
  for (const question of questions) {
    const partsMissed = new Uint16Array(rows.length);
    question.tally.n += rows.length;
    for (const part of question.parts) {
      for (const index of countUsual(part, rows)) {
        const cell = rows[index]?.[part.column] ?? '';
        const answer = cell === '' ? 'blank' : part.read(cell);
        count(part, cell, answer);
        if (answer === 'unreadable')
          places.push({ row: firstRow + index, column: part.column, found: plain(cell), code: question.tally.code });
        if (typeof answer === 'number' || add(partsMissed, index) < question.parts.length) continue;
        question.tally.n -= 1;
        if (add(questionsMissed, index) === questions.length) leaveOut(result, questions, rows[index] ?? []);
      }
    }
  }
  note(result, places);
}

const add = (counts: Uint16Array, index: number): number => {
  const value = (counts[index] ?? 0) + 1;
  counts[index] = value;
  return value;
};

/** Takes back a row that is no respondent; its blanks, those still to come too, add up to nothing. */
function leaveOut(result: Tally, questions: readonly QuestionReader[], row: readonly Cell[]): void {
  result.respondents -= 1;
  for (const { parts } of questions) {
    for (const { column, tally: own, read } of parts) if (read(row[column] ?? '') === 'blank') own.blank -= 1;
  }
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
  };
}

function count({ tally: own, usual }: PartReader, cell: Cell, answer: ReadAnswer): void {
  if (answer === 'unreadable') own.unreadable += 1;
  else if (answer === 'blank') own.blank += 1;
  else {
    own.counts[answer] = (own.counts[answer] ?? 0) + 1;
    if (typeof cell === 'string') learn(usual, cell, answer);
  }
}

function note(result: Tally, places: readonly UnreadableCell[]): void {
  const room = PLACES_KEPT - result.unreadable.length;
  const kept = [...places].sort(byPlace).slice(0, room);
  result.unreadable.push(...kept.map((place) => ({ ...place, found: place.found.slice(0, 200) })));
}

const byPlace = (a: UnreadableCell, b: UnreadableCell): number => a.row - b.row || a.column - b.column;

interface PartReader {
  column: number;
  tally: PartTally;
  read: (cell: Cell) => ReadAnswer;
  usual: UsualAnswers;
}

interface QuestionReader {
  tally: QuestionTally;
  parts: PartReader[];
}

function questionReaders(framework: Framework, survey: Measure, columns: readonly AnswerColumn[], result: Tally): QuestionReader[] {
  return leavesOf(survey).flatMap((question, q) => {
    const own = result.questions[q];
    if (!own) return [];
    const parts = columns
      .filter((column) => column.code === question.code)
      .sort((a, b) => a.part - b.part)
      .flatMap(({ column, part: index }) => {
        const part = question.parts?.[index];
        const partTally = own.parts[index];
        return part && partTally
          ? [{ column, tally: partTally, read: answerReader(part, scaleOf(framework, part)), usual: noUsualAnswers() }]
          : [];
      });
    return parts.length > 0 ? [{ tally: own, parts }] : [];
  });
}
