import { type Content, isFormula } from './cell.js';
import { columnOf, keyOf, type Place, rowOf } from './place.js';
import type { Rule, Style } from './style.js';

export const NEW_SHEET = { rows: 1000, columns: 26 };

/** A part of a file's cell that the host only carries. */
export interface CarriedCell {
  value: unknown;
  parts: object;
}

/** A place that whoever runs the script may not edit; null is the whole tab. */
export interface Protection {
  place: Place | null;
}

/** One tab: what users and scripts put there. Values of formulas live in the calculator. */
export class Sheet {
  maxRows = NEW_SHEET.rows;
  maxColumns = NEW_SHEET.columns;
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  /** What was selected when the tab was last in front; null for a tab that never was. */
  selected: Place | null = null;
  /** What whoever runs the script may not edit. */
  protections: Protection[] = [];
  merges: Place[] = [];
  rules: Rule[] = [];
  readonly contents = new Map<number, Content>();
  readonly styles = new Map<number, Style>();
  readonly notes = new Map<number, string>();
  /** Who wrote the file's notes; holds while the note does. */
  readonly noteAuthors = new Map<number, { text: string; author: string }>();
  /** Links and rich text of the file's cells, which the host does not use: they go back with the cell while it holds the value they came with. */
  readonly carriedCells = new Map<number, CarriedCell>();
  readonly columnWidths = new Map<number, number>();
  /** Tags of the file's tab that the xlsx library would lose. */
  tags: Record<string, string> = {};
  /** Parts of the file that the host carries but does not use. */
  carried: unknown = null;

  constructor(
    readonly id: number,
    public name: string,
  ) {}

  /** The whole tab is protected. */
  get readOnly(): boolean {
    return this.protections.some(({ place }) => place === null);
  }

  set readOnly(closed: boolean) {
    this.protections = this.protections.filter(({ place }) => place !== null);
    if (closed) this.protections.push({ place: null });
  }

  contentAt(row: number, column: number): Content | undefined {
    return this.contents.get(keyOf(row, column));
  }

  styleAt(row: number, column: number): Style {
    return this.styles.get(keyOf(row, column)) ?? {};
  }

  restyle(row: number, column: number, change: Style): void {
    this.styles.set(keyOf(row, column), { ...this.styleAt(row, column), ...change });
  }

  hasFormula(): boolean {
    for (const content of this.contents.values()) if (isFormula(content)) return true;
    return false;
  }

  formulas(): { row: number; column: number }[] {
    const found: { row: number; column: number }[] = [];
    for (const [key, content] of this.contents) if (isFormula(content)) found.push({ row: rowOf(key), column: columnOf(key) });
    return found;
  }
}
