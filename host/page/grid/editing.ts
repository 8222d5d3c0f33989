import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT } from '@univerjs/preset-sheets-core';
import { cellAt, type Sheet } from '../state/book.js';
import { words } from '../words.js';
import { sheetOf } from './address.js';
import { activeSheet, type Desk } from './desk.js';
import { sendEdit } from './edits.js';

const asText = 1;

function textAt(desk: Desk, sheet: Sheet, row: number, column: number): string {
  return desk.pending.textAt(sheet.id, row, column) ?? cellAt(sheet, row, column)?.edit ?? '';
}

/** The editor begins with the cell's `edit`, and what it ends with goes to the server as it was typed. */
export function editThroughServer(desk: Desk): void {
  const { interceptors } = desk.view.engine;
  const outermost = 1000;
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: outermost,
    handler: (cell, place) => {
      const sheet = desk.view.book.sheets.find(({ id }) => id === sheetOf(place.subUnitId));
      const text = sheet && textAt(desk, sheet, place.row, place.col);
      return text ? { ...cell, v: text, t: asText } : cell;
    },
  });
  // Univer's own commit finds nothing changed.
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: outermost,
    handler: (_, { worksheet, row, col }) => worksheet.getCellRaw(row, col),
  });
  hearEdits(desk);
}

function hearEdits(desk: Desk): void {
  const { api } = desk.view.engine;
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (!activeSheet(desk)?.readOnly) return;
    event.cancel = true;
    desk.note(words.readOnly);
  });
  api.addEvent(api.Event.BeforeSheetEditEnd, (event) => {
    if (!event.isConfirm || !desk.view.editing) return;
    const place = desk.view.engine.editor.getEditLocation();
    const sheet = place && desk.view.book.sheets.find(({ id }) => id === sheetOf(place.sheetId));
    if (!sheet) return;
    const entry = event.value.toPlainText();
    if (entry !== textAt(desk, sheet, place.row, place.column)) sendEdit(desk, sheet, [{ row: place.row, column: place.column, entry }]);
  });
}
