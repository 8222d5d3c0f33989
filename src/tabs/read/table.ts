import { type Cell, type Grid, isBlank, nameKey } from '../../ita/text.js';

/** A table found in a tab: where its header row is and which column holds what. Rows and columns are zero-based. */
export interface Table<C extends string> {
  headerRow: number;
  columns: Partial<Record<C, number>>;
  /** True where a second header row stands below the first. */
  isDeep?: boolean;
}

export interface TableRow {
  row: number;
  cells: readonly Cell[];
}

/** Titles and notes may stand above a header row; it is looked for in the first rows only. */
export const HEADER_WITHIN = 20;

/**
 * Finds the header row: the first that names every required column. Where a row holds several accepted names of one column,
 * the earliest in the list of names wins. A trailing bracket in a header is ignored.
 */
export function findTable<C extends string>(
  grid: Grid,
  names: Readonly<Record<C, string | readonly string[]>>,
  required: readonly C[],
): Table<C> | null {
  for (let row = 0; row < Math.min(grid.length, HEADER_WITHIN); row += 1) {
    const columns = columnsOf(grid[row] ?? [], names);
    if (required.every((column) => columns[column] !== undefined)) return { headerRow: row, columns };
  }
  return null;
}

function columnsOf<C extends string>(
  header: readonly Cell[],
  names: Readonly<Record<C, string | readonly string[]>>,
): Partial<Record<C, number>> {
  const keys = header.map(nameKey);
  const columns: Partial<Record<C, number>> = {};
  for (const column of Object.keys(names) as C[]) {
    const accepted: readonly string[] = [names[column]].flat();
    for (const name of accepted) {
      const index = keys.indexOf(nameKey(name));
      if (index >= 0 && columns[column] === undefined) columns[column] = index;
    }
  }
  return columns;
}

/** The rows below a table's header that hold anything at all. */
export function rowsOf(grid: Grid, table: Table<string>): TableRow[] {
  return grid
    .map((cells, row) => ({ row, cells }))
    .slice(table.headerRow + (table.isDeep ? 2 : 1))
    .filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
}

/** True where a tab holds nothing but white space. */
export function isEmpty(grid: Grid): boolean {
  return grid.every((cells) => cells.every(isBlank));
}
