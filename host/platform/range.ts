import { placeName } from '../model/place.js';
import type { Spot } from '../services/spot.js';
import { guard } from './guard.js';
import { ask } from './host.js';
import { sheetById } from './link.js';
import { remember } from './range-place.js';
import { rangeStyle } from './range-style.js';
import { rangeValues } from './range-values.js';
import { makeTextFinder } from './text-finder.js';

type Range = GoogleAppsScript.Spreadsheet.Range;

const rangePlace = (spot: Spot, self: () => Range) => {
  const [sheet, row, column, rows, columns] = spot;
  return {
    getRow: () => row + 1,
    getColumn: () => column + 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getLastRow: () => row + rows,
    getLastColumn: () => column + columns,
    getA1Notation: () => placeName({ row, column, rows, columns }),
    getSheet: () => sheetById(sheet),
    getCell: (r: number, c: number) => {
      if (r < 1 || c < 1 || r > rows || c > columns) throw new Error('Cell reference out of range');
      return makeRange([sheet, row + r - 1, column + c - 1, 1, 1]);
    },
    offset: (down: number, right: number, height = rows, width = columns) => makeRange([sheet, row + down, column + right, height, width]),
    activate: () => {
      ask('activate', spot);
      return self();
    },
    canEdit: () => ask('seeEditable', spot),
    createTextFinder: (text: string) => makeTextFinder(String(text), spot, (r, c) => makeRange([sheet, row + r, column + c, 1, 1])),
  } satisfies Partial<Record<keyof Range, unknown>>;
};

/** A range, refused where the sheet has no such cells. */
export function makeRange(spot: Spot): Range {
  const [, row, column, rows, columns] = spot;
  const whole = spot.every((part) => Number.isInteger(part));
  if (!whole || row < 0 || column < 0) throw new Error('The starting row or column of the range is too small.');
  if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  ask('requirePlace', spot);
  const self = (): Range => range;
  const range: Range = guard<Range>('Range', {
    ...rangePlace(spot, self),
    ...rangeValues(spot, self),
    ...rangeStyle(spot, self),
  });
  return remember(range, spot);
}
