import type { PlanCells, PlanRow } from '../../contract/plan.js';
import type { Issue } from '../../ita/issue.js';
import { planMeasures } from '../../ita/plan-measures.js';
import type { Result } from '../../ita/result.js';
import { withheld } from '../../ita/withheld.js';
import { issues } from '../../words/issues.js';
import { reportIssues as words } from '../../words/report-issues.js';
import { TAB } from '../names.js';

/** An issue for each day outside the fiscal year of the plan, in rows that a report prints. What is no day is not judged. */
export function dueIssues(result: Result, plan: readonly PlanRow[], year: number, planCells: readonly PlanCells[]): Issue[] {
  const needed = neededIn(result);
  const [from, to] = [`${year - 544}-10-01`, `${year - 543}-09-30`];
  return plan
    .filter(({ code, measure, steps }) => needed.includes(code) || measure !== '' || steps !== '')
    .filter(({ due }) => /^\d{4}-\d\d-\d\d$/.test(due) && (due < from || due > to))
    .map(({ code, due }) => ({
      tab: TAB.plan,
      cell: planCells.find((row) => row.code === code)?.cells.due ?? '',
      ...words.dueOutside(issues.day(due), year, issues.day(from), issues.day(to)),
    }));
}

/** What a report plans, in the framework's order. */
function neededIn(result: Result): string[] {
  return planMeasures(withheld(result)).map(({ code }) => code);
}
