import { readLeadingCode } from '../ita/codes.js';
import { nameKey } from '../ita/text.js';
import type { Catalogue } from './catalogue.js';
import { type Line, textOf } from './line.js';

const SPELLED = /^((?:ข้อ\s*)?)(โอ|ไอ|อี)\s*[-.]?\s*(?=[0-9๐-๙]{1,2}(?![0-9๐-๙]))/;
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['โอ', 'O'],
  ['ไอ', 'I'],
  ['อี', 'E'],
]);

/** A line whose codes have their letter as it is spoken, `โอ 6`, with the letter itself; null for any other line. */
export function withLetters(line: Line): Line | null {
  const cells = line.cells.map((cell) => ({ ...cell, text: inLetters(cell.text) }));
  return cells.some(({ text }, index) => text !== line.cells[index]?.text) ? { ...line, cells } : null;
}

const inLetters = (text: string): string =>
  text.replace(SPELLED, (_, before: string, letter: string) => `${before}${LETTERS.get(letter) ?? letter}`);

/** True where the title of the code stands beside it: `โอ 6` may be any words, but not then. */
export function isTitled({ index }: Catalogue, line: Line): boolean {
  const text = nameKey(textOf(line));
  return line.cells.some((cell) => {
    const read = readLeadingCode(cell.text)?.read;
    const title = nameKey((read?.certain && index.measures.get(read.code)?.title) || '');
    return title !== '' && text.includes(title);
  });
}
