import type { Mapped } from '../../contract/status.js';
import type { Remark } from '../../ita/assess.js';
import { printedCode } from '../../ita/codes.js';
import { gathered } from '../../ita/gathered.js';
import { readScore } from '../../ita/read-score.js';
import type { Given } from '../../ita/score.js';
import { plain } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import { aboutOf } from './decisions.js';
import { mayName } from './issue-list.js';
import { givenQuestion } from './question-rows.js';
import { withChosenColumn } from './score-column.js';
import { factorOfRows, times } from './score-factor.js';
import { type IdentifiedRow, identifiedRows } from './score-rows.js';
import { cellOf, type ScoreRow, type ScoresTab, titleOf } from './scores-tab.js';
import { shareColumns } from './shares.js';

interface ReadScores {
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
  const factor = isUnscored(scores, rows)
    ? null
    : factorOfRows(
        scores,
        rows.map((row) => ({ code: row.code, row })),
      );
  const given = new Map<string, Given>();
  const remarks = new Map<string, Remark>();
  const byCode = gathered(rows.map((row) => [row.code, row]));
  for (const [code, own] of byCode) {
    const read = factor === null ? null : givenQuestion(scores, code, own);
    if (read && factor !== null) given.set(code, read.score === null ? read : { ...read, score: times(factor, read.score) });
    const remark = remarkOf(scores, own[0] ?? null);
    if (remark) remarks.set(code, remark);
  }
  return { given, remarks, seen: new Set(byCode.keys()), mapping: rows.map((row) => mapped(scores, row)) };
}

/** True where no row has a score yet, which is one issue. */
function isUnscored(tab: ScoresTab, rows: readonly IdentifiedRow[]): boolean {
  const column = tab.table.columns.score;
  const isBlank = column !== undefined && rows.length > 0 && rows.every((row) => readScore(cellOf(tab, row, 'score')) === 'blank');
  if (isBlank) tab.issues.cell(tab.tab, tab.table.headerRow, column, words.noScoreYet());
  return isBlank;
}

function mapped(tab: ScoresTab, row: IdentifiedRow): Mapped {
  const part = plain(cellOf(tab, row, 'part'));
  const code = plain(cellOf(tab, row, 'code'));
  const found = `${code} ${plain(cellOf(tab, row, 'title'))}`.trim();
  return { place: String(row.row + 1), found: aboutOf(found), code: printedCode(row.code, 'arabic'), part, reversed: false, by: row.by };
}

function remarkOf(tab: ScoresTab, row: ScoreRow | null): Remark | null {
  if (!row) return null;
  const title = plain(titleOf(tab, row));
  const wording = tab.survey !== 'OIT' && mayName(title) ? '' : title;
  const comment = plain(cellOf(tab, row, 'comment'));
  const evidence = plain(cellOf(tab, row, 'evidence'));
  if (wording === '' && comment === '' && evidence === '') return null;
  return { ...(wording ? { wording } : {}), ...(comment ? { comment } : {}), ...(evidence ? { evidence } : {}) };
}
