import { printedCode, readMeasureCode } from '../ita/codes.js';
import { type Framework, measuresOf } from '../ita/framework.js';
import { readScore } from '../ita/read-score.js';
import { type Evidence, type Given, NO_EVIDENCE } from '../ita/score.js';
import { type Cell, isBlank } from '../ita/text.js';
import { formulas as words } from '../words/th/formulas.js';
import { type Argument, asRows, shownText } from './arguments.js';

/**
 * Reads a two-column range of code and score, at any level; a bare number is an indicator. A first row of titles is passed over.
 * Null when no score is given at all. One measure with two scores throws.
 */
export function givenScores(framework: Framework, scores: Argument): Evidence | null {
  const rows = asRows(scores);
  if (rows.some((cells) => cells.length !== 2)) throw new Error(words.twoColumns);
  const known = new Set([...measuresOf(framework).map(({ code }) => code), 'total']);
  const entered = new Map<string, Given>();
  rows.forEach(([code = '', score = ''], row) => {
    if (row === 0 && isHeader(code, score)) return;
    const given = givenOf(score, row);
    if (given === null) return;
    const measure = codeOf(code, known, framework, row);
    if (entered.has(measure)) throw new Error(words.doubled(printedCode(measure, 'arabic')));
    entered.set(measure, given);
  });
  return entered.size === 0 ? null : { ...NO_EVIDENCE, entered };
}

function givenOf(cell: Cell, row: number): Given | null {
  const score = readScore(cell);
  if (score === 'blank') return null;
  if (score === 'excluded') return { score: null, excluded: true };
  if (score === 'unreadable') throw new Error(words.badScore(shownText(cell), words.place(row + 1, 2)));
  return { score };
}

function codeOf(cell: Cell, known: ReadonlySet<string>, { open, year }: Framework, row: number): string {
  const code = readMeasureCode(cell);
  if (code === null) throw new Error(words.badCode(shownText(cell), words.place(row + 1, 1)));
  if (!known.has(code)) throw new Error((open ? words.noItems : words.badMeasure)(shownText(cell), year));
  return code;
}

function isHeader(code: Cell, score: Cell): boolean {
  return (
    typeof code === 'string' &&
    typeof score === 'string' &&
    !isBlank(score) &&
    readMeasureCode(code) === null &&
    readScore(score) === 'unreadable'
  );
}
