import type { Grid } from '../ita/text.js';
import { INPUT_TABS } from '../tabs/names.js';
import { asShown, FORMAT_ROWS } from '../tabs/read/percent.js';

/** The input tabs' cells: two reads a tab. Tabs that are not there have no entry. */
export function readTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Map<string, Grid> {
  const tabs = new Map<string, Grid>();
  for (const name of INPUT_TABS) {
    const grid = readTab(spreadsheet, name);
    if (grid) tabs.set(name, grid);
  }
  return tabs;
}

/** One tab's cells as they are shown: a read of values and one of formats. Null where there is no such tab. */
export function readTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): Grid | null {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) return null;
  const range = sheet.getDataRange();
  const values = range.getValues();
  const formatted = sheet.getRange(1, 1, Math.min(values.length, FORMAT_ROWS), values[0]?.length ?? 1);
  return asShown(values, formatted.getNumberFormats());
}
