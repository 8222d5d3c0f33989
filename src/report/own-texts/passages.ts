import type { OwnPassage, Passage } from '../../contract/passage.js';
import { isBlank, nameKey } from '../../ita/text.js';
import type { Block, Paragraph, ReportDocument, Run } from '../block.js';
import { expanded, type Placeholders } from './placeholders.js';

/** Every paragraph that a user may replace, as it would be printed. */
export function passagesOf({ blocks }: ReportDocument): Passage[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.key !== undefined ? [{ key: block.key, text: block.runs.map(({ text }) => text).join('') }] : [],
  );
}

/** The document with the user's words in place of ours; each line of theirs is a paragraph, placeholders are filled in once. Where nothing of theirs can be seen ours stays. */
export function withOwnPassages(document: ReportDocument, own: readonly OwnPassage[], values: Placeholders): ReportDocument {
  const filled = own.map(({ key, text }) => [nameKey(key), expanded(text, values).text] as const);
  const texts = new Map(filled.filter(([, text]) => !isBlank(text)));
  const replaced = (block: Block): Block[] => {
    const text = block.kind === 'paragraph' && block.key !== undefined ? texts.get(nameKey(block.key)) : undefined;
    return block.kind === 'paragraph' && text !== undefined ? paragraphsOf(block, text) : [block];
  };
  return { ...document, blocks: document.blocks.flatMap(replaced) };
}

function paragraphsOf(ours: Paragraph, text: string): Paragraph[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => ({ ...ours, runs: index === 0 ? runsOf(ours, line) : [{ text: line }] }));
}

/** A line that begins as ours does keeps the weight of that beginning. */
function runsOf({ runs: [lead] }: Paragraph, line: string): Run[] {
  const title = lead?.bold ? lead.text.trim() : '';
  if (title === '' || !line.startsWith(title)) return [{ text: line }];
  return [{ text: title, bold: true as const }, { text: line.slice(title.length) }].filter(({ text }) => text !== '');
}
