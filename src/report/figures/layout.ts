import type { Chart, ChartRow } from './chart.js';
import { type Fitted, fitLabel } from './fit-label.js';

/** In hundredths of a centimetre; the picture is as wide as the text of a page. */
export const WIDTH = 1600;
const SECTION = 105;
/** Kept free, since some letters reach beyond their width. */
export const EDGE = 5;
const LABEL = 530;
const GAP = 24;
const HEAD = 62;
const ROW = 66;
const TWO_LINES = 102;
const FOOT = 50;
const KEYS = 66;

export interface LaidRow {
  row: ChartRow;
  label: Fitted;
  top: number;
  height: number;
}

export interface Layout {
  rows: LaidRow[];
  labelX: number;
  /** The scale from 0 to 100. */
  scale: { from: number; to: number };
  /** The right edge of each column. */
  columns: number[];
  /** The bars' top and bottom. */
  top: number;
  bottom: number;
  height: number;
}

/** Where everything of a chart stands. */
export function layoutOf({ rows, columns, keys }: Chart): Layout {
  const labelX = rows.some(({ section }) => section !== '') ? SECTION : EDGE;
  const width = LABEL + (SECTION - labelX);
  const beside = columns.reduce((sum, column) => sum + column.width, 0);
  let top = HEAD;
  const laid = rows.map((row) => {
    const label = fitLabel(row.label, width - GAP);
    const height = label.lines.length > 1 ? TWO_LINES : ROW;
    top += height;
    return { row, label, top: top - height, height };
  });
  return {
    rows: laid,
    labelX,
    scale: { from: labelX + width, to: WIDTH - beside },
    columns: columns.map((_, index) => WIDTH - EDGE - columns.slice(index + 1).reduce((sum, column) => sum + column.width, 0)),
    top: HEAD,
    bottom: top,
    height: top + FOOT + (keys.length > 0 ? KEYS : 0),
  };
}

/** Where a score stands on the scale. */
export function place({ scale }: Layout, score: number): number {
  return scale.from + ((scale.to - scale.from) * Math.max(0, Math.min(100, score))) / 100;
}
