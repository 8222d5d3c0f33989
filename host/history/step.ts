import { isDeepStrictEqual } from 'node:util';
import type { Sheet } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';
import { activeOf, type BookState, type CellsField, type Fields, type SheetState, sheetState } from './snapshot.js';

/** Of one entry what it was and what it became; undefined is no entry. */
export interface Entry {
  field: CellsField;
  key: number;
  before: unknown;
  after: unknown;
}

export interface Patch {
  sheet: Sheet;
  entries: Entry[];
  /** Null where no field changed. */
  fields: { before: Fields; after: Fields } | null;
}

export type Whole = Omit<BookState, 'sheets'> & { sheets: Sheet[] };

/** One action: only what differs is kept. */
export interface Step {
  before: Whole;
  after: Whole;
  patches: Patch[];
}

const same = (a: unknown, b: unknown): boolean => a === b || isDeepStrictEqual(a, b);

function entriesOf(before: SheetState, after: SheetState): Entry[] {
  const entries: Entry[] = [];
  for (const field of Object.keys(before.cells) as CellsField[]) {
    const old = before.cells[field];
    const now = after.cells[field];
    for (const [key, value] of old) if (!same(value, now.get(key))) entries.push({ field, key, before: value, after: now.get(key) });
    for (const [key, value] of now) if (!old.has(key)) entries.push({ field, key, before: undefined, after: value });
  }
  return entries;
}

/** A tab that was removed still stands as it was left. */
function patchOf(before: SheetState): Patch {
  const after = sheetState(before.sheet);
  const fields = same(before.fields, after.fields) ? null : { before: before.fields, after: after.fields };
  return { sheet: before.sheet, entries: entriesOf(before, after), fields };
}

const wholeBefore = ({ sheets, names, active }: BookState): Whole => ({ names, active, sheets: sheets.map(({ sheet }) => sheet) });

const wholeNow = (workbook: Workbook): Whole => ({ names: workbook.names, active: activeOf(workbook), sheets: [...workbook.sheets] });

/** What was done since a state; null where that is nothing. */
export function stepSince(before: BookState, workbook: Workbook): Step | null {
  const patches = before.sheets.map(patchOf).filter(({ entries, fields }) => entries.length > 0 || fields !== null);
  const step = { before: wholeBefore(before), after: wholeNow(workbook), patches };
  const isNothing = patches.length === 0 && same(step.before.names, step.after.names) && sameList(step.before.sheets, step.after.sheets);
  return isNothing ? null : step;
}

export const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** How much a step keeps. */
export const weightOf = (step: Step): number => step.patches.reduce((sum, { entries }) => sum + entries.length, 1);
