import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Block, Cell, ReportDocument } from '../src/report/block.js';

/** The least that the library `docx` can do with a report: its texts in plain paragraphs and tables, nothing else of it. */
export async function bareDocument(document: ReportDocument): Promise<Uint8Array> {
  return Packer.pack(new Document({ sections: [{ children: document.blocks.flatMap(bareBlock) }] }), 'uint8array');
}

function bareBlock(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [bareParagraph(block.runs.map(({ text }) => text).join(''))];
    case 'heading':
    case 'caption':
      return [bareParagraph(block.text)];
    case 'table':
      return [bareTable([...block.header, ...block.rows].map((row) => row.map(textsOf)))];
    case 'figure':
      return [bareParagraph(block.alt)];
    default:
      return [];
  }
}

function textsOf({ lines }: Cell): string[] {
  return lines.map((runs) => runs.map(({ text }) => text).join(''));
}

function bareTable(rows: readonly (readonly (readonly string[])[])[]): Table {
  const cell = (texts: readonly string[]) => new TableCell({ children: texts.map(bareParagraph) });
  return new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) });
}

function bareParagraph(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)] });
}
