import type { PlanField, ReportPlaces } from '../../contract/plan.js';

/** Where to write a field of a measure's plan, in A1 notation; `''` where the tab has no such row or column yet. */
export function cellFor({ planCells }: ReportPlaces, code: string, field: PlanField): string {
  return planCells.find((own) => own.code === code)?.cells[field] ?? '';
}
