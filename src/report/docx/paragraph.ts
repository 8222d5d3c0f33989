import { HeadingLevel, Paragraph, type TextRun } from 'docx';
import type { Caption, Paragraph as ParagraphBlock, ParagraphStyle, Run } from '../block.js';
import { textRuns } from './text-runs.js';

const STYLES: Record<ParagraphStyle, string> = {
  body: 'BodyThai',
  title: 'Title',
  subtitle: 'CentredLine',
  note: 'SmallNote',
  bullet: 'TaskLine',
  point: 'PointLine',
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
    children: runs.flatMap(runsOf),
    ...(keepNext ? { keepNext } : {}),
    ...(onNewPage ? { pageBreakBefore: true } : {}),
    ...(afterTable ? { spacing: { before: AFTER_TABLE } } : {}),
  });
}

export function headingParagraph(level: 1 | 2 | 3, text: string): Paragraph {
  return new Paragraph({ heading: HEADINGS[level], children: textRuns(text) });
}

export function captionParagraph({ of, text }: Caption): Paragraph {
  return new Paragraph({ style: of === 'table' ? 'Caption' : 'FigureCaption', children: textRuns(text) });
}

/** A run of the model, as the runs of the document that it takes. */
export function runsOf({ text, bold, italic, colour }: Run): TextRun[] {
  return textRuns(text, {
    ...(bold ? { bold: true, boldComplexScript: true } : {}),
    ...(italic ? { italics: true, italicsComplexScript: true } : {}),
    ...(colour ? { color: colour } : {}),
  });
}
