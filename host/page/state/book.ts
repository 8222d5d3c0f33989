import type { BookView, CellView, Changes, SheetChange, SheetView } from '../../protocol/view.js';

export interface Sheet extends Omit<SheetView, 'cells'> {
  cells: ReadonlyMap<string, CellView>;
}

export interface Book extends Omit<BookView, 'sheets'> {
  sheets: Sheet[];
}

export type Difference = Extract<Changes, { full: null }>;

const key = (row: number, column: number) => `${row},${column}`;

export function cellAt(sheet: Sheet, row: number, column: number): CellView | undefined {
  return sheet.cells.get(key(row, column));
}

export function bookOf(view: BookView): Book {
  return {
    ...view,
    sheets: view.sheets.map((sheet) => ({ ...sheet, cells: new Map(sheet.cells.map((cell) => [key(cell.row, cell.column), cell])) })),
  };
}

function changedSheet(sheet: Sheet, change: SheetChange): Sheet {
  const { cells, emptied, ...rest } = change;
  const merged = new Map(sheet.cells);
  for (const { row, column } of emptied) merged.delete(key(row, column));
  for (const cell of cells) merged.set(key(cell.row, cell.column), cell);
  return { ...rest, cells: merged };
}

export function withDifference(book: Book, difference: Difference): Book {
  const changes = new Map(difference.sheets.map((change) => [change.id, change]));
  const sheets = book.sheets.map((sheet) => {
    const change = changes.get(sheet.id);
    return change ? changedSheet(sheet, change) : sheet;
  });
  return { ...difference.book, revision: difference.revision, sheets };
}
