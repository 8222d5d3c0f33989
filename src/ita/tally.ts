import { answerReader, type ReadAnswer } from './answers.js';
import { type Framework, leavesOf, type Measure, scaleOf } from './framework.js';
import { type Cell, type Grid, plain } from './text.js';

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

/**
 * Counts answer rows. A row with no readable answer in any mapped column is no respondent: its blanks do not count.
 * @param firstRow zero-based row of the sheet in which `rows` begin; unreadable cells keep their place by it.
 */
export function tally(framework: Framework, survey: Measure, columns: readonly AnswerColumn[], rows: Grid, firstRow: number): Tally {
  const result = emptyTally(framework, survey, columns);
  const readers = questionReaders(framework, survey, columns, result);
  rows.forEach((row, index) => {
    const read = readers.map((question) => question.parts.map((part) => part.read(row[part.column] ?? '')));
    const isRespondent = read.some((answers) => answers.some((answer) => typeof answer === 'number'));
    if (isRespondent) result.respondents += 1;
    readers.forEach((question, q) => {
      const answers = read[q] ?? [];
      if (answers.some((answer) => typeof answer === 'number')) question.tally.n += 1;
      question.parts.forEach((part, p) => {
        const answer = answers[p] ?? 'blank';
        count(part.tally, answer, isRespondent);
        if (answer === 'unreadable')
          note(result, { row: firstRow + index, column: part.column, found: plain(row[part.column]), code: question.tally.code });
      });
    });
  });
  return result;
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

function count(part: PartTally, answer: ReadAnswer, isRespondent: boolean): void {
  if (typeof answer === 'number') part.counts[answer] = (part.counts[answer] ?? 0) + 1;
  else if (answer === 'unreadable') part.unreadable += 1;
  else if (isRespondent) part.blank += 1;
}

function note(result: Tally, cell: UnreadableCell): void {
  if (result.unreadable.length < PLACES_KEPT) result.unreadable.push({ ...cell, found: cell.found.slice(0, 200) });
}

const byPlace = (a: UnreadableCell, b: UnreadableCell): number => a.row - b.row || a.column - b.column;

interface QuestionReader {
  tally: QuestionTally;
  parts: { column: number; tally: PartTally; read: (cell: Cell) => ReadAnswer }[];
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
        return part && partTally ? [{ column, tally: partTally, read: answerReader(part, scaleOf(framework, part)) }] : [];
      });
    return parts.length > 0 ? [{ tally: own, parts }] : [];
  });
}
