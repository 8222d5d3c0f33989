import { noiseless } from '../../ita/number.js';
import { areFractions, areOfLess, readScore } from '../../ita/read-score.js';
import { type Cell, nameKey, plain } from '../../ita/text.js';
import { arabicDigits } from '../../words/digits.js';
import { issues as words } from '../../words/issues.js';
import { scoreIssues } from '../../words/score-issues.js';
import { answers as tabWords } from '../../words/th/decisions.js';
import { asking } from './decisions.js';
import type { MeasureIndex } from './identify.js';
import { askFractions, askFullScore } from './score-asks.js';
import type { ScorePlace } from './score-column.js';
import { cellOf } from './scores-tab.js';
import type { TableRow } from './table.js';

export type Factor = 1 | 100;

/** A score and the weight of its measure; null where that is not known. */
export interface Weighed {
  score: number;
  weight: number | null;
}

/**
 * What scores are multiplied by: 100 for fractions. Null where none of them can be used, which is told in one issue: they may be fractions,
 * or of a full score that is not 100.
 */
export function factorOf(
  { tab, decisions, issues }: Pick<ScorePlace, 'tab' | 'decisions' | 'issues'>,
  at: { row: number; column: number },
  weighed: readonly Weighed[],
  isOfLess: boolean,
): Factor | null {
  const scores = weighed.map(({ score }) => score);
  const highest = String(scores.reduce((most, score) => Math.max(most, score), 0));
  const areParts = areFractions(scores);
  const areWeighted = isWeighted(weighed);
  if (!areParts && !areWeighted && !areOfLess(scores) && !isOfLess) return 1;
  const ask = areParts ? askFractions(tab, highest) : askFullScore(tab, highest);
  const chosen = decisions.choose(ask);
  if (chosen === tabWords.unused) return null;
  if (chosen !== null) return chosen === tabWords.fractions ? 100 : 1;
  const what = areParts ? words.fractions(highest) : areWeighted ? scoreIssues.weighted(highest) : words.fullScore(highest);
  issues.cell(tab, at.row, at.column, asking(what, ask));
  return null;
}

/** The same for the rows of a table, whose headers and columns may say of how much its scores are. */
export function factorOfRows(place: ScorePlace, rows: readonly { code: string; row: TableRow }[]): Factor | null {
  const { grid, table, index } = place;
  const column = table.columns.score;
  if (column === undefined) return null;
  const weights = (grid[table.headerRow] ?? []).findIndex((cell) => /^(?:ค่า)?น้ำหนัก|^weight/.test(nameKey(cell)));
  const weighed = rows.flatMap(({ code, row }): Weighed[] => {
    const score = readScore(cellOf(place, row, 'score'));
    const said = weights < 0 ? null : readScore(row.cells[weights] ?? '');
    return typeof score === 'number' ? [{ score, weight: typeof said === 'number' ? said : weightOf(index, code) }] : [];
  });
  const headers = [grid[table.headerRow]?.[column], table.isDeep ? grid[table.headerRow + 1]?.[column] : ''];
  const full = [...headers.map((header) => fullScore(header ?? '')), ...rows.map(({ row }) => readScore(cellOf(place, row, 'full')))];
  const isOfLess = full.some((score) => typeof score === 'number' && score !== 100);
  return factorOf(place, { row: table.headerRow, column }, weighed, isOfLess);
}

/** The weight of a survey, 100 of the total; what is below a survey mostly weighs the same as its neighbours. */
export function weightOf(index: MeasureIndex, code: string): number | null {
  if (code === 'total') return 100;
  const measure = index.measures.get(code);
  return measure?.kind === 'survey' ? (measure.weight ?? null) : null;
}

/** True of several scores of which none is above the weight of its measure, one is above 0, and none beside them is above all these weights. */
function isWeighted(weighed: readonly Weighed[]): boolean {
  const known = weighed.filter(({ weight }) => weight !== null && weight < 100);
  const most = known.reduce((high, { weight }) => Math.max(high, weight ?? 0), 0);
  const areWithin = weighed.every(({ score, weight }) => score <= (weight ?? most));
  return known.length > 1 && known.some(({ score }) => score > 0) && areWithin;
}

/** Binary noise of the product does not count: 0.29 is 29. */
export const times = (factor: Factor, score: number): number => (factor === 1 ? score : noiseless(score * 100) / 1e9);

/** The full score that a header names: `คะแนน (เต็ม 30)`. */
function fullScore(header: Cell): number | null {
  const full = /เต็ม\s*(\d+)/.exec(arabicDigits(plain(header)))?.[1];
  return full === undefined ? null : Number(full);
}
