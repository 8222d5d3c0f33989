import { findTab } from '../tabs/read/find-tabs.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet of a fixed name, or the only one whose name is another spelling of it; null where there is none. */
export function findSheet(spreadsheet: Spreadsheet, name: string): Sheet | null {
  const exact = spreadsheet.getSheetByName(name);
  if (exact) return exact;
  const sheets = spreadsheet.getSheets();
  const names = sheets.map((sheet) => sheet.getName());
  return sheets[names.indexOf(findTab(names, name).name ?? '')] ?? null;
}
