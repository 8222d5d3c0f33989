import type { BookView, Changes } from '../protocol/view.js';
import { isSameView, sharing, sheetChanges } from '../view/changes.js';

/** How many earlier views a page may still come from. */
const KEPT = 30;

/** The views of late, so that a page is told only what changed since its own. */
export class Views {
  private past: BookView[] = [];
  /** Since this revision no rows have moved: a place that an older page names may be another now. */
  rowsStandSince = 0;

  constructor(private latest: BookView) {}

  get current(): BookView {
    return this.latest;
  }

  /** Takes a new view of the same workbook; says whether anything is other. */
  show(next: BookView): boolean {
    const view = sharing(this.latest, { ...next, revision: this.latest.revision + 1 });
    if (isSameView(this.latest, view)) return false;
    this.past = [...this.past, this.latest].slice(-KEPT);
    if (haveRowsMoved(this.latest, view)) this.rowsStandSince = view.revision;
    this.latest = view;
    return true;
  }

  /** Another workbook: nothing of the one before can be compared with it. */
  replace(next: BookView): void {
    this.past = [];
    this.latest = { ...next, revision: this.latest.revision + 1 };
  }

  since(revision: number): Changes {
    const { sheets: _, ...book } = this.latest;
    if (revision === book.revision) return { revision, full: null, book, sheets: [] };
    const before = this.past.find((view) => view.revision === revision);
    const sheets = before ? sheetChanges(before, this.latest) : null;
    return sheets ? { revision: book.revision, full: null, book, sheets } : { revision: book.revision, full: this.latest };
  }
}

function haveRowsMoved(before: BookView, after: BookView): boolean {
  return before.sheets.some(({ id, maxRows }) => (after.sheets.find((sheet) => sheet.id === id)?.maxRows ?? maxRows) !== maxRows);
}
