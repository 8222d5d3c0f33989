import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { Cell, Table as TableBlock } from '../block.js';
import { INK, twips } from './look.js';
import { runsOf } from './paragraph.js';

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: INK.rule };
const GRID = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };

/** A row with more text than this may split: it could be taller than a page. */
const LONGEST_WHOLE_ROW = 900;

export function tableOf(block: TableBlock): Table {
  const widths = block.widths.map(twips);
  const count = block.header.length + block.rows.length;
  const row = (cells: readonly Cell[], index: number, header: boolean) => {
    const last = index === count - 1;
    const length = Math.max(...cells.map(textLength));
    return new TableRow({
      tableHeader: header,
      cantSplit: header || length <= LONGEST_WHOLE_ROW,
      children: tableCells(block, cells, widths, (header || block.together === true) && !last),
    });
  };
  const laid = fillDown([...block.header, ...block.rows]);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: GRID,
    margins: { top: 40, bottom: 40, left: 85, right: 85, marginUnitType: WidthType.DXA },
    rows: laid.map((cells, index) => row(cells, index, index < block.header.length)),
  });
}

/** A cell that goes down is written again in each row it covers, marked as continued. */
type Laid = Cell & { continued?: true };

function fillDown(rows: readonly Cell[][]): Laid[][] {
  const open: { at: number; rows: number; cell: Cell }[] = [];
  return rows.map((cells) => {
    const row: Laid[] = [...cells];
    for (const held of open.filter(({ rows: left }) => left > 0)) {
      row.splice(held.at, 0, { ...held.cell, lines: [[]], continued: true });
      held.rows -= 1;
    }
    cells.forEach((cell, at) => {
      if (cell.down && cell.down > 1) open.push({ at, rows: cell.down - 1, cell });
    });
    return row;
  });
}

function tableCells(block: TableBlock, cells: readonly Laid[], widths: readonly number[], keepNext: boolean): TableCell[] {
  let column = 0;
  return cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = widths.slice(column, column + span).reduce((sum, value) => sum + value, 0);
    column += span;
    const merge = cell.continued ? VerticalMergeType.CONTINUE : cell.down && cell.down > 1 ? VerticalMergeType.RESTART : undefined;
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: block.small ? VerticalAlign.TOP : VerticalAlign.CENTER,
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(merge ? { verticalMerge: merge } : {}),
      ...(cell.shade ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: cell.shade } } : {}),
      children: cell.lines.map(
        (runs) =>
          new Paragraph({
            style: block.small ? 'TableSmall' : 'TableText',
            alignment: ALIGN[cell.align ?? 'left'],
            ...(keepNext ? { keepNext: true } : {}),
            children: runs.flatMap(runsOf),
          }),
      ),
    });
  });
}

function textLength(cell: Cell): number {
  return cell.lines.reduce((sum, runs) => sum + 20 + runs.reduce((length, { text }) => length + text.length, 0), 0);
}
