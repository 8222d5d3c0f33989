import { Fault, isFormula, type Scalar } from '../model/cell.js';
import { dayFirst } from '../model/enter.js';
import { formatNumber, GENERAL, isDateFormat } from '../model/number-format.js';
import type { Sheet } from '../model/sheet.js';
import { typeText } from '../model/typing.js';
import type { Workbook } from '../model/workbook.js';

/** A day of a leap year, so that `29/2` counts as a date that somebody could type. */
const SOME_DAY = 45_000;
/** A tenth of a millisecond, in days: clocks are typed to the second. */
const SAME_MOMENT = 1e-9;

/** What a text becomes when it is typed into a cell of this format. */
function typed(text: string, format: string, workbook: Workbook): Scalar | null {
  const { content } = typeText(text, format, dayFirst(workbook.locale), SOME_DAY);
  return content && 'value' in content && !(content.value instanceof Fault) ? content.value : null;
}

/** The first way of writing a moment that typing reads back. */
function momentText(value: number, workbook: Workbook): string | null {
  const day = dayFirst(workbook.locale) ? 'd/M/yyyy' : 'M/d/yyyy';
  const formats = Number.isInteger(value) ? [day] : ['H:mm', 'H:mm:ss', `${day} H:mm`, `${day} H:mm:ss`];
  for (const format of formats) {
    const text = formatNumber(value, format);
    const back = typed(text, GENERAL, workbook);
    if (typeof back === 'number' && Math.abs(back - value) < SAME_MOMENT) return text;
  }
  return null;
}

function percentText(value: number): string | null {
  const hundredfold = String(Number((value * 100).toPrecision(15)));
  return Number(hundredfold) / 100 === value ? `${hundredfold}%` : null;
}

function numberText(value: number, format: string, workbook: Workbook): string {
  const special = isDateFormat(format) ? momentText(value, workbook) : format.includes('%') ? percentText(value) : null;
  return special ?? String(value);
}

/** What editing a cell begins with: its formula, or what a user would type to get the same content back. */
export function editText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const content = sheet.contentAt(row, column);
  if (!content) return '';
  if (isFormula(content)) return content.formula;
  const { value } = content;
  const format = sheet.styleAt(row, column).numberFormat ?? GENERAL;
  if (value instanceof Fault) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberText(value, format, workbook);
  return typed(value, format, workbook) === value ? value : `'${value}`;
}
