import type { Framework, SurveyCode } from '../ita/framework.js';
import type { AnswerColumn, Tally } from '../ita/tally.js';

/**
 * What to count of a tab of answers too long to be read at once. The page hands it back with each call, so that a call reads nothing but
 * its own rows; what comes back are counts. Rows and columns are zero-based in the sheet.
 */
export interface CountPlan {
  survey: SurveyCode;
  /** The tab's own name. */
  tab: string;
  framework: Framework;
  columns: AnswerColumn[];
  /** Columns that a call loads: all of the header's questions, so that those left out later still lie in one read. */
  loaded: number[];
  firstRow: number;
  /** Rows from `firstRow` on, and how many of them a call reads. */
  rows: number;
  step: number;
  /** Rows of sums or means, as far as labels beside the answers tell. */
  summaries: number[];
  /** True where cells are formatted as percents: their formats are read as well. */
  hasPercents: boolean;
  /** Tells this plan from that of a tab that changed in between. */
  mark: string;
}

/** Counts of some rows. Those of one plan, together of all its rows, are added up where they are used. */
export interface Counted {
  mark: string;
  tally: Tally;
  /** Rows of sums or means that were left out, zero-based. */
  summaries: number[];
}
