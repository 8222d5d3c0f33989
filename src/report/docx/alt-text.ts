import type { Block, ReportDocument } from '../block.js';

/** Gives every table its caption as alternative text, and the chart its values: the library has no option for it. */
export function withAltText(xml: string, document: ReportDocument): string {
  const texts = altTexts(document.blocks);
  let table = 0;
  return xml.replace(/<\/w:tblPr>/g, (end) => {
    const { caption, description } = texts[table] ?? { caption: '', description: '' };
    table += 1;
    const describe = description === '' ? '' : `<w:tblDescription w:val="${escaped(description)}"/>`;
    return `<w:tblCaption w:val="${escaped(caption)}"/>${describe}${end}`;
  });
}

function altTexts(blocks: readonly Block[]): { caption: string; description: string }[] {
  let caption = '';
  return blocks.flatMap((block) => {
    if (block.kind === 'caption') caption = block.text;
    if (block.kind === 'table') return [{ caption, description: '' }];
    return block.kind === 'bars' ? [{ caption, description: block.bars.map(({ label, text }) => `${label} ${text}`).join(', ') }] : [];
  });
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
