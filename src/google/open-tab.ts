type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A new tab at the end; the user stays on the tab, and the cells, where they are. */
export function insertTab(spreadsheet: Spreadsheet, name: string): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  spreadsheet.setActiveSheet(active, true);
  return sheet;
}

/** Makes sure that a sheet is at least so large. */
export function ensureSize(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/** A column of ours: where it stands (zero-based) and how wide it is, in pixels. */
interface LaidColumn {
  column: number;
  width: number;
}

/** Bold headers, columns wide enough, long text wrapped. `headerRow` is zero-based; a header in the first row stays in view. */
export function layOut(sheet: Sheet, headerRow: number, columns: readonly LaidColumn[]): void {
  for (const { first, count } of runsOf(columns)) {
    sheet
      .getRange(headerRow + 1, first + 1, 1, count)
      .setFontWeight('bold')
      .setBackground('#eef1f5');
    sheet
      .getRange(headerRow + 1, first + 1, sheet.getMaxRows() - headerRow, count)
      .setWrap(true)
      .setVerticalAlignment('top');
  }
  for (const { column, width } of columns) sheet.setColumnWidth(column + 1, width);
  if (headerRow === 0 && columns.length > 0) sheet.setFrozenRows(1);
}

/** Neighbouring columns as one run: a range can be styled in one turn. */
function runsOf(columns: readonly LaidColumn[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const { column } of columns) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === column) last.count += 1;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}
