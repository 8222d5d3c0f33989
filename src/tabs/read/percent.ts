import { noiseless } from '../../ita/number.js';
import type { Grid } from '../../ita/text.js';

/** Formats beyond these rows are taken to be those of the last row read: a long column is formatted as a whole. */
export const FORMAT_ROWS = 300;

/** Cells as they are shown: a number formatted as a percent (0.85 shown as 85%) is that percent (85). */
export function asShown(values: Grid, formats: readonly (readonly string[])[]): Grid {
  const isPercent = formats.map((row) => row.map((format) => format.includes('%')));
  if (!isPercent.some((row) => row.includes(true))) return values;
  return values.map((cells, row) => {
    const own = isPercent[Math.min(row, isPercent.length - 1)];
    return cells.map((cell, column) => (typeof cell === 'number' && own?.[column] ? noiseless(cell * 100) / 1e9 : cell));
  });
}
