import type { Scale } from '../../ita/framework.js';
import { readScore } from '../../ita/read-score.js';
import { type Cell, nameKey } from '../../ita/text.js';

/** A column whose header is the label of a choice. */
export interface ShareColumn {
  column: number;
  label: string;
}

/** Rounded shares, of no decimals even, add up to nearly 100. */
const ROUNDING = 2;

/** The columns of a header row that hold answer shares, one a choice. */
export function shareColumns(scales: readonly Scale[], header: readonly Cell[]): ShareColumn[] {
  const labels = new Map(scales.flatMap(({ choices }) => choices.map(({ label }) => [nameKey(label), label] as const)));
  return header.flatMap((cell, column) => {
    const label = labels.get(nameKey(cell));
    return label === undefined ? [] : [{ column, label }];
  });
}

/**
 * Shares of the labels given, 0–100; null where one is missing, `unreadable` where one is no share or they do not add up to 100, as counts of
 * people do not. Fractions that add up to 1 are percents.
 */
export function readShares(
  columns: readonly ShareColumn[],
  labels: readonly string[],
  cells: readonly Cell[],
): number[] | null | 'unreadable' {
  const read = labels.map((label) => {
    const own = columns.find((column) => column.label === label);
    return own ? readScore(cells[own.column] ?? '') : 'blank';
  });
  if (read.some((share) => share === 'unreadable' || share === 'excluded')) return 'unreadable';
  if (read.some((share) => share === 'blank')) return null;
  const shares = read as number[];
  const sum = shares.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) < 0.001) return shares.map((share) => share * 100);
  return Math.abs(sum - 100) <= ROUNDING ? shares : 'unreadable';
}
