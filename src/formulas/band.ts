import { DEFAULT_THRESHOLDS, groupLabel, groupOf } from '../ita/group.js';
import { readScore } from '../ita/read-score.js';
import { formulas as words } from '../words/th/formulas.js';
import { type Argument, mapCells, oneCell, type Returned, scoreOf, shownText } from './arguments.js';

/** The group's label of each score; a blank gives a blank. */
export function bands(score: Argument, low: Argument, high: Argument): Returned {
  const thresholds = { ...DEFAULT_THRESHOLDS, low: threshold(low, DEFAULT_THRESHOLDS.low), high: threshold(high, DEFAULT_THRESHOLDS.high) };
  if (thresholds.low >= thresholds.high) throw new Error(words.thresholds(thresholds.low, thresholds.high));
  return mapCells(score, (cell, row, column) => {
    const value = scoreOf(cell, row, column);
    return value === null ? '' : groupLabel(groupOf(value, thresholds), thresholds);
  });
}

function threshold(argument: Argument, initial: number): number {
  const cell = oneCell(argument);
  const value = readScore(cell);
  if (value === 'blank') return initial;
  if (typeof value === 'number') return value;
  throw new Error(words.badThreshold(shownText(cell)));
}
