import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Paragraph as ParagraphBlock, ParagraphStyle, Run } from '../block.js';

const STYLES: Record<ParagraphStyle, string> = {
  body: 'BodyThai',
  title: 'Title',
  subtitle: 'CentredLine',
  note: 'SmallNote',
  bullet: 'TaskLine',
  date: 'DateLine',
  signature: 'SignatureLine',
};

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Text must not cling to a table above it. An empty paragraph between them would let a heading stand alone at a page's end. */
const AFTER_TABLE = 120;

export function styledParagraph(
  { style, runs, keepNext }: ParagraphBlock,
  { onNewPage, afterTable }: { onNewPage: boolean; afterTable: boolean },
): Paragraph {
  return new Paragraph({
    style: STYLES[style],
    children: runs.map(textRun),
    ...(keepNext ? { keepNext } : {}),
    ...(onNewPage ? { pageBreakBefore: true } : {}),
    ...(afterTable ? { spacing: { before: AFTER_TABLE } } : {}),
  });
}

export function headingParagraph(level: 1 | 2 | 3, text: string): Paragraph {
  return new Paragraph({ heading: HEADINGS[level], children: [new TextRun({ text })] });
}

export function captionParagraph(text: string): Paragraph {
  return new Paragraph({ style: 'Caption', children: [new TextRun({ text })] });
}

export function textRun({ text, bold, italic, colour }: Run): TextRun {
  return new TextRun({
    text,
    ...(bold ? { bold: true, boldComplexScript: true } : {}),
    ...(italic ? { italics: true, italicsComplexScript: true } : {}),
    ...(colour ? { color: colour } : {}),
  });
}
