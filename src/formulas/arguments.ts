import { readScore } from '../ita/read-score.js';
import { type Cell, type Grid, plain } from '../ita/text.js';
import { arabicDigits } from '../words/digits.js';
import { formulas as words } from '../words/th/formulas.js';

/** What Sheets hands to a custom function: one cell's value, a range as rows, or nothing. */
export type Argument = Cell | Cell[][] | undefined | null;

/** What a custom function hands back: one value, or rows that spill. */
export type Returned = string | number | (string | number)[][];

/** Any argument as rows. */
export function asRows(argument: Argument): Grid {
  return Array.isArray(argument) ? argument : [[argument ?? '']];
}

/** Answers cell by cell, in the argument's own shape: one value for one cell, rows for a range. */
export function mapCells(argument: Argument, answer: (cell: Cell, row: number, column: number) => string | number): Returned {
  if (!Array.isArray(argument)) return answer(argument ?? '', 0, 0);
  return argument.map((cells, row) => cells.map((cell, column) => answer(cell, row, column)));
}

/** A cell's score, or null for a blank one. `ไม่ประเมิน` is no score here. */
export function scoreOf(cell: Cell, row: number, column: number): number | null {
  const score = readScore(cell);
  if (typeof score === 'number') return score;
  if (score === 'blank') return null;
  throw new Error(words.badScore(shownText(cell), words.place(row + 1, column + 1)));
}

const DEFAULT_YEAR = 2563;

/** A Buddhist year; 2563 where it was left out. */
export function yearOf(argument: Argument): number {
  const cell = oneCell(argument);
  const text = arabicDigits(plain(cell));
  if (text === '' && !(cell instanceof Date)) return DEFAULT_YEAR;
  if (/^2[45]\d\d$/.test(text)) return Number(text);
  throw new Error(words.badYear(shownText(cell)));
}

/** One cell, also where it came as a range of one. */
export function oneCell(argument: Argument): Cell {
  const [[cell = ''] = []] = asRows(argument);
  return cell;
}

/** A cell's text as a message quotes it. */
export function shownText(cell: Cell): string {
  const text = cell instanceof Date ? words.date : plain(cell);
  return [...text].slice(0, 60).join('');
}
