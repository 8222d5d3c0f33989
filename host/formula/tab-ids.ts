import type { Sheet } from '../model/sheet.js';
import { tokenize } from './tokens.js';

/** The tabs by the engine's numbers and by name. */
export class TabIds {
  private readonly ids = new Map<Sheet, number>();
  private readonly sheets = new Map<number, Sheet>();
  /** Names of tabs that were removed: who means them has lost them. */
  private readonly removed = new Set<string>();

  set(sheet: Sheet, id: number): void {
    this.ids.set(sheet, id);
    this.sheets.set(id, sheet);
  }

  /** Takes a tab out and gives the number it had. */
  remove(sheet: Sheet): number {
    const id = this.idOf(sheet);
    this.removed.add(sheet.name.toLowerCase());
    this.ids.delete(sheet);
    this.sheets.delete(id);
    return id;
  }

  /** The numbers are about to be given anew. */
  clearNumbers(): void {
    this.sheets.clear();
  }

  idOf(sheet: Sheet): number {
    const id = this.ids.get(sheet);
    if (id === undefined) throw new Error(`tab ${sheet.name} is not known to the calculator`);
    return id;
  }

  sheetOf(id: number): Sheet | undefined {
    return this.sheets.get(id);
  }

  all(): Sheet[] {
    return [...this.ids.keys()];
  }

  named(name: string): Sheet | undefined {
    const tabs = this.all();
    return tabs.find((sheet) => sheet.name === name) ?? tabs.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** True where a formula refers to a tab that was removed. */
  meansRemoved(formula: string): boolean {
    if (this.removed.size === 0) return false;
    return tokenize(formula.slice(1)).some(
      (token) =>
        token.kind === 'reference' &&
        token.sheet !== null &&
        this.removed.has(token.sheet.toLowerCase()) &&
        this.named(token.sheet) === undefined,
    );
  }
}
