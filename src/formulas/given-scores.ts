import { readMeasureCode } from '../ita/codes.js';
import { type Framework, measuresOf } from '../ita/framework.js';
import { readScore } from '../ita/read-score.js';
import { type Evidence, type Given, NO_EVIDENCE } from '../ita/score.js';
import { type Cell, isBlank } from '../ita/text.js';
import { formulas as words } from '../words/th/formulas.js';
import { type Argument, asRows, placeIn, refuseFault, refuseFractions, shownText, type Where } from './arguments.js';
import { nameOf } from './name-of.js';

/**
 * Reads a two-column range of code and score, at any level; a bare number is an indicator. A row of titles above the first score is passed over.
 * Null when no score is given at all. One measure with two scores throws.
 */
export function givenScores(framework: Framework, scores: Argument): Evidence | null {
  if (!Array.isArray(scores) && isBlank(scores ?? '')) return null;
  const rows = asRows(scores);
  if (rows.some((cells) => cells.length !== 2)) throw new Error(words.twoColumns);
  const known = new Set([...measuresOf(framework).map(({ code }) => code), 'total']);
  const entered = new Map<string, Given>();
  const rowOf = new Map<string, number>();
  let hasHeader = false;
  rows.forEach(([code = '', score = ''], row) => {
    const [atCode, atScore] = [placeIn(scores, row, 0), placeIn(scores, row, 1)];
    refuseFault(code, atCode);
    refuseFault(score, atScore);
    if (!hasHeader && entered.size === 0 && isHeader(code, score)) {
      hasHeader = true;
      return;
    }
    const given = givenOf(score, atScore);
    if (given === null) return;
    const measure = codeOf(code, known, framework, atCode);
    const earlier = rowOf.get(measure);
    if (earlier !== undefined) throw new Error(words.doubled(nameOf(measure), earlier + 1, row + 1));
    rowOf.set(measure, row);
    entered.set(measure, given);
  });
  refuseFractions([...entered.values()].map(({ score }) => score ?? ''));
  return entered.size === 0 ? null : { ...NO_EVIDENCE, entered };
}

function givenOf(cell: Cell, where: Where): Given | null {
  const score = readScore(cell);
  if (score === 'blank') return null;
  if (score === 'excluded') return { score: null, excluded: true };
  if (score === 'unreadable') throw new Error(words.badScore(shownText(cell), where()));
  return { score };
}

function codeOf(cell: Cell, known: ReadonlySet<string>, { open, year }: Framework, where: Where): string {
  const code = readMeasureCode(cell);
  if (code === null) throw new Error(words.badCode(shownText(cell), where()));
  if (!known.has(code)) throw new Error((open ? words.noItems : words.badMeasure)(shownText(cell), where(), year));
  return code;
}

function isHeader(code: Cell, score: Cell): boolean {
  return (
    typeof code === 'string' &&
    typeof score === 'string' &&
    !isBlank(code) &&
    !isBlank(score) &&
    readMeasureCode(code) === null &&
    readScore(score) === 'unreadable'
  );
}
