import type { Group } from '../../ita/result.js';

/** A bar chart as plain data: every text and number in it is settled before it is drawn. */
export interface Chart {
  /** The line across all bars, and what stands above it. */
  target: { at: number; text: string };
  ticks: { at: number; text: string }[];
  /** To the right of the bars; widths in hundredths of a centimetre. */
  columns: { title: string; width: number }[];
  rows: ChartRow[];
  keys: ChartKey[];
}

export interface ChartRow {
  /** Rows with the same one stand together under it; empty: none. */
  section: string;
  label: string;
  /** One below the other. None: the score is not known. */
  bars: ChartBar[];
  /** One a column. */
  cells: ChartCell[];
}

export interface ChartBar {
  /** 0–100, rounded as it is shown. */
  value: number;
  paint: Paint;
}

/** A bar in its group's colour, or one of last year. */
export type Paint = Group | 'before';

export interface ChartCell {
  text: string;
  /** The group's mark before the text: colour is never the only cue. */
  mark?: Group;
  strong?: true;
}

/** One entry of the legend. */
export interface ChartKey {
  paint: Paint;
  text: string;
}
