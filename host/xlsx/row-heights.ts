import { columnOf, rowOf } from '../model/place.js';
import type { Sheet } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';
import type { FileSheetToWrite } from './hucre.js';

type RowDefs = NonNullable<FileSheetToWrite['rowDefs']>;

const LINE_POINTS = 15;
/** A letter of the default font in pixels, on the wide side: a row too high is better than text that is cut. */
const LETTER_PIXELS = 7;
const PADDING_PIXELS = 8;
const DEFAULT_WIDTH = 100;
/** Marks above and below Thai letters take no room of their own. */
const NO_WIDTH = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b-\u200f]/g;

/**
 * The rows of a tab with a height for those whose wrapped text needs more than one line: Sheets makes such rows high enough by itself and says
 * so in the files it exports, other programs do not all. A height that the file had stays.
 */
export function withRowHeights(workbook: Workbook, sheet: Sheet, carried: RowDefs | undefined): RowDefs | undefined {
  const lines = new Map<number, number>();
  for (const [key, style] of sheet.styles) {
    if (style.wrap !== 'WRAP' || !sheet.contents.has(key)) continue;
    const row = rowOf(key);
    lines.set(row, Math.max(lines.get(row) ?? 1, linesOf(workbook, sheet, row, columnOf(key))));
  }
  const heights = [...lines].filter(([row, count]) => count > 1 && carried?.get(row)?.height === undefined);
  if (heights.length === 0) return carried;
  const rows: RowDefs = new Map(carried);
  for (const [row, count] of heights) rows.set(row, { ...carried?.get(row), height: count * LINE_POINTS });
  return rows;
}

function linesOf(workbook: Workbook, sheet: Sheet, row: number, column: number): number {
  const value = workbook.valueAt(sheet, row, column);
  if (typeof value !== 'string') return 1;
  const room = Math.max(LETTER_PIXELS, (sheet.columnWidths.get(column) ?? DEFAULT_WIDTH) - PADDING_PIXELS);
  const width = (line: string): number => line.replace(NO_WIDTH, '').length * LETTER_PIXELS;
  return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(width(line) / room)), 0);
}
