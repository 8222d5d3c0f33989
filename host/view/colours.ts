import { moveFormula } from '../formula/adjust.js';
import { Fault } from '../model/cell.js';
import { keyOf, type Place } from '../model/place.js';
import type { Sheet } from '../model/sheet.js';
import type { Rule } from '../model/style.js';
import type { Workbook } from '../model/workbook.js';

/** Whether a rule's formula holds; one that errs colours nothing. */
function holds(workbook: Workbook, sheet: Sheet, formula: string, row: number, column: number): boolean {
  const value = workbook.calculator.probe({ sheet, row, column }, formula);
  if (value === null || value instanceof Fault || typeof value === 'string') return false;
  return Boolean(value);
}

/** A rule's references are those of the first cell of its first place; in every other cell they move along. */
function* cellsToAsk(rule: Rule, used: { rows: number; columns: number }): Generator<{ row: number; column: number; formula: string }> {
  const home = rule.places[0] as Place;
  for (const place of rule.places) {
    const last = { row: Math.min(place.row + place.rows, used.rows), column: Math.min(place.column + place.columns, used.columns) };
    for (let row = place.row; row < last.row; row++) {
      for (let column = place.column; column < last.column; column++) {
        yield { row, column, formula: moveFormula(rule.formula, row - home.row, column - home.column) };
      }
    }
  }
}

/** The rule that colours each cell of the used part: the first that holds. Rules of kinds that the host only carries colour nothing. */
export function colouringRules(workbook: Workbook, sheet: Sheet): Map<number, Rule> {
  const found = new Map<number, Rule>();
  const rules = sheet.rules.filter(({ criteria, places }) => criteria === 'CUSTOM_FORMULA' && places.length > 0);
  if (rules.length === 0) return found;
  const used = workbook.usedSize(sheet);
  for (const rule of rules) {
    for (const { row, column, formula } of cellsToAsk(rule, used)) {
      const key = keyOf(row, column);
      if (!found.has(key) && holds(workbook, sheet, formula, row, column)) found.set(key, rule);
    }
  }
  return found;
}
