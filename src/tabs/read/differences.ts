import { printedCode } from '../../ita/codes.js';
import { cellName, type Issue } from '../../ita/issue.js';
import { shown } from '../../ita/number.js';
import type { Result } from '../../ita/result.js';
import { issues as words } from '../../words/issues.js';
import { TAB } from '../names.js';
import type { MeasureScores } from './measure-scores.js';

/** Up to here an official figure and what lies below it differ by rounding. */
const ROUNDING = 0.01;

/** An issue for each figure, official or typed, that differs by more than rounding from what the workbook's data below it computes to. */
export function differenceIssues({ measures, total }: Result, official: MeasureScores): Issue[] {
  const all = [...measures, { ...total, code: 'total', survey: TAB.official }];
  return all.flatMap(({ code, score, computed, difference, survey }) => {
    if (score === null || computed === undefined || computed === null || Math.abs(difference ?? 0) <= ROUNDING) return [];
    const place = official.places.get(code);
    const name = printedCode(code, 'arabic');
    if (!place) return [{ tab: survey, cell: '', ...words.contradicts(name, shown(score), shown(computed)) }];
    const what = words.difference(name, shown(score), shown(computed), Math.abs(difference ?? 0).toFixed(2));
    return [{ tab: TAB.official, cell: cellName(place.row, place.column), ...what }];
  });
}
