import { type IRunOptions, TextRun } from 'docx';

/** Keeps an opening quotation mark with its word: without it some programs end a line after the mark. */
const JOINER = '\u2060';

const THAI_NUMBER = /([๐-๙](?:[๐-๙.,]*[๐-๙])?)/;

/**
 * A text as runs, each number of Thai digits in a run of its own: a word processor that breaks Thai lines by a dictionary may also break
 * inside such a number. Marked as another language than Thai it stays whole, and it is still found by searching.
 */
export function textRuns(text: string, look: Omit<IRunOptions, 'text'> = {}): TextRun[] {
  return text
    .replace(/“(?=[ก-๙])/g, `“${JOINER}`)
    .split(THAI_NUMBER)
    .map((piece, index) => ({ piece, isNumber: index % 2 === 1 }))
    .filter(({ piece }) => piece !== '')
    .map(({ piece, isNumber }) => new TextRun({ ...look, text: piece, ...(isNumber ? { language: { bidirectional: 'en-US' } } : {}) }));
}
