import type { Grid } from '../ita/text.js';
import { INPUT_TABS } from '../tabs/names.js';
import { findTab, type Tabs } from '../tabs/read/find-tabs.js';
import { asShown, formatRows } from '../tabs/read/percent.js';
import { findSheet } from './find-sheet.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Every tab by its own name, with the cells of the input tabs: two reads a tab. The cells of other tabs are not read. */
export function readTabs(spreadsheet: Spreadsheet): Tabs {
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const inputs = new Set(INPUT_TABS.map((tab) => findTab([...sheets.keys()], tab).name));
  return new Map([...sheets].map(([name, sheet]) => [name, inputs.has(name) ? readSheet(sheet) : null]));
}

/** One tab's cells as they are shown. Null where there is no such tab. */
export function readTab(spreadsheet: Spreadsheet, name: string): Grid | null {
  const sheet = findSheet(spreadsheet, name);
  return sheet ? readSheet(sheet) : null;
}

/** A read of values and one of formats. */
function readSheet(sheet: Sheet): Grid {
  const values = sheet.getDataRange().getValues();
  const formatted = sheet.getRange(1, 1, formatRows(values), values[0]?.length ?? 1);
  return asShown(values, formatted.getNumberFormats());
}
