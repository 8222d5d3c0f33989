import { type Content, isFormula } from './cell.js';
import { columnOf, keyOf, type Place, rowOf } from './place.js';
import type { Rule, Style } from './style.js';

export const NEW_SHEET = { rows: 1000, columns: 26 };

/** A part of a file's cell that the host only carries. */
export interface CarriedCell {
  value: unknown;
  parts: object;
}

/** One tab: what users and scripts put there. Values of formulas live in the calculator. */
export class Sheet {
  maxRows = NEW_SHEET.rows;
  maxColumns = NEW_SHEET.columns;
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  /** A tab protected from whoever runs the script. */
  readOnly = false;
  merges: Place[] = [];
  rules: Rule[] = [];
  readonly contents = new Map<number, Content>();
  readonly styles = new Map<number, Style>();
  readonly notes = new Map<number, string>();
  /** Links and rich text of the file's cells, which the host does not use: they go back with the cell while it holds the value they came with. */
  readonly carriedCells = new Map<number, CarriedCell>();
  readonly columnWidths = new Map<number, number>();
  /** Parts of the file that the host carries but does not use. */
  carried: unknown = null;

  constructor(
    readonly id: number,
    public name: string,
  ) {}

  contentAt(row: number, column: number): Content | undefined {
    return this.contents.get(keyOf(row, column));
  }

  styleAt(row: number, column: number): Style {
    return this.styles.get(keyOf(row, column)) ?? {};
  }

  restyle(row: number, column: number, change: Style): void {
    this.styles.set(keyOf(row, column), { ...this.styleAt(row, column), ...change });
  }

  formulas(): { row: number; column: number }[] {
    return [...this.contents].filter(([, content]) => isFormula(content)).map(([key]) => ({ row: rowOf(key), column: columnOf(key) }));
  }
}
