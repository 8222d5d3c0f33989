import type { Block, Paragraph, ParagraphStyle, Run } from './block.js';

export function paragraph(style: ParagraphStyle, ...said: (string | Run)[]): Paragraph {
  return { kind: 'paragraph', style, runs: said.map((run) => (typeof run === 'string' ? { text: run } : run)) };
}

/** A paragraph that the report words by itself, under the name by which a user may replace it. */
export function passage(key: string, style: ParagraphStyle, ...said: (string | Run)[]): Paragraph {
  return { ...paragraph(style, ...said), key };
}

/** As much of a sentence as names it among others of its kind. */
const NAMING = 24;

/**
 * Such paragraphs of one kind. One alone has the name itself; of several each is named by how it begins, its figures left out: a number
 * would pass from one to another when the first falls away, and the user's words with it.
 */
export function numbered(key: string, texts: readonly string[], style: ParagraphStyle = 'body'): Paragraph[] {
  const names = texts.map((text) => (texts.length === 1 ? key : `${key} ${beginningOf(text)}`));
  return texts.map((text, index) => {
    const before = names.slice(0, index).filter((name) => name === names[index]).length;
    return passage(before === 0 ? (names[index] ?? key) : `${names[index]} ${before + 1}`, style, text);
  });
}

function beginningOf(text: string): string {
  const plain = text.replace(/[\ue000\ue001()]/g, '').replace(/\d[\d.,]*/g, '');
  return [...plain.replace(/\s+/g, ' ').trim()].slice(0, NAMING).join('').trim();
}

export function bold(text: string): Run {
  return { text, bold: true };
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}
