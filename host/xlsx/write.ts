import { closeRanges } from '../formula/adjust.js';
import { type CellValue, Fault, isFormula } from '../model/cell.js';
import { columnOf, rowOf } from '../model/place.js';
import type { Sheet } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';
import { isSheetsOnly, withPrefixes } from './foreign-names.js';
import { exportFormula, exportSpilled } from './google-formula.js';
import type { FileCell, FileSheetToWrite } from './hucre.js';
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

function contentCell(workbook: Workbook, sheet: Sheet, key: number, custom: ReadonlySet<string>): Partial<FileCell> {
  const content = sheet.contents.get(key);
  if (!content) return {};
  if (!isFormula(content)) return { value: plain(content.value), ...carriedParts(sheet, key, content.value) };
  const value = workbook.valueAt(sheet, rowOf(key), columnOf(key));
  if (isSheetsOnly(content.formula, custom) || workbook.calculator.isAnchor(sheet, key)) {
    return { formula: exportFormula(content.formula, value), formulaResult: plain(value) };
  }
  return foreignFormula(sheet, content.formula, value);
}

function cellsOfSheet(workbook: Workbook, sheet: Sheet, custom: ReadonlySet<string>): Map<string, Partial<FileCell>> {
  const spilled = workbook.calculator.spills.cells(sheet);
  const keys = new Set([...sheet.contents.keys(), ...sheet.styles.keys(), ...spilled.keys(), ...sheet.notes.keys()]);
  const cells = new Map<string, Partial<FileCell>>();
  for (const key of keys) {
    const value = spilled.get(key);
    const cell: Partial<FileCell> =
      value === undefined ? contentCell(workbook, sheet, key, custom) : { formula: exportSpilled(value), formulaResult: plain(value) };
    const style = styleToFile(sheet.styles.get(key) ?? {});
    const note = sheet.notes.get(key);
    cells.set(`${rowOf(key)},${columnOf(key)}`, {
      ...cell,
      ...(style ? { style } : {}),
      ...(note ? { comment: { text: note } } : {}),
    });
  }
  return cells;
}

/** A tab as the library writes it. */
export function sheetToFile(workbook: Workbook, sheet: Sheet, custom: ReadonlySet<string>): FileSheetToWrite {
  const last = Math.max(-1, ...sheet.columnWidths.keys());
  const columns = Array.from({ length: last + 1 }, (_, at) => {
    const pixels = sheet.columnWidths.get(at);
    return pixels === undefined ? {} : { width: widthOf(pixels) };
  });
  return {
    ...(sheet.carried as object | null),
    name: sheet.name,
    rows: [],
    cells: cellsOfSheet(workbook, sheet, custom),
    columns,
    hidden: sheet.hidden,
    merges: sheet.merges.map((at) => ({
      startRow: at.row,
      startCol: at.column,
      endRow: at.row + at.rows - 1,
      endCol: at.column + at.columns - 1,
    })),
    conditionalRules: rulesToFile(sheet.rules),
    ...(sheet.frozenRows || sheet.frozenColumns ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } } : {}),
  };
}
