import { Calculator } from '../formula/calculator.js';
import type { DefinedName } from '../formula/defined-names.js';
import { type CustomFunctions, NO_FUNCTIONS } from '../formula/functions.js';
import type { Parts } from '../xlsx/parts.js';
import { type CellValue, type Content, isFormula } from './cell.js';
import { isDateFormat } from './number-format.js';
import { keyOf, type Place } from './place.js';
import { NEW_SHEET, Sheet } from './sheet.js';

export const CELL_LIMIT = 10_000_000;

/** What a user may not do, in the words Sheets uses. */
export class SheetsError extends Error {}

export interface WorkbookOptions {
  name?: string;
  id?: string;
  timeZone?: string;
  locale?: string;
  functions?: CustomFunctions;
}

/** One spreadsheet. Contents are held here; what formulas show comes from the calculator. */
export class Workbook {
  /** Its own on Google: a copy of a spreadsheet has another. */
  id: string;
  name: string;
  timeZone: string;
  locale: string;
  readonly sheets: Sheet[] = [];
  activeSheet: Sheet | null = null;
  activePlace: Place = { row: 0, column: 0, rows: 1, columns: 1 };
  readonly calculator: Calculator;
  /** The file's names for places. */
  names: DefinedName[] = [];
  /** What the xlsx library would lose of the file. */
  parts: Parts | null = null;
  /** Parts of the file that the host carries but does not use. */
  carried: unknown = null;
  /** Whoever runs the script may look at this spreadsheet and no more. */
  viewOnly = false;
  private nextId = 0;

  constructor(options: WorkbookOptions = {}) {
    this.id = options.id ?? `local-spreadsheet-${crypto.randomUUID()}`;
    this.name = options.name ?? 'สเปรดชีตไม่มีชื่อ';
    this.timeZone = options.timeZone ?? 'Asia/Bangkok';
    this.locale = options.locale ?? 'th_TH';
    this.calculator = new Calculator(options.functions ?? NO_FUNCTIONS, () => this.timeZone);
  }

  sheetNamed(name: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  sheetOf(id: number): Sheet {
    const sheet = this.sheets.find((one) => one.id === id);
    if (!sheet) throw new SheetsError(`Sheet ${id} not found`);
    return sheet;
  }

  insertSheet(name: string, index = this.sheets.length, size = NEW_SHEET): Sheet {
    this.requireFreeName(name);
    this.requireRoom(size.rows * size.columns);
    const sheet = new Sheet(this.nextId++, name);
    sheet.maxRows = size.rows;
    sheet.maxColumns = size.columns;
    this.sheets.splice(index, 0, sheet);
    this.calculator.addSheet(sheet);
    this.calculator.touchFormulas();
    this.activate(sheet);
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    if (this.sheets.length === 1) throw new SheetsError("You can't remove all the sheets in a document.");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.calculator.removeSheet(sheet);
    if (this.activeSheet === sheet) this.activate(this.sheets[0] as Sheet);
  }

  activate(sheet: Sheet, place: Place = { row: 0, column: 0, rows: 1, columns: 1 }): void {
    this.activeSheet = sheet;
    this.activePlace = place;
    sheet.selected = place;
  }

  requireFreeName(name: string): void {
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new SheetsError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  requireRoom(cells: number): void {
    const held = this.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
    if (held + cells <= CELL_LIMIT) return;
    throw new SheetsError(`This action would increase the number of cells in the workbook above the limit of ${CELL_LIMIT} cells.`);
  }

  /** Takes other names for places, or other places for them. */
  define(names: DefinedName[]): void {
    this.names = names;
    this.calculator.define(names);
  }

  /** Puts content into a cell, or takes it out. */
  put(sheet: Sheet, row: number, column: number, content: Content | null): void {
    const key = keyOf(row, column);
    if (content) sheet.contents.set(key, content);
    else if (!sheet.contents.delete(key)) return;
    this.calculator.touch(sheet, row, column);
  }

  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const content = sheet.contentAt(row, column);
    if (content && !isFormula(content)) return content.value;
    return this.calculator.valueAt(sheet, row, column);
  }

  /** Whether the number in a cell is shown as a date. */
  isDateAt(sheet: Sheet, row: number, column: number): boolean {
    const content = sheet.contentAt(row, column);
    if (isFormula(content)) return this.calculator.isDateAt(sheet, row, column);
    const format = sheet.styleAt(row, column).numberFormat;
    return format !== undefined && isDateFormat(format);
  }

  /** The smallest place from A1 that holds every cell that shows something. */
  usedSize(sheet: Sheet): { rows: number; columns: number } {
    this.calculator.settle();
    let rows = 0;
    let columns = 0;
    for (const cells of [sheet.contents, this.calculator.spills.cells(sheet)]) {
      for (const key of cells.keys()) {
        const row = Math.floor(key / keyOf(1, 0));
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, key - keyOf(row, 0) + 1);
      }
    }
    return { rows, columns };
  }
}
