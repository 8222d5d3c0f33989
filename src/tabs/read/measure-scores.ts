import type { Advice } from '../../contract/report.js';
import type { Mapped } from '../../contract/status.js';
import { printedCode, readCode, readMeasureCode } from '../../ita/codes.js';
import { gathered } from '../../ita/gathered.js';
import { cellName } from '../../ita/issue.js';
import { readScore } from '../../ita/read-score.js';
import { type Cell, type Grid, nameKey, plain } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import { SCORE_COLUMNS, type ScoreColumn } from '../names.js';
import { Decisions } from './decisions.js';
import { contradicts, identifyAnywhere, type MeasureIndex } from './identify.js';
import { type IssueList, quoted } from './issue-list.js';
import { measureMapping } from './measure-mapping.js';
import { isOfOther, isSum, isTotalRow } from './measure-names.js';
import { readPublishedTab } from './published-tab.js';
import { type ScorePlace, withChosenColumn } from './score-column.js';
import { factorOfRows, times } from './score-factor.js';
import { cellOf, listed } from './scores-tab.js';
import { findTable, isEmpty, rowsOf, type Table, type TableRow } from './table.js';
import { yearOnTab } from './years.js';

/** Scores of measures at any level, by code; and the advisers' words beside them. */
export interface MeasureScores {
  scores: Map<string, number>;
  /** Where each score stands, zero-based. */
  places: Map<string, { row: number; column: number }>;
  advice: Advice[];
  mapping: Mapped[];
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
  const result: MeasureScores = { scores: new Map(), places: new Map(), advice: [], mapping: [] };
  if (!grid || isEmpty(grid)) return result;
  const found = findTable(grid, SCORE_COLUMNS, ['code', 'score']) ?? findTable(grid, SCORE_COLUMNS, ['title', 'score']);
  const published = found ? null : readPublishedTab(tab, null, grid, index, decisions, issues);
  if (published) {
    const scored = [...published.given].flatMap(([code, { score }]) => (score === null ? [] : [[code, score] as const]));
    return { ...result, scores: new Map(scored), places: published.places, mapping: published.mapping };
  }
  if (!found) {
    issues.tab(tab, words.noHeader(`${SCORE_COLUMNS.code[1]} ${SCORE_COLUMNS.score[0]}`));
    return result;
  }
  const place = withChosenColumn({ tab, grid, table: found, index, decisions, issues });
  const { table } = place;
  const read = measureRows(place);
  result.mapping = measureMapping(grid, table, read, index);
  const factor = factorOfRows(
    place,
    [...read].flatMap(([code, rows]) => rows.map((row) => ({ code, row }))),
  );
  for (const [code, rows] of read) {
    for (const row of rows) {
      const text = plain(cellOf({ table }, row, 'advice'));
      if (text !== '') result.advice.push({ code, text });
    }
    const given = factor === null ? null : oneScore(tab, code, rows, table, issues);
    if (given === null || factor === null) continue;
    result.scores.set(code, times(factor, given.score));
    result.places.set(code, { row: given.row, column: table.columns.score ?? 0 });
  }
  return result;
}

/** The rows of each measure, as far as they are sure; the others are told. */
export function measureRows(place: ScorePlace): Map<string, TableRow[]> {
  const { tab, grid, table, index, issues } = place;
  const sums: TableRow[] = [];
  const known: [code: string, row: TableRow][] = [];
  const countsOn = rowsOf(grid, table).some(
    (row) => isBare(cellOf({ table }, row, 'code')) && !isIndicator(index, cellOf({ table }, row, 'code')),
  );
  for (const row of rowsOf(grid, table)) {
    const code = cellOf({ table }, row, 'code');
    const name = cellOf({ table }, row, 'title');
    const isOther = [code, name].some((cell) => isOfOther(cell, yearOnTab(tab, index)));
    const is = isOther || (countsOn && isBare(code) && !isNamed(index, code, name)) ? 'noCode' : identifyAnywhere(index, code, name);
    if (typeof is === 'object' && 'code' in is && contradicts(index, is.code, name))
      issues.cell(tab, row.row, table.columns.code ?? 0, words.nameAndCode(quoted(code), quoted(name)));
    else if (typeof is === 'object' && 'code' in is && is.code === 'total' && isSum(code, name)) sums.push(row);
    else if (typeof is === 'object' && 'code' in is) known.push([is.code, row]);
    else if (readScore(cellOf({ table }, row, 'score')) !== 'blank') {
      const column = table.columns.code ?? table.columns.title ?? 0;
      issues.cell(tab, row.row, column, words.unknownName(quoted(plain(code) === '' ? name : code)));
    }
  }
  const codes = known.map(([code]) => code);
  const scored = sums.filter((row) => readScore(cellOf({ table }, row, 'score')) !== 'blank');
  return gathered([...known, ...scored.flatMap((row): typeof known => (isTotalRow(place, row, codes) ? [['total', row]] : []))]);
}

const isBare = (code: Cell): boolean => readCode(code)?.certain === false;
const isIndicator = (index: MeasureIndex, code: Cell): boolean => index.measures.has(readMeasureCode(code) ?? '');

/** Where bare numbers go beyond the indicators they are of items, but for one with its indicator's name. */
const isNamed = (index: MeasureIndex, code: Cell, name: Cell): boolean => index.names.get(nameKey(name)) === readMeasureCode(code);

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
