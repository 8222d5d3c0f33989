import type { DefinedName } from '../formula/defined-names.js';
import type { Place } from '../model/place.js';
import type { Sheet } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';

const CELLS = ['contents', 'styles', 'notes', 'noteAuthors', 'carriedCells', 'columnWidths'] as const;
const FIELDS = ['name', 'maxRows', 'maxColumns', 'frozenRows', 'frozenColumns', 'hidden', 'protections', 'merges', 'rules'] as const;

export type CellsField = (typeof CELLS)[number];
export type Fields = Pick<Sheet, (typeof FIELDS)[number]>;

export interface SheetState {
  sheet: Sheet;
  cells: Record<CellsField, Map<number, unknown>>;
  fields: Fields;
}

export interface BookState {
  sheets: SheetState[];
  names: DefinedName[];
  active: { sheet: Sheet | null; place: Place };
}

/** A cell's content, look and note are replaced, never changed: their maps are copied shallowly. Places in lists may be moved in place. */
export function sheetState(sheet: Sheet): SheetState {
  const cells = Object.fromEntries(CELLS.map((field) => [field, new Map<number, unknown>(sheet[field])]));
  const fields = Object.fromEntries(FIELDS.map((field) => [field, structuredClone(sheet[field])]));
  return { sheet, cells: cells as SheetState['cells'], fields: fields as unknown as Fields };
}

export const activeOf = (workbook: Workbook): BookState['active'] => ({
  sheet: workbook.activeSheet,
  place: { ...workbook.activePlace },
});

export const bookState = (workbook: Workbook): BookState => ({
  sheets: workbook.sheets.map(sheetState),
  names: workbook.names,
  active: activeOf(workbook),
});
