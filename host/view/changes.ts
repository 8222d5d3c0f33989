import { isDeepStrictEqual } from 'node:util';
import type { BookView, CellView, SheetChange, SheetView } from '../protocol/view.js';

const order = (a: CellView, b: CellView): number => a.row - b.row || a.column - b.column;

/** Walks two lists of cells, each by row and column, side by side. */
function* pairs(before: readonly CellView[], after: readonly CellView[]): Generator<[CellView | null, CellView | null]> {
  let b = 0;
  let a = 0;
  while (b < before.length || a < after.length) {
    const old = before[b];
    const now = after[a];
    const first = !old ? 1 : !now ? -1 : order(old, now);
    yield [first <= 0 ? (old ?? null) : null, first >= 0 ? (now ?? null) : null];
    if (first <= 0) b++;
    if (first >= 0) a++;
  }
}

const same = (a: unknown, b: unknown): boolean => a === b || isDeepStrictEqual(a, b);

/** What changed of a tab; null where nothing did. */
export function sheetChange(before: SheetView, after: SheetView): SheetChange | null {
  if (before === after) return null;
  const { cells: old, ...wasHead } = before;
  const { cells: now, ...head } = after;
  const cells: CellView[] = [];
  const emptied: SheetChange['emptied'] = [];
  for (const [one, other] of pairs(old, now)) {
    if (!other && one) emptied.push({ row: one.row, column: one.column });
    else if (other && !same(one, other)) cells.push(other);
  }
  return cells.length > 0 || emptied.length > 0 || !same(wasHead, head) ? { ...head, cells, emptied } : null;
}

/** The tabs that changed; null where the tabs are others or stand in another order. */
export function sheetChanges(before: BookView, after: BookView): SheetChange[] | null {
  const ids = (view: BookView): string => view.sheets.map(({ id }) => id).join();
  if (ids(before) !== ids(after)) return null;
  return after.sheets.flatMap((sheet, at) => sheetChange(before.sheets[at] as SheetView, sheet) ?? []);
}

function sharedCells(before: SheetView, after: SheetView): CellView[] {
  const cells: CellView[] = [];
  for (const [one, other] of pairs(before.cells, after.cells)) if (other) cells.push(one && same(one, other) ? one : other);
  return cells;
}

/** The later view, made of the earlier one's objects wherever they are equal: views that are kept share what did not change. */
export function sharing(before: BookView, after: BookView): BookView {
  const sheets = after.sheets.map((sheet) => {
    const old = before.sheets.find(({ id }) => id === sheet.id);
    if (!old) return sheet;
    return sheetChange(old, sheet) === null ? old : { ...sheet, cells: sharedCells(old, sheet) };
  });
  return { ...after, sheets };
}

/** Whether two views differ in nothing but their number. */
export const isSameView = (before: BookView, after: BookView): boolean =>
  before.sheets.length === after.sheets.length &&
  before.sheets.every((sheet, at) => sheet === after.sheets[at]) &&
  same({ ...before, revision: 0, sheets: [] }, { ...after, revision: 0, sheets: [] });
