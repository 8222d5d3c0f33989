import type { SheetChange } from '../../protocol/view.js';
import type { Sheet } from '../state/book.js';
import { type GridRange, gridIdOf, rangeOf, samePlace, unitId } from './address.js';
import { cellDataOf, type GridCell } from './cell-data.js';
import { type CellMatrix, freezeOf } from './snapshot.js';

export interface Mutation {
  id: string;
  params: object;
}

const defaultWidth = 100;

function put<Cell>(matrix: CellMatrix<Cell>, row: number, column: number, cell: Cell): void {
  matrix[row] ??= {};
  (matrix[row] as Record<number, Cell>)[column] = cell;
}

const filled = (matrix: object) => Object.keys(matrix).length > 0;

/** Univer lays a new style over the old one; so every changed cell is first emptied. */
export function cellMutations(sheet: number, cells: SheetChange['cells'], emptied: SheetChange['emptied']): Mutation[] {
  const target = { unitId, subUnitId: gridIdOf(sheet) };
  const nothing: CellMatrix<null> = {};
  const fresh: CellMatrix<GridCell> = {};
  for (const { row, column } of [...emptied, ...cells]) put(nothing, row, column, null);
  for (const cell of cells) put(fresh, cell.row, cell.column, cellDataOf(cell));
  return [nothing, fresh].filter(filled).map((cellValue) => ({ id: 'sheet.mutation.set-range-values', params: { ...target, cellValue } }));
}

function widthMutations(before: Sheet, after: SheetChange): Mutation[] {
  const columns = new Set([...Object.keys(before.columnWidths), ...Object.keys(after.columnWidths)].map(Number));
  return [...columns]
    .filter((column) => before.columnWidths[column] !== after.columnWidths[column])
    .map((column) => ({
      id: 'sheet.mutation.set-worksheet-col-width',
      params: {
        unitId,
        subUnitId: gridIdOf(after.id),
        ranges: [{ startRow: 0, endRow: after.shownRows - 1, startColumn: column, endColumn: column }],
        colWidth: after.columnWidths[column] ?? defaultWidth,
      },
    }));
}

function mergeMutations(before: Sheet, after: SheetChange): Mutation[] {
  const gone = before.merges.filter((place) => !after.merges.some((other) => samePlace(place, other)));
  const fresh = after.merges.filter((place) => !before.merges.some((other) => samePlace(place, other)));
  const mutation = (id: string, ranges: GridRange[]) => ({ id, params: { unitId, subUnitId: gridIdOf(after.id), ranges } });
  return [
    ...(gone.length ? [mutation('sheet.mutation.remove-worksheet-merge', gone.map(rangeOf))] : []),
    ...(fresh.length ? [mutation('sheet.mutation.add-worksheet-merge', fresh.map(rangeOf))] : []),
  ];
}

function shapeMutations(before: Sheet, after: SheetChange): Mutation[] {
  const target = { unitId, subUnitId: gridIdOf(after.id) };
  const mutations: Mutation[] = [];
  if (before.shownRows !== after.shownRows)
    mutations.push({ id: 'sheet.mutation.set-worksheet-row-count', params: { ...target, rowCount: after.shownRows } });
  if (before.shownColumns !== after.shownColumns)
    mutations.push({ id: 'sheet.mutation.set-worksheet-column-count', params: { ...target, columnCount: after.shownColumns } });
  if (before.frozenRows !== after.frozenRows || before.frozenColumns !== after.frozenColumns)
    mutations.push({ id: 'sheet.mutation.set-frozen', params: { ...target, ...freezeOf(after), resetScroll: false } });
  return mutations;
}

export function sheetMutations(before: Sheet, after: SheetChange): Mutation[] {
  return [
    ...shapeMutations(before, after),
    ...mergeMutations(before, after),
    ...cellMutations(after.id, after.cells, after.emptied),
    ...widthMutations(before, after),
  ];
}
