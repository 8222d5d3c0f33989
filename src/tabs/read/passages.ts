import type { OwnPassage } from '../../contract/passage.js';
import { textMark } from '../../ita/fingerprint.js';
import { cellName } from '../../ita/issue.js';
import { type Cell, type Grid, nameKey, plain } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import { PASSAGE_COLUMNS, type PassageColumn, TAB } from '../names.js';
import { type IssueList, quoted } from './issue-list.js';
import { multiline } from './multiline.js';
import { findTable, rowsOf } from './table.js';

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

/** The rows that name a paragraph, in their order. */
export function passageRows(grid: Grid): PassageRow[] {
  const table = findTable<PassageColumn>(grid, PASSAGE_COLUMNS, ['key', 'instead']);
  if (!table) return [];
  const { key = 0, ours = -1, instead = 0, mark = -1 } = table.columns;
  return rowsOf(grid, table).flatMap(({ row, cells }) => {
    const [name, text, own] = [nameKey(cells[key]), multiline(cells[ours]), multiline(cells[instead])];
    // Without the column of marks nothing can be told: then it is ours, not every text of ours the user's.
    const isOurs = mark < 0 || markOf(text) === plain(cells[mark]);
    const changed = own === '' && !isOurs;
    return name === '' ? [] : [{ row, key: name, ours: text, isOurs, own: changed ? text : own, column: changed ? ours : instead }];
  });
}

/** The user's own paragraphs, by name; one that is named twice is used once, and told. */
export function readPassages(grid: Grid | null, issues: IssueList): OwnPassage[] {
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

/** What a formula that failed shows. */
const isError = (cell: Cell): boolean => /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)$/.test(plain(cell));
