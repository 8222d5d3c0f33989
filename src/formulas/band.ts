import { DEFAULT_THRESHOLDS, groupLabel, groupOf } from '../ita/group.js';
import { readScore } from '../ita/read-score.js';
import { formulas as words } from '../words/th/formulas.js';
import { type Argument, asRows, mapCells, oneCell, type Returned, refuseFractions, scoreOf, shownText } from './arguments.js';

/** The group's label of each score; a blank gives a blank, and so does what is not assessed. */
export function bands(score: Argument, low: Argument, high: Argument): Returned {
  const thresholds = {
    ...DEFAULT_THRESHOLDS,
    low: threshold(low, DEFAULT_THRESHOLDS.low, words.names.low),
    high: threshold(high, DEFAULT_THRESHOLDS.high, words.names.high),
  };
  if (thresholds.low >= thresholds.high) throw new Error(words.thresholds(thresholds.low, thresholds.high));
  const answers = mapCells(score, (cell, where) => {
    const value = readScore(cell) === 'excluded' ? null : scoreOf(cell, where);
    return value === null ? '' : groupLabel(groupOf(value, thresholds), thresholds);
  });
  refuseFractions(asRows(score).flat());
  return answers;
}

function threshold(argument: Argument, initial: number, name: string): number {
  const cell = oneCell(argument, name);
  const value = readScore(cell);
  if (value === 'blank') return initial;
  // A cell in percent holds 0.6 where it shows 60%.
  if (typeof value === 'number' && (value === 0 || value > 1)) return value;
  throw new Error(words.badThreshold(name, shownText(cell)));
}
