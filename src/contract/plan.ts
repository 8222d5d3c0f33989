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
