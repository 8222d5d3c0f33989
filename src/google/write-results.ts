import { readMeasureCode } from '../ita/codes.js';
import type { Framework } from '../ita/framework.js';
import { cellName, type Issue } from '../ita/issue.js';
import type { Result } from '../ita/result.js';
import { PLAN_USER_COLUMNS, RESULT_COLUMNS, TAB } from '../tabs/names.js';
import { indexMeasures } from '../tabs/read/identify.js';
import { quoted } from '../tabs/read/issue-list.js';
import { PLAN_HEADERS, type PlanColumn, planCode } from '../tabs/read/plan.js';
import { PLAN_WIDTHS, RESULT_WIDTHS } from '../tabs/write/column-widths.js';
import type { MergedTable } from '../tabs/write/merge-table.js';
import { PLAN_COLUMNS, type PlanOwnColumn, planRows } from '../tabs/write/plan-rows.js';
import { RESULT_OWN_COLUMNS, type ResultColumn, resultRows } from '../tabs/write/result-rows.js';
import { issues as words } from '../words/issues.js';
import { type OwnTable, readTable, writeTable } from './write-table.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What was not written because a user's words stand there, or the tab that may not be edited. */
type Written = { ok: true; issues: Issue[] } | { ok: false; tab: string };

/** Writes `ผลการประเมิน` and `แผนปรับปรุง` from the result: both or, where one may not be edited, neither. */
export function writeResults(spreadsheet: Spreadsheet, framework: Framework, result: Result): Written {
  const results = resultTable(result);
  const plan = planTable(framework, result);
  const standingResults = readTable(spreadsheet, results);
  const standingPlan = readTable(spreadsheet, plan);
  if (!standingResults.canEdit) return { ok: false, tab: TAB.results };
  if (!standingPlan.canEdit) return { ok: false, tab: TAB.plan };
  const [resultsTab, planTab] = [standingResults.sheet?.getName() ?? TAB.results, standingPlan.sheet?.getName() ?? TAB.plan];
  const writtenResults = writeTable(spreadsheet, results, standingResults);
  const writtenPlan = writeTable(spreadsheet, plan, standingPlan);
  return { ok: true, issues: [...keptIssues(resultsTab, writtenResults), ...keptIssues(planTab, writtenPlan)] };
}

function resultTable(result: Result): OwnTable<ResultColumn, ResultColumn> {
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

function planTable(framework: Framework, result: Result): OwnTable<PlanColumn, PlanOwnColumn> {
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
function keptIssues(tab: string, { kept }: MergedTable): Issue[] {
  return kept
    .filter(({ key }) => key !== 'title')
    .map(({ row, column, found }) => ({ tab, cell: cellName(row, column), ...words.keptCell(quoted(found)) }));
}
