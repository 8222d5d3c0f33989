import type { Block, ReportDocument } from '../block.js';

/** Gives every table its caption as alternative text, an empty one its purpose: the library has no option for it. */
export function withAltText(xml: string, document: ReportDocument): string {
  const texts = altTexts(document.blocks);
  let table = 0;
  return xml.replace(/<\/w:tblPr>/g, (end) => {
    const text = texts[table] ?? '';
    table += 1;
    return `<w:tblCaption w:val="${escaped(text)}"/>${end}`;
  });
}

function altTexts(blocks: readonly Block[]): string[] {
  let caption = '';
  return blocks.flatMap((block) => {
    if (block.kind === 'caption' && block.of === 'table') caption = block.text;
    if (block.kind === 'table') return [caption];
    return block.kind === 'room' && block.purpose !== undefined ? [block.purpose] : [];
  });
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
