import { readMeasureCode } from '../ita/codes.js';
import type { Framework } from '../ita/framework.js';
import { cellName, type Issue } from '../ita/issue.js';
import type { Result } from '../ita/result.js';
import { PLAN_USER_COLUMNS, RESULT_COLUMNS, TAB } from '../tabs/names.js';
import { indexMeasures } from '../tabs/read/identify.js';
import { quoted } from '../tabs/read/issue-list.js';
import { PLAN_HEADERS, type PlanColumn, planCode } from '../tabs/read/plan.js';
import { PLAN_WIDTHS, RESULT_WIDTHS } from '../tabs/write/column-widths.js';
import { PLAN_COLUMNS, planRows } from '../tabs/write/plan-rows.js';
import { RESULT_OWN_COLUMNS, type ResultColumn, resultRows } from '../tabs/write/result-rows.js';
import { issues as words } from '../words/th/issues.js';
import { type OwnTable, type WrittenTable, writeTable } from './write-table.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What was not written because a user's words stand there, or the tab that may not be edited. */
export type Written = { ok: true; issues: Issue[] } | { ok: false; tab: string };

/** Writes `ผลการประเมิน` and `แผนปรับปรุง` from the result. */
export function writeResults(spreadsheet: Spreadsheet, framework: Framework, result: Result): Written {
  const results = writeTable(spreadsheet, resultTable(result));
  if (!results) return { ok: false, tab: TAB.results };
  const plan = writeTable(spreadsheet, planTable(framework, result));
  if (!plan) return { ok: false, tab: TAB.plan };
  return { ok: true, issues: [...keptIssues(TAB.results, results), ...keptIssues(TAB.plan, plan)] };
}

function resultTable(result: Result): OwnTable<ResultColumn> {
  return {
    tab: TAB.results,
    codeKey: 'code',
    headers: RESULT_COLUMNS,
    columns: RESULT_OWN_COLUMNS,
    others: [],
    widths: RESULT_WIDTHS,
    codeOf: readMeasureCode,
    rows: () => resultRows(result),
  };
}

function planTable(framework: Framework, result: Result): OwnTable<PlanColumn> {
  const index = indexMeasures(framework);
  return {
    tab: TAB.plan,
    codeKey: 'code',
    headers: PLAN_HEADERS,
    columns: PLAN_COLUMNS,
    others: Object.values(PLAN_USER_COLUMNS),
    widths: PLAN_WIDTHS,
    codeOf: (cell) => planCode(index, cell),
    rows: ({ grid, table }) => {
      const column = table?.columns.code;
      const present = column === undefined ? [] : grid.map((cells) => planCode(index, cells[column] ?? ''));
      return planRows(result, new Set(present.filter((code) => code !== null)));
    },
  };
}

/** A title that the user reworded is theirs to keep; a figure that they typed over is told. */
function keptIssues(tab: string, { kept }: WrittenTable): Issue[] {
  return kept
    .filter(({ key }) => key !== 'title')
    .map(({ row, column, found }) => ({ tab, cell: cellName(row, column), ...words.keptCell(quoted(found)) }));
}
