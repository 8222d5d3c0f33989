import type { ReportFigures } from '../contract/report.js';
import type { SaveOutcome } from '../contract/saved.js';
import { TAB } from '../tabs/names.js';
import { runLogRow } from '../tabs/write/run-log-row.js';
import { appendRows } from './append-rows.js';
import { findSheet } from './find-sheet.js';
import { insertTab } from './open-tab.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const WIDTHS = [170, 110, 130, 130, 130, 380, 300, 300, 300];

/** Adds a row to the run log, making its tab where there is none; false where that cannot be. The document is saved by then: nothing here may throw. */
export function logRun(spreadsheet: Spreadsheet, figures: ReportFigures, saved: SaveOutcome): boolean {
  try {
    const standing = findSheet(spreadsheet, TAB.runLog);
    const range = standing?.getDataRange();
    if (range && !range.canEdit()) return false;
    const row = runLogRow(range?.getValues() ?? [], figures, saved);
    appendRows(standing ?? insertTab(spreadsheet, TAB.runLog), row, WIDTHS);
    // What waits would else fail after this has said that it is written.
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
}
