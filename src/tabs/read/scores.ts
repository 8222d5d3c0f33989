import type { Mapped } from '../../contract/status.js';
import type { Remark } from '../../ita/assess.js';
import { printedCode } from '../../ita/codes.js';
import { noiseless } from '../../ita/number.js';
import { areFractions, readScore } from '../../ita/read-score.js';
import type { Given } from '../../ita/score.js';
import { nameKey, plain } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import { answers as tabWords } from '../../words/th/decisions.js';
import { SCORE_COLUMNS } from '../names.js';
import { aboutOf, asking } from './decisions.js';
import { letterOf } from './header-place.js';
import { areIndicators, type Identified, identifyOn, itemCode } from './identify.js';
import { quoted } from './issue-list.js';
import { givenQuestion } from './question-rows.js';
import { askBare, askFractions, askScoreColumn } from './score-asks.js';
import { cellOf, type ScoreRow, type ScoresTab, titleOf } from './scores-tab.js';
import { shareColumns } from './shares.js';
import { rowsOf, type TableRow } from './table.js';

export interface ReadScores {
  given: Map<string, Given>;
  remarks: Map<string, Remark>;
  /** Codes that have a row of their own, also where its score could not be used. */
  seen: Set<string>;
  /** What each row was taken for. */
  mapping: Mapped[];
}

/** Reads a tab of `ข้อ, คะแนน` rows. A doubled item is left out entirely; each cell left out is an issue. */
export function readScores(tab: Omit<ScoresTab, 'shares'>): ReadScores {
  const shares = shareColumns(tab.index.framework.scales, tab.grid[tab.table.headerRow] ?? []);
  const scores = withChosenColumn({ ...tab, shares });
  const rows = identifiedRows(scores);
  const factor = scores.table.columns.score === undefined ? null : factorOf(scores, rows);
  const given = new Map<string, Given>();
  const remarks = new Map<string, Remark>();
  const byCode = new Map<string, IdentifiedRow[]>();
  for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
  for (const [code, own] of byCode) {
    const read = factor === null ? null : givenQuestion(scores, code, own);
    if (read) given.set(code, factor === 1 ? read : scaled(read));
    const remark = remarkOf(scores, own[0] ?? null);
    if (remark) remarks.set(code, remark);
  }
  return { given, remarks, seen: new Set(byCode.keys()), mapping: rows.map((row) => mapped(scores, row)) };
}

/** A row with its code, and how that was told. */
interface IdentifiedRow extends ScoreRow {
  by: Mapped['by'];
}

/** What the scores are multiplied by: 100 for fractions. Null where no score of the column can be used, which is told in one issue. */
function factorOf(tab: ScoresTab, rows: readonly ScoreRow[]): 1 | 100 | null {
  const read = rows.map((row) => readScore(cellOf(tab, row, 'score')));
  if (rows.length > 0 && read.every((score) => score === 'blank')) {
    tab.issues.cell(tab.tab, tab.table.headerRow, tab.table.columns.score ?? 0, words.noScoreYet());
    return null;
  }
  const scores = read.filter((score) => typeof score === 'number');
  if (!areFractions(scores)) return 1;
  const highest = Math.max(...scores);
  const ask = askFractions(tab.survey, String(highest));
  const chosen = tab.decisions.choose(ask);
  if (chosen !== null) return chosen === tabWords.fractions ? 100 : 1;
  tab.issues.cell(tab.tab, tab.table.headerRow, tab.table.columns.score ?? 0, asking(words.fractions(String(highest)), ask));
  return null;
}

/** Binary noise of the product does not count: 0.29 is 29. */
const scaled = ({ score, ...rest }: Given): Given => ({ ...rest, score: score === null ? null : noiseless(score * 100) / 1e9 });

/** The score column that the user chose where several disagree; while none is chosen the table has no score column. */
function withChosenColumn(tab: ScoresTab): ScoresTab {
  const header = tab.grid[tab.table.headerRow] ?? [];
  const names = new Set(SCORE_COLUMNS.score.map(nameKey));
  const columns = header.flatMap((cell, column) => (names.has(nameKey(cell)) ? [column] : []));
  const isContradicted = rowsOf(tab.grid, tab.table).some(
    ({ cells }) => new Set(columns.map((column) => readScore(cells[column] ?? '')).filter((score) => score !== 'blank')).size > 1,
  );
  if (!isContradicted) return tab;
  const ask = askScoreColumn(tab.survey, columns.map(letterOf));
  const chosen = tab.decisions.choose(ask);
  const column = columns[ask.options.findIndex(({ value }) => value === chosen)];
  if (column === undefined) {
    const headers = columns.map((own) => quoted(header[own] ?? '')).join(' / ');
    tab.issues.cell(tab.tab, tab.table.headerRow, tab.table.columns.score ?? 0, asking(words.twoScoreColumns(headers), ask));
  }
  const { score: _, ...others } = tab.table.columns;
  return { ...tab, table: { ...tab.table, columns: column === undefined ? others : { ...others, score: column } } };
}

