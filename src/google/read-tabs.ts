import type { Grid } from '../ita/text.js';
import { INPUT_TABS } from '../tabs/names.js';

/** The input tabs' cells: one read a tab. Tabs that are not there have no entry. */
export function readTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Map<string, Grid> {
  const tabs = new Map<string, Grid>();
  for (const name of INPUT_TABS) {
    const grid = readTab(spreadsheet, name);
    if (grid) tabs.set(name, grid);
  }
  return tabs;
}

/** One tab's cells; null where there is no such tab. */
export function readTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): Grid | null {
  return spreadsheet.getSheetByName(name)?.getDataRange().getValues() ?? null;
}
