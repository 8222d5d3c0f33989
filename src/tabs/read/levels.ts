import { isCodedFromZero } from '../../ita/answers.js';
import { printedCode } from '../../ita/codes.js';
import type { Ask } from '../../ita/issue.js';
import type { AnswerColumn, Tally } from '../../ita/tally.js';
import { issues as words } from '../../words/issues.js';
import { answers as tabWords } from '../../words/th/decisions.js';
import { asking } from './decisions.js';
import type { HeaderPlace } from './header-place.js';

/** Columns as the user said that their digits are meant. */
export function withChosenLevels(place: HeaderPlace, columns: readonly AnswerColumn[]): AnswerColumn[] {
  return columns.flatMap((own): AnswerColumn[] => {
    const ask = askOf(place, own.code);
    const chosen = place.decisions.knows(ask.tab, ask.about) ? place.decisions.choose(ask) : null;
    if (chosen === tabWords.unused) return [];
    return [chosen === tabWords.fromZero ? { ...own, fromZero: true } : own];
  });
}

/** Leaves out columns coded from 0 and asks: `0 1 2 3` may be levels from 0, and `1` is the lowest level only where levels count from 1. */
export function withoutUnsureLevels(place: HeaderPlace, columns: readonly AnswerColumn[], { questions }: Tally): AnswerColumn[] {
  return columns.filter(({ column, code, part, fromZero }) => {
    const levels = questions.find((question) => question.code === code)?.parts[part]?.levels ?? 0;
    const isUnsure = !fromZero && isCodedFromZero(levels);
    if (isUnsure)
      place.issues.cell(place.tab, place.headerRow, column, asking(words.codedFromZero(printedCode(code, 'arabic')), askOf(place, code)));
    return !isUnsure;
  });
}

function askOf({ tab }: HeaderPlace, code: string): Ask {
  return {
    tab,
    about: tabWords.levelsOf(printedCode(code, 'arabic')),
    options: [
      { value: tabWords.fromZero, label: words.lowestIsZero },
      { value: tabWords.unused, label: words.unusedColumn },
    ],
    suggested: null,
  };
}
