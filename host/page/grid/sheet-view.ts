import type { PlaceView } from '../../protocol/view.js';
import { type Book, cellAt, type Difference } from '../state/book.js';
import { gridIdOf, placeOf, rangeOf, sheetOf, unitId } from './address.js';
import { cellMutations, type Mutation, sheetMutations } from './mutations.js';
import { snapshotOf, wrappedRows } from './snapshot.js';
import type { Engine } from './univer.js';

interface Coordinate {
  row: number;
  column: number;
}

/** What Univer shows of the book. Only what happens inside `applying` may change it. */
export class SheetView {
  applying = false;
  #book: Book | null = null;
  readonly #scrolls = new Map<number, { row: number; column: number }>();

  /** Heights of rows that Univer still has to find, in its own time. */
  readonly #heights: unknown[] = [];

  constructor(readonly engine: Engine) {
    engine.commands.onCommandExecuted(({ id, params }) => {
      if (id === 'sheet.operation.mark-dirty-row-auto-height') this.#heights.push(params);
    });
  }

  get book(): Book {
    if (!this.#book) throw new Error('no book shown yet');
    return this.#book;
  }

  get workbook() {
    return this.engine.api.getActiveWorkbook();
  }

  get activeSheet(): number {
    const id = this.workbook?.getActiveSheet().getSheetId();
    return id === undefined ? -1 : sheetOf(id);
  }

  apply<Result>(work: () => Result): Result {
    const outer = this.applying;
    this.applying = true;
    try {
      return work();
    } finally {
      this.applying = outer;
    }
  }

  rebuild(book: Book): void {
    const active = this.#book ? this.activeSheet : book.active.sheet;
    this.rememberScroll();
    const place = this.selection();
    this.apply(() => {
      if (this.#book) {
        this.#forgetHeights();
        this.engine.api.disposeUnit(unitId);
      }
      this.#book = book;
      this.engine.api.createWorkbook(snapshotOf(book) as never);
      this.fitAllRows();
    });
    const kept = book.sheets.find((sheet) => sheet.id === active && !sheet.hidden);
    this.show(kept?.id ?? book.active.sheet);
    this.select(kept && place ? place : book.active.place);
  }

  /** Univer goes on measuring what is disposed of, and fails at it. */
  #forgetHeights(): void {
    for (const params of this.#heights.splice(0)) {
      this.engine.commands.syncExecuteCommand('sheet.operation.cancel-mark-dirty-row-auto-height', params as object);
    }
  }

  update(book: Book, difference: Difference): void {
    const before = this.book;
    this.#book = book;
    for (const change of difference.sheets) {
      const sheet = before.sheets.find(({ id }) => id === change.id);
      if (!sheet) continue;
      this.run(sheetMutations(sheet, change));
      this.#fitRows(change.id, [...change.cells, ...change.emptied]);
    }
  }

  /** Shows the book's own content again at places where something else was shown meanwhile. */
  restore(sheet: number, places: Coordinate[]): void {
    const truth = this.book.sheets.find(({ id }) => id === sheet);
    if (!truth) return;
    const cells = places.flatMap(({ row, column }) => cellAt(truth, row, column) ?? []);
    this.run(cellMutations(sheet, cells, places));
  }

  run(mutations: Mutation[]): void {
    this.apply(() => {
      for (const { id, params } of mutations) this.engine.commands.syncExecuteCommand(id, params);
    });
  }

  show(sheet: number): void {
    const id = gridIdOf(sheet);
    const workbook = this.workbook;
    if (!workbook?.getSheetBySheetId(id)) return;
    this.rememberScroll();
    this.apply(() => workbook.setActiveSheet(id));
    const scroll = this.#scrolls.get(sheet);
    if (scroll && (scroll.row > 0 || scroll.column > 0)) requestAnimationFrame(() => this.#scrollTo(scroll));
  }

  selection(): PlaceView | null {
    const range = this.workbook?.getActiveRange()?.getRange();
    return range ? placeOf(range) : null;
  }

  selections(): PlaceView[] {
    const ranges = this.workbook?.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    return ranges.map((range) => placeOf(range.getRange()));
  }

  get editing(): boolean {
    return this.engine.editor.isVisible().visible;
  }

  focus(): void {
    this.engine.layout.focus();
  }

  select(place: PlaceView): void {
    const sheet = this.workbook?.getActiveSheet();
    if (!sheet) return;
    const rows = Math.min(place.rows, sheet.getMaxRows() - place.row);
    const columns = Math.min(place.columns, sheet.getMaxColumns() - place.column);
    if (rows < 1 || columns < 1) return;
    this.apply(() => sheet.setActiveRange(sheet.getRange(place.row, place.column, rows, columns)));
  }

  /** Brings a place of the shown tab into sight. */
  reveal(place: PlaceView): void {
    this.apply(() => this.engine.commands.syncExecuteCommand('sheet.operation.scroll-to-range', { range: rangeOf(place) }));
  }

  rememberScroll(): void {
    const state = this.#book && this.workbook?.getActiveSheet().getScrollState();
    if (state) this.#scrolls.set(this.activeSheet, { row: state.sheetViewStartRow, column: state.sheetViewStartColumn });
  }

  #scrollTo({ row, column }: Coordinate): void {
    this.apply(() => this.workbook?.getActiveSheet().scrollToCell(row, column));
  }

  /** Makes rows of wrapped text as high as their text; possible only once the grid is drawn. */
  fitAllRows(): void {
    for (const sheet of this.book.sheets) this.#fit(sheet.id, [...wrappedRows(sheet)]);
  }

  #fitRows(sheet: number, places: Coordinate[]): void {
    const truth = this.book.sheets.find(({ id }) => id === sheet);
    const wrapped = truth ? wrappedRows(truth) : new Set<number>();
    this.#fit(
      sheet,
      [...new Set(places.map(({ row }) => row))].filter((row) => wrapped.has(row)),
    );
  }

  #fit(sheet: number, rows: number[]): void {
    const truth = this.book.sheets.find(({ id }) => id === sheet);
    if (rows.length === 0 || !truth) return;
    const ranges = rows.map((row) => rangeOf({ row, column: 0, rows: 1, columns: truth.shownColumns }));
    this.apply(() =>
      this.engine.commands.syncExecuteCommand('sheet.command.set-row-is-auto-height', { unitId, subUnitId: gridIdOf(sheet), ranges }),
    );
  }
}
