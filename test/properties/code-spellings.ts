import fc from 'fast-check';
import { thaiDigits } from '../../src/words/digits.js';

const THAI_DIGITS = /^[๐-๙]+$/;

/** What stands for a survey's letter; a digit in its place only before Thai digits, where it can be told from a number. */
const LETTERS: Readonly<Record<string, readonly string[]>> = { i: ['i', 'I', 'l'], e: ['e', 'E'], o: ['o', 'O', '๐'] };
const DIGITS_AS_LETTERS: Readonly<Record<string, readonly string[]>> = { i: ['1'], o: ['0'] };

/** A code of a question or item as people type it on its own survey's tab: `I๑ i1 1๑ ข้อ i1 l01 ๐๓๘ ข้อที่ 5.` … */
export function spellings(code: string): fc.Arbitrary<string> {
  const letter = code.slice(0, 1);
  const number = code.slice(1);
  const digits = fc.constantFrom(...[number, `0${number}`].flatMap((text) => [text, thaiDigits(text)]));
  const lettered = digits.chain((text) => {
    const signs = [...(LETTERS[letter] ?? []), ...(THAI_DIGITS.test(text) ? (DIGITS_AS_LETTERS[letter] ?? []) : [])];
    return fc.tuple(fc.constantFrom(...signs), fc.constantFrom('', ' ')).map(([sign, gap]) => sign + gap + text);
  });
  // Bare, ๐๒ is o2 and ๐๐ nothing: only a number without a leading zero is.
  const bare = fc.constantFrom(number, thaiDigits(number));
  return fc
    .tuple(fc.constantFrom('', 'ข้อ', 'ข้อ ', 'ข้อที่ ', 'ข้อคำถามที่ '), fc.oneof(lettered, bare), fc.constantFrom('', '.', ' ', '\u200b'))
    .map(([before, text, after]) => before + text + after);
}
