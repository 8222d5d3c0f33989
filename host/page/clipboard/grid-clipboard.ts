import type { PlaceView } from '../../protocol/view.js';
import { sendEdit } from '../grid/edits.js';
import { activeSheet, type GridContext } from '../grid/grid-context.js';
import { cellAt, type Sheet } from '../state/book.js';
import { words } from '../words.js';
import { readHtmlTable, writeHtmlTable } from './html-table.js';
import { parseTsv, writeTsv } from './tsv.js';

interface Copied {
  sheet: number;
  place: PlaceView;
  text: string;
  cut: boolean;
}

interface Pasted {
  text: string;
  html: string;
}

const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');

function shownRows(sheet: Sheet, { row, column, rows, columns }: PlaceView): string[][] {
  const lastRow = Math.max(row, ...[...sheet.cells.values()].map((cell) => cell.row));
  const height = Math.min(rows, lastRow - row + 1);
  return Array.from({ length: height }, (_, down) =>
    Array.from({ length: columns }, (_, right) => cellAt(sheet, row + down, column + right)?.shown ?? ''),
  );
}

/** The system's clipboard for the grid; what was copied in this page itself is copied by the server, formulas moved along. */
export class GridClipboard {
  #copied: Copied | null = null;

  constructor(private readonly context: GridContext) {}

  async copy(cut: boolean): Promise<void> {
    const sheet = activeSheet(this.context);
    const place = this.context.view.selection();
    if (!sheet || !place) return;
    const rows = shownRows(sheet, place);
    const text = writeTsv(rows);
    this.#copied = { sheet: sheet.id, place, text, cut };
    const item = {
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([writeHtmlTable(rows)], { type: 'text/html' }),
    };
    await navigator.clipboard.write([new ClipboardItem(item)]).catch(() => this.context.note(words.copyFailed));
  }

  paste({ text, html }: Pasted): void {
    const sheet = activeSheet(this.context);
    const target = this.context.view.selection();
    if (!sheet || !target) return;
    const copied = this.#copied;
    if (copied && plain(text) === plain(copied.text)) {
      this.context.ask('copy', {
        from: { sheet: copied.sheet, place: copied.place },
        to: { sheet: sheet.id, place: target },
        cut: copied.cut,
      });
      if (copied.cut) this.#copied = null;
      return;
    }
    const rows = text === '' ? readHtmlTable(html) : parseTsv(text);
    if (rows) sendEdit(this.context, sheet, enteredCells(rows, target));
  }

  /** By the menu, where the browser may ask whether the page may read. */
  async pasteByMenu(): Promise<void> {
    try {
      this.paste({ text: await navigator.clipboard.readText(), html: '' });
    } catch {
      this.context.note(words.pasteByKey);
    }
  }
}

/** One copied cell fills the whole selection, as in Google Sheets. */
function enteredCells(rows: string[][], target: PlaceView): { row: number; column: number; entry: string }[] {
  const single = rows.length === 1 && rows[0]?.length === 1 && target.rows * target.columns <= 10_000;
  const filled = single
    ? Array.from({ length: target.rows }, () => Array.from({ length: target.columns }, () => rows[0]?.[0] ?? ''))
    : rows;
  return filled.flatMap((cells, down) => cells.map((entry, right) => ({ row: target.row + down, column: target.column + right, entry })));
}
