import type { OwnPassage } from '../../contract/passage.js';
import { textMark } from '../../ita/fingerprint.js';
import { cellName } from '../../ita/issue.js';
import { type Cell, type Grid, isBlank, nameKey, plain } from '../../ita/text.js';
import { reportIssues as words } from '../../words/report-issues.js';
import { PASSAGE_COLUMNS, type PassageColumn, TAB } from '../names.js';
import { type IssueList, quoted } from './issue-list.js';
import { multiline } from './multiline.js';
import { findTable, isEmpty, rowsOf, type Table } from './table.js';

/** One row of `ข้อความรายงาน`; rows and columns zero-based. */
export interface PassageRow {
  row: number;
  key: string;
  /** What stands in our column; `isOurs` is false where it was changed by hand since we wrote it. */
  ours: string;
  isOurs: boolean;
  /** What the report prints in place of our text: that of the user's column, else what they made of ours; `''` where they wrote nothing. */
  own: string;
  /** The column of `own`. */
  column: number;
}

/** By which the text of a cell is known again: white space does not count. */
export const markOf = (text: string): string => (plain(text) === '' ? '' : textMark(plain(text)));

export const findPassages = (grid: Grid): Table<PassageColumn> | null => findTable<PassageColumn>(grid, PASSAGE_COLUMNS, ['key']);

/** The rows that name a paragraph, in their order. */
export function passageRows(grid: Grid): PassageRow[] {
  const table = findPassages(grid);
  if (!table) return [];
  const { key = 0, ours = -1, instead = -1, mark = -1 } = table.columns;
  const rows = rowsOf(grid, table);
  // Of any row: rows may have been sorted without their marks.
  const marks = new Set(rows.map(({ cells }) => plain(cells[mark])));
  return rows.flatMap(({ row, cells }) => {
    const [name, text, own] = [nameKey(cells[key]), multiline(cells[ours]), multiline(cells[instead])];
    // Without the column of marks nothing can be told: then it is ours, not every text of ours the user's.
    const isOurs = mark < 0 || text === '' || marks.has(markOf(text));
    const changed = own === '' && !isOurs;
    return name === '' ? [] : [{ row, key: name, ours: text, isOurs, own: changed ? text : own, column: changed ? ours : instead }];
  });
}

/** The user's own paragraphs, by name; one that is named twice is used once, and told. */
export function readPassages(grid: Grid | null, issues: IssueList): OwnPassage[] {
  if (grid) tellUnread(grid, issues);
  const seen = new Set<string>();
  return passageRows(grid ?? []).flatMap(({ row, column, key, own }) => {
    if (own === '') return [];
    if (isError(own)) {
      issues.cell(TAB.passages, row, column, words.passageError(quoted(own)));
      return [];
    }
    if (seen.has(key)) {
      issues.cell(TAB.passages, row, column, words.doubledPassage(quoted(own)));
      return [];
    }
    seen.add(key);
    return [{ key, text: own, cell: cellName(row, column) }];
  });
}

/** A tab whose columns are not found, and texts beside no name or that are no text: nothing that a user wrote goes unused unsaid. */
function tellUnread(grid: Grid, issues: IssueList): void {
  const table = findPassages(grid);
  if (!table || table.columns.instead === undefined) {
    if (!isEmpty(grid)) issues.tab(TAB.passages, words.noPassageColumns(PASSAGE_COLUMNS.key, PASSAGE_COLUMNS.instead));
    return;
  }
  const { key = 0, instead } = table.columns;
  for (const { row, cells } of rowsOf(grid, table)) {
    const text = cells[instead];
    if (text instanceof Date) issues.cell(TAB.passages, row, instead, words.passageDate);
    else if (!isBlank(text) && isBlank(cells[key])) issues.cell(TAB.passages, row, instead, words.namelessPassage(quoted(text ?? '')));
  }
}

/** What a formula that failed shows. */
const isError = (cell: Cell): boolean => /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)$/.test(plain(cell));
