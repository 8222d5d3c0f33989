import { columnOf, rowOf } from '../model/place.js';
import type { Workbook } from '../model/workbook.js';
import { type Patch, type Step, sameList, type Whole } from './step.js';

type Side = 'before' | 'after';

/** Puts a tab's entries and fields back. */
function applyPatch(workbook: Workbook, { sheet, entries, fields }: Patch, side: Side): void {
  const resized = fields !== null && fields.before.maxRows !== fields.after.maxRows;
  if (fields) Object.assign(sheet, structuredClone(fields[side]));
  for (const { field, key, [side]: value } of entries) {
    const cells = sheet[field] as Map<number, unknown>;
    if (value === undefined) cells.delete(key);
    else cells.set(key, value);
  }
  if (!workbook.sheets.includes(sheet)) return;
  if (resized) workbook.calculator.reload(sheet);
  else for (const { field, key } of entries) if (field === 'contents') workbook.calculator.touch(sheet, rowOf(key), columnOf(key));
  if (fields) workbook.calculator.touchFormulas();
}

/** Takes away and puts back whole tabs, as the very objects they were: what is kept of earlier steps means them. */
function applySheets(workbook: Workbook, target: Whole): void {
  if (sameList(workbook.sheets, target.sheets)) return;
  const gone = workbook.sheets.filter((sheet) => !target.sheets.includes(sheet));
  const back = target.sheets.filter((sheet) => !workbook.sheets.includes(sheet));
  workbook.sheets.splice(0, workbook.sheets.length, ...target.sheets);
  for (const sheet of gone) workbook.calculator.removeSheet(sheet);
  for (const sheet of back) workbook.calculator.addSheet(sheet);
  workbook.calculator.touchFormulas();
}

/** Brings the workbook to one side of a step. */
export function applyStep(workbook: Workbook, step: Step, side: Side): void {
  const target = step[side];
  for (const patch of step.patches) applyPatch(workbook, patch, side);
  applySheets(workbook, target);
  if (workbook.names !== target.names) workbook.define(target.names);
  const { sheet, place } = target.active;
  workbook.activate(sheet && workbook.sheets.includes(sheet) ? sheet : (workbook.sheets[0] as never), { ...place });
  workbook.calculator.settle();
}
