import type { AppendedRows } from '../tabs/write/appended-rows.js';
import { ensureSize, layOut } from './open-tab.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TEXT = '@';

/** Writes rows below everything, one write where their columns are neighbours, and lays out a header that comes with them. */
export function appendRows(sheet: Sheet, rows: AppendedRows, widths: readonly number[]): void {
  const { row, columns, values, withHeader } = rows;
  ensureSize(sheet, row + values.length, Math.max(...columns) + 1);
  const first = columns[0] ?? 0;
  if (columns.every((column, index) => column === first + index)) write(sheet, rows, first, (own) => [...own]);
  else for (const [index, column] of columns.entries()) write(sheet, rows, column, (own) => own.slice(index, index + 1));
  if (withHeader)
    layOut(
      sheet,
      row,
      columns.map((column, index) => ({ column, width: widths[index] ?? 160 })),
    );
}

/** Formats before values: what looks like a formula stays text. `taken`: the part of a row that goes there. */
function write(sheet: Sheet, rows: AppendedRows, column: number, taken: <T>(row: readonly T[]) => T[]): void {
  const formatsOf = (index: number): readonly string[] => (rows.withHeader && index === 0 ? rows.formats.map(() => TEXT) : rows.formats);
  const cells = rows.values.map((row) => taken(row));
  sheet
    .getRange(rows.row + 1, column + 1, cells.length, cells[0]?.length ?? 1)
    .setNumberFormats(cells.map((_, index) => taken(formatsOf(index))))
    .setValues(cells);
}
