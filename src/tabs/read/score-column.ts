import { noiseless } from '../../ita/number.js';
import { areFractions, areOfLess, readScore } from '../../ita/read-score.js';
import { type Cell, type Grid, nameKey, plain } from '../../ita/text.js';
import { arabicDigits } from '../../words/digits.js';
import { issues as words } from '../../words/issues.js';
import { answers as tabWords } from '../../words/th/decisions.js';
import { SCORE_COLUMNS, type ScoreColumn } from '../names.js';
import { asking, type Decisions } from './decisions.js';
import { letterOf } from './header-place.js';
import { type IssueList, quoted } from './issue-list.js';
import { askFractions, askFullScore, askScoreColumn } from './score-asks.js';
import { cellOf } from './scores-tab.js';
import { rowsOf, type Table, type TableRow } from './table.js';

/** A table of scores, and what the user decided of it. */
export interface ScorePlace {
  /** The tab's fixed name. */
  tab: string;
  grid: Grid;
  table: Table<ScoreColumn>;
  decisions: Decisions;
  issues: IssueList;
}

/** The score column that the user chose where several disagree; while none is chosen the table has no score column. */
export function withChosenColumn<P extends ScorePlace>(place: P): P {
  const { tab, grid, table, decisions, issues } = place;
  const header = grid[table.headerRow] ?? [];
  const names = new Set(SCORE_COLUMNS.score.map(nameKey));
  const columns = header.flatMap((cell, column) => (names.has(nameKey(cell)) ? [column] : []));
  const isContradicted = rowsOf(grid, table).some(
    ({ cells }) => new Set(columns.map((column) => readScore(cells[column] ?? '')).filter((score) => score !== 'blank')).size > 1,
  );
  if (!isContradicted) return place;
  const ask = askScoreColumn(tab, columns.map(letterOf));
  const chosen = decisions.choose(ask);
  const column = columns[ask.options.findIndex(({ value }) => value === chosen)];
  if (column === undefined) {
    const headers = columns.map((own) => quoted(header[own] ?? '')).join(' / ');
    issues.cell(tab, table.headerRow, table.columns.score ?? 0, asking(words.twoScoreColumns(headers), ask));
  }
  const { score: _, ...others } = table.columns;
  return { ...place, table: { ...table, columns: column === undefined ? others : { ...others, score: column } } };
}

/**
 * What the scores of these rows are multiplied by: 100 for fractions. Null where no score of the column can be used, which is told in one
 * issue: they may be fractions, or of a full score that is not 100.
 */
export function factorOf(place: ScorePlace, rows: readonly TableRow[]): 1 | 100 | null {
  const { tab, grid, table, decisions, issues } = place;
  const column = table.columns.score;
  if (column === undefined) return null;
  const scores = rows.map((row) => readScore(cellOf(place, row, 'score'))).filter((score) => typeof score === 'number');
  const highest = String(scores.reduce((most, score) => Math.max(most, score), 0));
  const areParts = areFractions(scores);
  const full = [fullScore(grid[table.headerRow]?.[column] ?? ''), ...rows.map((row) => readScore(cellOf(place, row, 'full')))];
  const isOfLess = areOfLess(scores) || full.some((score) => typeof score === 'number' && score !== 100);
  if (!areParts && !isOfLess) return 1;
  const ask = areParts ? askFractions(tab, highest) : askFullScore(tab, highest);
  const chosen = decisions.choose(ask);
  if (chosen === tabWords.unused) return null;
  if (chosen !== null) return chosen === tabWords.fractions ? 100 : 1;
  issues.cell(tab, table.headerRow, column, asking(areParts ? words.fractions(highest) : words.fullScore(highest), ask));
  return null;
}

/** Binary noise of the product does not count: 0.29 is 29. */
export const times = (factor: 1 | 100, score: number): number => (factor === 1 ? score : noiseless(score * 100) / 1e9);

/** The full score that a header names: `คะแนน (เต็ม 30)`. */
function fullScore(header: Cell): number | null {
  const full = /เต็ม\s*(\d+)/.exec(arabicDigits(plain(header)))?.[1];
  return full === undefined ? null : Number(full);
}
