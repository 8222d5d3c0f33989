import type { Issue } from '../ita/issue.js';
import type { Sample } from '../ita/sample.js';
import type { Language } from '../words/language.js';
import type { SavedReport } from './saved.js';

/**
 * How one input tab stands. `missing`: no such tab; `empty`: no score or answer in it yet; `unread`: something is in it, but the year by
 * which to read it is not known; `look`: read, with problems; `ready`: read without any.
 */
export type TabState = 'missing' | 'empty' | 'unread' | 'look' | 'ready';

/**
 * What one column, row or cell was taken for. `by`: `code` its own code and, where needed, part; `order` the place among others, its title or a
 * bare number: worth a look; `user` an answer of the user's; `asked` nothing until they answer; `unused` nothing.
 */
export interface Mapped {
  /** A column's letter, a row's number or, where a tab has no header row, a cell. */
  place: string;
  found: string;
  /** As printed, `I3`; `''` where it is not used. */
  code: string;
  part: string;
  reversed: boolean;
  by: 'code' | 'order' | 'user' | 'asked' | 'unused';
}

/** What one tab holds, as far as it could be read. */
export interface TabStatus {
  tab: string;
  /** True for the tabs that may be left out: `ผลทางการ`, `ผลปีก่อน`. */
  optional: boolean;
  state: TabState;
  /** `answers`: one respondent a row; `scores`: one measure a row; null where neither was recognised. */
  layout: 'answers' | 'scores' | null;
  /** Null but for answers. */
  respondents: number | null;
  /** Questions, items or (`ผลทางการ`, `ผลปีก่อน`) measures that have a score. */
  known: number;
  /** Scores typed for measures above the questions or items. */
  above: number;
  /** How many questions or items the framework has; null where none is due: on `ผลทางการ`, `ผลปีก่อน`, `ตั้งค่า`, and while the year is unknown. */
  due: number | null;
  /** True where the questions or items are those that the tab itself lists, as in a year whose items are not built in: whether any is left out is not known. */
  isOwnList: boolean;
  /** Rows of a tab too long to be counted before scores are computed; else null. */
  uncounted: number | null;
  /** Of the tabs that hold scores or answers. */
  mapping: Mapped[];
  issues: Issue[];
}

/** A setting that was left blank and prints as a dotted line. */
export interface BlankSetting {
  label: string;
  tab: string;
  /** The cell to fill in A1 notation; `''` where the tab lacks the row. */
  cell: string;
}

/** What the panel shows before anything is computed. */
export interface Status {
  /** Null where the settings name no year that can be used; `stop` then says why. */
  year: number | null;
  agency: string;
  tabs: TabStatus[];
  blanks: BlankSetting[];
  /** Of the surveys whose answers are in the sheet and whose people the settings count. */
  samples: Sample[];
  /** Why nothing can be computed, one sentence; null where it can. */
  stop: string | null;
  /** The cell that removes the stop, where one does and its tab is there; `''`: somewhere on the tab. */
  stopAt: { tab: string; cell: string } | null;
  /** The report that was saved last from this workbook. */
  lastReport: SavedReport | null;
  /** What the panel speaks. */
  language: Language;
}
