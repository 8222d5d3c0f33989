import type { SurveyCode } from '../ita/framework.js';
import type { Cell, Grid } from '../ita/text.js';
import { findHeader, loneHeader } from '../tabs/read/answer-header.js';
import type { LongTab } from '../tabs/read/find-tabs.js';
import { loadedColumns } from '../tabs/read/header-cells.js';
import type { AnswerReading } from '../tabs/read/inputs.js';
import { ANSWER_FORMAT_ROWS, asShown } from '../tabs/read/percent.js';
import { isIdentity } from '../tabs/read/personal-headers.js';
import { levelPattern, SUMMARY_PATTERN } from '../tabs/read/summary-rows.js';
import { HEADER_WITHIN, isEmpty } from '../tabs/read/table.js';
import { readRuns, runsOf, spreadOut } from './column-runs.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Up to so many answer cells are read in one call; more are counted in steps. */
const SHORT = 400_000;

interface Size {
  rows: number;
  columns: number;
}

/**
 * A survey's tab. Rows are loaded one by one until the header is found, and below it only columns of questions: names, times and
 * addresses are never loaded. `whole` reads a tab that holds no answers.
 */
export function readSurveySheet(
  sheet: Sheet,
  survey: SurveyCode,
  reading: AnswerReading | null,
  whole: (sheet: Sheet) => Grid,
): Grid | LongTab {
  const range = sheet.getDataRange();
  const size = { rows: range.getNumRows(), columns: range.getNumColumns() };
  const head: Cell[][] = [];
  while (head.length < Math.min(size.rows, HEADER_WITHIN)) {
    head.push(...sheet.getRange(head.length + 1, 1, 1, size.columns).getValues());
    // Enough to tell that something is there.
    if (!reading && !isEmpty(head)) return head;
    const header = reading && findHeader(head, survey, reading.index, reading.decisions);
    if (header?.layout === 'scores') return whole(sheet);
    if (reading && header) return answersBelow(sheet, survey, reading, head, size);
    // People, and no question known among them: nothing below is loaded.
    if ((head[head.length - 1] ?? []).some(isIdentity)) return head;
  }
  const row = reading && loneHeader([...head, []], survey, reading.index);
  if (reading && row !== null) return answersBelow(sheet, survey, reading, head.slice(0, row + 1), size);
  return whole(sheet);
}

function answersBelow(sheet: Sheet, survey: SurveyCode, { index, decisions }: AnswerReading, head: Cell[][], size: Size): Grid | LongTab {
  const header = head[head.length - 1] ?? [];
  const runs = runsOf(loadedColumns(header, survey, index, (about) => decisions.knows(survey, about)));
  const rows = size.rows - head.length;
  if (rows === 0 || runs.length === 0) return head;
  const labels = labelledRows(sheet, head.length, rows, runs[0]?.first ?? 0, levelPattern(index.framework.scales));
  const formats = readRuns(sheet, head.length, Math.min(rows, ANSWER_FORMAT_ROWS), runs, (range) => range.getNumberFormats());
  const hasPercents = formats.some((row) => row.some((format) => format.includes('%')));
  const isLong = rows * runs.reduce((sum, { count }) => sum + count, 0) > SHORT;
  const loaded = isLong ? 1 : rows;
  const values = asShown(
    readRuns(sheet, head.length, loaded, runs, (range) => range.getValues()),
    formats,
  );
  const below = spreadOut(values, runs, size.columns);
  if (isLong) return { head: [...head, ...below], rows: size.rows, summaries: labels.map(({ row }) => row), hasPercents };
  for (const { row, column, label } of labels) (below[row - head.length] ?? [])[column] = label;
  return [...head, ...below];
}

/**
 * Rows that a label in the columns before the answers calls sums or means, or in the very first one a level that was counted: found by
 * Google's search, so that those columns are not loaded.
 */
function labelledRows(
  sheet: Sheet,
  from: number,
  rows: number,
  columns: number,
  levels: string,
): { row: number; column: number; label: string }[] {
  if (columns === 0) return [];
  const find = (width: number, pattern: string) =>
    sheet
      .getRange(from + 1, 1, rows, width)
      .createTextFinder(pattern)
      .useRegularExpression(true)
      .findAll();
  const found = [...find(columns, SUMMARY_PATTERN), ...find(1, levels)];
  return found.map((cell) => ({ row: cell.getRow() - 1, column: cell.getColumn() - 1, label: LABEL }));
}

/** Stands for whatever label was found: what a cell of those columns says is not read. */
const LABEL = 'รวม';
