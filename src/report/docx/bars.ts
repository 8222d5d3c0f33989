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
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Bar, Bars } from '../block.js';
import { INK, twips } from './look.js';

/** Points that one grid column stands for; a bar is cut down to a whole column, so that it meets the target line only when the score does. */
const STEP = 2.5;
const COLUMNS = 100 / STEP;
const LABEL = twips(5.2);
const VALUE = twips(2);
const COLUMN = Math.round((twips(16) - LABEL - VALUE) / COLUMNS);

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const GAP = { style: BorderStyle.SINGLE, size: 24, color: 'FFFFFF' };
const TARGET_LINE = { style: BorderStyle.SINGLE, size: 16, color: INK.accent };
const TRACK = 'EEF1F5';

/** Each bar is a row: its label, the filled cell, the track up to the target line, the track beyond, its score. */
export function barsOf({ bars, target }: Bars): Table {
  const widths = [LABEL, ...Array.from({ length: COLUMNS }, () => COLUMN), VALUE];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...BARE, insideHorizontal: NONE, insideVertical: NONE },
    margins: { top: 0, bottom: 0, left: 40, right: 60, marginUnitType: WidthType.DXA },
    rows: bars.map((bar, index) => barRow(bar, Math.round(target / STEP), index < bars.length - 1)),
  });
}

function barRow(bar: Bar, line: number, keepNext: boolean): TableRow {
  const filled = Math.max(0, Math.min(COLUMNS, Math.floor(bar.value / STEP)));
  const pieces = [
    { from: 0, to: Math.min(filled, line), fill: bar.fill },
    { from: Math.min(filled, line), to: line, fill: TRACK },
    { from: line, to: Math.max(filled, line), fill: bar.fill },
    { from: Math.max(filled, line), to: COLUMNS, fill: TRACK },
  ].filter(({ from, to }) => to > from);
  return new TableRow({
    cantSplit: true,
    height: { value: twips(0.62), rule: HeightRule.ATLEAST },
    children: [
      textCell(bar.label, LABEL, AlignmentType.LEFT, keepNext),
      ...pieces.map(({ from, to, fill }) => piece(to - from, fill, to === line, keepNext)),
      textCell(bar.text, VALUE, AlignmentType.RIGHT, keepNext),
    ],
  });
}

function textCell(text: string, width: number, alignment: 'left' | 'right', keepNext: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: BARE,
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({ style: 'TableText', alignment, keepNext, children: [new TextRun({ text })] })],
  });
}

function piece(columns: number, fill: string, atTarget: boolean, keepNext: boolean): TableCell {
  return new TableCell({
    width: { size: columns * COLUMN, type: WidthType.DXA },
    ...(columns > 1 ? { columnSpan: columns } : {}),
    borders: { top: GAP, bottom: GAP, left: NONE, right: atTarget ? TARGET_LINE : NONE },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill },
    children: [new Paragraph({ style: 'TableText', keepNext, children: [] })],
  });
}
