import type { SurveyCode } from '../../ita/framework.js';
import type { Ask } from '../../ita/issue.js';
import { issues as words } from '../../words/issues.js';
import { answers as tabWords } from '../../words/th/decisions.js';

/** Bare numbers that are exactly the survey's indicators: those, or items? */
export function askBare(tab: SurveyCode, numbers: string): Ask {
  const options = [tabWords.indicators, tabWords.items].map((value) => ({ value, label: '' }));
  return { tab, about: tabWords.numbersOf(numbers), options, suggested: null };
}

/** Scores of which none is above 1: fractions, or very low? */
export function askFractions(tab: string, highest: string): Ask {
  const options = [
    { value: tabWords.fractions, label: words.timesHundred },
    { value: tabWords.asWritten, label: '' },
  ];
  return { tab, about: tabWords.highest(highest), options, suggested: null };
}

/** Scores that may be of less than 100: means of levels, or very low? */
export function askFullScore(tab: string, highest: string): Ask {
  const options = [
    { value: tabWords.asWritten, label: '' },
    { value: tabWords.unused, label: '' },
  ];
  return { tab, about: tabWords.highest(highest), options, suggested: null };
}

/** Score columns that disagree: which holds the scores? */
export function askScoreColumn(tab: string, letters: readonly string[]): Ask {
  const options = letters.map((letter) => ({ value: tabWords.columns(letter), label: '' }));
  return { tab, about: tabWords.scoreColumn, options, suggested: null };
}
