import { type Cell, isBlank, nameKey, plain } from '../../ita/text.js';
import { scoreIssues as words } from '../../words/score-issues.js';
import { answers as tabWords } from '../../words/th/decisions.js';
import { asking } from './decisions.js';
import { quoted } from './issue-list.js';
import { askSum } from './score-asks.js';
import type { ScorePlace } from './score-column.js';
import { cellOf } from './scores-tab.js';
import type { TableRow } from './table.js';
import { yearsIn } from './years.js';

const BRACKET = /[([（]([^()[\]（）]*)[)\]）]\s*$/;
const OTHERWISE = /น้ำหนัก|ถ่วง|ส่วนที่|ผู้ตอบ|ปีก่อน|ปีที่แล้ว|เต็ม|จังหวัด|ประเทศ|อำเภอ|เฉลี่ย|เป้าหมาย|เดิม|weight|part/i;

/** True where what stands in brackets behind a name makes it another thing: `EIT (ส่วนที่ 1)`, `การปฏิบัติหน้าที่ (ปี 62)`. */
export function isOfOther(name: Cell, year: number): boolean {
  const behind = BRACKET.exec(plain(name))?.[1] ?? '';
  return OTHERWISE.test(behind) || yearsIn(behind).some((own) => own !== year);
}

/** What a total is called, but a sum of some measures as well. */
const SUMS: ReadonlySet<string> = new Set(['รวม', 'คะแนนรวม', 'คะแนนรวมทั้งหมด']);
const SURVEYS = ['IIT', 'EIT', 'OIT'];

/** What only the total is called. */
const TOTALS: ReadonlySet<string> = new Set(['คะแนนภาพรวม', 'ภาพรวม', 'total']);

/** True where a row is called a sum, and not by a name that only the total has. */
export const isSum = (code: Cell, name: Cell): boolean => SUMS.has(nameKey(isBlank(code) ? name : code)) && !TOTALS.has(nameKey(name));

/** True where a row called a sum is the total: below all surveys, or where the user says so; the others are asked. */
export function isTotalRow(
  place: Pick<ScorePlace, 'tab' | 'table' | 'decisions' | 'issues'>,
  row: TableRow,
  known: readonly string[],
): boolean {
  const { tab, table, decisions, issues } = place;
  if (SURVEYS.every((survey) => known.includes(survey))) return true;
  const cells = [cellOf(place, row, 'code'), cellOf(place, row, 'title'), cellOf(place, row, 'score')].filter((cell) => !isBlank(cell));
  const found = cells.map((cell) => quoted(cell)).join(' ');
  const ask = askSum(tab, cells.map((cell) => quoted(cell, tabWords)).join(' '));
  const chosen = decisions.choose(ask);
  if (chosen === null) issues.cell(tab, row.row, table.columns.code ?? table.columns.title ?? 0, asking(words.unsureTotal(found), ask));
  return chosen === tabWords.total;
}
