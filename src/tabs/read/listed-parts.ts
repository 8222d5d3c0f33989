import { type Part, pointsOf, type Scale } from '../../ita/framework.js';
import { FOUR_LEVELS, YES_NO } from '../../ita/frameworks/scales.js';
import { readScore } from '../../ita/read-score.js';
import { nameKey, plain } from '../../ita/text.js';
import { cellOf, type ScoresTab } from './scores-tab.js';
import { readShares } from './shares.js';
import type { TableRow } from './table.js';

/** The parts of a question as its rows list them: one a named part, else a single one. */
export function listedParts(tab: ScoresTab, rows: readonly TableRow[]): Part[] {
  const named = new Map<string, TableRow>();
  for (const row of rows) {
    const name = plain(cellOf(tab, row, 'part'));
    if (name !== '' && !named.has(nameKey(name))) named.set(nameKey(name), row);
  }
  const own = named.size > 0 ? [...named.values()] : rows.slice(0, 1);
  return own.map((row) => partOf(tab, row));
}

/** The scale whose choices have shares in the row, and the direction in which these shares give the row's score. */
function partOf(tab: ScoresTab, row: TableRow): Part {
  const name = plain(cellOf(tab, row, 'part'));
  const scales = [YES_NO, FOUR_LEVELS].map((scale) => tab.index.framework.scales.find(({ code }) => code === scale.code) ?? scale);
  for (const scale of scales) {
    const shares = readShares(
      tab.shares,
      scale.choices.map(({ label }) => label),
      row.cells,
    );
    if (Array.isArray(shares)) return { name, scale: scale.code, ...(isReversed(tab, row, scale, shares) ? { reversed: true } : {}) };
  }
  return { name, scale: FOUR_LEVELS.code };
}

function isReversed(tab: ScoresTab, row: TableRow, scale: Scale, shares: readonly number[]): boolean {
  const score = readScore(cellOf(tab, row, 'score'));
  if (typeof score !== 'number') return false;
  const straight: Part = { name: '', scale: scale.code };
  const mean = scale.choices.reduce((sum, choice, index) => sum + (pointsOf(straight, choice) * (shares[index] ?? 0)) / 100, 0);
  return Math.abs(100 - mean - score) < Math.abs(mean - score);
}
