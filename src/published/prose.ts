import { nameKey } from '../ita/text.js';
import { arabicDigits } from '../words/digits.js';
import { readFigure } from './figure.js';
import type { Line } from './line.js';
import { withName } from './mention.js';
import type { State } from './state.js';
import { DOUBT } from './vocabulary.js';

const SAID =
  /ตัวชี้วัด(?:ย่อย)?ที่\s*([0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})?)\s*([^0-9๐-๙]{3,80}?)\s*(?:โดย)?(?:มี|ได้)?(?:รับ)?(?:คะแนน)?(?:เฉลี่ย)?(?:เท่ากับ|คะแนน|เป็น|ได้)\s*([0-9๐-๙]{1,3}[.,][0-9๐-๙]{1,4})/g;

/**
 * Scores that a sentence says in full: number, name and figure of two indicators or more, or of one among other words. True where it said any.
 * A number that contradicts its name is asked about: reports get this wrong.
 */
export function readProse(state: State, line: Line, text: string): boolean {
  const said = [...text.slice(0, 5_000).matchAll(SAID)];
  if (line.cells.length > 1 || said.length === 0 || (said.length === 1 && isWhole(text, said[0]?.[0] ?? ''))) return false;
  const years = arabicDigits(text).match(/25\d\d/g) ?? [];
  const isSure =
    !DOUBT.test(text.replace(/คะแนนสูงสุด|คะแนนต่ำสุด/g, '')) && years.every((year) => Number(year) === state.catalogue.index.framework.year);
  if (state.isOtherYear) state.notes.ignore(line.line, 'otherYear');
  else for (const [, number = '', name = '', score = ''] of said) one(state, line, arabicDigits(number), name, score, isSure);
  return true;
}

function one(state: State, line: Line, number: string, name: string, score: string, isSure: boolean): void {
  const figure = readFigure(score);
  const mention = withName(state.catalogue, number, name.trim());
  const own = state.catalogue.index.measures.get(mention.codes[0] ?? '');
  const isNamed = own !== undefined && [own.title, ...(own.aliases ?? [])].some((title) => nameKey(title) === nameKey(name));
  if (figure && mention.codes.length > 0)
    state.notes.score({ line: line.line, column: line.cells[0]?.column ?? 0, score: figure.value }, mention.codes, isSure && isNamed);
}

/** True where nothing but a rating or a full stop follows: such a line is read as a row. */
function isWhole(text: string, said: string): boolean {
  return text.startsWith(said) && !/[0-9๐-๙]/.test(text.slice(said.length));
}
