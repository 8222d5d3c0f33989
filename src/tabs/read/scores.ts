import type { Remark } from '../../ita/assess.js';
import { areFractions, readScore } from '../../ita/read-score.js';
import type { Given } from '../../ita/score.js';
import { nameKey, plain } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import { SCORE_COLUMNS } from '../names.js';
import { areIndicators, type Identified, identifyOn, itemCode } from './identify.js';
import { quoted } from './issue-list.js';
import { givenQuestion } from './question-rows.js';
import { cellOf, gathered, type ScoreRow, type ScoresTab } from './scores-tab.js';
import { shareColumns } from './shares.js';
import { rowsOf, type TableRow } from './table.js';

export interface ReadScores {
  given: Map<string, Given>;
  remarks: Map<string, Remark>;
  /** Codes that have a row of their own, also where its score could not be used. */
  seen: Set<string>;
}

/** Reads a tab of `ข้อ, คะแนน` rows. A doubled item is left out entirely; each cell left out is an issue. */
export function readScores(tab: Omit<ScoresTab, 'shares'>): ReadScores {
  const scores: ScoresTab = { ...tab, shares: shareColumns(tab.index.framework.scales, tab.grid[tab.table.headerRow] ?? []) };
  const rows = identifiedRows(scores);
  const given = new Map<string, Given>();
  const remarks = new Map<string, Remark>();
  const failure = columnFailure(scores, rows);
  if (failure) scores.issues.cell(scores.tab, scores.table.headerRow, scores.table.columns.score ?? 0, failure);
  const byCode = gathered(rows.map((row) => [row.code, row]));
  for (const [code, own] of byCode) {
    const read = failure ? null : givenQuestion(scores, code, own);
    if (read) given.set(code, read);
    const remark = remarkOf(scores, own[0] ?? null);
    if (remark) remarks.set(code, remark);
  }
  return { given, remarks, seen: new Set(byCode.keys()) };
}

/** Why no score of the column can be used: one issue in place of one for each row. */
function columnFailure(tab: ScoresTab, rows: readonly ScoreRow[]): ReturnType<typeof words.noScoreYet> | null {
  const read = rows.map((row) => readScore(cellOf(tab, row, 'score')));
  if (rows.length > 0 && read.every((score) => score === 'blank')) return words.noScoreYet();
  const others = otherScoreColumns(tab, rows);
  if (others !== null) return words.twoScoreColumns(others);
  const scores = read.filter((score) => typeof score === 'number');
  return areFractions(scores) ? words.fractions(String(scores.reduce((most, score) => Math.max(most, score), 0))) : null;
}

/** The headers of all score columns where a second one says something else of some row; null where there is none. */
function otherScoreColumns(tab: ScoresTab, rows: readonly ScoreRow[]): string | null {
  const header = tab.grid[tab.table.headerRow] ?? [];
  const names = new Set(SCORE_COLUMNS.score.map(nameKey));
  const columns = header.flatMap((cell, column) => (names.has(nameKey(cell)) ? [column] : []));
  const isContradicted = rows.some(
    ({ cells }) => new Set(columns.map((column) => readScore(cells[column] ?? '')).filter((score) => score !== 'blank')).size > 1,
  );
  return isContradicted ? columns.map((column) => quoted(header[column] ?? '')).join(' / ') : null;
}

function identifiedRows(tab: ScoresTab): ScoreRow[] {
  const rows = rowsOf(tab.grid, tab.table)
    .filter((row) => plain(cellOf(tab, row, 'code')) !== '' || readScore(cellOf(tab, row, 'score')) !== 'blank')
    .map((row) => ({ row, is: identifyOn(tab.survey, tab.index, cellOf(tab, row, 'code'), cellOf(tab, row, 'title')) }));
  const bare = rows.flatMap(({ is }) => (typeof is === 'object' && 'bare' in is ? [is.bare] : []));
  const isAsked = areIndicators(tab.index, tab.survey, new Set(bare));
  if (isAsked) tab.issues.tab(tab.tab, words.bareIndicators([...new Set(bare)].join(' '), tab.tab));
  return rows.flatMap(({ row, is }) => {
    if (typeof is === 'object' && 'bare' in is) return isAsked ? [] : withCode(tab, row, itemCode(tab.survey, is.bare));
    if (typeof is === 'object') return [{ ...row, code: is.code }];
    report(tab, row, is);
    return [];
  });
}

function withCode(tab: ScoresTab, row: TableRow, code: string): ScoreRow[] {
  if (tab.index.measures.has(code)) return [{ ...row, code }];
  report(tab, row, 'unknown');
  return [];
}

/** A note below the table has text where a code belongs and no score: it is passed over. */
function report(tab: ScoresTab, row: TableRow, is: Exclude<Identified, object>): void {
  const code = cellOf(tab, row, 'code');
  if (is === 'noCode' && readScore(cellOf(tab, row, 'score')) === 'blank') return;
  const what = {
    otherSurvey: words.otherSurvey(quoted(code), tab.tab),
    unknown: words.unknownCode(quoted(code), tab.index.framework.year),
    noCode: words.noCode(quoted(code)),
  };
  tab.issues.cell(tab.tab, row.row, tab.table.columns.code ?? 0, what[is]);
}

function remarkOf(tab: ScoresTab, row: ScoreRow | null): Remark | null {
  if (!row) return null;
  const wording = plain(cellOf(tab, row, 'title'));
  const comment = plain(cellOf(tab, row, 'comment'));
  const evidence = plain(cellOf(tab, row, 'evidence'));
  if (wording === '' && comment === '' && evidence === '') return null;
  return { ...(wording ? { wording } : {}), ...(comment ? { comment } : {}), ...(evidence ? { evidence } : {}) };
}
