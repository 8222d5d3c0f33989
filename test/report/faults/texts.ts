import type { Block, Cell, ReportDocument, Run } from '../../../src/report/block.js';

/** One text of a document, where it can be changed. */
export interface TextSpot {
  block: number;
  text: string;
}

/** Every text of a document in order, a line of a cell each. */
export function textsOf(document: ReportDocument): TextSpot[] {
  const spots: TextSpot[] = [];
  mapTexts(document, (text, spot) => {
    spots.push({ ...spot, text });
    return text;
  });
  return spots;
}

/** The document with one of its texts changed, by its place in the order. */
export function withText(document: ReportDocument, at: number, change: (text: string) => string): ReportDocument {
  let index = -1;
  return mapTexts(document, (text) => {
    index += 1;
    return index === at ? change(text) : text;
  });
}

type Say = (text: string, spot: { block: number }) => string;

function mapTexts(document: ReportDocument, say: Say): ReportDocument {
  return { ...document, blocks: document.blocks.map((block, index) => mapBlock(block, (text) => say(text, { block: index }))) };
}

function mapBlock(block: Block, say: (text: string) => string): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: [{ text: say(joined(block.runs)) }] };
    case 'heading':
    case 'caption':
      return { ...block, text: say(block.text) };
    case 'table': {
      const row = (cells: Cell[]) => cells.map((cell) => ({ ...cell, lines: cell.lines.map((line) => [{ text: say(joined(line)) }]) }));
      return { ...block, header: block.header.map(row), rows: block.rows.map(row) };
    }
    case 'figure':
      return { ...block, alt: say(block.alt) };
    default:
      return block;
  }
}

function joined(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
