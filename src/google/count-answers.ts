import type { Counted, CountPlan } from '../contract/counting.js';
import type { Grid } from '../ita/text.js';
import { countRows } from '../tabs/read/counting.js';
import { asShown } from '../tabs/read/percent.js';
import { readRuns, runsOf } from './column-runs.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Counts some rows of a tab by a plan: one read a run of neighbouring columns. Null where the tab has no such rows any more. */
export function countSheet(sheet: Sheet, plan: CountPlan, from: number): Counted | null {
  const rows = Math.min(plan.step, plan.firstRow + plan.rows - from);
  if (rows < 1 || from + rows > sheet.getMaxRows()) return null;
  const runs = runsOf(plan.loaded);
  const values: Grid = readRuns(sheet, from, rows, runs, (range) => range.getValues());
  const shown = plan.hasPercents
    ? asShown(
        values,
        readRuns(sheet, from, rows, runs, (range) => range.getNumberFormats()),
      )
    : values;
  const places = runs.flatMap(({ first, count }) => Array.from({ length: count }, (_, at) => first + at));
  const columns = plan.columns.map((own) => ({ ...own, column: places.indexOf(own.column) }));
  return inSheet(countRows({ ...plan, columns }, shown, from), places);
}

/** Counts whose places name the sheet's own columns. */
function inSheet(counted: Counted, places: readonly number[]): Counted {
  const moved = <T extends { column: number }>(cell: T): T => ({ ...cell, column: places[cell.column] ?? 0 });
  const questions = counted.tally.questions.map((question) => ({
    ...question,
    parts: question.parts.map((part) => (part?.firstUnreadable ? { ...part, firstUnreadable: moved(part.firstUnreadable) } : part)),
  }));
  return { ...counted, tally: { ...counted.tally, questions, unreadable: counted.tally.unreadable.map(moved) } };
}
