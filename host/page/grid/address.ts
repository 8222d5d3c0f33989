import type { PlaceView } from '../../protocol/view.js';

/** Univer's range of a place; ends are included. */
export interface GridRange {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

export const rangeOf = ({ row, column, rows, columns }: PlaceView): GridRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

export const placeOf = ({ startRow, startColumn, endRow, endColumn }: GridRange): PlaceView => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

export const samePlace = (one: PlaceView, other: PlaceView): boolean =>
  one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;

export function columnName(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnName((column - rest) / 26 - 1) + letter;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export const unitId = 'book';
export const gridIdOf = (sheet: number): string => `tab-${sheet}`;
export const sheetOf = (gridId: string): number => Number(gridId.slice('tab-'.length));
