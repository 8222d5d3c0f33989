import type { CellValue } from './merge-table.js';

/** Rows that go below everything a tab holds: the columns they go to, zero-based, their values and formats. */
export interface AppendedRows {
  row: number;
  columns: readonly number[];
  values: readonly (readonly CellValue[])[];
  formats: readonly string[];
  /** True where the first of the rows is the header. */
  withHeader: boolean;
}
