import { needsSurveys, rate, ratingTable } from '../ita/rating.js';
import { formulas as words } from '../words/th/formulas.js';
import { type Argument, asRows, mapCells, type Returned, scoreOf, yearOf } from './arguments.js';

/** The rating of each total; a blank total gives a blank. From 2566 each total needs its three survey scores. */
export function ratings(score: Argument, yearArgument: Argument, surveys: readonly Argument[]): Returned {
  const year = yearOf(yearArgument);
  const table = ratingTable(year);
  if (!table) throw new Error(words.noRatings(year));
  const isNeeded = needsSurveys(table);
  const surveyScore = isNeeded ? surveys.map((survey) => broadcast(survey, score)) : [];
  return mapCells(score, (cell, row, column) => {
    const total = scoreOf(cell, row, column);
    if (total === null) return '';
    const rating = rate(
      total,
      surveyScore.map((at) => at(row, column)),
      table,
    );
    if (rating === null) throw new Error(words.needsSurveys(year));
    return rating;
  });
}

/** A survey's score at each place of the totals: from a range of the same shape, or one value for all. */
function broadcast(survey: Argument, score: Argument): (row: number, column: number) => number | null {
  const rows = asRows(survey);
  const totals = asRows(score);
  const isOne = rows.length === 1 && rows[0]?.length === 1;
  const isSame = rows.length === totals.length && rows.every((cells, row) => cells.length === totals[row]?.length);
  if (!isOne && !isSame) throw new Error(words.shape);
  return (row, column) => {
    const [r, c] = isOne ? [0, 0] : [row, column];
    return scoreOf(rows[r]?.[c] ?? '', r, c);
  };
}
