import { noiseless } from '../../ita/number.js';
import type { Grid } from '../../ita/text.js';
import { SCORE_COLUMNS } from '../names.js';
import { findTable } from './table.js';

/** Raw answers are read by their words and levels: of a long tab of them the formats of the first rows are enough. */
export const ANSWER_FORMAT_ROWS = 300;

/** How many rows need their formats read: of a tab of scores all, whose every figure may be a percent. */
export function formatRows(values: Grid): number {
  const scores = findTable(values, SCORE_COLUMNS, ['code', 'score']) ?? findTable(values, SCORE_COLUMNS, ['title', 'score']);
  return Math.max(1, scores ? values.length : Math.min(values.length, ANSWER_FORMAT_ROWS));
}

/** Cells as they are shown: a number formatted as a percent (0.85 shown as 85%) is that percent (85). Rows beyond `formats` are formatted as its last. */
export function asShown(values: Grid, formats: readonly (readonly string[])[]): Grid {
  const isPercent = formats.map((row) => row.map((format) => format.includes('%')));
  if (!isPercent.some((row) => row.includes(true))) return values;
  return values.map((cells, row) => {
    const own = isPercent[Math.min(row, isPercent.length - 1)];
    return cells.map((cell, column) => (typeof cell === 'number' && own?.[column] ? noiseless(cell * 100) / 1e9 : cell));
  });
}
