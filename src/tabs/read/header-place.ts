import type { SurveyCode } from '../../ita/framework.js';
import { cellName } from '../../ita/issue.js';
import type { Grid } from '../../ita/text.js';
import type { Decisions } from './decisions.js';
import type { MeasureIndex } from './identify.js';
import type { IssueList } from './issue-list.js';

/** Where the header of a survey's answers stands, and what the user decided of it. */
export interface HeaderPlace {
  /** The tab's fixed name. */
  tab: SurveyCode;
  grid: Grid;
  headerRow: number;
  index: MeasureIndex;
  decisions: Decisions;
  issues: IssueList;
}

/** A column as Sheets names it. */
export const letterOf = (column: number): string => cellName(0, column).slice(0, -1);
