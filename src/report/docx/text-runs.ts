import { type IRunOptions, TextRun } from 'docx';

const THAI_NUMBER = /[๐-๙](?:[๐-๙.,]*[๐-๙])?/;
/** An opening quotation mark with its words up to the next space or the closing mark, where they are no long text. */
const OPENED = /“[\u0e01-\u0e4e]{1,24}(?=[” ])/;
/** A word, code or address. */
const LATIN_WORD = /[A-Za-z][!-~]*[A-Za-z0-9/]/;
const WHOLE = new RegExp(`(${[THAI_NUMBER, OPENED, LATIN_WORD].map(({ source }) => source).join('|')})`);

/**
 * A text as runs, each number of Thai digits, Latin word and opening of a quotation in a run of its own: a word processor that breaks Thai
 * lines by a dictionary may also break inside these and behind the mark. Marked as another language than Thai they stay whole, and they are
 * still found by searching.
 */
export function textRuns(text: string, look: Omit<IRunOptions, 'text'> = {}): TextRun[] {
  return text
    .split(WHOLE)
    .map((piece, index) => ({ piece, isWhole: index % 2 === 1 }))
    .filter(({ piece }) => piece !== '')
    .map(({ piece, isWhole }) => new TextRun({ ...look, text: piece, ...(isWhole ? { language: languageOf(piece) } : {}) }));
}

function languageOf(piece: string): NonNullable<IRunOptions['language']> {
  return LATIN_WORD.test(piece) ? { value: 'en-US', bidirectional: 'en-US' } : { bidirectional: 'en-US' };
}
