import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT } from '@univerjs/preset-sheets-core';
import { cellAt, type Sheet } from '../state/book.js';
import { words } from '../words.js';
import { sheetOf } from './address.js';
import { sendEdit } from './edits.js';
import { activeSheet, type GridContext } from './grid-context.js';

const asText = 1;

function textAt(context: GridContext, sheet: Sheet, row: number, column: number): string {
  return context.pending.textAt(sheet.id, row, column) ?? cellAt(sheet, row, column)?.edit ?? '';
}

/** The editor begins with the cell's `edit`, and what it ends with goes to the server as it was typed. */
export function editThroughServer(context: GridContext): void {
  const { interceptors } = context.view.engine;
  const outermost = 1000;
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: outermost,
    handler: (cell, place) => {
      const sheet = context.view.book.sheets.find(({ id }) => id === sheetOf(place.subUnitId));
      const text = sheet && textAt(context, sheet, place.row, place.col);
      return text ? { ...cell, v: text, t: asText } : cell;
    },
  });
  // Univer's own commit finds nothing changed.
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: outermost,
    handler: (_, { worksheet, row, col }) => worksheet.getCellRaw(row, col),
  });
  hearEdits(context);
}

function hearEdits(context: GridContext): void {
  const { api } = context.view.engine;
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (!activeSheet(context)?.readOnly) return;
    event.cancel = true;
    context.note(words.readOnly);
  });
  api.addEvent(api.Event.BeforeSheetEditEnd, (event) => {
    if (!event.isConfirm || !context.view.editing) return;
    const place = context.view.engine.editor.getEditLocation();
    const sheet = place && context.view.book.sheets.find(({ id }) => id === sheetOf(place.sheetId));
    if (!sheet) return;
    const entry = event.value.toPlainText();
    if (entry !== textAt(context, sheet, place.row, place.column))
      sendEdit(context, sheet, [{ row: place.row, column: place.column, entry }]);
  });
}
