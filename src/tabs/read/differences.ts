import { printedCode } from '../../ita/codes.js';
import { type Ask, cellName, type Issue } from '../../ita/issue.js';
import { nameOf } from '../../ita/name-of.js';
import { shown } from '../../ita/number.js';
import type { Result } from '../../ita/result.js';
import { issues as words } from '../../words/issues.js';
import { answers as tabWords } from '../../words/th/decisions.js';
import { TAB } from '../names.js';
import { asking, type Decisions } from './decisions.js';
import type { MeasureScores } from './measure-scores.js';

/** Up to here an official figure and what lies below it differ by rounding. */
const ROUNDING = 0.01;

/** Figures that differ by more than rounding from what the workbook's data below them compute to. */
interface Differences {
  told: Issue[];
  /** Codes of those that the user has not acknowledged with just these two figures. */
  open: string[];
}

/** An issue for each figure, official or typed, that differs; one that is not acknowledged asks. */
export function differenceIssues({ measures, total }: Result, official: MeasureScores, decisions: Decisions): Differences {
  const told: Issue[] = [];
  const open: string[] = [];
  for (const { code, score, computed, difference, survey } of [...measures, { ...total, code: 'total', survey: TAB.official }]) {
    if (score === null || computed === undefined || computed === null || Math.abs(difference ?? 0) <= ROUNDING) continue;
    const place = official.places.get(code);
    const name = nameOf(code);
    const ask = askOf(code, shown(score), shown(computed));
    const isOpen = decisions.choose(ask) === null;
    if (isOpen) open.push(code);
    const what = place
      ? words.difference(name, shown(score), shown(computed), Math.abs(difference ?? 0).toFixed(2))
      : words.contradicts(name, shown(score), shown(computed));
    const at = place ? { tab: TAB.official, cell: cellName(place.row, place.column) } : { tab: survey, cell: '' };
    told.push({ ...at, ...(isOpen ? asking(what, ask) : { ...what, action: words.acknowledged }) });
  }
  return { told, open };
}

/** The figures are part of the question: other figures are asked about anew. */
function askOf(code: string, score: string, computed: string): Ask {
  const name = code === 'total' ? tabWords.total : printedCode(code, 'arabic');
  return {
    tab: TAB.official,
    about: tabWords.differenceOf(name, score, computed),
    options: [{ value: tabWords.acknowledged, label: words.acknowledge }],
    suggested: null,
  };
}
