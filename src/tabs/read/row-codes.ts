import type { SurveyCode } from '../../ita/framework.js';
import { matchPart } from '../../ita/part-names.js';
import { type Grid, plain } from '../../ita/text.js';
import { SCORE_COLUMNS, type ScoreColumn, TAB } from '../names.js';
import type { Decisions } from './decisions.js';
import type { MeasureIndex } from './identify.js';
import { IssueList } from './issue-list.js';
import { measureRows } from './measure-scores.js';
import { withChosenColumn } from './score-column.js';
import { identifiedRows } from './score-rows.js';
import { cellOf } from './scores-tab.js';
import { findTable, type Table } from './table.js';

/** A measure, or one of its parts: `i1#0` is the first part of `i1`. */
type RowCode = string;

const PART = '#';

export const partCode = (code: string, part: number | string): RowCode => `${code}${PART}${part}`;

/** What a row is of. */
export function ofRow(row: RowCode): { code: string; part?: number } {
  const [code = row, part] = row.split(PART);
  return part === undefined ? { code } : { code, part: Number(part) };
}

/** A tab's table of scores, and what each of its rows is of. */
export interface CodedRows {
  table: Table<ScoreColumn>;
  codes: ReadonlyMap<number, RowCode>;
}

/** Tells the rows of a table as its reader does, so that nothing is written into a row that is read as another; null where there is none to write into. */
export function codedRows(tab: SurveyCode | typeof TAB.official, grid: Grid, index: MeasureIndex, decisions: Decisions): CodedRows | null {
  const byCode = findTable(grid, SCORE_COLUMNS, ['code', 'score']);
  const found = byCode ?? (tab === TAB.official ? findTable(grid, SCORE_COLUMNS, ['title', 'score']) : null);
  if (!found) return null;
  const issues = new IssueList();
  const { table } = withChosenColumn({ tab, grid, table: found, index, decisions, issues });
  if (table.columns.score === undefined) return null;
  const rows: (readonly [number, RowCode])[] =
    tab === TAB.official
      ? [...measureRows({ tab, grid, table, index, decisions, issues })].flatMap(([code, own]) =>
          own.map(({ row }) => [row, code] as const),
        )
      : identifiedRows({ tab, survey: tab, grid, table, index, decisions, issues, shares: [] }).map((row) => {
          const part = plain(cellOf({ table }, row, 'part'));
          const known = matchPart(index.measures.get(row.code)?.parts ?? [], part);
          return [row.row, part === '' ? row.code : partCode(row.code, known ?? part)] as const;
        });
  return { table, codes: new Map(rows) };
}
