import type { CellValue } from '../model/cell.js';
import { columnOf, keyOf, rowOf } from '../model/place.js';
import type { Sheet } from '../model/sheet.js';

/** A formula whose result is an array: the engine holds its first value, the host the rest. */
export interface Anchor {
  sheet: Sheet;
  row: number;
  column: number;
  rows: CellValue[][];
}

/** What the engine must be told after the spills were laid anew. */
export interface SpillChange {
  written: { sheet: Sheet; row: number; column: number; value: CellValue }[];
  /** Anchors that became blocked or free. */
  turned: Anchor[];
}

type Laid = Map<Sheet, Map<number, CellValue>>;

const place = (anchor: Anchor): string => `${anchor.sheet.id}:${keyOf(anchor.row, anchor.column)}`;

/** Where results of several cells lie. They are not content: nobody typed them and no file keeps them as such. */
export class Spills {
  private readonly anchors = new Map<string, Anchor>();
  private blocked = new Set<string>();
  private laid: Laid = new Map();

  /** Takes what a formula now gives; null is a single value. Says whether it may show it. */
  catch(sheet: Sheet, row: number, column: number, rows: CellValue[][] | null): boolean {
    const anchor = { sheet, row, column, rows: rows ?? [] };
    if (rows && (rows.length > 1 || (rows[0]?.length ?? 0) > 1)) {
      this.anchors.set(place(anchor), anchor);
      return !this.blocked.has(place(anchor));
    }
    this.forget(sheet, row, column);
    return true;
  }

  forget(sheet: Sheet, row: number, column: number): void {
    const name = place({ sheet, row, column, rows: [] });
    this.anchors.delete(name);
    this.blocked.delete(name);
  }

  /** Forgets all that lies in or comes from a tab. */
  drop(sheet: Sheet): void {
    for (const [name, anchor] of this.anchors) if (anchor.sheet === sheet) this.anchors.delete(name);
    this.laid.delete(sheet);
  }

  clear(): void {
    this.anchors.clear();
    this.blocked.clear();
    this.laid.clear();
  }

  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    return this.laid.get(sheet)?.get(keyOf(row, column)) ?? null;
  }

  isSpilled(sheet: Sheet, row: number, column: number): boolean {
    return this.laid.get(sheet)?.has(keyOf(row, column)) ?? false;
  }

  isAnchor(sheet: Sheet, key: number): boolean {
    return this.anchors.has(`${sheet.id}:${key}`);
  }

  /** The keys of a tab's spilled cells. */
  cells(sheet: Sheet): Map<number, CellValue> {
    return this.laid.get(sheet) ?? new Map();
  }

  /** The first anchor by tab, row and column has the right to a cell that two want. */
  private ordered(): Anchor[] {
    return [...this.anchors.values()].sort((a, b) => a.sheet.id - b.sheet.id || keyOf(a.row, a.column) - keyOf(b.row, b.column));
  }

  /** Lays all results anew: what changed since the last time. */
  settle(): SpillChange {
    const laid: Laid = new Map();
    const blocked = new Set<string>();
    const turned: Anchor[] = [];
    for (const anchor of this.ordered()) {
      const free = lay(anchor, laid);
      if (!free) blocked.add(place(anchor));
      if (free === this.blocked.has(place(anchor))) turned.push(anchor);
    }
    const written = difference(this.laid, laid);
    this.laid = laid;
    this.blocked = blocked;
    return { written, turned };
  }
}

/** Lays one result where nothing is in its way; false where something is. */
function lay(anchor: Anchor, laid: Laid): boolean {
  const { sheet, row, column, rows } = anchor;
  const width = rows[0]?.length ?? 0;
  if (row + rows.length > sheet.maxRows || column + width > sheet.maxColumns) return false;
  const taken = laid.get(sheet) ?? new Map<number, CellValue>();
  const mine = new Map<number, CellValue>();
  for (let r = 0; r < rows.length; r++) {
    for (let c = 0; c < width; c++) {
      const key = keyOf(row + r, column + c);
      if (r === 0 && c === 0) continue;
      if (sheet.contents.has(key) || taken.has(key)) return false;
      mine.set(key, rows[r]?.[c] ?? null);
    }
  }
  for (const [key, value] of mine) taken.set(key, value);
  laid.set(sheet, taken);
  return true;
}

function difference(before: Laid, after: Laid): SpillChange['written'] {
  const written: SpillChange['written'] = [];
  for (const sheet of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(sheet);
    const now = after.get(sheet);
    for (const key of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
      const value = now?.get(key) ?? null;
      if (old?.get(key) === value && old?.has(key) === now?.has(key)) continue;
      if (!now?.has(key) && sheet.contents.has(key)) continue;
      written.push({ sheet, row: rowOf(key), column: columnOf(key), value });
    }
  }
  return written;
}
