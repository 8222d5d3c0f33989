import { NEW_SHEET, type Sheet } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';
import type { FileBook, FileSheet } from './hucre.js';
import { readCells } from './read-cells.js';
import { rulesFromFile } from './rules.js';

/** A column's width in the file counts characters. */
export const pixelsOf = (width: number): number => Math.round(width * 7 + 5);

const CARRIED = [
  'rowDefs',
  'dataValidations',
  'autoFilter',
  'images',
  'pageSetup',
  'headerFooter',
  'view',
  'rowBreaks',
  'colBreaks',
  'textBoxes',
  'veryHidden',
] as const;

function readLayout(sheet: Sheet, file: FileSheet): void {
  sheet.frozenRows = file.freezePane?.rows ?? 0;
  sheet.frozenColumns = file.freezePane?.columns ?? 0;
  sheet.hidden = file.hidden ?? file.veryHidden ?? false;
  sheet.merges = (file.merges ?? []).map((merge) => ({
    row: merge.startRow,
    column: merge.startCol,
    rows: merge.endRow - merge.startRow + 1,
    columns: merge.endCol - merge.startCol + 1,
  }));
  file.columns?.forEach((column, at) => {
    if (column.width !== undefined) sheet.columnWidths.set(at, pixelsOf(column.width));
  });
  sheet.rules = rulesFromFile(file.conditionalRules ?? [], sheet);
  sheet.carried = Object.fromEntries(CARRIED.filter((part) => file[part] !== undefined).map((part) => [part, file[part]]));
}

/** Fills an empty workbook from a file. */
export function readInto(workbook: Workbook, file: FileBook): void {
  const sheets = file.sheets.map((source) => {
    const size = {
      rows: Math.max(NEW_SHEET.rows, source.rows.length),
      columns: Math.max(NEW_SHEET.columns, ...source.rows.map((row) => row.length)),
    };
    const sheet = workbook.insertSheet(source.name, undefined, size);
    readCells(sheet, source);
    readLayout(sheet, source);
    return sheet;
  });
  for (const sheet of sheets) workbook.calculator.reload(sheet);
  workbook.activate((sheets[file.activeSheet ?? 0] ?? sheets[0]) as Sheet);
  workbook.carried = file.namedRanges ? { namedRanges: file.namedRanges } : {};
}
