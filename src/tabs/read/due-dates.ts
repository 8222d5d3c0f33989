import type { PlanRow } from '../../contract/plan.js';
import type { BlankSetting } from '../../contract/status.js';
import { printedCode } from '../../ita/codes.js';
import { cellName, type Issue } from '../../ita/issue.js';
import { planMeasures } from '../../ita/plan-measures.js';
import type { Result } from '../../ita/result.js';
import type { Grid } from '../../ita/text.js';
import { withheld } from '../../ita/withheld.js';
import { issues as words } from '../../words/issues.js';
import { tables } from '../../words/th/tables.js';
import { PLAN_USER_COLUMNS, TAB } from '../names.js';
import type { MeasureIndex } from './identify.js';
import { findPlan, planCode } from './plan.js';
import { rowsOf } from './table.js';

/** Where the due date of each measure stands on `แผนปรับปรุง`: of its first row; `''` where the tab lacks the column. */
type DueCells = ReadonlyMap<string, string>;

export function dueCells(grid: Grid | null, index: MeasureIndex): DueCells {
  const table = grid ? findPlan(grid) : null;
  const cells = new Map<string, string>();
  if (!grid || !table) return cells;
  const { code: codeColumn = 0, due } = table.columns;
  for (const { row, cells: values } of rowsOf(grid, table)) {
    const code = planCode(index, values[codeColumn] ?? '');
    if (code !== null && !cells.has(code)) cells.set(code, due === undefined ? '' : cellName(row, due));
  }
  return cells;
}

/** An issue for each day outside the fiscal year of the plan, in rows that a report prints. What is no day is not judged. */
export function dueIssues(result: Result, plan: readonly PlanRow[], year: number, cells: DueCells): Issue[] {
  const needed = neededIn(result);
  const [from, to] = [`${year - 544}-10-01`, `${year - 543}-09-30`];
  return plan
    .filter(({ code, measure, steps }) => needed.includes(code) || measure !== '' || steps !== '')
    .filter(({ due }) => /^\d{4}-\d\d-\d\d$/.test(due) && (due < from || due > to))
    .map(({ code, due }) => ({
      tab: TAB.plan,
      cell: cells.get(code) ?? '',
      ...words.dueOutside(words.day(due), year, words.day(from), words.day(to)),
    }));
}

/** More codes than this are not named one by one. */
const NAMED = 8;

/** The rows of the plan that lack a due date, as one blank that prints as a dotted line; the cell is the first of them. */
export function blankDues(result: Result, plan: readonly PlanRow[], cells: DueCells): BlankSetting[] {
  const dated = new Set(plan.filter(({ due }) => due !== '').map(({ code }) => code));
  const blank = neededIn(result).filter((code) => !dated.has(code));
  const [first] = blank;
  if (first === undefined) return [];
  const named = blank.slice(0, NAMED).map((code) => (/^\d/.test(code) ? tables.indicator(code) : printedCode(code, 'arabic')));
  const label = `${PLAN_USER_COLUMNS.due}: ${named.join(' ')}${blank.length > NAMED ? ' …' : ''} (${blank.length})`;
  return [{ label, tab: TAB.plan, cell: cells.get(first) ?? '' }];
}

/** What a report plans, in the framework's order. */
function neededIn(result: Result): string[] {
  return planMeasures(withheld(result)).map(({ code }) => code);
}
