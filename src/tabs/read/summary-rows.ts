import { type Cell, isBlank, plain } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import type { HeaderPlace } from './header-place.js';
import { listed } from './scores-tab.js';

/** What a row of sums or means is called, without spaces, in lower case. No choice of any scale is called so: a test checks it. */
export const SUMMARY_WORDS: ReadonlySet<string> = new Set([
  ...['รวม', 'รวมทั้งหมด', 'ผลรวม', 'จำนวน', 'ร้อยละ', 'เฉลี่ย', 'ค่าเฉลี่ย', 'ส่วนเบี่ยงเบนมาตรฐาน'],
  ...['s.d.', 's.d', 'sd', 'mean', 'average', 'total', 'sum', '%'],
]);

/** Tells rows of sums or means. Of a row's cells only the first filled one is looked at, whatever its column: it is compared, not kept. */
export function summaryReader(): (cells: readonly Cell[]) => boolean {
  const seen = new Map<Cell, boolean>();
  return (cells) => {
    const first = cells.find((cell) => cell !== '' && !isBlank(cell)) ?? '';
    let is = seen.get(first);
    if (is === undefined) {
      is = isSummaryLabel(first);
      if (seen.size < REMEMBERED) seen.set(first, is);
    }
    return is;
  };
}

/** The first cells of answer rows are few different texts, unless someone wrote otherwise. */
const REMEMBERED = 1000;

/** True for what a row of sums or means is called. */
export function isSummaryLabel(cell: Cell): boolean {
  const text = plain(cell);
  return text !== '' && text.length < LONGEST && SUMMARY_WORDS.has(bare(text));
}

const LONGEST = 60;

/** The same as a pattern for Google's own search: labels in columns that are not loaded are found by it, and nothing else of those columns. */
export const SUMMARY_PATTERN = `^\\s*(${[...SUMMARY_WORDS].map((word) => word.replace(/\./g, '\\.')).join('|')})\\s*[:：]?\\s*([(（][^)）]*[)）])?\\s*[:：]?\\s*$`;

/** Tells the rows that were left out, zero-based, in one issue: at the first one's label, as far as it is loaded. */
export function reportSummaryRows({ tab, grid, issues }: HeaderPlace, rows: readonly number[]): void {
  const sorted = [...rows].sort((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return;
  const column = Math.max(
    0,
    (grid[first] ?? []).findIndex((cell) => !isBlank(cell)),
  );
  issues.cell(tab, first, column, words.summaryRows(spans(sorted.map((row) => row + 1))));
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
