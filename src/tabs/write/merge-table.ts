import { type Cell, type Grid, isBlank, nameKey } from '../../ita/text.js';
import { isEmpty, type Table } from '../read/table.js';

export type CellValue = string | number;

/** A column of ours. `isOurs` tells what we may have written there from what a user did: only ours and blanks are written over. */
export interface OwnColumn<C extends string> {
  key: C;
  header: string;
  /** Number format of its cells; `@` keeps text from being read as a number, a date or a formula. */
  format: string;
  isOurs: (cell: Cell, code: string) => boolean;
}

export interface WantedRow<C extends string> {
  code: string;
  cells: Record<C, CellValue>;
  /** Stands out from the rows around it. */
  strong?: true;
}

/** A rectangle to write; rows and columns zero-based, formats in the shape of the values. */
export interface Block {
  row: number;
  column: number;
  values: CellValue[][];
  formats: string[][];
}

export interface MergedTable {
  blocks: Block[];
  /** Row of the header, and the row after the last that the table then has. */
  headerRow: number;
  endRow: number;
  /** Header cells that were not there: columns that we lay out. */
  added: { column: number; header: string }[];
  /** Rows that were not there, one below the other: the first of them, which stand out, and our columns in them. */
  fresh: { row: number; strong: boolean[]; column: number; width: number };
  /** Cells of our columns that hold a user's words and were kept. */
  kept: { key: string; code: string; row: number; column: number; found: Cell }[];
}

/** A tab as it stands: its cells, their formulas (`''` where there is none), the table found in it and how a row names its measure. */
export interface Existing<C extends string> {
  grid: Grid;
  formulas: readonly (readonly string[])[];
  table: Table<C> | null;
  codeOf: (cell: Cell, cells: readonly Cell[], row: number) => string | null;
}

interface Edit {
  row: number;
  column: number;
  value: CellValue;
  format: string;
}

/**
 * Plans how rows of ours go into a tab without losing a word of the user's: rows are found by code wherever they stand, new ones are added
 * below everything, missing columns at the right, and a table below whatever else the tab holds.
 */
export function mergeTable<C extends string, Own extends C>(
  existing: Existing<C>,
  codeKey: Own,
  columns: readonly OwnColumn<Own>[],
  otherHeaders: readonly string[],
  rows: readonly WantedRow<Own>[],
): MergedTable {
  const { grid } = existing;
  const isNew = existing.table === null;
  const headerRow = existing.table?.headerRow ?? (isEmpty(grid) ? 0 : grid.length + 1);
  const header = isNew ? [] : (grid[headerRow] ?? []);
  const places = placeColumns(existing.table, columns, header.length);
  const added = missingHeaders(existing.table, header, columns, places, otherHeaders);
  const edits: Edit[] = added.map(({ column, header: value }) => ({ row: headerRow, column, value, format: '@' }));
  const kept: MergedTable['kept'] = [];
  const rowOf = findRows(existing, isNew ? null : places[codeKey], headerRow);
  const firstNew = Math.max(grid.length, headerRow + 1);
  const strong: boolean[] = [];
  let endRow = firstNew;
  for (const wanted of rows) {
    const found = rowOf.get(wanted.code);
    const row = found ?? endRow;
    if (found === undefined) {
      endRow += 1;
      strong.push(wanted.strong === true);
    }
    for (const { key, format, isOurs } of columns) {
      const column = places[key];
      const cell = grid[row]?.[column] ?? '';
      const isFormula = (existing.formulas[row]?.[column] ?? '') !== '';
      if (found !== undefined && key === codeKey) continue;
      if (!isFormula && (isBlank(cell) || isOurs(cell, wanted.code))) edits.push({ row, column, value: wanted.cells[key], format });
      else kept.push({ key, code: wanted.code, row, column, found: cell });
    }
  }
  return { blocks: toBlocks(edits), headerRow, endRow, added, fresh: { row: firstNew, strong, ...spanOf(Object.values(places)) }, kept };
}

function spanOf(columns: readonly number[]): { column: number; width: number } {
  const first = Math.min(...columns);
  return { column: first, width: Math.max(...columns) - first + 1 };
}

function placeColumns<C extends string, Own extends C>(
  table: Table<C> | null,
  columns: readonly OwnColumn<Own>[],
  width: number,
): Record<Own, number> {
  let next = table ? width : 0;
  const places = {} as Record<Own, number>;
  for (const { key } of columns) {
    const known = table?.columns[key];
    places[key] = known ?? next;
    if (known === undefined) next += 1;
  }
  return places;
}

/** Our columns that the header lacks where they were placed, then the user's that it lacks at the right of them. */
function missingHeaders<C extends string, Own extends C>(
  table: Table<C> | null,
  header: readonly Cell[],
  columns: readonly OwnColumn<Own>[],
  places: Readonly<Record<Own, number>>,
  otherHeaders: readonly string[],
): MergedTable['added'] {
  const own = columns
    .filter(({ key }) => table?.columns[key] === undefined)
    .map(({ key, header: text }) => ({ column: places[key], header: text }));
  const first = (table ? header.length : 0) + own.length;
  const present = new Set(table ? header.map(nameKey) : []);
  const others = otherHeaders.filter((text) => !present.has(nameKey(text)));
  return [...own, ...others.map((text, index) => ({ column: first + index, header: text }))];
}

function findRows<C extends string>({ grid, codeOf }: Existing<C>, column: number | null, headerRow: number): Map<string, number> {
  const rows = new Map<string, number>();
  if (column === null) return rows;
  grid.forEach((cells, row) => {
    const code = row > headerRow ? codeOf(cells[column] ?? '', cells, row) : null;
    if (code !== null && !rows.has(code)) rows.set(code, row);
  });
  return rows;
}

/** Joins neighbouring cells of a row, then rows of the same width: one block in a tab of ours that nobody rearranged. */
function toBlocks(edits: readonly Edit[]): Block[] {
  const blocks: Block[] = [];
  const sorted = [...edits].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Block[] = [];
  for (const { row, column, value, format } of sorted) {
    const run = runs[runs.length - 1];
    if (run && run.row === row && run.column + (run.values[0]?.length ?? 0) === column) {
      run.values[0]?.push(value);
      run.formats[0]?.push(format);
    } else runs.push({ row, column, values: [[value]], formats: [[format]] });
  }
  for (const run of runs) {
    const above = blocks.find(
      (block) =>
        block.column === run.column && block.row + block.values.length === run.row && block.values[0]?.length === run.values[0]?.length,
    );
    if (above) {
      above.values.push(...run.values);
      above.formats.push(...run.formats);
    } else blocks.push(run);
  }
  return blocks;
}

/** Texts that a column of ours may hold. */
export function oneOfWords(words: readonly string[]): (cell: Cell) => boolean {
  const keys = new Set(words.map(nameKey));
  return (cell) => keys.has(nameKey(cell));
}

export const isNumber = (cell: Cell): boolean => typeof cell === 'number';
