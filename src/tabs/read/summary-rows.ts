import { type Cell, type Grid, isBlank, plain } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import type { IssueList } from './issue-list.js';
import { listed } from './scores-tab.js';

/** What a row of sums or means is called, without spaces, in lower case. No choice of any scale is called so: a test checks it. */
export const SUMMARY_WORDS: ReadonlySet<string> = new Set([
  ...['รวม', 'รวมทั้งหมด', 'ผลรวม', 'จำนวน', 'ร้อยละ', 'เฉลี่ย', 'ค่าเฉลี่ย', 'ส่วนเบี่ยงเบนมาตรฐาน'],
  ...['s.d.', 's.d', 'sd', 'mean', 'average', 'total', 'sum', '%'],
]);

/** The rows below a header, those of sums and means emptied so that every other row keeps its place, and told in one issue. */
export function withoutSummaryRows(tab: string, grid: Grid, headerRow: number, issues: IssueList): Grid {
  const rows = grid.slice(headerRow + 1);
  const summaries = rows.flatMap((cells, index) => (isSummary(cells) ? [index] : []));
  const [first] = summaries;
  if (first === undefined) return rows;
  const column = (rows[first] ?? []).findIndex((cell) => !isBlank(cell));
  issues.cell(tab, headerRow + 1 + first, column, words.summaryRows(spans(summaries.map((index) => headerRow + 2 + index))));
  const left = new Set(summaries);
  return rows.map((cells, index) => (left.has(index) ? [] : cells));
}

/** Of a row's cells only the first filled one is looked at, whatever its column: it is compared, not kept. */
function isSummary(cells: readonly Cell[]): boolean {
  const text = plain(cells.find((cell) => !isBlank(cell)));
  return text !== '' && SUMMARY_WORDS.has(bare(text));
}

/** Without a trailing colon or number in brackets: `รวม (52):` is `รวม`. */
function bare(text: string): string {
  return text
    .replace(/\s*[:：]$/, '')
    .replace(/\s*[(（[][\d๐-๙.,% ]+[)）\]]$/, '')
    .replace(/[\s:：]+/g, '')
    .toLowerCase();
}

/** Rows as they are numbered in the sheet: `55–57 60`. */
function spans(rows: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last?.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return listed(runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)));
}
