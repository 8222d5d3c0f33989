import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Bar, Bars } from '../block.js';
import { INK, twips } from './look.js';
import { textRuns } from './text-runs.js';

/** A bar is drawn to half a point, cut down, so that it meets the target line only when the score does. */
const STEP = 0.5;
const LABEL = twips(5.2);
const VALUE = twips(2);
const SCALE = twips(16) - LABEL - VALUE;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const GAP = { style: BorderStyle.SINGLE, size: 24, color: 'FFFFFF' };
const TARGET_LINE = { style: BorderStyle.SINGLE, size: 16, color: INK.accent };
const TRACK = 'EEF1F5';

/** Each bar is a row: its label, the filled cell, the track up to the target line, the track beyond, its score. */
export function barsOf({ bars, target }: Bars): Table {
  const edges = [...new Set([0, target, 100, ...bars.map(endOf)])].sort((a, b) => a - b);
  const columns = edges.slice(1).map((edge, index) => place(edge) - place(edges[index] ?? 0));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: LABEL + SCALE + VALUE, type: WidthType.DXA },
    columnWidths: [LABEL, ...columns, VALUE],
    borders: { ...BARE, insideHorizontal: NONE, insideVertical: NONE },
    margins: { top: 0, bottom: 0, left: 40, right: 60, marginUnitType: WidthType.DXA },
    rows: bars.map((bar, index) => barRow(bar, target, edges, index < bars.length - 1)),
  });
}

function endOf({ value }: Bar): number {
  return Math.max(0, Math.min(100, Math.floor(value / STEP) * STEP));
}

/** Where a score stands on the scale, in twips. */
function place(score: number): number {
  return Math.round((SCALE * score) / 100);
}

function barRow(bar: Bar, target: number, edges: readonly number[], keepNext: boolean): TableRow {
  const end = endOf(bar);
  const pieces = [
    { from: 0, to: Math.min(end, target), fill: bar.fill },
    { from: Math.min(end, target), to: target, fill: TRACK },
    { from: target, to: Math.max(end, target), fill: bar.fill },
    { from: Math.max(end, target), to: 100, fill: TRACK },
  ].filter(({ from, to }) => to > from);
  return new TableRow({
    cantSplit: true,
    height: { value: twips(0.62), rule: HeightRule.ATLEAST },
    children: [
      textCell(bar.label, LABEL, AlignmentType.LEFT, keepNext),
      ...pieces.map(({ from, to, fill }) =>
        piece(
          { width: place(to) - place(from), columns: edges.indexOf(to) - edges.indexOf(from), fill, atTarget: to === target },
          keepNext,
        ),
      ),
      textCell(bar.text, VALUE, AlignmentType.RIGHT, keepNext),
    ],
  });
}

function textCell(text: string, width: number, alignment: 'left' | 'right', keepNext: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: BARE,
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({ style: 'TableText', alignment, keepNext, children: textRuns(text) })],
  });
}

interface Piece {
  width: number;
  /** Grid columns that it covers. */
  columns: number;
  fill: string;
  atTarget: boolean;
}

function piece({ width, columns, fill, atTarget }: Piece, keepNext: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(columns > 1 ? { columnSpan: columns } : {}),
    borders: { top: GAP, bottom: GAP, left: NONE, right: atTarget ? TARGET_LINE : NONE },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill },
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    children: [new Paragraph({ style: 'TableText', keepNext, children: [] })],
  });
}
