import type { Block, Paragraph, ParagraphStyle, Run } from './block.js';

export function paragraph(style: ParagraphStyle, ...said: (string | Run)[]): Paragraph {
  return { kind: 'paragraph', style, runs: said.map((run) => (typeof run === 'string' ? { text: run } : run)) };
}

/** A paragraph that the report words by itself, under the name by which a user may replace it. */
export function passage(key: string, style: ParagraphStyle, ...said: (string | Run)[]): Paragraph {
  return { ...paragraph(style, ...said), key };
}

export function bold(text: string): Run {
  return { text, bold: true };
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}
