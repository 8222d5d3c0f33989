import { needsSurveys, rate, ratingTable } from '../ita/rating.js';
import { formulas as words } from '../words/th/formulas.js';
import { type Argument, asRows, mapCells, placeIn, type Returned, refuseFractions, scoreOf, yearOf } from './arguments.js';

const SURVEYS = ['IIT', 'EIT', 'OIT'] as const;

/** The rating of each total; a blank total gives a blank. From 2566 each total needs its three survey scores, in the order IIT EIT OIT. */
export function ratings(score: Argument, yearArgument: Argument, surveys: readonly Argument[]): Returned {
  const year = yearOf(yearArgument);
  const table = ratingTable(year);
  if (!table) throw new Error(words.noRatings(year));
  const surveyScores = needsSurveys(table) ? SURVEYS.map((name, index) => broadcast(surveys[index], score, name)) : [];
  const answers = mapCells(score, (cell, where, row, column) => {
    const total = scoreOf(cell, where);
    if (total === null) return '';
    const own = surveyScores.map((at) => at(row, column));
    const rating = rate(total, own, table);
    if (rating !== null) return rating;
    throw new Error(words.needsSurveys(year, SURVEYS.filter((_, index) => own[index] === null).join(' '), where()));
  });
  refuseFractions(asRows(score).flat());
  return answers;
}

/** A survey's score at each place of the totals: from a range of the same shape, or one value for all. */
function broadcast(survey: Argument, score: Argument, name: string): (row: number, column: number) => number | null {
  const rows = asRows(survey);
  const totals = asRows(score);
  const isOne = rows.length === 1 && rows[0]?.length === 1;
  const isSame = rows.length === totals.length && rows.every((cells, row) => cells.length === totals[row]?.length);
  if (!isOne && !isSame) throw new Error(words.shape(name));
  return (row, column) => {
    const [r, c] = isOne ? [0, 0] : [row, column];
    const where = Array.isArray(survey) ? placeIn(survey, r, c, ` ${name}`) : () => words.inArgument(name);
    return scoreOf(rows[r]?.[c] ?? '', where);
  };
}
