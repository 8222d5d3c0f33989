import { printedCode } from '../../ita/codes.js';
import type { SurveyCode } from '../../ita/framework.js';
import { cellName } from '../../ita/issue.js';
import type { Cell, Grid } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import type { ScoreColumn } from '../names.js';
import type { Decisions } from './decisions.js';
import type { MeasureIndex } from './identify.js';
import type { IssueList } from './issue-list.js';
import type { ShareColumn } from './shares.js';
import type { Table, TableRow } from './table.js';

/** A row of a scores table whose code was understood. */
export interface ScoreRow extends TableRow {
  code: string;
}

/** What reading a scores tab needs to know of where it is. */
export interface ScoresTab {
  tab: string;
  survey: SurveyCode;
  grid: Grid;
  table: Table<ScoreColumn>;
  index: MeasureIndex;
  decisions: Decisions;
  issues: IssueList;
  shares: ShareColumn[];
}

/** A named column's cell of a row; `''` where the tab has no such column. */
export function cellOf(tab: Pick<ScoresTab, 'table'>, row: TableRow, column: ScoreColumn): Cell {
  const index = tab.table.columns[column];
  return index === undefined ? '' : (row.cells[index] ?? '');
}

/** What a row is titled. Where items are still to be placed, the columns of the indicators say where a row belongs and title nothing. */
export function titleOf(tab: Pick<ScoresTab, 'table' | 'index'>, row: TableRow): Cell {
  const { title, indicator, subIndicator } = tab.table.columns;
  const isPlace = title === indicator || title === subIndicator;
  return tab.index.framework.open && isPlace ? '' : cellOf(tab, row, 'title');
}

const MOST_NAMED = 5;

/** Cells named in one sentence; of a long row of them the first few and a sign that there are more. */
export const listed = (cells: readonly string[]): string =>
  cells.length > MOST_NAMED ? `${cells.slice(0, MOST_NAMED).join(' ')} … +${cells.length - MOST_NAMED}` : cells.join(' ');

/** Reports one item that stands in several rows, at the last of them. */
export function reportDoubled(tab: Pick<ScoresTab, 'tab' | 'table' | 'issues'>, code: string, rows: readonly TableRow[]): void {
  const column = tab.table.columns.code ?? 0;
  const cells = listed(rows.map(({ row }) => cellName(row, column)));
  tab.issues.cell(tab.tab, rows[rows.length - 1]?.row ?? 0, column, words.doubled(printedCode(code, 'arabic'), cells));
}
