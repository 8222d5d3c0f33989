import type { PlanRow } from '../../contract/plan.js';
import { readCode, readLeadingCode } from '../../ita/codes.js';
import type { Cell, Grid } from '../../ita/text.js';
import { reportIssues as words } from '../../words/report-issues.js';
import { PLAN_OWN_COLUMNS, PLAN_USER_COLUMNS, TAB } from '../names.js';
import { type DayOf, dayOfCell, readDay } from './days.js';
import type { MeasureIndex } from './identify.js';
import { type IssueList, quoted } from './issue-list.js';
import { multiline } from './multiline.js';
import { findTable, rowsOf, type Table } from './table.js';

export const PLAN_HEADERS = { ...PLAN_OWN_COLUMNS, ...PLAN_USER_COLUMNS, code: [PLAN_OWN_COLUMNS.code, 'รหัส', 'หัวข้อ'] } as const;

/** A column of `แผนปรับปรุง`, ours or the user's. */
export type PlanColumn = keyof typeof PLAN_HEADERS;

export function findPlan(grid: Grid): Table<PlanColumn> | null {
  return findTable(grid, PLAN_HEADERS, ['code']);
}

/** Reads what the user wrote in `แผนปรับปรุง`, by item. A bare number or another mix is an issue: an item is not guessed. */
export function readPlan(grid: Grid | null, dayOf: DayOf, index: MeasureIndex, issues: IssueList): PlanRow[] {
  const table = grid ? findPlan(grid) : null;
  if (!grid || !table) return [];
  const seen = new Set<string>();
  return rowsOf(grid, table).flatMap(({ row, cells }) => {
    const column = table.columns.code ?? 0;
    const code = planCode(index, cells[column] ?? '');
    const text = (name: PlanColumn): string => textOf(cells[table.columns[name] ?? -1], dayOf);
    const isWritten = (Object.keys(PLAN_USER_COLUMNS) as PlanColumn[]).some((name) => text(name) !== '');
    if (code === null || seen.has(code)) {
      if (isWritten)
        issues.cell(
          TAB.plan,
          row,
          column,
          code === null ? words.barePlanCode(quoted(cells[column] ?? '')) : words.doubledPlanRow(quoted(cells[column] ?? '')),
        );
      return [];
    }
    seen.add(code);
    if (!isWritten) return [];
    if (WITHOUT_CENTURY.test(text('due'))) issues.cell(TAB.plan, row, table.columns.due ?? 0, words.dayWithoutCentury(quoted(text('due'))));
    return [
      {
        code,
        analysis: text('analysis'),
        measure: text('measure'),
        steps: text('steps'),
        unit: text('unit'),
        person: text('person'),
        followUp: text('followUp'),
        due: dueOf(cells[table.columns.due ?? -1], dayOf),
        success: text('success'),
        status: text('status'),
        evidence: text('evidence'),
        remark: text('remark'),
      },
    ];
  });
}

/** The measure that a plan row is about, also from `E8 ช่องทางรับฟัง`; null for a bare number or anything else that is no certain code. */
export function planCode(index: MeasureIndex, cell: Cell): string | null {
  for (const read of [readCode(cell), readLeadingCode(cell)?.read]) {
    if (read?.certain && (index.measures.has(read.code) || read.code === 'total')) return read.code;
  }
  return null;
}

const WITHOUT_CENTURY = /^[0-9๐-๙]{1,2}[/.-][0-9๐-๙]{1,2}[/.-][0-9๐-๙]{2}$/;

/** A day as `yyyy-mm-dd`; any other text as it is written. */
function dueOf(cell: Cell | undefined, dayOf: DayOf): string {
  return (cell === undefined ? null : readDay(cell, dayOf)) ?? textOf(cell, dayOf);
}

function textOf(cell: Cell | undefined, dayOf: DayOf): string {
  return cell instanceof Date ? dayOfCell(cell, dayOf) : multiline(cell);
}
