import { isCodedFromZero } from '../../ita/answers.js';
import type { AnswerColumn } from '../../ita/tally.js';

/** What the digits of one column tell; `levels` as in `PartTally`. */
export interface ColumnLevels {
  column: AnswerColumn;
  levels: number;
  /** How many choices its scale has. */
  choices: number;
}

/** In how many columns of four levels a 0 was typed, and what no scale of four has. */
interface TabLevels {
  zero: number;
  beyond: number;
}

const ZERO = 0b000001;
const ONE_TO_THREE = 0b001110;
const FOUR = 0b010000;
const BEYOND = 0b100000;

export function tabLevels(columns: readonly ColumnLevels[]): TabLevels {
  const having = (bit: number): number => columns.filter((own) => isOfLevels(own) && (own.levels & bit) !== 0).length;
  return { zero: having(ZERO), beyond: having(BEYOND) };
}

const isOfLevels = ({ choices }: ColumnLevels): boolean => choices > 2;

/** What the column itself shows: levels that may count from 0, or a level too many. */
export function ownSign(own: ColumnLevels): 'zero' | 'beyond' | null {
  const { levels, column } = own;
  if (isOfLevels(own) && (levels & BEYOND) !== 0) return 'beyond';
  return !column.fromZero && isCodedFromZero(levels) ? 'zero' : null;
}

/**
 * A column that shows nothing itself is as unsure as those beside it: of levels from 0 it may hold 1 to 3 only, of five levels no 5. A 4
 * is no level of 0 to 3, so that one column of those says nothing of it.
 */
export function isUnsure(own: ColumnLevels, tab: TabLevels): boolean {
  if (ownSign(own) !== null) return true;
  if (!isOfLevels(own) || own.column.fromZero) return false;
  if (tab.beyond > 1) return true;
  const hasLevel = (own.levels & (ONE_TO_THREE | FOUR)) !== 0;
  return hasLevel && tab.zero > ((own.levels & FOUR) !== 0 ? 1 : 0);
}
