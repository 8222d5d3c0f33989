import { readCode } from '../../ita/codes.js';
import type { SurveyCode } from '../../ita/framework.js';
import { type Cell, type Grid, isBlank } from '../../ita/text.js';
import { SCORE_COLUMNS } from '../names.js';
import type { Decisions } from './decisions.js';
import { questionOf } from './header-cells.js';
import { codedHeader } from './header-code.js';
import type { MeasureIndex } from './identify.js';
import { isOfForm } from './personal-headers.js';
import { findTable, HEADER_WITHIN } from './table.js';

/** Where a survey's tab begins, and what it then holds. */
export type Header = { layout: 'answers'; headerRow: number } | { layout: 'scores' };

/**
 * Finds the header among the first rows; the row that is one already says so, so that rows can be loaded one by one and none too many.
 * Null where no row of these is a header.
 */
export function findHeader(rows: Grid, survey: SurveyCode, index: MeasureIndex, decisions: Decisions): Header | null {
  for (let row = 0; row < Math.min(rows.length, HEADER_WITHIN); row += 1) {
    if (survey !== 'OIT' && isAnswerHeader(rows.slice(0, row + 1), survey, index, decisions)) return { layout: 'answers', headerRow: row };
    if (findTable([rows[row] ?? []], SCORE_COLUMNS, ['code', 'score'])) return { layout: 'scores' };
  }
  return null;
}

/** A row that names one question alone is a header where no other of the first rows names any: a list of codes has one in each. */
export function loneHeader(rows: Grid, survey: SurveyCode, index: MeasureIndex): number | null {
  if (survey === 'OIT') return null;
  const named = rows
    .slice(0, HEADER_WITHIN)
    .flatMap((cells, row) => (cells.some((cell) => typeof cell === 'string' && questionOf(cell, survey, index) !== null) ? [row] : []));
  const [row] = named;
  return row !== undefined && named.length === 1 && rows.length > row + 1 ? row : null;
}

/** Two questions in the last of these rows; or a linked Form's own column beside others, whatever those are called; or a header that was asked about before. */
function isAnswerHeader(rows: Grid, survey: SurveyCode, index: MeasureIndex, decisions: Decisions): boolean {
  const cells = rows[rows.length - 1] ?? [];
  // Codes with figures beside them are a list of scores.
  if (cells.some((cell) => typeof cell === 'number' && !Number.isInteger(cell)) || cells.some(isFigure)) return false;
  if (namesQuestions(rows, cells, survey, index)) return true;
  const others = cells.filter((cell) => !isBlank(cell) && !isOfForm(cell));
  return others.length > 2 && (cells.some(isOfForm) || others.some((cell) => typeof cell === 'string' && decisions.knows(survey, cell)));
}

/**
 * Two codes with letters; or numbers, where the row is not one of answers: those of words stand below no fuller row, those alone count up.
 */
function namesQuestions(above: Grid, cells: Grid[number], survey: SurveyCode, index: MeasureIndex): boolean {
  const questions = cells.filter((cell) => questionOf(cell, survey, index) !== null);
  const lettered = questions.filter((cell) => codedHeader(cell)?.read.certain);
  if (lettered.length > 1) return true;
  if (questions.length < 2) return false;
  const isFirst = above.slice(0, -1).every((row) => filled(row) < filled(cells));
  const numbers = questions.map((cell) => Number(questionOf(cell, survey, index)?.slice(1)));
  const isCount = numbers.every((number, i) => i === 0 || number >= (numbers[i - 1] ?? 0));
  const most = new Set(numbers).size;
  const areWords = questions.some((cell) => readCode(cell) === null);
  return isFirst ? areWords || isCount : isCount && most > LEVELS;
}

/** Answers are as many different numbers at most. */
const LEVELS = 4;

const filled = (row: Grid[number]): number => row.filter((cell) => !isBlank(cell)).length;

/** `88.78`, `๘๘.๗๘ %`. */
const isFigure = (cell: Cell): boolean => typeof cell === 'string' && /^\s*[0-9๐-๙]{1,3}[.,][0-9๐-๙]{1,4}\s*%?\s*$/.test(cell);
