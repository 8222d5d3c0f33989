import { moveFormula } from '../formula/adjust.js';
import { parseA1 } from '../model/a1.js';
import { type CellValue, Fault, isFormula } from '../model/cell.js';
import { cellsOf, keyOf } from '../model/place.js';
import type { Sheet } from '../model/sheet.js';
import { withoutPrefixes } from './foreign-names.js';
import { importFormula } from './google-formula.js';
import type { FileCell, FileSheet } from './hucre.js';
import { styleFromFile } from './styles.js';

const DAY_MS = 86_400_000;
const MARCH_1900 = Date.UTC(1900, 2, 1);
const SPILLING = /^(?:FILTER|SORT|UNIQUE|TRANSPOSE|SEQUENCE|MMULT)\(/i;

/** The reader gives dates as UTC instants of the wall clock; before March 1900 the file's count is one off. */
function serialFromFile(date: Date): number {
  const instant = date.getTime();
  return (instant - Date.UTC(1899, 11, instant < MARCH_1900 ? 31 : 30)) / DAY_MS;
}

function valueFromFile(value: unknown, type?: string): CellValue {
  if (value instanceof Date) return serialFromFile(value);
  if (type === 'error') return new Fault(String(value));
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

type Masters = Map<number, { row: number; column: number; text: string }>;

function formulaText(cell: FileCell, row: number, column: number, masters: Masters): string | null {
  const { formula, formulaSharedIndex: index } = cell;
  if (formula && index !== undefined) masters.set(index, { row, column, text: formula });
  if (formula) return formula;
  const master = index === undefined ? undefined : masters.get(index);
  if (formula === undefined || !master) return null;
  return moveFormula(`=${master.text}`, row - master.row, column - master.column).slice(1);
}

function arrayFormula(text: string): string {
  return SPILLING.test(text) || text.startsWith('{') ? `=${text}` : `=ARRAYFORMULA(${text})`;
}

/** Puts a formula of the file into the sheet; gives the cells that are only its results. */
function readFormula(sheet: Sheet, cell: FileCell, text: string, row: number, column: number): number[] {
  const google = importFormula(text);
  const key = keyOf(row, column);
  if (google === 'spilled') return [key];
  const plain = withoutPrefixes(text);
  const isArray = cell.formulaType === 'array';
  const formula = google ? google.formula : isArray ? arrayFormula(plain) : `=${plain}`;
  const type = cell.type === 'error' ? 'error' : undefined;
  sheet.contents.set(key, { formula, cached: valueFromFile(cell.formulaResult ?? cell.value, type) });
  if (!isArray || !cell.formulaRef) return [];
  const place = parseA1(cell.formulaRef, sheet.maxRows, sheet.maxColumns);
  return place ? [...cellsOf(place)].map((at) => keyOf(at.row, at.column)).filter((one) => one !== key) : [];
}

/** Links, rich text and check boxes stay with a cell as long as its value does; of a formula that is its text. */
function carry(sheet: Sheet, { hyperlink, richText, checkbox }: FileCell, key: number, value: CellValue): void {
  const parts = { ...(hyperlink && { hyperlink }), ...(richText && { richText }), ...(checkbox && { checkbox }) };
  if (Object.keys(parts).length > 0) sheet.carriedCells.set(key, { value, parts });
}

/** How a cell looks and what is noted on it. */
function readLook(sheet: Sheet, { style, comment }: FileCell, key: number): void {
  if (style) sheet.styles.set(key, styleFromFile(style));
  if (!comment) return;
  sheet.notes.set(key, comment.text);
  if (comment.author) sheet.noteAuthors.set(key, { text: comment.text, author: comment.author });
}

/** Cells that hold nothing but a look, a note or a link may lie outside the rows. */
function readEmpty(sheet: Sheet, file: FileSheet): void {
  for (const [place, cell] of file.cells ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    readLook(sheet, cell, keyOf(row, column));
    if (!sheet.contents.has(keyOf(row, column))) carry(sheet, cell, keyOf(row, column), null);
  }
}

/** Reads what the cells hold. What a formula only spilled is not content. */
export function readCells(sheet: Sheet, file: FileSheet): void {
  const masters: Masters = new Map();
  const results: number[] = [];
  file.rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      const cell = file.cells?.get(`${row},${column}`);
      const text = cell && formulaText(cell, row, column, masters);
      if (cell && text) {
        results.push(...readFormula(sheet, cell, text, row, column));
        const content = sheet.contents.get(keyOf(row, column));
        if (isFormula(content)) carry(sheet, cell, keyOf(row, column), content.formula);
        return;
      }
      const plain = valueFromFile(value, cell?.type);
      if (plain !== null) sheet.contents.set(keyOf(row, column), { value: plain });
      if (cell && plain !== null) carry(sheet, cell, keyOf(row, column), plain);
    });
  });
  for (const key of results) sheet.contents.delete(key);
  readEmpty(sheet, file);
}
