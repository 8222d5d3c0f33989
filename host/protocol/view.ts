/** What the page shows of the open workbook. Plain data, made by the server; the page computes nothing. */
export interface BookView {
  /** Names this workbook among all that are ever opened: sheets' ids come again in another. */
  book: string;
  /** Grows by one with each change of anything below. */
  revision: number;
  /** The file's name without its ending. */
  name: string;
  sheets: SheetView[];
  /** The script's active range. `jump` grows when a script moved it: only then a page follows. */
  active: { sheet: number; place: PlaceView; jump: number };
  menus: MenuView[];
  functions: FunctionView[];
  /** Null while no sidebar is open; `version` grows each time the script shows one anew. */
  sidebar: { title: string; version: number } | null;
  canUndo: boolean;
  canRedo: boolean;
  /** When the working copy was last written, ISO; null while a change waits to be saved. */
  savedAt: string | null;
  /** Why the last save failed, one sentence; null where none did. It is tried again by itself. */
  saveFailed: string | null;
}

/** Zero-based. */
export interface PlaceView {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface SheetView {
  id: number;
  name: string;
  hidden: boolean;
  readOnly: boolean;
  maxRows: number;
  maxColumns: number;
  /** Rows and columns of which cells are sent; the rest of a very big tab is there, but not shown. */
  shownRows: number;
  shownColumns: number;
  frozenRows: number;
  frozenColumns: number;
  /** In pixels, by zero-based column; the others have the default width. */
  columnWidths: Record<number, number>;
  merges: PlaceView[];
  cells: CellView[];
}

export interface CellView {
  row: number;
  column: number;
  /** As the cell shows it. */
  shown: string;
  /** What the formula bar shows and editing begins with: the formula, or what a user would type to get this content. */
  edit: string;
  kind: 'text' | 'number' | 'boolean' | 'error';
  /** Why it shows an error, where that is known. */
  reason?: string;
  /** As it looks, conditional colours included. */
  look?: LookView;
}

export interface LookView {
  background?: string;
  fontColor?: string;
  fontFamily?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  wrap?: boolean;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
}

export interface MenuView {
  kind: 'item' | 'separator' | 'menu';
  caption: string;
  functionName: string;
  items: MenuView[];
}

/** A custom function's help, for autocompletion. */
export interface FunctionView {
  name: string;
  description: string;
  parameters: { name: string; description: string }[];
}

/** What changed since a revision the page has. `full` stands where a difference cannot be given: another workbook, tabs, or too long ago. */
export type Changes =
  | { revision: number; full: BookView }
  | {
      revision: number;
      full: null;
      /** The whole view but its sheets' cells. */
      book: Omit<BookView, 'sheets'>;
      sheets: SheetChange[];
    };

/** Of a sheet that changed: everything but its cells, the cells that are new or other, and the places that are now empty. */
export interface SheetChange extends Omit<SheetView, 'cells'> {
  cells: CellView[];
  emptied: { row: number; column: number }[];
}
