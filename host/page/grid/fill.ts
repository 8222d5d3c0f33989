import type { PlaceView } from '../../protocol/view.js';

export interface Fill {
  from: PlaceView;
  to: PlaceView;
}

/** The copies that fill `whole`, which holds `source`, by repeating the source downwards, upwards or sideways. */
export function fillCopies(source: PlaceView, whole: PlaceView): Fill[] {
  const down = whole.rows !== source.rows;
  const [start, size, count] = down
    ? [source.row, source.rows, whole.row + whole.rows]
    : [source.column, source.columns, whole.column + whole.columns];
  const first = down ? whole.row : whole.column;
  const cut = (at: number, length: number): PlaceView =>
    down ? { ...source, row: at, rows: length } : { ...source, column: at, columns: length };
  const fills: Fill[] = [];
  for (let at = start + size; at < count; at += size) {
    const length = Math.min(size, count - at);
    fills.push({ from: cut(start, length), to: cut(at, length) });
  }
  for (let end = start; end > first; end -= size) {
    const length = Math.min(size, end - first);
    fills.push({ from: cut(start + size - length, length), to: cut(end - length, length) });
  }
  return fills;
}
