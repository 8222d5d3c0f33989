import { type Place, placeName } from '../model/place.js';
import type { Sheet } from '../model/sheet.js';
import { SheetsError } from '../model/workbook.js';
import { requireCells } from './permission.js';
import type { Session } from './session.js';

/** Sheet, row, column, rows, columns: how a range crosses to the host. Counted from 0. */
export type Spot = [sheet: number, row: number, column: number, rows: number, columns: number];

export function locate(session: Session, spot: Spot): { sheet: Sheet; place: Place } {
  const [id, row, column, rows, columns] = spot;
  const sheet = session.workbook.sheetOf(id);
  if (row + rows > sheet.maxRows || column + columns > sheet.maxColumns) {
    throw new SheetsError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { sheet, place: { row, column, rows, columns } };
}

export function locateToWrite(session: Session, spot: Spot): { sheet: Sheet; place: Place } {
  const found = locate(session, spot);
  requireCells(session.workbook, found.sheet, found.place);
  return found;
}

/** Reads a value for each cell of a place, as rows. */
export function gridOf<T>(place: Place, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: place.rows }, (_, r) =>
    Array.from({ length: place.columns }, (_, c) => read(place.row + r, place.column + c)),
  );
}

/** Hands a value to each cell of a place; one value goes to all of them. */
export function spread<T>(place: Place, values: T[][], write: (row: number, column: number, value: T) => void): void {
  const one = values.length === 1 && values[0]?.length === 1;
  if (!one && (values.length !== place.rows || values.some((row) => row.length !== place.columns))) {
    throw new SheetsError(`Values of another shape than ${placeName(place)}.`);
  }
  for (let r = 0; r < place.rows; r++) {
    for (let c = 0; c < place.columns; c++) {
      write(place.row + r, place.column + c, (one ? values[0]?.[0] : values[r]?.[c]) as T);
    }
  }
}
