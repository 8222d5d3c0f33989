import { Footer, type ISectionOptions, NumberFormat, PageNumber, PageOrientation, Paragraph, SectionType, type Table, TextRun } from 'docx';
import type { Block, Figure, Paragraph as ParagraphBlock, ReportDocument } from '../block.js';
import { figureParagraph, type Pictures } from './figure.js';
import { twips } from './look.js';
import { captionParagraph, headingParagraph, styledParagraph } from './paragraph.js';
import { roomOf } from './room.js';
import { tableOf } from './table.js';

type Orientation = 'portrait' | 'landscape';

/** A4 pages; the first page of the document carries no number. */
export function sectionsOf(document: ReportDocument, pictures: Pictures): ISectionOptions[] {
  const parts: { orientation: Orientation; blocks: Block[] }[] = [{ orientation: 'portrait', blocks: [] }];
  for (const block of document.blocks) {
    if (block.kind === 'section') parts.push({ orientation: block.orientation, blocks: [] });
    else parts[parts.length - 1]?.blocks.push(block);
  }
  return parts.map(({ orientation, blocks }, index) => ({
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: index === 0,
      page: {
        // docx turns width and height for a landscape page itself.
        size: {
          width: twips(21),
          height: twips(29.7),
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: twips(2.5), bottom: twips(2), left: twips(3), right: twips(2), header: twips(1.25), footer: twips(1) },
        pageNumbers: { formatType: document.digits === 'thai' ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL },
      },
    },
    footers: {
      default: pageNumber(),
      ...(index === 0 ? { first: new Footer({ children: [new Paragraph({ style: 'FooterLine' })] }) } : {}),
    },
    children: childrenOf(blocks, pictures),
  }));
}

function pageNumber(): Footer {
  return new Footer({ children: [new Paragraph({ style: 'FooterLine', children: [new TextRun({ children: [PageNumber.CURRENT] })] })] });
}

function childrenOf(blocks: readonly Block[], pictures: Pictures): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'pageBreak') return [];
    const next = blocks[index + 1];
    const child = childOf(leads(block, next) ? { ...block, keepNext: true } : block, blocks[index - 1], pictures);
    return block.kind === 'table' && (next === undefined || next.kind === 'table') ? [child, separator()] : [child];
  });
}

/** What a paragraph says of a table stands with it: else a heading and two lines may be all that is left on the page before. */
function leads(block: Block, next: Block | undefined): block is ParagraphBlock {
  return block.kind === 'paragraph' && next?.kind === 'caption' && next.of === 'table';
}

/** Two tables that touch are joined, and a page cannot end with one. */
function separator(): Paragraph {
  return new Paragraph({ style: 'TableSmall', spacing: { line: 120, lineRule: 'exact' } });
}

function childOf(block: Block, before: Block | undefined, pictures: Pictures): Paragraph | Table {
  switch (block.kind) {
    case 'paragraph':
      return styledParagraph(block, { onNewPage: before?.kind === 'pageBreak', afterTable: before?.kind === 'table' });
    case 'heading':
      return headingParagraph(block.level, block.text);
    case 'caption':
      return captionParagraph(block);
    case 'table':
      return tableOf(block);
    case 'figure':
      return pictureOf(block, pictures);
    case 'room':
      return roomOf(block);
    default:
      throw new Error(`no paragraph for a ${block.kind} block`);
  }
}

function pictureOf(figure: Figure, pictures: Pictures): Paragraph {
  const picture = pictures.get(figure);
  if (!picture) throw new Error(`a figure without a picture: ${figure.alt}`);
  return figureParagraph(figure, [...pictures.keys()].indexOf(figure) + 1, picture);
}
