import { printedCode } from '../../ita/codes.js';
import { cellName, type Issue } from '../../ita/issue.js';
import { shown } from '../../ita/number.js';
import type { Result } from '../../ita/result.js';
import { issues as words } from '../../words/th/issues.js';
import { TAB } from '../names.js';
import type { MeasureScores } from './measure-scores.js';

/** Up to here an official figure and what lies below it differ by rounding. */
const ROUNDING = 0.01;

/** An issue for each official figure that differs by more than rounding from what lies below computes to, at its cell. */
export function differenceIssues({ measures, total }: Result, official: MeasureScores): Issue[] {
  return [...measures, { ...total, code: 'total' }].flatMap(({ code, score, computed, difference }) => {
    const place = official.places.get(code);
    if (!place || score === null || computed === undefined || computed === null || Math.abs(difference ?? 0) <= ROUNDING) return [];
    const what = words.difference(printedCode(code, 'arabic'), shown(score), shown(computed), Math.abs(difference ?? 0).toFixed(2));
    return [{ tab: TAB.official, cell: cellName(place.row, place.column), ...what }];
  });
}
