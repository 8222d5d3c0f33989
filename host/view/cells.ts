import { type CellValue, Fault } from '../model/cell.js';
import { columnOf, rowOf } from '../model/place.js';
import type { Sheet } from '../model/sheet.js';
import { displayValue } from '../model/show.js';
import type { Rule } from '../model/style.js';
import type { Workbook } from '../model/workbook.js';
import type { CellView } from '../protocol/view.js';
import { colouringRules } from './colours.js';
import { editText } from './edit-text.js';
import { lookOf } from './look.js';
import { reasonOf } from './reason.js';

export const SHOWN_CELLS = 200_000;

function kindOf(value: CellValue): CellView['kind'] {
  if (value instanceof Fault) return 'error';
  return typeof value === 'number' || typeof value === 'boolean' ? (typeof value as 'number' | 'boolean') : 'text';
}

function cellView(workbook: Workbook, sheet: Sheet, key: number, rule: Rule | undefined): CellView | null {
  const row = rowOf(key);
  const column = columnOf(key);
  const look = lookOf(sheet.styles.get(key), rule);
  const value = workbook.valueAt(sheet, row, column);
  if (value === null && !sheet.contents.has(key) && !look) return null;
  const reason = value instanceof Fault ? reasonOf(value) : undefined;
  return {
    row,
    column,
    shown: displayValue(workbook, sheet, row, column),
    edit: editText(workbook, sheet, row, column),
    kind: kindOf(value),
    ...(reason === undefined ? {} : { reason }),
    ...(look ? { look } : {}),
  };
}

/** The cells that show something, by row and column; of a very big tab whole rows up to a bound. */
export function cellViews(workbook: Workbook, sheet: Sheet, bound = SHOWN_CELLS): { cells: CellView[]; shownRows: number } {
  workbook.calculator.settle();
  const rules = colouringRules(workbook, sheet);
  const held = new Set([
    ...sheet.contents.keys(),
    ...workbook.calculator.spills.cells(sheet).keys(),
    ...sheet.styles.keys(),
    ...rules.keys(),
  ]);
  const keys = [...held].filter((key) => rowOf(key) < sheet.maxRows && columnOf(key) < sheet.maxColumns).sort((a, b) => a - b);
  const beyond = keys[bound];
  // A row that would be cut is left out; the first is shown in any case.
  const shownRows = beyond === undefined ? sheet.maxRows : Math.max(1, rowOf(beyond));
  const cells = keys.filter((key) => rowOf(key) < shownRows).flatMap((key) => cellView(workbook, sheet, key, rules.get(key)) ?? []);
  return { cells, shownRows };
}
