import type { ReportInput } from '../../src/contract/report.js';
import type { Block, Cell } from '../../src/report/block.js';
import { compose } from '../../src/report/compose/compose.js';
import { outgoing } from '../../src/report/outgoing.js';

/** What a section says, a line a paragraph, from its blocks: no document is written. */
export function composed(input: ReportInput, section: number): string[] {
  const { blocks } = compose(outgoing({ ...input, settings: { ...input.settings, digits: 'arabic' } }));
  const starts = blocks.flatMap((block, index) => (block.kind === 'heading' && block.level === 1 ? [index] : []));
  return blocks.slice(starts[section - 1], starts[section]).flatMap(linesOf);
}

function linesOf(block: Block): string[] {
  const cellText = ({ lines }: Cell) => lines.map((runs) => runs.map(({ text }) => text).join('')).join('\n');
  switch (block.kind) {
    case 'paragraph':
      return [block.runs.map(({ text }) => text).join('')];
    case 'heading':
    case 'caption':
      return [block.text];
    case 'table':
      return block.rows.map((row) => row.map(cellText).join('\t'));
    default:
      return [];
  }
}
