import { appendColumns, insertRows, renameSheet } from '../model/grid.js';
import type { Protection } from '../model/sheet.js';
import type { Rule } from '../model/style.js';
import { SheetsError } from '../model/workbook.js';
import { mayEdit, requireGap, requireRules, requireTab } from './permission.js';
import type { Session } from './session.js';
import { locate, type Spot } from './spot.js';

type Side = 'rows' | 'columns';

/** How many rows or columns stay in view: at least one has to scroll. */
function frozen(count: number, max: number, side: Side): number {
  if (!Number.isInteger(count) || count < 0) throw new SheetsError(`Those ${side} are out of bounds.`);
  if (count >= max) throw new SheetsError(`You can't freeze all visible ${side} on the sheet.`);
  return count;
}

function requireInside(first: number, count: number, max: number, side: Side): void {
  if (first < 0 || count < 1 || first + count > max) throw new SheetsError(`Those ${side} are out of bounds.`);
}

/** What a tab tells. */
function tabReads(session: Session) {
  const { workbook } = session;
  return {
    seeSheet(id: number) {
      const { name, maxRows, maxColumns, frozenRows, frozenColumns, hidden } = workbook.sheetOf(id);
      const index = workbook.sheets.findIndex((sheet) => sheet.id === id) + 1;
      return { name, index, maxRows, maxColumns, frozenRows, frozenColumns, hidden };
    },
    requirePlace(spot: Spot) {
      locate(session, spot);
    },
    seeProtections: (id: number): Protection[] => workbook.sheetOf(id).protections,
    seeEditable(spot: Spot) {
      const { sheet, place } = locate(session, spot);
      return mayEdit(workbook, sheet, place);
    },
    readUsedSize: (id: number) => workbook.usedSize(workbook.sheetOf(id)),
    readRules: (id: number): Rule[] => workbook.sheetOf(id).rules,
  };
}

/** What changes a tab. */
function tabWrites({ workbook }: Session) {
  const writable = (id: number) => {
    const sheet = workbook.sheetOf(id);
    requireTab(workbook, sheet);
    return sheet;
  };
  return {
    writeRules(id: number, rules: Rule[]) {
      const sheet = workbook.sheetOf(id);
      requireRules(workbook, sheet, rules);
      sheet.rules = rules;
    },
    writeSheetName: (id: number, name: string) => renameSheet(workbook, writable(id), name),
    writeFrozen(id: number, rows: number | null, columns: number | null) {
      const sheet = writable(id);
      if (rows !== null) sheet.frozenRows = frozen(rows, sheet.maxRows, 'rows');
      if (columns !== null) sheet.frozenColumns = frozen(columns, sheet.maxColumns, 'columns');
    },
    writeColumnWidths(id: number, column: number, count: number, width: number) {
      const sheet = writable(id);
      requireInside(column, count, sheet.maxColumns, 'columns');
      for (let at = column; at < column + count; at++) sheet.columnWidths.set(at, width);
    },
    insertRows(id: number, after: number, count: number) {
      const sheet = workbook.sheetOf(id);
      requireGap(workbook, sheet, after);
      requireInside(after - 1, 1, sheet.maxRows, 'rows');
      insertRows(workbook, sheet, after, count);
    },
    insertColumns(id: number, after: number, count: number) {
      const sheet = writable(id);
      requireInside(after - 1, 1, sheet.maxColumns, 'columns');
      if (after !== sheet.maxColumns) throw new Error('Columns inside a sheet are not supplied by the local host');
      appendColumns(workbook, sheet, count);
    },
  };
}

/** What a tab asks of the host. `see…` looks at what is at hand: a turn only where writes wait. */
export const tabOperations = (session: Session) => ({ ...tabReads(session), ...tabWrites(session) });
