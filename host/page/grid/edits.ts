import type { Requests } from '../../protocol/requests.js';
import type { CellView } from '../../protocol/view.js';
import { cellAt, type Sheet } from '../state/book.js';
import { words } from '../words.js';
import { activeSheet, type GridContext } from './grid-context.js';
import { cellMutations } from './mutations.js';

type EditedCell = Requests['edit']['cells'][number];

/** As a typed cell looks until the server says how it shows. */
function awaited(sheet: Sheet, { row, column, entry }: EditedCell): CellView | null {
  const standing = cellAt(sheet, row, column);
  if (!entry) return null;
  return { row, column, shown: entry, edit: entry, kind: 'text', ...(standing?.look ? { look: standing.look } : {}) };
}

/** Sends typed texts and shows them meanwhile. */
export function sendEdit(context: GridContext, sheet: Sheet, cells: EditedCell[]): void {
  if (cells.length === 0) return;
  if (sheet.readOnly) {
    context.note(words.readOnly);
    return;
  }
  const typed = cells.filter(({ entry, row, column }) => entry !== null && row < sheet.shownRows && column < sheet.shownColumns);
  const shown = typed.flatMap((cell) => awaited(sheet, cell) ?? []);
  const emptied = typed.filter(({ entry }) => entry === '');
  const answered = context.pending.add(sheet.id, typed);
  context.view.run(cellMutations(sheet.id, shown, emptied));
  context.ask('edit', { sheet: sheet.id, cells }, () => context.view.restore(sheet.id, answered()));
}

export function clearSelection(context: GridContext): void {
  const sheet = activeSheet(context);
  if (!sheet) return;
  const places = context.view.selections();
  const inside = ({ row, column }: CellView) =>
    places.some(
      (place) => row >= place.row && row < place.row + place.rows && column >= place.column && column < place.column + place.columns,
    );
  const filled = [...sheet.cells.values()].filter((cell) => cell.edit !== '' && inside(cell));
  sendEdit(
    context,
    sheet,
    filled.map(({ row, column }) => ({ row, column, entry: '' })),
  );
}

const mostStyled = 20_000;

/** Turns bold, italic or underline of the selected cells on or off, by the first of them. */
export function toggleLook(context: GridContext, name: 'bold' | 'italic' | 'underline'): void {
  const sheet = activeSheet(context);
  const places = context.view.selections();
  const [first] = places;
  if (!sheet || !first) return;
  if (places.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > mostStyled) {
    context.note(words.tooMany);
    return;
  }
  const look = { [name]: !cellAt(sheet, first.row, first.column)?.look?.[name] };
  const cells = places.flatMap((place) =>
    Array.from({ length: place.rows * place.columns }, (_, index) => ({
      row: place.row + Math.floor(index / place.columns),
      column: place.column + (index % place.columns),
      entry: null,
      look,
    })),
  );
  sendEdit(context, sheet, cells);
}
