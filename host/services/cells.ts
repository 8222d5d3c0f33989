import { type Entry, enter } from '../model/enter.js';
import { GENERAL } from '../model/number-format.js';
import { cellsOf, keyOf } from '../model/place.js';
import { displayValue, formulaText, scriptValue } from '../model/show.js';
import type { Style } from '../model/style.js';
import { matcher, type SearchManner } from './search.js';
import type { Session } from './session.js';
import { gridOf, locate, locateToWrite, type Spot, spread } from './spot.js';

const DEFAULTS: Style = { numberFormat: GENERAL, background: '#ffffff', fontColor: '#000000' };

/** What a range reads of the host. */
function cellReads(session: Session) {
  const { workbook } = session;
  return {
    readValues(spot: Spot) {
      const { sheet, place } = locate(session, spot);
      return gridOf(place, (row, column) => scriptValue(workbook, sheet, row, column));
    },
    readDisplayValues(spot: Spot) {
      const { sheet, place } = locate(session, spot);
      return gridOf(place, (row, column) => displayValue(workbook, sheet, row, column));
    },
    readFormulas(spot: Spot) {
      const { sheet, place } = locate(session, spot);
      return gridOf(place, (row, column) => formulaText(sheet, row, column));
    },
    readNotes(spot: Spot) {
      const { sheet, place } = locate(session, spot);
      return gridOf(place, (row, column) => sheet.notes.get(keyOf(row, column)) ?? '');
    },
    /** Where a search finds cells, counted from 0 within the range: what they say stays here. */
    readMatches(spot: Spot, text: string, how: SearchManner): [row: number, column: number][] {
      const { sheet, place } = locate(session, spot);
      const matches = matcher(text, how);
      const found = gridOf(place, (row, column) => matches(displayValue(workbook, sheet, row, column)));
      return found.flatMap((cells, row) => cells.flatMap((is, column): [number, number][] => (is ? [[row, column]] : [])));
    },
    readStyle(spot: Spot, field: keyof Style) {
      const { sheet, place } = locate(session, spot);
      return gridOf(place, (row, column) => sheet.styleAt(row, column)[field] ?? DEFAULTS[field] ?? null);
    },
  };
}

/** What a range writes through the host. */
function cellWrites(session: Session) {
  const { workbook } = session;
  return {
    writeValues(spot: Spot, values: Entry[][]) {
      const { sheet, place } = locateToWrite(session, spot);
      spread(place, values, (row, column, value) => enter(workbook, sheet, row, column, value));
    },
    writeFormulas(spot: Spot, formulas: string[][]) {
      const { sheet, place } = locateToWrite(session, spot);
      spread(place, formulas, (row, column, text) =>
        workbook.put(sheet, row, column, text === '' ? null : { formula: `=${text.replace(/^=/, '')}`, cached: null }),
      );
    },
    writeStyle(spot: Spot, styles: Style[][]) {
      const { sheet, place } = locateToWrite(session, spot);
      spread(place, styles, (row, column, style) => sheet.restyle(row, column, style));
    },
    writeNotes(spot: Spot, notes: string[][]) {
      const { sheet, place } = locateToWrite(session, spot);
      spread(place, notes, (row, column, note) => {
        if (note === '') sheet.notes.delete(keyOf(row, column));
        else sheet.notes.set(keyOf(row, column), note);
      });
    },
    clearContent(spot: Spot) {
      const { sheet, place } = locateToWrite(session, spot);
      for (const { row, column } of cellsOf(place)) workbook.put(sheet, row, column, null);
    },
  };
}

/** What a range asks of the host. Names that start with `read` are reads; the others write. */
export const cellOperations = (session: Session) => ({ ...cellReads(session), ...cellWrites(session) });
