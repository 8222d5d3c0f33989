import type { Grid } from '../ita/text.js';
import { DECISION_COLUMNS, TAB } from '../tabs/names.js';
import type { AppendedRows } from '../tabs/write/appended-rows.js';
import { type Decided, decisionEdits } from '../tabs/write/decision-rows.js';
import { appendRows } from './append-rows.js';
import { findSheet } from './find-sheet.js';
import { insertTab } from './open-tab.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const WIDTHS = [90, 420, 200];

/** Writes answers into `การจับคู่`, making the tab where there is none. False where it may not be edited. */
export function rememberInTab(spreadsheet: Spreadsheet, decided: readonly Decided[]): boolean {
  const standing = findSheet(spreadsheet, TAB.decisions);
  const range = standing?.getDataRange();
  if (range && !range.canEdit()) return false;
  const grid: Grid = range?.getValues() ?? [];
  const { changed, added } = decisionEdits(grid, decided);
  const sheet = standing ?? insertTab(spreadsheet, TAB.decisions);
  // As text: what a header in the sheet says may look like a formula.
  for (const { row, column, answer } of changed)
    sheet
      .getRange(row + 1, column + 1)
      .setNumberFormat('@')
      .setValue(answer);
  if (added.rows.length > 0) appendRows(sheet, appended(added), WIDTHS);
  return true;
}

function appended({ row, columns, rows, withHeader }: ReturnType<typeof decisionEdits>['added']): AppendedRows {
  const { tab, about, answer } = DECISION_COLUMNS;
  const values = [...(withHeader ? [[tab, about, answer]] : []), ...rows.map((own) => [own.tab, own.about, own.answer])];
  return { row, columns, values, formats: columns.map(() => '@'), withHeader };
}
