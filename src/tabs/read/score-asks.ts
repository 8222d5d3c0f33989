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

/** Which column holds the scores? Known by letters and headers: where a column is put in or renamed, it is asked anew. */
export function askScoreColumn(tab: string, columns: readonly NamedColumn[]): Ask {
  const options = columns.map(({ letter }) => ({ value: tabWords.columns(letter), label: '' }));
  return { tab, about: tabWords.scoreColumn(namedColumns(columns)), options: [...options, UNUSED], suggested: null };
}

/** A title that names another year: is the table of that year? */
export function askYear(tab: string, year: number): Ask {
  return { tab, about: tabWords.titleYear(year), options: [{ value: tabWords.asWritten, label: '' }, UNUSED], suggested: null };
}

/** Items numbered with gaps: are the others not of this year? */
export function askGaps(tab: SurveyCode, numbers: string): Ask {
  return { tab, about: tabWords.gaps(numbers), options: [{ value: tabWords.complete, label: '' }, UNUSED], suggested: null };
}

/** A row called a sum: of all surveys, or of some of its measures? */
export function askSum(tab: string, found: string): Ask {
  return { tab, about: found, options: [{ value: tabWords.total, label: '' }, UNUSED], suggested: null };
}

const UNUSED = { value: tabWords.unused, label: '' };

/** A column by its letter and what its header says. */
export interface NamedColumn {
  letter: string;
  header: string;
}

const LONGEST = 30;

/** `C คะแนน D คะแนนที่ได้`: by this an answer that names letters is forgotten when they come to stand for other columns. */
export const namedColumns = (columns: readonly NamedColumn[]): string =>
  columns.map(({ letter, header }) => `${letter} ${[...header].slice(0, LONGEST).join('')}`.trim()).join(' ');
