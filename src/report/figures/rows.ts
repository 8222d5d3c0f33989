import type { ChartCell } from './chart.js';
import { EDGE, type LaidRow, type Layout, place, WIDTH } from './layout.js';
import { textWidth } from './letter-widths.js';
import { bar, COLOURS, mark } from './paint.js';
import { element, line, text } from './svg.js';

const SIZE = 37;
/** From the middle of a line of text down to its base. */
const BASE = 0.34;
const LINE = 1.2;
const BAR = { one: 0.58, several: 0.76 };
const MARK = 24;

/** The label, the track with its bars, the columns beside them. */
export function drawnRow(layout: Layout, laid: LaidRow): string {
  const middle = laid.top + laid.height / 2;
  return [
    ...label(layout, laid, middle),
    ...bars(layout, laid),
    ...laid.row.cells.map((cell, index) => drawnCell(layout, cell, index, middle)),
  ].join('');
}

function label({ labelX }: Layout, { label: { lines, size } }: LaidRow, middle: number): string[] {
  const first = middle - ((lines.length - 1) * size * LINE) / 2 + size * BASE;
  return lines.map((said, index) => text(labelX, first + index * size * LINE, said, { size, fill: COLOURS.text }));
}

function bars(layout: Layout, { row, top, height }: LaidRow): string[] {
  const { from, to } = layout.scale;
  const room = Math.min(height, 66) * (row.bars.length > 1 ? BAR.several : BAR.one);
  const start = top + (height - room) / 2;
  const track = drawnTrack({ x: from, y: start, width: to - from, height: room }, row.bars.length > 0);
  const each = room / Math.max(1, row.bars.length);
  return [track, ...row.bars.map(({ paint, value }, index) => bar(paint, from, start + index * each, place(layout, value) - from, each))];
}

/** What is beyond the bar; where there is none, an empty frame, which is not to be taken for a score of zero. */
function drawnTrack(place: Readonly<Record<string, number>>, isKnown: boolean): string {
  if (isKnown) return element('rect', { ...place, fill: `#${COLOURS.track}` });
  return element('rect', { ...place, fill: '#FFFFFF', stroke: `#${COLOURS.outline}`, 'stroke-width': 2, 'stroke-dasharray': '8 8' });
}

function drawnCell({ columns }: Layout, { text: said, mark: group, strong }: ChartCell, index: number, middle: number): string {
  const right = columns[index] ?? WIDTH;
  const fill = strong ? COLOURS.text : COLOURS.quiet;
  const words = text(right, middle + SIZE * BASE, said, { size: SIZE, fill, anchor: 'end', strong: strong === true });
  return group ? mark(group, right - Math.max(150, textWidth(said, SIZE) * 1.06 + MARK), middle, MARK) + words : words;
}

/** Each section's name in the middle of its rows, and a line between sections. */
export function drawnSections({ rows }: Layout): string {
  const runs: { name: string; top: number; bottom: number }[] = [];
  for (const { row, top, height } of rows) {
    const last = runs[runs.length - 1];
    if (last && last.name === row.section) last.bottom = top + height;
    else runs.push({ name: row.section, top, bottom: top + height });
  }
  return runs
    .map(({ name, top, bottom }, index) => {
      const said =
        name === '' ? '' : text(EDGE, (top + bottom) / 2 + SIZE * BASE, name, { size: SIZE, fill: COLOURS.accent, strong: true });
      return said + (index > 0 ? line([0, top], [WIDTH, top], COLOURS.rule, 1.5) : '');
    })
    .join('');
}
