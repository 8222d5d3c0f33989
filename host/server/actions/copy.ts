import { moveFormula } from '../../formula/adjust.js';
import { type Content, isFormula } from '../../model/cell.js';
import { cellsOf, holds, keyOf, type Place } from '../../model/place.js';
import type { Sheet } from '../../model/sheet.js';
import type { Style } from '../../model/style.js';
import type { Workbook } from '../../model/workbook.js';
import { requireCells } from '../../services/permission.js';
import { type Fields, placeIn, requireInside } from '../fields.js';
import { Refusal } from '../refusal.js';

const MOST_CELLS = 200_000;

interface Taken {
  content: Content | null;
  style: Style | undefined;
  note: string | undefined;
}

/** A cell's content; of what a formula only spilled there, the value. */
function contentOf(workbook: Workbook, sheet: Sheet, row: number, column: number): Content | null {
  const content = sheet.contentAt(row, column);
  if (content) return content;
  const value = workbook.valueAt(sheet, row, column);
  return value === null ? null : { value };
}

function take(workbook: Workbook, sheet: Sheet, { row, column }: { row: number; column: number }): Taken {
  const key = keyOf(row, column);
  return { content: contentOf(workbook, sheet, row, column), style: sheet.styles.get(key), note: sheet.notes.get(key) };
}

function setOrDelete<T>(cells: Map<number, T>, key: number, value: T | undefined): void {
  if (value === undefined) cells.delete(key);
  else cells.set(key, value);
}

function put(workbook: Workbook, sheet: Sheet, row: number, column: number, { content, style, note }: Taken): void {
  workbook.put(sheet, row, column, content);
  setOrDelete(sheet.styles, keyOf(row, column), style);
  setOrDelete(sheet.notes, keyOf(row, column), note);
}

/** The target filled in whole multiples of the source; where it is none, one copy from its first cell. */
function filled(target: Place, source: Place): Place {
  const isMultiple = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return isMultiple ? target : { ...target, rows: source.rows, columns: source.columns };
}

/** Copies cells with their looks and notes. Copied formulas move along, cut ones stay as they are. */
export function copy(workbook: Workbook, body: Fields): void {
  const from = body.inner('from').sheet(workbook);
  const to = body.inner('to').sheet(workbook);
  const source = placeIn(body.inner('from').inner('place'), from);
  const wanted = placeIn(body.inner('to').inner('place'), to);
  const cut = body.flag('cut');
  const target = cut ? { ...wanted, rows: source.rows, columns: source.columns } : filled(wanted, source);
  if (target.rows * target.columns > MOST_CELLS) throw new Refusal('ช่วงที่วางใหญ่เกิน 200,000 เซลล์ โปรดแบ่งวางเป็นส่วน');
  requireInside(target, to);
  requireCells(workbook, to, target);
  if (cut) requireCells(workbook, from, source);
  const taken = new Map(
    [...cellsOf(source)].map((at) => [keyOf(at.row - source.row, at.column - source.column), take(workbook, from, at)]),
  );
  if (cut) empty(workbook, from, source, from === to ? target : null);
  for (const { row, column } of cellsOf(target)) {
    const r = (row - target.row) % source.rows;
    const c = (column - target.column) % source.columns;
    const cell = taken.get(keyOf(r, c)) as Taken;
    const { content } = cell;
    const down = row - source.row - r;
    const right = column - source.column - c;
    const moved =
      content !== null && isFormula(content) && !cut ? { formula: moveFormula(content.formula, down, right), cached: null } : content;
    put(workbook, to, row, column, { ...cell, content: moved });
  }
}

function empty(workbook: Workbook, sheet: Sheet, place: Place, but: Place | null): void {
  for (const { row, column } of cellsOf(place)) {
    if (!but || !holds(but, row, column)) put(workbook, sheet, row, column, { content: null, style: undefined, note: undefined });
  }
}
