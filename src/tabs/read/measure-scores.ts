import type { Advice } from '../../contract/report.js';
import { printedCode } from '../../ita/codes.js';
import { cellName } from '../../ita/issue.js';
import { readScore } from '../../ita/read-score.js';
import { type Cell, type Grid, nameKey, plain } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import { SCORE_COLUMNS, type ScoreColumn } from '../names.js';
import { Decisions } from './decisions.js';
import { identifyAnywhere, type MeasureIndex } from './identify.js';
import { type IssueList, quoted } from './issue-list.js';
import { readPublishedTab } from './published-tab.js';
import { cellOf, gathered, listed } from './scores-tab.js';
import { findTable, isEmpty, rowsOf, type Table, type TableRow } from './table.js';

/** Scores of measures at any level, by code; and the advisers' words beside them. */
export interface MeasureScores {
  scores: Map<string, number>;
  /** Where each score stands, zero-based. */
  places: Map<string, { row: number; column: number }>;
  advice: Advice[];
}

/**
 * Reads `ผลทางการ` or `ผลปีก่อน`: a code or a name, and a score. A bare number is an indicator. A blank score says nothing and is no issue;
 * a measure given twice is left out.
 */
export function readMeasureScores(
  tab: string,
  grid: Grid | null,
  index: MeasureIndex,
  issues: IssueList,
  decisions: Decisions = new Decisions(),
): MeasureScores {
  const result: MeasureScores = { scores: new Map(), places: new Map(), advice: [] };
  if (!grid || isEmpty(grid)) return result;
  const table = findTable(grid, SCORE_COLUMNS, ['code', 'score']) ?? findTable(grid, SCORE_COLUMNS, ['title', 'score']);
  const published = table ? null : readPublishedTab(tab, null, grid, index, decisions, issues);
  if (published) {
    const scored = [...published.given].flatMap(([code, { score }]) => (score === null ? [] : [[code, score] as const]));
    return { ...result, scores: new Map(scored), places: published.places };
  }
  if (!table) {
    issues.tab(tab, words.noHeader(`${SCORE_COLUMNS.code[1]} ${SCORE_COLUMNS.score[0]}`));
    return result;
  }
  for (const [code, rows] of identified(tab, grid, table, index, issues)) {
    for (const row of rows) {
      const text = plain(cellOf({ table }, row, 'advice'));
      if (text !== '') result.advice.push({ code, text });
    }
    const given = oneScore(tab, code, rows, table, issues);
    if (given === null) continue;
    result.scores.set(code, given.score);
    result.places.set(code, { row: given.row, column: table.columns.score ?? 0 });
  }
  return result;
}

function identified(tab: string, grid: Grid, table: Table<ScoreColumn>, index: MeasureIndex, issues: IssueList): Map<string, TableRow[]> {
  const known: [code: string, row: TableRow][] = [];
  for (const row of rowsOf(grid, table)) {
    const code = cellOf({ table }, row, 'code');
    const name = cellOf({ table }, row, 'title');
    const is = identifyAnywhere(index, code, name);
    const other = typeof is === 'object' && 'code' in is ? contradiction(index, is.code, name) : null;
    if (other !== null) issues.cell(tab, row.row, table.columns.code ?? 0, words.nameAndCode(quoted(code), quoted(name)));
    else if (typeof is === 'object' && 'code' in is) known.push([is.code, row]);
    else if (readScore(cellOf({ table }, row, 'score')) !== 'blank') {
      const column = table.columns.code ?? table.columns.title ?? 0;
      issues.cell(tab, row.row, column, words.unknownName(quoted(plain(code) === '' ? name : code)));
    }
  }
  return gathered(known);
}

/** The measure that the name beside a code means, where it is another one. */
function contradiction(index: MeasureIndex, code: string, name: Cell): string | null {
  const named = index.names.get(nameKey(name)) ?? null;
  return named !== null && named !== code ? named : null;
}

function oneScore(
  tab: string,
  code: string,
  rows: readonly TableRow[],
  table: Table<ScoreColumn>,
  issues: IssueList,
): { score: number; row: number } | null {
  const given = rows.filter((row) => readScore(cellOf({ table }, row, 'score')) !== 'blank');
  if (given.length > 1) {
    const column = table.columns.code ?? table.columns.title ?? 0;
    const cells = listed(given.map((row) => cellName(row.row, column)));
    issues.cell(tab, given[given.length - 1]?.row ?? 0, column, words.doubledOfficial(printedCode(code, 'arabic'), cells));
    return null;
  }
  const row = given[0];
  if (!row) return null;
  const cell = cellOf({ table }, row, 'score');
  const score = readScore(cell);
  if (typeof score === 'number') return { score, row: row.row };
  issues.cell(tab, row.row, table.columns.score ?? 0, words.badOfficial(quoted(cell)));
  return null;
}
