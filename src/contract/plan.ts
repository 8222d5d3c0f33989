/** One row of `แผนปรับปรุง` as the user keeps it; `''` where nothing is written. `due` is the text of the cell, dates as `yyyy-mm-dd`. */
export interface PlanRow {
  code: string;
  analysis: string;
  measure: string;
  steps: string;
  unit: string;
  person: string;
  followUp: string;
  due: string;
  success: string;
  status: string;
  evidence: string;
  remark: string;
}

/** What the user writes of a measure in the plan. */
export type PlanField = Exclude<keyof PlanRow, 'code'>;

/** Where the cells of one row of `แผนปรับปรุง` stand, in A1 notation; a column that the tab lacks is left out. */
export interface PlanCells {
  code: string;
  cells: Partial<Record<PlanField, string>>;
}

/** Where what the report says is written: tabs by their names in this workbook, and the cells of the plan. */
export interface ReportPlaces {
  plan: string;
  planCells: PlanCells[];
  passages: string;
}
