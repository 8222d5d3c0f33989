import { overlap, type Place } from '../model/place.js';
import type { Sheet } from '../model/sheet.js';
import type { Rule } from '../model/style.js';
import { SheetsError, type Workbook } from '../model/workbook.js';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const VIEW_ONLY = 'You do not have permission to edit this document.';

const closes = (sheet: Sheet, place: Place): boolean => sheet.protections.some((one) => one.place === null || overlap(one.place, place));

/** Whether whoever runs the script may write into every cell of a place. */
export const mayEdit = (workbook: Workbook, sheet: Sheet, place: Place): boolean => !workbook.viewOnly && !closes(sheet, place);

export function requireEditor(workbook: Workbook): void {
  if (workbook.viewOnly) throw new SheetsError(VIEW_ONLY);
}

/** For what changes cells. */
export function requireCells(workbook: Workbook, sheet: Sheet, place: Place): void {
  requireEditor(workbook);
  if (closes(sheet, place)) throw new SheetsError(PROTECTED);
}

/** For what changes a tab as such: protected ranges in it do not matter. */
export function requireTab(workbook: Workbook, sheet: Sheet): void {
  requireEditor(workbook);
  if (sheet.readOnly) throw new SheetsError(PROTECTED);
}

/** For what takes the tab away. */
export function requireNothingProtected(workbook: Workbook, sheet: Sheet): void {
  requireEditor(workbook);
  if (sheet.protections.length > 0) throw new SheetsError(PROTECTED);
}

/** Rows may not be put into the middle of a protected range. */
export function requireGap(workbook: Workbook, sheet: Sheet, after: number): void {
  requireTab(workbook, sheet);
  const cut = sheet.protections.some(({ place }) => place && after > place.row && after < place.row + place.rows);
  if (cut) throw new SheetsError(PROTECTED);
}

/** Rules that come, go or change may not colour a protected cell; the others stay as they are. */
export function requireRules(workbook: Workbook, sheet: Sheet, rules: readonly Rule[]): void {
  requireTab(workbook, sheet);
  const before = new Set(sheet.rules.map((rule) => JSON.stringify(rule)));
  const after = new Set(rules.map((rule) => JSON.stringify(rule)));
  const changed = [
    ...sheet.rules.filter((rule) => !after.has(JSON.stringify(rule))),
    ...rules.filter((rule) => !before.has(JSON.stringify(rule))),
  ];
  for (const place of changed.flatMap((rule) => rule.places)) requireCells(workbook, sheet, place);
}
