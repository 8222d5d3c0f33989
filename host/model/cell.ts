/** What a cell shows when it has no answer: `#REF!` and the like, with the reason Sheets shows in its note. */
export class Fault {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

export type Scalar = number | string | boolean;

/** A day is a number (days since 1899-12-30 by the spreadsheet's clock): the number format makes it a date. */
export type CellValue = Scalar | Fault | null;

export interface Constant {
  value: Scalar | Fault;
}

export interface Formula {
  /** As typed, with its `=`. */
  formula: string;
  /** What the file last showed: stands for a formula that this host cannot calculate. */
  cached: CellValue;
}

export type Content = Constant | Formula;

export const isFormula = (content: Content | undefined): content is Formula => content !== undefined && 'formula' in content;
