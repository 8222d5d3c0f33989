import { appendColumns, insertRows, renameSheet } from '../model/grid.js';
import type { Rule } from '../model/style.js';
import { SheetsError } from '../model/workbook.js';
import type { Session } from './session.js';
import { locate, PROTECTED, type Spot } from './spot.js';

/** What a tab asks of the host. `see…` looks at what is at hand: no turn to the server is counted. */
export function tabOperations(session: Session) {
  const { workbook } = session;
  const writable = (id: number) => {
    const sheet = workbook.sheetOf(id);
    if (sheet.readOnly) throw new SheetsError(PROTECTED);
    return sheet;
  };
  return {
    seeSheet(id: number) {
      const { name, maxRows, maxColumns, frozenRows, frozenColumns, hidden, readOnly } = workbook.sheetOf(id);
      const index = workbook.sheets.findIndex((sheet) => sheet.id === id) + 1;
      return { name, index, maxRows, maxColumns, frozenRows, frozenColumns, hidden, readOnly };
    },
    seePlace(spot: Spot) {
      locate(session, spot);
    },
    readUsedSize: (id: number) => workbook.usedSize(workbook.sheetOf(id)),
    readRules: (id: number): Rule[] => workbook.sheetOf(id).rules,
    writeRules(id: number, rules: Rule[]) {
      writable(id).rules = rules;
    },
    writeSheetName: (id: number, name: string) => renameSheet(workbook, writable(id), name),
    writeFrozen(id: number, rows: number | null, columns: number | null) {
      const sheet = writable(id);
      if (rows !== null) sheet.frozenRows = rows;
      if (columns !== null) sheet.frozenColumns = columns;
    },
    writeColumnWidths(id: number, column: number, count: number, width: number) {
      const sheet = writable(id);
      for (let at = column; at < column + count; at++) sheet.columnWidths.set(at, width);
    },
    insertRows: (id: number, after: number, count: number) => insertRows(workbook, writable(id), after, count),
    insertColumns(id: number, after: number, count: number) {
      const sheet = writable(id);
      if (after !== sheet.maxColumns) throw new Error('Columns inside a sheet are not supplied by the local host');
      appendColumns(workbook, sheet, count);
    },
  };
}
