import type { Grid } from '../ita/text.js';
import { DECISION_COLUMNS, TAB } from '../tabs/names.js';
import { type Decided, decisionEdits } from '../tabs/write/decision-rows.js';
import { findSheet } from './find-sheet.js';
import { ensureSize, insertTab, layOut } from './open-tab.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTHS = [90, 420, 200];

/** Writes answers into `การจับคู่`, making the tab where there is none. False where it may not be edited. */
export function rememberInTab(spreadsheet: Spreadsheet, decided: readonly Decided[]): boolean {
  const standing = findSheet(spreadsheet, TAB.decisions);
  const range = standing?.getDataRange();
  if (range && !range.canEdit()) return false;
  const grid: Grid = range?.getValues() ?? [];
  const { changed, added } = decisionEdits(grid, decided);
  const sheet = standing ?? insertTab(spreadsheet, TAB.decisions);
  for (const { row, column, answer } of changed) write(sheet, row, column, [[answer]]);
  if (added.rows.length > 0) append(sheet, added);
  return true;
}

function append(sheet: Sheet, { row, columns, rows, withHeader }: ReturnType<typeof decisionEdits>['added']): void {
  const { tab, about, answer } = DECISION_COLUMNS;
  const texts = [...(withHeader ? [[tab, about, answer]] : []), ...rows.map((own) => [own.tab, own.about, own.answer])];
  ensureSize(sheet, row + texts.length, Math.max(...columns) + 1);
  // Three writes at most, wherever the user has moved the columns.
  if (columns.every((column, index) => column === index)) write(sheet, row, 0, texts);
  else for (const [index, column] of columns.entries()) write(sheet, row, column, inColumn(texts, index));
  if (withHeader) layOut(sheet, row, laid(columns));
}

const inColumn = (texts: readonly string[][], index: number): string[][] => texts.map((cells) => [cells[index] ?? '']);

const laid = (columns: readonly number[]): { column: number; width: number }[] =>
  columns.map((column, index) => ({ column, width: WIDTHS[index] ?? 160 }));

/** As text: what a header in the sheet says may look like a formula. */
function write(sheet: Sheet, row: number, column: number, texts: string[][]): void {
  const range = sheet.getRange(row + 1, column + 1, texts.length, texts[0]?.length ?? 1);
  range.setNumberFormat('@').setValues(texts);
}
