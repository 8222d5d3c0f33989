import type { PlanCells, PlanField } from '../../contract/plan.js';
import { cellName } from '../../ita/issue.js';
import type { Grid } from '../../ita/text.js';
import { PLAN_USER_COLUMNS } from '../names.js';
import type { MeasureIndex } from './identify.js';
import { findPlan, planCode } from './plan.js';
import { rowsOf } from './table.js';

/** Where to write about each measure that has a row in `แผนปรับปรุง`; of several rows the first, as in the report. */
export function planCells(grid: Grid | null, index: MeasureIndex): PlanCells[] {
  const table = grid ? findPlan(grid) : null;
  if (!grid || !table) return [];
  const fields = Object.keys(PLAN_USER_COLUMNS) as PlanField[];
  const placed = new Map<string, PlanCells>();
  for (const { row, cells } of rowsOf(grid, table)) {
    const code = planCode(index, cells[table.columns.code ?? 0] ?? '');
    if (code === null || placed.has(code)) continue;
    const named = fields.flatMap((field) => {
      const column = table.columns[field];
      return column === undefined ? [] : [[field, cellName(row, column)] as const];
    });
    placed.set(code, { code, cells: Object.fromEntries(named) });
  }
  return [...placed.values()];
}
