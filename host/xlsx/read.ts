import { renameSheets } from '../formula/adjust.js';
import type { Size } from '../formula/ranges.js';
import { isFormula } from '../model/cell.js';
import { NEW_SHEET, type Sheet } from '../model/sheet.js';
import { CELL_LIMIT, type Workbook } from '../model/workbook.js';
import type { FileBook, FileSheet } from './hucre.js';
import { namedAs } from './print-names.js';
import { readCells } from './read-cells.js';
import { rulesFromFile } from './rules.js';
import { distinctNames } from './tab-names.js';

/** A column's width in the file counts characters. */
export const pixelsOf = (width: number): number => Math.round(width * 7 + 5);

const CARRIED = [
  'columns',
  'protection',
  'splitPane',
  'tables',
  'outlineProperties',
  'backgroundImage',
  'sparklines',
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
  if (file.protection?.sheet) sheet.readOnly = true;
  sheet.carried = Object.fromEntries(CARRIED.filter((part) => file[part] !== undefined).map((part) => [part, file[part]]));
}

/** The file says so many cells that no spreadsheet takes them. */
export class TooManyCells extends Error {}

/** What a tab of the file takes, and what it would take as a new tab. */
function sizesOf(file: FileSheet): { own: Size; roomy: Size } {
  const own = { rows: Math.max(1, file.rows.length), columns: 1 };
  for (const row of file.rows) own.columns = Math.max(own.columns, row.length);
  for (const place of file.cells?.keys() ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    own.rows = Math.max(own.rows, row + 1);
    own.columns = Math.max(own.columns, column + 1);
  }
  return { own, roomy: { rows: Math.max(NEW_SHEET.rows, own.rows), columns: Math.max(NEW_SHEET.columns, own.columns) } };
}

const cellsIn = ({ rows, columns }: Size): number => rows * columns;

/** Every tab as roomy as a new one, but those for which the workbook then has no room. */
function fitted(files: readonly FileSheet[]): Size[] {
  const sizes = files.map(sizesOf);
  let spare = CELL_LIMIT - sizes.reduce((sum, { own }) => sum + cellsIn(own), 0);
  if (spare < 0) throw new TooManyCells();
  return sizes.map(({ own, roomy }) => {
    const more = cellsIn(roomy) - cellsIn(own);
    if (more > spare) return own;
    spare -= more;
    return roomy;
  });
}

/** Fills an empty workbook from a file. */
export function readInto(workbook: Workbook, file: FileBook): void {
  const sizes = fitted(file.sheets);
  const before = file.sheets.map(({ name }) => name);
  const names = distinctNames(before);
  // Of two names alike a formula means the one it writes.
  const nameFor = (name: string): string => names[before.indexOf(name)] ?? name;
  const renamed = names.some((name, at) => name !== before[at]);
  const sheets = file.sheets.map((source, at) => {
    const sheet = workbook.insertSheet(names[at] as string, undefined, sizes[at] as Size);
    readCells(sheet, source);
    readLayout(sheet, source);
    if (renamed) renameIn(sheet, nameFor);
    return sheet;
  });
  workbook.define((file.namedRanges ?? []).map((one) => namedAs(one, nameFor)));
  for (const sheet of sheets) workbook.calculator.reload(sheet);
  workbook.activate((sheets[file.activeSheet ?? 0] ?? sheets[0]) as Sheet);
  workbook.carried = {
    ...(file.properties ? { properties: file.properties } : {}),
    ...(file.workbookProtection ? { workbookProtection: file.workbookProtection } : {}),
  };
}

function renameIn(sheet: Sheet, nameFor: (name: string) => string): void {
  for (const [key, content] of sheet.contents) {
    if (isFormula(content)) sheet.contents.set(key, { ...content, formula: renameSheets(content.formula, nameFor) });
  }
}
