import type { Cell, Grid } from '../ita/text.js';
import { findTable, type Table } from '../tabs/read/table.js';
import { type Existing, type MergedTable, mergeTable, type OwnColumn, type WantedRow } from '../tabs/write/merge-table.js';
import { ensureSize, insertTab, layOut } from './open-tab.js';

/** A table of ours in a tab of its own. `headers` names every column by which the table is found; `others` are the user's, laid out when new. */
export interface OwnTable<C extends string> {
  tab: string;
  codeKey: C;
  headers: Readonly<Record<C, string | readonly string[]>>;
  columns: readonly OwnColumn<C>[];
  others: readonly string[];
  /** Column widths in pixels, by header. */
  widths: ReadonlyMap<string, number>;
  codeOf: (cell: Cell) => string | null;
  rows: (existing: Existing<C>) => readonly WantedRow<C>[];
}

export interface WrittenTable extends MergedTable {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

const DEFAULT_WIDTH = 160;

/** Writes a table, making its tab where there is none; null where the tab may not be edited. Two reads, two writes a block. */
export function writeTable<C extends string>(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, own: OwnTable<C>): WrittenTable | null {
  const known = spreadsheet.getSheetByName(own.tab);
  const range = known?.getDataRange();
  if (range && !range.canEdit()) return null;
  const grid: Grid = range ? range.getValues() : [];
  const formulas = range ? range.getFormulas() : [];
  const table: Table<C> | null = findTable(grid, own.headers, [own.codeKey]);
  const existing: Existing<C> = { grid, formulas, table, codeOf: own.codeOf };
  const merged = mergeTable(existing, own.codeKey, own.columns, own.others, own.rows(existing));
  const sheet = known ?? insertTab(spreadsheet, own.tab);
  const right = Math.max(0, ...merged.blocks.map(({ column, values }) => column + (values[0]?.length ?? 0)));
  ensureSize(sheet, merged.endRow, right);
  for (const { row, column, values, formats } of merged.blocks) {
    sheet
      .getRange(row + 1, column + 1, values.length, values[0]?.length ?? 0)
      .setNumberFormats(formats)
      .setValues(values);
  }
  layOut(
    sheet,
    merged.headerRow,
    merged.added.map(({ column, header }) => ({ column, width: own.widths.get(header) ?? DEFAULT_WIDTH })),
  );
  return { ...merged, sheet };
}
