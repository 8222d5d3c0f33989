import type { Difference } from '../../../host/page/state/book.js';
import type { BookView, SheetChange, SheetView } from '../../../host/protocol/view.js';

export function sheetView(): SheetView {
  return {
    id: 7,
    name: 'IIT',
    hidden: false,
    readOnly: false,
    maxRows: 100,
    maxColumns: 26,
    shownRows: 100,
    shownColumns: 26,
    frozenRows: 1,
    frozenColumns: 0,
    columnWidths: { 0: 120 },
    merges: [{ row: 4, column: 0, rows: 1, columns: 2 }],
    cells: [
      { row: 0, column: 0, shown: 'คะแนน', edit: 'คะแนน', kind: 'text', look: { bold: true } },
      { row: 0, column: 1, shown: '79.68', edit: '79.684', kind: 'number' },
    ],
  };
}

export function bookView(): BookView {
  return {
    book: 'b',
    revision: 1,
    name: 'ตัวอย่าง',
    sheets: [sheetView()],
    active: { sheet: 7, place: { row: 0, column: 0, rows: 1, columns: 1 }, jump: 0 },
    menus: [],
    functions: [],
    sidebar: null,
    canUndo: false,
    canRedo: false,
    savedAt: null,
    saveFailed: null,
  };
}

export function sheetChange(other: Partial<SheetChange> = {}): SheetChange {
  return { ...sheetView(), cells: [], emptied: [], ...other };
}

export function difference(other: Partial<SheetChange> = {}): Difference {
  const { sheets: _, ...book } = bookView();
  return { revision: 2, full: null, book, sheets: [sheetChange(other)] };
}
