import { thaiDigits } from '../words/digits.js';
import type { Block, Cell, ReportDocument, Run } from './block.js';
import type { Chart } from './figures/chart.js';

const OPEN = '\ue000';
const CLOSE = '\ue001';

/** Marks text from cells, so that the digit setting leaves it as it was typed. */
export function verbatim(text: string): string {
  return OPEN + text + CLOSE;
}

/** Our own digits by the setting; marked text as it is, without its marks. */
export function settled(text: string, digits: 'thai' | 'arabic'): string {
  let depth = 0;
  let out = '';
  for (const piece of text.split(/([\ue000\ue001])/)) {
    if (piece === OPEN) depth += 1;
    else if (piece === CLOSE) depth -= 1;
    else out += depth === 0 && digits === 'thai' ? thaiDigits(piece) : piece;
  }
  return out;
}

/** The document with every text settled: the one place where digits are chosen. */
export function settledDocument(document: ReportDocument): ReportDocument {
  const say = (text: string) => settled(text, document.digits);
  return {
    ...document,
    title: say(document.title),
    subject: say(document.subject),
    agency: say(document.agency),
    blocks: document.blocks.map((block) => settledBlock(block, say)),
  };
}

function settledBlock(block: Block, say: (text: string) => string): Block {
  const runs = (list: Run[]): Run[] => list.map((run) => ({ ...run, text: say(run.text) }));
  const cells = (rows: Cell[][]): Cell[][] => rows.map((row) => row.map((cell) => ({ ...cell, lines: cell.lines.map(runs) })));
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: runs(block.runs) };
    case 'heading':
    case 'caption':
      return { ...block, text: say(block.text) };
    case 'table':
      return { ...block, header: cells(block.header), rows: cells(block.rows) };
    case 'figure':
      return { ...block, alt: say(block.alt), chart: settledChart(block.chart, say) };
    default:
      return block;
  }
}

function settledChart({ target, ticks, columns, rows, keys }: Chart, say: (text: string) => string): Chart {
  return {
    target: { ...target, text: say(target.text) },
    ticks: ticks.map((tick) => ({ ...tick, text: say(tick.text) })),
    columns: columns.map((column) => ({ ...column, title: say(column.title) })),
    rows: rows.map((row) => ({
      ...row,
      section: say(row.section),
      label: say(row.label),
      cells: row.cells.map((cell) => ({ ...cell, text: say(cell.text) })),
    })),
    keys: keys.map((key) => ({ ...key, text: say(key.text) })),
  };
}
