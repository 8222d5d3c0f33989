import { INTERCEPTOR_POINT } from '@univerjs/preset-sheets-core';
import { cellAt } from '../state/book.js';
import { sheetOf } from './address.js';
import { activeSheet, type GridContext } from './grid-context.js';

const mark = { tr: { color: '#c5221f', size: 7 } };

/** Errors have a red corner, and under the pointer say why. */
export function showReasons(context: GridContext, container: HTMLElement): void {
  const { api, interceptors } = context.view.engine;
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    handler: (cell, place, next) => {
      const sheet = context.view.book.sheets.find(({ id }) => id === sheetOf(place.subUnitId));
      const failed = sheet && cellAt(sheet, place.row, place.col)?.kind === 'error';
      return next(failed ? { ...cell, markers: { ...cell?.markers, ...mark } } : cell);
    },
  });
  api.addEvent(api.Event.CellHover, ({ row, column }) => {
    const sheet = activeSheet(context);
    container.title = (sheet && cellAt(sheet, row, column)?.reason) ?? '';
  });
}
