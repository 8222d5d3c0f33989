import type { Block, Paragraph, ParagraphStyle, Run } from './block.js';

export function paragraph(style: ParagraphStyle, ...said: (string | Run)[]): Paragraph {
  return { kind: 'paragraph', style, runs: said.map((run) => (typeof run === 'string' ? { text: run } : run)) };
}

/** A paragraph that the report words by itself, under the name by which a user may replace it. */
export function passage(key: string, style: ParagraphStyle, ...said: (string | Run)[]): Paragraph {
  return { ...paragraph(style, ...said), key };
}

/** Several such paragraphs of one kind: the first has the name itself, the others their number too. */
export function numbered(key: string, texts: readonly string[], style: ParagraphStyle = 'body'): Paragraph[] {
  return texts.map((text, index) => passage(index === 0 ? key : `${key} ${index + 1}`, style, text));
}

export function bold(text: string): Run {
  return { text, bold: true };
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}
