import { noiseless } from '../ita/number.js';
import { type Cell, type Grid, plain } from '../ita/text.js';
import type { Line } from './line.js';

/** The rows of a tab as lines. */
export function linesOfGrid(grid: Grid): Line[] {
  return grid.flatMap((cells, line) => {
    const filled = cells.map((cell, column) => ({ text: textOfCell(cell), column })).filter(({ text }) => text !== '');
    return filled.length > 0 ? [{ line, cells: filled, isAligned: true }] : [];
  });
}

/** Binary noise is no decimals: 55.1 stands in a cell as 55.10000000000001. */
function textOfCell(cell: Cell): string {
  return typeof cell === 'number' ? String(noiseless(cell) / 1e9) : plain(cell);
}
