import type { Sheet } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';
import type { SheetView } from '../protocol/view.js';
import { cellViews } from './cells.js';

export function sheetView(workbook: Workbook, sheet: Sheet): SheetView {
  const { cells, shownRows } = cellViews(workbook, sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    readOnly: workbook.viewOnly || sheet.readOnly,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    shownRows,
    shownColumns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: Object.fromEntries(sheet.columnWidths),
    merges: sheet.merges.map((place) => ({ ...place })),
    cells,
  };
}
