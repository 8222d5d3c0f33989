import { insertRows as insertRowsInFormula, renameSheet as renameInFormula } from '../formula/adjust.js';
import { isFormula } from './cell.js';
import { columnOf, keyOf, type Place, rowOf } from './place.js';
import type { Sheet } from './sheet.js';
import type { Rule } from './style.js';
import type { Workbook } from './workbook.js';

/** Rewrites every formula of the workbook. */
function rewrite(workbook: Workbook, change: (formula: string, home: Sheet) => string): void {
  for (const sheet of workbook.sheets) {
    for (const [key, content] of sheet.contents) {
      if (isFormula(content)) sheet.contents.set(key, { ...content, formula: change(content.formula, sheet) });
    }
  }
  const nowhere = workbook.sheets[0] as Sheet;
  workbook.define(workbook.names.map((one) => ({ ...one, range: change(`=${one.range}`, nowhere).slice(1) })));
  workbook.calculator.touchFormulas();
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  if (sheet.name === name) return;
  if (sheet.name.toLowerCase() !== name.toLowerCase()) workbook.requireFreeName(name);
  const before = sheet.name;
  sheet.name = name;
  rewrite(workbook, (formula) => renameInFormula(formula, before, name));
  workbook.define(workbook.names.map((one) => (one.scope === before ? { ...one, scope: name } : one)));
}

function shift<T>(cells: Map<number, T>, move: (row: number, column: number) => number): void {
  const before = [...cells];
  cells.clear();
  for (const [key, cell] of before) cells.set(move(rowOf(key), columnOf(key)), cell);
}

/** A place after rows were put in: below them it moves, around them it grows. */
function spreadPlace(place: Place, after: number, count: number): Place {
  if (place.row >= after) return { ...place, row: place.row + count };
  return place.row + place.rows > after ? { ...place, rows: place.rows + count } : place;
}

/** A rule's formula is that of its first cell: it moves along with it. */
function spreadRule(sheet: Sheet, rule: Rule, after: number, count: number): Rule {
  const formula = rule.formula === '' ? '' : insertRowsInFormula(rule.formula, sheet.name, sheet.name, after, count);
  return { ...rule, formula, places: rule.places.map((place) => spreadPlace(place, after, count)) };
}

/** Puts empty rows below row `after`, counted from 1. */
export function insertRows(workbook: Workbook, sheet: Sheet, after: number, count: number): void {
  workbook.requireRoom(count * sheet.maxColumns);
  sheet.maxRows += count;
  const move = (row: number, column: number): number => keyOf(row >= after ? row + count : row, column);
  for (const { place } of sheet.protections) if (place && place.row >= after) place.row += count;
  sheet.merges = sheet.merges.map((place) => spreadPlace(place, after, count));
  sheet.rules = sheet.rules.map((rule) => spreadRule(sheet, rule, after, count));
  if ([...sheet.contents.keys(), ...sheet.styles.keys()].some((key) => rowOf(key) >= after)) {
    for (const cells of [sheet.contents, sheet.styles, sheet.notes, sheet.noteAuthors, sheet.carriedCells] as Map<number, unknown>[]) {
      shift(cells, move);
    }
    rewrite(workbook, (formula, home) => insertRowsInFormula(formula, home.name, sheet.name, after, count));
    workbook.calculator.reload(sheet);
  }
  workbook.calculator.touchFormulas();
}

/** Puts empty columns at the right end of the sheet. */
export function appendColumns(workbook: Workbook, sheet: Sheet, count: number): void {
  workbook.requireRoom(count * sheet.maxRows);
  sheet.maxColumns += count;
  workbook.calculator.touchFormulas();
}
