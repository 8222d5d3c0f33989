import { keyOf } from '../model/place.js';
import type { Sheet } from '../model/sheet.js';
import type { Size } from './ranges.js';

export interface At {
  sheet: Sheet;
  row: number;
  column: number;
}

/** A cell to tell the engine of; where only its surroundings changed, only if its words are others now. */
export interface Edit extends At {
  around?: true;
}

/** Used sizes grow in steps: a formula over a growing list is not read anew for every row. */
const STEP = { rows: 50, columns: 10 };

const stepped = (reached: number, step: number): number => Math.ceil(reached / step) * step;

/** A formula's cell by name. */
export const nameOf = ({ sheet, row, column }: At): string => `${sheet.id}:${keyOf(row, column)}`;

/** Up to where each tab ever held something, and which formulas were told a tab only so far. */
export class UsedSizes {
  private readonly used = new Map<Sheet, Size>();
  private readonly cut = new Map<Sheet, Map<string, At>>();

  forget(sheet: Sheet): void {
    this.used.delete(sheet);
    this.cut.delete(sheet);
  }

  /** A cell now holds something; gives the formulas that end where their tab did and must see it. */
  reach({ sheet, row, column }: At): At[] {
    const { rows, columns } = this.used.get(sheet) ?? { rows: 0, columns: 0 };
    if (row < rows && column < columns) return [];
    this.used.set(sheet, {
      rows: Math.max(rows, stepped(row + 1, STEP.rows)),
      columns: Math.max(columns, stepped(column + 1, STEP.columns)),
    });
    const formulas = [...(this.cut.get(sheet)?.values() ?? [])];
    this.cut.delete(sheet);
    return formulas;
  }

  /** The size that the formula at a cell is told of a tab: its real one, or where `used` will do, up to where it holds something. */
  sizeFor(at: At, sheet: Sheet | undefined, used: boolean): Size {
    if (!sheet) return { rows: 1, columns: 1 };
    const real = { rows: sheet.maxRows, columns: sheet.maxColumns };
    if (!used) return real;
    const cut = this.cut.get(sheet) ?? new Map<string, At>();
    this.cut.set(sheet, cut.set(nameOf(at), at));
    const reached = this.used.get(sheet) ?? STEP;
    return { rows: Math.min(real.rows, reached.rows), columns: Math.min(real.columns, reached.columns) };
  }
}
