import { closeRanges, renameSheets } from '../formula/adjust.js';
import { type CellValue, Fault, isFormula } from '../model/cell.js';
import { columnOf, rowOf } from '../model/place.js';
import type { Sheet } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';
import { isSheetsOnly, withPrefixes } from './foreign-names.js';
import { exportFormula, exportSpilled } from './google-formula.js';
import type { FileCell, FileSheetToWrite } from './hucre.js';
import { pixelsOf } from './read.js';
import { withRowHeights } from './row-heights.js';
import { rulesToFile } from './rules.js';
import { styleToFile } from './styles.js';

const widthOf = (pixels: number): number => (pixels - 5) / 7;

type FileValue = string | number | boolean;
const plain = (value: CellValue): FileValue => (value instanceof Fault ? value.code : (value ?? ''));

/** A formula of one cell or an array, as other programs write it. */
function foreignFormula(sheet: Sheet, formula: string, value: CellValue): Partial<FileCell> {
  const inner = /^=ARRAYFORMULA\(([\s\S]*)\)$/i.exec(formula);
  const text = withPrefixes(closeRanges(inner ? `=${inner[1]}` : formula, sheet.maxRows));
  return { formula: text, formulaResult: plain(value) };
}

function carriedParts(sheet: Sheet, key: number, value: CellValue): object {
  const carried = sheet.carriedCells.get(key);
  return carried?.value === value ? carried.parts : {};
}

/** What other programs must be told otherwise. */
export interface Abroad {
  custom: ReadonlySet<string>;
  /** The name of a tab in the file. */
  nameFor(name: string): string;
}

function contentCell(workbook: Workbook, sheet: Sheet, key: number, abroad: Abroad): Partial<FileCell> {
  const content = sheet.contents.get(key);
  if (!content) return carriedParts(sheet, key, null);
  if (!isFormula(content)) return { value: plain(content.value), ...carriedParts(sheet, key, content.value) };
  const value = workbook.valueAt(sheet, rowOf(key), columnOf(key));
  const formula = renameSheets(content.formula, abroad.nameFor);
  const parts = carriedParts(sheet, key, content.formula);
  if (isSheetsOnly(formula, abroad.custom) || workbook.calculator.isAnchor(sheet, key)) {
    return { formula: exportFormula(formula, value), formulaResult: plain(value), ...parts };
  }
  return { ...foreignFormula(sheet, formula, value), ...parts };
}

function noteOf(sheet: Sheet, key: number): FileCell['comment'] {
  const text = sheet.notes.get(key);
  if (!text) return undefined;
  const by = sheet.noteAuthors.get(key);
  return by?.text === text ? { text, author: by.author } : { text };
}

function cellsOfSheet(workbook: Workbook, sheet: Sheet, abroad: Abroad): Map<string, Partial<FileCell>> {
  const spilled = workbook.calculator.spills.cells(sheet);
  const held = [sheet.contents, sheet.styles, spilled, sheet.notes, sheet.carriedCells] as Map<number, unknown>[];
  const keys = new Set(held.flatMap((cells) => [...cells.keys()]));
  const cells = new Map<string, Partial<FileCell>>();
  for (const key of keys) {
    const value = spilled.get(key);
    const cell: Partial<FileCell> =
      value === undefined ? contentCell(workbook, sheet, key, abroad) : { formula: exportSpilled(value), formulaResult: plain(value) };
    const style = styleToFile(sheet.styles.get(key) ?? {});
    const comment = noteOf(sheet, key);
    cells.set(`${rowOf(key)},${columnOf(key)}`, {
      ...cell,
      ...(style ? { style } : {}),
      ...(comment ? { comment } : {}),
    });
  }
  return cells;
}

/** The file's columns, with the widths that the host changed. */
function columnsOf(sheet: Sheet, carried: FileSheetToWrite['columns'] = []): NonNullable<FileSheetToWrite['columns']> {
  const last = Math.max(carried.length - 1, ...sheet.columnWidths.keys());
  return Array.from({ length: last + 1 }, (_, at) => {
    const own = carried[at] ?? {};
    const pixels = sheet.columnWidths.get(at);
    const kept = own.width !== undefined && pixelsOf(own.width) === pixels;
    return pixels === undefined || kept ? own : { ...own, width: widthOf(pixels) };
  });
}

/** A tab as the library writes it. */
export function sheetToFile(workbook: Workbook, sheet: Sheet, abroad: Abroad): FileSheetToWrite {
  const carried = (sheet.carried ?? {}) as Partial<FileSheetToWrite>;
  const rowDefs = withRowHeights(workbook, sheet, carried.rowDefs);
  return {
    ...carried,
    ...(rowDefs ? { rowDefs } : {}),
    name: abroad.nameFor(sheet.name),
    rows: [],
    cells: cellsOfSheet(workbook, sheet, abroad),
    columns: columnsOf(sheet, carried.columns),
    hidden: sheet.hidden,
    merges: sheet.merges.map((at) => ({
      startRow: at.row,
      startCol: at.column,
      endRow: at.row + at.rows - 1,
      endCol: at.column + at.columns - 1,
    })),
    conditionalRules: rulesToFile(sheet),
    ...(sheet.frozenRows || sheet.frozenColumns ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } } : {}),
  };
}
