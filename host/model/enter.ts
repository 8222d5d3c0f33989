import { Fault, type Scalar } from './cell.js';
import { DATE_FORMAT, DATE_TIME_FORMAT, GENERAL, isDateFormat } from './number-format.js';
import { clockAt, serialOf, serialOfClock } from './serial.js';
import type { Sheet } from './sheet.js';
import { typeText } from './typing.js';
import { SheetsError, type Workbook } from './workbook.js';

const TEXT_LIMIT = 50_000;

/** What a user or a script enters: a text is read as if typed, a date by its instant. */
export type Entry = Scalar | null | { $date: number } | { $nan: string };

export const dayFirst = (locale: string): boolean => locale !== 'en_US';

const today = (workbook: Workbook): number => {
  const clock = clockAt(Date.now(), workbook.timeZone);
  return serialOfClock({ ...clock, hour: 0, minute: 0, second: 0, millisecond: 0 });
};

function enterText(workbook: Workbook, sheet: Sheet, row: number, column: number, text: string): void {
  if (text.length > TEXT_LIMIT) {
    throw new SheetsError(`Your input contains more than the maximum of ${TEXT_LIMIT} characters in a single cell.`);
  }
  const format = sheet.styleAt(row, column).numberFormat ?? GENERAL;
  const typed = typeText(text, format, dayFirst(workbook.locale), today(workbook));
  workbook.put(sheet, row, column, typed.content);
  if (typed.numberFormat && format === GENERAL) sheet.restyle(row, column, { numberFormat: typed.numberFormat });
}

function enterDate(workbook: Workbook, sheet: Sheet, row: number, column: number, instant: number): void {
  const serial = serialOf(instant, workbook.timeZone);
  workbook.put(sheet, row, column, { value: serial });
  if (isDateFormat(sheet.styleAt(row, column).numberFormat ?? GENERAL)) return;
  sheet.restyle(row, column, { numberFormat: Number.isInteger(serial) ? DATE_FORMAT : DATE_TIME_FORMAT });
}

/** Enters one value into one cell as Sheets would. */
export function enter(workbook: Workbook, sheet: Sheet, row: number, column: number, entry: Entry): void {
  if (entry === null) workbook.put(sheet, row, column, null);
  else if (typeof entry === 'string') enterText(workbook, sheet, row, column, entry);
  else if (typeof entry === 'object' && '$nan' in entry) workbook.put(sheet, row, column, { value: new Fault('#NUM!') });
  else if (typeof entry === 'object') enterDate(workbook, sheet, row, column, entry.$date);
  else workbook.put(sheet, row, column, { value: Number.isNaN(entry) ? new Fault('#NUM!') : entry });
}