function mapped(tab: ScoresTab, row: IdentifiedRow): Mapped {
  const part = plain(cellOf(tab, row, 'part'));
  const code = plain(cellOf(tab, row, 'code'));
  const found = `${code} ${plain(cellOf(tab, row, 'title'))}`.trim();
  return { place: String(row.row + 1), found: aboutOf(found), code: printedCode(row.code, 'arabic'), part, reversed: false, by: row.by };
}

function identifiedRows(tab: ScoresTab): IdentifiedRow[] {
  const rows = rowsOf(tab.grid, tab.table)
    .filter((row) => plain(cellOf(tab, row, 'code')) !== '' || readScore(cellOf(tab, row, 'score')) !== 'blank')
    .map((row) => ({ row, is: identifyOn(tab.survey, tab.index, cellOf(tab, row, 'code'), titleOf(tab, row)) }));
  const bare = rows.flatMap(({ is }) => (typeof is === 'object' && 'bare' in is ? [is.bare] : []));
  const means = meaningOfBare(tab, bare);
  return rows.flatMap(({ row, is }): IdentifiedRow[] => {
    if (typeof is === 'object' && 'bare' in is) {
      if (means === null) return [];
      const by = means.isChosen ? 'user' : 'order';
      return means.indicators ? withCode(tab, row, String(is.bare), by) : withCode(tab, row, itemCode(tab.survey, is.bare), by);
    }
    if (typeof is === 'object') return [{ ...row, code: is.code, by: 'code' }];
    report(tab, row, is);
    return [];
  });
}

/** Whether bare numbers are indicators or items; null while they are exactly the survey's indicators and nobody said. */
function meaningOfBare(tab: ScoresTab, bare: readonly number[]): { indicators: boolean; isChosen: boolean } | null {
  if (!areIndicators(tab.index, tab.survey, new Set(bare))) return { indicators: false, isChosen: false };
  const numbers = [...new Set(bare)].join(' ');
  const ask = askBare(tab.survey, numbers);
  const chosen = tab.decisions.choose(ask);
  if (chosen !== null) return { indicators: chosen === tabWords.indicators, isChosen: true };
  tab.issues.tab(tab.tab, asking(words.bareIndicators(numbers, tab.tab), ask));
  return null;
}

function withCode(tab: ScoresTab, row: TableRow, code: string, by: Mapped['by']): IdentifiedRow[] {
  if (tab.index.measures.has(code)) return [{ ...row, code, by }];
  report(tab, row, 'unknown');
  return [];
}

/** A note below the table has text where a code belongs and no score: it is passed over. So is an item that has no place: that is told already. */
function report(tab: ScoresTab, row: TableRow, is: Exclude<Identified, object>): void {
  const code = cellOf(tab, row, 'code');
  if (is === 'noCode' && readScore(cellOf(tab, row, 'score')) === 'blank') return;
  if (is === 'unknown' && tab.index.unplaced.has(tab.survey)) return;
  const what = {
    otherSurvey: words.otherSurvey(quoted(code), tab.tab),
    unknown: words.unknownCode(quoted(code), tab.index.framework.year),
    noCode: words.noCode(quoted(code)),
  };
  tab.issues.cell(tab.tab, row.row, tab.table.columns.code ?? 0, what[is]);
}

function remarkOf(tab: ScoresTab, row: ScoreRow | null): Remark | null {
  if (!row) return null;
  const wording = plain(titleOf(tab, row));
  const comment = plain(cellOf(tab, row, 'comment'));
  const evidence = plain(cellOf(tab, row, 'evidence'));
  if (wording === '' && comment === '' && evidence === '') return null;
  return { ...(wording ? { wording } : {}), ...(comment ? { comment } : {}), ...(evidence ? { evidence } : {}) };
}
