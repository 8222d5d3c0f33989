import { areFractions, readScore } from '../ita/read-score.js';
import { type Cell, type Grid, plain } from '../ita/text.js';
import { arabicDigits } from '../words/digits.js';
import { formulas as words } from '../words/th/formulas.js';

/** What Sheets hands to a custom function: one cell's value, a range as rows, or nothing. */
export type Argument = Cell | Cell[][] | undefined | null;

/** What a custom function hands back: one value, or rows that spill. */
export type Returned = string | number | (string | number)[][];

/** Where a cell stands, as a message says it after what was found there; asked for only where there is something to say. */
export type Where = () => string;

/** Any argument as rows. */
export function asRows(argument: Argument): Grid {
  return Array.isArray(argument) ? argument : [[argument ?? '']];
}

/** A cell's place in an argument, zero-based; nothing where that is one value and no range. `of` names the range among several. */
export function placeIn(argument: Argument, row: number, column: number, of: string = words.given): Where {
  return () => (Array.isArray(argument) ? words.place(row + 1, column + 1, of) : '');
}

type Answer = (cell: Cell, where: Where, row: number, column: number) => string | number;

/** Answers cell by cell, in the argument's own shape: one value for one cell, rows for a range. */
export function mapCells(argument: Argument, answer: Answer): Returned {
  if (!Array.isArray(argument)) return answer(argument ?? '', placeIn(argument, 0, 0), 0, 0);
  return argument.map((cells, row) => cells.map((cell, column) => answer(cell, placeIn(argument, row, column), row, column)));
}

/** A cell's score, or null for a blank one. `ไม่ประเมิน` is no score here. */
export function scoreOf(cell: Cell, where: Where): number | null {
  refuseFault(cell, where);
  const score = readScore(cell);
  if (typeof score === 'number') return score;
  if (score === 'blank') return null;
  throw new Error(words.badScore(shownText(cell), where()));
}

/** Throws where scores are no scores of 100 but shares of 1: what they are worth is not guessed. */
export function refuseFractions(scores: readonly Cell[]): void {
  const read = scores.map((cell) => readScore(cell)).filter((score) => typeof score === 'number');
  if (areFractions(read)) throw new Error(words.fractions);
}

/** How Sheets hands over a cell that shows an error. */
const FAULT = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;

/** Throws where a cell shows an error: what it would hold is not known. */
export function refuseFault(cell: Cell, where: Where): void {
  if (typeof cell === 'string' && FAULT.test(cell)) throw new Error(words.fault(cell, where()));
}

const DEFAULT_YEAR = 2563;

/** A Buddhist year; 2563 where it was left out. */
export function yearOf(argument: Argument): number {
  const cell = oneCell(argument, words.names.year);
  const text = arabicDigits(plain(cell));
  if (text === '' && !(cell instanceof Date)) return DEFAULT_YEAR;
  const buddhist = /^(?:ปีงบประมาณ|ปี)? ?(?:พ\. ?ศ\.?)? ?(2[45]\d\d)$/.exec(text);
  if (buddhist) return Number(buddhist[1]);
  if (/^(?:19|20)\d\d$/.test(text)) throw new Error(words.gregorianYear(text, Number(text) + 543));
  throw new Error(words.badYear(shownText(cell)));
}

/** The one cell of an argument that may be no larger range; `name` is what the argument is called. */
export function oneCell(argument: Argument, name: string): Cell {
  const rows = asRows(argument);
  const [[cell = ''] = []] = rows;
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) throw new Error(words.oneValue(name));
  refuseFault(cell, () => words.inArgument(name));
  return cell;
}

const SHOWN = 60;

/** A cell's text as a message quotes it. */
export function shownText(cell: Cell): string {
  if (cell instanceof Date) return words.date;
  const text = typeof cell === 'boolean' ? String(cell).toUpperCase() : plain(cell);
  if (text === '') return words.blank;
  const letters = [...text.slice(0, 2 * SHOWN + 1)];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : text;
}
