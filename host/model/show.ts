import { Fault, isFormula } from './cell.js';
import { DATE_FORMAT, formatNumber, GENERAL } from './number-format.js';
import { instantOf } from './serial.js';
import type { Sheet } from './sheet.js';
import type { Workbook } from './workbook.js';

/** What `getValue` gives: '' for nothing, the sign of an error, a date as its instant. */
export function scriptValue(workbook: Workbook, sheet: Sheet, row: number, column: number) {
  const value = workbook.valueAt(sheet, row, column);
  if (value === null) return '';
  if (value instanceof Fault) return value.code;
  if (typeof value === 'number' && workbook.isDateAt(sheet, row, column)) {
    return { $date: instantOf(value, workbook.timeZone) };
  }
  return value;
}

/** What the cell shows on the screen. */
export function displayValue(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const value = workbook.valueAt(sheet, row, column);
  if (value === null) return '';
  if (value instanceof Fault) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const format = sheet.styleAt(row, column).numberFormat;
  if (format) return formatNumber(value, format);
  return formatNumber(value, workbook.isDateAt(sheet, row, column) ? DATE_FORMAT : GENERAL);
}

export function formulaText(sheet: Sheet, row: number, column: number): string {
  const content = sheet.contentAt(row, column);
  return isFormula(content) ? content.formula : '';
}
