import type { Grid } from '../ita/text.js';
import { findTable } from '../tabs/read/table.js';
import { type Existing, type MergedTable, mergeTable, type OwnColumn, type WantedRow } from '../tabs/write/merge-table.js';
import { findSheet } from './find-sheet.js';
import { ensureSize, insertTab, layOut } from './open-tab.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table of ours in a tab of its own. `headers` names every column by which the table is found; `others` are the user's, laid out when missing. */
export interface OwnTable<C extends string, Own extends C> {
  tab: string;
  codeKey: Own;
  headers: Readonly<Record<C, string | readonly string[]>>;
  columns: readonly OwnColumn<Own>[];
  others: readonly string[];
  /** Column widths in pixels, by header. */
  widths: ReadonlyMap<string, number>;
  codeOf: Existing<C>['codeOf'];
  rows: (existing: Existing<C>) => readonly WantedRow<Own>[];
}

/** A table's tab as it stands; `sheet` is null where there is none. Reads only. */
export interface StandingTable<C extends string> extends Existing<C> {
  sheet: Sheet | null;
  canEdit: boolean;
}

/** Reads a table's tab, so that every read of a run comes before its first write. */
export function readTable<C extends string, Own extends C>(spreadsheet: Spreadsheet, own: OwnTable<C, Own>): StandingTable<C> {
  const sheet = findSheet(spreadsheet, own.tab);
  if (!sheet) return { sheet, canEdit: true, grid: [], formulas: [], table: null, codeOf: own.codeOf };
  const range = sheet.getDataRange();
  const grid: Grid = range.getValues();
  return {
    sheet,
    canEdit: range.canEdit(),
    grid,
    formulas: range.getFormulas(),
    table: findTable<C>(grid, own.headers, [own.codeKey]),
    codeOf: own.codeOf,
  };
}

const DEFAULT_WIDTH = 160;

/** Writes a table into its tab, making the tab where there is none: two writes a block, and the looks of new columns. */
export function writeTable<C extends string, Own extends C>(
  spreadsheet: Spreadsheet,
  own: OwnTable<C, Own>,
  standing: StandingTable<C>,
): MergedTable {
  const merged = mergeTable(standing, own.codeKey, own.columns, own.others, own.rows(standing));
  const sheet = standing.sheet ?? insertTab(spreadsheet, own.tab);
  const right = Math.max(0, ...merged.blocks.map(({ column, values }) => column + (values[0]?.length ?? 0)));
  ensureSize(sheet, merged.endRow, right);
  for (const { row, column, values, formats } of merged.blocks) {
    sheet
      .getRange(row + 1, column + 1, values.length, values[0]?.length ?? 0)
      .setNumberFormats(formats)
      .setValues(values);
  }
  embolden(sheet, merged.fresh);
  layOut(
    sheet,
    merged.headerRow,
    merged.added.map(({ column, header }) => ({ column, width: own.widths.get(header) ?? DEFAULT_WIDTH })),
  );
  return merged;
}

/** Only rows that we just made: how the others look is the user's. */
function embolden(sheet: Sheet, { row, strong, column, width }: MergedTable['fresh']): void {
  if (!strong.includes(true)) return;
  const weights = strong.map((isStrong) => Array<GoogleAppsScript.Spreadsheet.FontWeight>(width).fill(isStrong ? 'bold' : 'normal'));
  sheet.getRange(row + 1, column + 1, strong.length, width).setFontWeights(weights);
}
