import type { Book, Sheet } from '../state/book.js';
import { gridIdOf, rangeOf, unitId } from './address.js';
import { cellDataOf, type GridCell } from './cell-data.js';

export type CellMatrix<Cell = GridCell> = Record<number, Record<number, Cell>>;

function matrixOf(sheet: Sheet): CellMatrix {
  const matrix: CellMatrix = {};
  for (const cell of sheet.cells.values()) {
    matrix[cell.row] ??= {};
    (matrix[cell.row] as Record<number, GridCell>)[cell.column] = cellDataOf(cell);
  }
  return matrix;
}

export const freezeOf = (sheet: Pick<Sheet, 'frozenRows' | 'frozenColumns'>) => ({
  startRow: sheet.frozenRows || -1,
  startColumn: sheet.frozenColumns || -1,
  ySplit: sheet.frozenRows,
  xSplit: sheet.frozenColumns,
});

function worksheetOf(sheet: Sheet) {
  return {
    id: gridIdOf(sheet.id),
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    rowCount: sheet.shownRows,
    columnCount: sheet.shownColumns,
    defaultColumnWidth: 100,
    defaultRowHeight: 24,
    cellData: matrixOf(sheet),
    columnData: Object.fromEntries(Object.entries(sheet.columnWidths).map(([column, w]) => [column, { w }])),
    rowData: Object.fromEntries([...wrappedRows(sheet)].map((row) => [row, { ia: 1 }])),
    mergeData: sheet.merges.map(rangeOf),
    freeze: freezeOf(sheet),
  };
}

export function wrappedRows(sheet: Sheet): Set<number> {
  return new Set([...sheet.cells.values()].filter((cell) => cell.look?.wrap || cell.shown.includes('\n')).map((cell) => cell.row));
}

export function snapshotOf(book: Book) {
  return {
    id: unitId,
    name: book.name,
    appVersion: '0.25.1',
    locale: 'enUS' as const,
    styles: {},
    defaultStyle: { ff: 'Sarabun', fs: 11 },
    sheetOrder: book.sheets.map((sheet) => gridIdOf(sheet.id)),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [gridIdOf(sheet.id), worksheetOf(sheet)])),
  };
}
