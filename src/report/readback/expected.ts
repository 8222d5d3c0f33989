import type { Block, Cell, ReportDocument, Run, Table } from '../block.js';
import type { Piece } from './xml.js';

/** What a reader of a block must see, and the key of the paragraph that it is. */
export type Expected = Piece & { key?: string };

/** What a document of these blocks shows, in order; what shows no text is not in it. */
export function expectedPieces(document: ReportDocument): Expected[] {
  return document.blocks.flatMap(expectedOf);
}

/** The orientations of the document's pages, each with the number of expected pieces up to its end. */
export function expectedPages(document: ReportDocument): { orientation: 'portrait' | 'landscape'; end: number }[] {
  const pages: { orientation: 'portrait' | 'landscape'; end: number }[] = [{ orientation: 'portrait', end: 0 }];
  for (const block of document.blocks) {
    const page = pages[pages.length - 1] ?? { end: 0 };
    if (block.kind === 'section') pages.push({ orientation: block.orientation, end: page.end });
    else page.end += expectedOf(block).length;
  }
  return pages;
}

function expectedOf(block: Block): Expected[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ ...paragraph('', textOf(block.runs)), ...(block.key === undefined ? {} : { key: block.key }) }].filter(
        ({ text }) => text.trim() !== '',
      );
    case 'heading':
      return [paragraph(`Heading${block.level}`, block.text)];
    case 'caption':
      return [paragraph(block.of === 'table' ? 'Caption' : 'FigureCaption', block.text)];
    case 'table':
      return [{ kind: 'table', ...cellsOf(block), headerRows: block.header.length }];
    case 'figure':
      return [paragraph('Figure', block.alt)];
    case 'room':
      return block.purpose === undefined ? [] : [{ kind: 'table', rows: [['']], fills: [['']], headerRows: 0 }];
    default:
      return [];
  }
}

function paragraph(style: string, text: string): Extract<Piece, { kind: 'paragraph' }> {
  return { kind: 'paragraph', style, text };
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Texts and colours of all rows; a cell that goes down leaves an empty one of its colour in every row it covers. */
function cellsOf({ header, rows }: Table): { rows: string[][]; fills: string[][] } {
  const covered = new Map<number, { left: number; cell: Cell }>();
  const laid = [...header, ...rows].map((cells) => {
    const own: { text: string; fill: string }[] = [];
    let column = 0;
    const skipCovered = () => {
      for (let above = covered.get(column); above && above.left > 0; above = covered.get(column)) {
        above.left -= 1;
        own.push({ text: '', fill: above.cell.shade ?? '' });
        column += 1;
      }
    };
    for (const cell of cells) {
      skipCovered();
      if (cell.down && cell.down > 1) covered.set(column, { left: cell.down - 1, cell });
      own.push({ text: linesOf(cell), fill: cell.shade ?? '' });
      column += cell.span ?? 1;
    }
    skipCovered();
    return own;
  });
  return { rows: laid.map((row) => row.map(({ text }) => text)), fills: laid.map((row) => row.map(({ fill }) => fill)) };
}

function linesOf({ lines }: Cell): string {
  return lines.map(textOf).join('\n');
}
