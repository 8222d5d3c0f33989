import type { Cell, Grid } from '../ita/text.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Neighbouring columns, which one read loads. Zero-based. */
interface Run {
  first: number;
  count: number;
}

/** Columns as runs of neighbours, ascending. */
export function runsOf(columns: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === column) last.count += 1;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}

/** Some rows of some columns side by side, without the columns between them: one read a run. `row` is zero-based. */
export function readRuns<T extends Cell>(
  sheet: Sheet,
  row: number,
  rows: number,
  runs: readonly Run[],
  read: (range: GoogleAppsScript.Spreadsheet.Range) => T[][],
): T[][] {
  const blocks = runs.map(({ first, count }) => read(sheet.getRange(row + 1, first + 1, rows, count)));
  const [only, ...others] = blocks;
  if (!only) return [];
  return others.length === 0 ? only : only.map((_, index) => blocks.flatMap((block) => block[index] ?? []));
}

/** Rows side by side as they stand in the sheet, `''` where no column was loaded. */
export function spreadOut(compact: Grid, runs: readonly Run[], width: number): Cell[][] {
  return compact.map((cells) => {
    const row: Cell[] = new Array(width).fill('');
    let from = 0;
    for (const { first, count } of runs) {
      for (let at = 0; at < count; at += 1) row[first + at] = cells[from + at] ?? '';
      from += count;
    }
    return row;
  });
}
