import type { Grid } from '../../ita/text.js';
import { scoreIssues as words } from '../../words/score-issues.js';
import { answers as tabWords } from '../../words/th/decisions.js';
import { asking, type Decisions } from './decisions.js';
import type { MeasureIndex } from './identify.js';
import type { IssueList } from './issue-list.js';
import { askYear } from './score-asks.js';
import { otherYearAbove, yearOnTab } from './years.js';

interface Titled {
  tab: string;
  grid: Grid;
  index: MeasureIndex;
  decisions: Decisions;
  issues: IssueList;
}

/** True where the title above a header names another year than the tab's, and the user did not say that it is right all the same: that is asked. */
export function isOfOtherYear({ tab, grid, index, decisions, issues }: Titled, headerRow: number): boolean {
  const year = yearOnTab(tab, index);
  const other = otherYearAbove(grid, headerRow, year);
  if (other === null) return false;
  const ask = askYear(tab, other);
  const chosen = decisions.choose(ask);
  if (chosen === null) issues.tab(tab, asking(words.otherYear(other, year), ask));
  return chosen !== tabWords.asWritten;
}
