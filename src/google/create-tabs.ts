import type { Framework } from '../ita/framework.js';
import { tabKey } from '../tabs/read/find-tabs.js';
import { type NewTab, newTabs } from '../tabs/write/new-tabs.js';
import { ensureSize, insertTab, layOut } from './open-tab.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Creates the tabs that are missing (another spelling of a name is that name) and touches none that is there; gives the names of those it made. */
export function createMissingTabs(spreadsheet: Spreadsheet, framework: Framework): string[] {
  const present = new Set(spreadsheet.getSheets().map((sheet) => tabKey(sheet.getName())));
  const missing = newTabs(framework).filter(({ name }) => !present.has(tabKey(name)));
  for (const tab of missing) fillTab(insertTab(spreadsheet, tab.name), tab);
  return missing.map(({ name }) => name);
}

/** Writes a new tab's cells, formats and widths into a sheet that is empty. */
export function fillTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, { values, formats, widths }: NewTab): void {
  ensureSize(sheet, values.length, widths.length);
  const text = formats.map(() => '@');
  sheet
    .getRange(1, 1, values.length, formats.length)
    .setNumberFormats(values.map((_, row) => (row === 0 ? text : formats)))
    .setValues(values);
  layOut(
    sheet,
    0,
    widths.map((width, column) => ({ column, width })),
  );
}
