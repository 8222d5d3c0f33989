import { isFormula } from '../model/cell.js';
import { columnOf, rowOf } from '../model/place.js';
import type { Sheet } from '../model/sheet.js';
import type { At, Edit } from './used-sizes.js';

/** What the engine is still to be told. A tab that no formula is in or names is not told: a hundred thousand rows of answers cost it nothing. */
export class Edits {
  private waiting: Edit[] = [];
  private readonly heard = new Set<Sheet>();

  get none(): boolean {
    return this.waiting.length === 0;
  }

  take(): Edit[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }

  add(at: At): void {
    this.waiting.push(at);
  }

  /** What these formulas say may have other words now. */
  around(formulas: readonly At[]): void {
    for (const at of formulas) this.waiting.push({ ...at, around: true });
  }

  /** All formulas. */
  touchFormulas(): void {
    for (const sheet of this.heard) this.around(sheet.formulas().map((at) => ({ sheet, ...at })));
  }

  touch(sheet: Sheet, row: number, column: number): void {
    if (this.heard.has(sheet)) this.add({ sheet, row, column });
    else if (isFormula(sheet.contentAt(row, column))) this.hear(sheet);
  }

  hear(sheet: Sheet): void {
    if (this.heard.has(sheet)) return;
    this.heard.add(sheet);
    for (const at of cellsIn(sheet)) this.add(at);
  }

  /** A tab is new or all of it is to be told anew. */
  load(sheet: Sheet): void {
    if (this.heard.delete(sheet) || sheet.hasFormula()) this.hear(sheet);
  }

  forget(sheet: Sheet): void {
    this.heard.delete(sheet);
    this.waiting = this.waiting.filter((edit) => edit.sheet !== sheet);
  }

  /** Every cell that the engine holds or waits for. */
  cells(): At[] {
    return [...this.heard].flatMap((sheet) => [...cellsIn(sheet)]);
  }
}

function* cellsIn(sheet: Sheet): Generator<At> {
  for (const key of sheet.contents.keys()) yield { sheet, row: rowOf(key), column: columnOf(key) };
}
