import { findSheet } from './find-sheet.js';

/** Why a cell could not be brought to the front: its tab is gone or hidden, or the tab has no such cell. */
type NotThere = 'noTab' | 'hiddenTab' | 'noCell';

/** Brings a tab to the front and selects a cell of it (`''`: its first); null when done. A hidden tab stays hidden: someone hid it. */
export function selectCell(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, tab: string, cell: string): NotThere | null {
  const sheet = findSheet(spreadsheet, tab);
  if (!sheet) return 'noTab';
  if (sheet.isSheetHidden()) return 'hiddenTab';
  const place = placeOf(cell === '' ? 'A1' : cell);
  if (!place || place.row > sheet.getMaxRows() || place.column > sheet.getMaxColumns()) return 'noCell';
  sheet.getRange(place.row, place.column).activate();
  return null;
}

/** `C12` as row and column, counted from one; null for anything else. */
function placeOf(cell: string): { row: number; column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9][0-9]{0,7})$/.exec(cell) ?? [];
  if (!letters || !digits) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
