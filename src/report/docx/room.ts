import { BorderStyle, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { Room } from '../block.js';
import { twips } from './look.js';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const WIDTH = twips(16);

/** Empty space. For a picture it is a row without lines, which holds one of its height where it is put; a line of exact height would cut it off. */
export function roomOf({ height, purpose }: Room): Paragraph | Table {
  if (purpose === undefined) return new Paragraph({ spacing: { line: twips(height), lineRule: 'exact' } });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [WIDTH],
    borders: { ...BARE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: twips(height), rule: HeightRule.ATLEAST },
        children: [
          new TableCell({
            width: { size: WIDTH, type: WidthType.DXA },
            borders: BARE,
            verticalAlign: VerticalAlign.BOTTOM,
            children: [new Paragraph({ style: 'Figure', alignment: 'center' })],
          }),
        ],
      }),
    ],
  });
}
