type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A new tab at the end; the user stays on the tab where they are. */
export function insertTab(spreadsheet: Spreadsheet, name: string): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  spreadsheet.setActiveSheet(active);
  return sheet;
}

/** Makes sure that a sheet is at least so large. */
export function ensureSize(sheet: Sheet, rows: number, columns: number): void {
  const { missingRows, missingColumns } = { missingRows: rows - sheet.getMaxRows(), missingColumns: columns - sheet.getMaxColumns() };
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

/** A column of ours: where it stands (zero-based) and how wide it is, in pixels. */
export interface LaidColumn {
  column: number;
  width: number;
}

/** Bold headers, columns wide enough, long text wrapped. `headerRow` is zero-based; a header in the first row stays in view. */
export function layOut(sheet: Sheet, headerRow: number, columns: readonly LaidColumn[]): void {
  const rows = sheet.getMaxRows() - headerRow;
  for (const { column, width } of columns) {
    sheet.setColumnWidth(column + 1, width);
    sheet
      .getRange(headerRow + 1, column + 1)
      .setFontWeight('bold')
      .setBackground('#eef1f5');
    sheet
      .getRange(headerRow + 1, column + 1, rows)
      .setWrap(true)
      .setVerticalAlignment('top');
  }
  if (headerRow === 0 && columns.length > 0) sheet.setFrozenRows(1);
}
