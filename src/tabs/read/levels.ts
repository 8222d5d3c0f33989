import { printedCode } from '../../ita/codes.js';
import { scaleOf } from '../../ita/framework.js';
import type { Ask } from '../../ita/issue.js';
import type { AnswerColumn, Tally } from '../../ita/tally.js';
import { issues as words } from '../../words/issues.js';
import { answers as tabWords } from '../../words/th/decisions.js';
import { asking } from './decisions.js';
import { type HeaderPlace, letterOf } from './header-place.js';
import { type ColumnLevels, isUnsure, ownSign, tabLevels } from './level-signs.js';
import { listed } from './scores-tab.js';

/** Columns as the user said that their digits are meant. */
export function withChosenLevels(place: HeaderPlace, columns: readonly AnswerColumn[]): AnswerColumn[] {
  const ofTab = chosen(place, askOf(place, place.tab));
  return columns.flatMap((own): AnswerColumn[] => {
    const answer = chosen(place, askOf(place, own.code)) ?? ofTab;
    if (answer === tabWords.unused && answer !== ofTab) return [];
    return [answer === tabWords.fromZero ? { ...own, fromZero: true } : own];
  });
}

/**
 * Leaves out columns whose levels are not sure and asks: `0 1 2 3` may be levels from 0, and `1` is the lowest one only where levels count
 * from 1; with a `5` or ปานกลาง they are of another scale. A few questions are asked about one by one, many at once.
 */
export function withoutUnsureLevels(place: HeaderPlace, columns: readonly AnswerColumn[], tally: Tally): AnswerColumn[] {
  const ofTab = chosen(place, askOf(place, place.tab));
  const read = columns.map((own) => levelsOf(place, own, tally));
  const tab = tabLevels(read);
  const unsure = read.filter((own) => isUnsure(own, tab) && chosen(place, askOf(place, own.column.code)) === null);
  const left = new Set(unsure.map(({ column }) => column));
  if (ofTab === null) tell(place, unsure);
  return ofTab === null || ofTab === tabWords.unused ? columns.filter((own) => !left.has(own)) : [...columns];
}

/** More questions than this are one issue. */
const ONE_BY_ONE = 3;

function tell(place: HeaderPlace, unsure: readonly ColumnLevels[]): void {
  const codes = [...new Set(unsure.map(({ column }) => printedCode(column.code, 'arabic')))];
  const areFew = codes.length <= ONE_BY_ONE && unsure.every((own) => ownSign(own) !== null);
  if (areFew) {
    for (const own of unsure) {
      const { code, column } = own.column;
      const name = printedCode(code, 'arabic');
      const what = ownSign(own) === 'zero' ? words.codedFromZero(name) : words.unsureLevels(name, letterOf(column));
      place.issues.cell(place.tab, place.headerRow, column, asking(what, askOf(place, code)));
    }
  } else if (unsure.length > 0) {
    const letters = listed(unsure.map(({ column }) => letterOf(column.column)));
    const [first] = unsure;
    const what = asking(words.unsureLevels(listed(codes), letters), askOf(place, place.tab));
    place.issues.cell(place.tab, place.headerRow, first?.column.column ?? 0, what);
  }
}

function levelsOf({ index }: HeaderPlace, column: AnswerColumn, { questions }: Tally): ColumnLevels {
  const part = index.measures.get(column.code)?.parts?.[column.part];
  return {
    column,
    levels: questions.find(({ code }) => code === column.code)?.parts[column.part]?.levels ?? 0,
    choices: part ? scaleOf(index.framework, part).choices.length : 0,
  };
}

function chosen({ decisions }: HeaderPlace, ask: Ask): string | null {
  return decisions.knows(ask.tab, ask.about) ? decisions.choose(ask) : null;
}

/** About one question, or with the survey's code about all of them. */
function askOf({ tab }: HeaderPlace, code: string): Ask {
  return {
    tab,
    about: tabWords.levelsOf(printedCode(code, 'arabic')),
    options: [
      { value: tabWords.fromZero, label: words.lowestIsZero },
      { value: tabWords.fromOne, label: words.lowestIsOne },
      { value: tabWords.unused, label: words.unusedColumn },
    ],
    suggested: null,
  };
}
