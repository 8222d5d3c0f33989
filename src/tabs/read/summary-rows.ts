import type { Scale } from '../../ita/framework.js';
import { type Cell, type Grid, isBlank, plain } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import type { HeaderPlace } from './header-place.js';
import { spans } from './runs.js';

/** What a row of sums or means is called, without spaces, in lower case. No choice of any scale is called so: a test checks it. */
export const SUMMARY_WORDS: ReadonlySet<string> = new Set([
  ...['รวม', 'รวมทั้งหมด', 'รวมทั้งสิ้น', 'รวมคะแนน', 'ผลรวม', 'ผลรวมทั้งหมด', 'คะแนนรวม', 'จำนวน', 'จำนวนผู้ตอบ', 'จำนวนคน', 'จำนวนทั้งหมด'],
  ...['ร้อยละ', 'คิดเป็นร้อยละ', 'คะแนนร้อยละ', 'เฉลี่ย', 'ค่าเฉลี่ย', 'คะแนนเฉลี่ย', 'ค่าเฉลี่ยรวม', 'เฉลี่ยรวม', 'คะแนนเฉลี่ยรวม'],
  ...['คะแนน', 'คะแนนเต็ม', 'น้ำหนัก', 'สูงสุด', 'ต่ำสุด', 'ค่าสูงสุด', 'ค่าต่ำสุด', 'คะแนนสูงสุด', 'คะแนนต่ำสุด', 'ส่วนเบี่ยงเบนมาตรฐาน'],
  ...['มัธยฐาน', 'ค่ามัธยฐาน', 'ฐานนิยม', 'ค่าฐานนิยม', 'พิสัย', 'ความแปรปรวน', 'จำนวนผู้ตอบแบบสำรวจ', 'จำนวนผู้ตอบแบบสอบถาม', 'จำนวนผู้ไม่ตอบ'],
  ...[
    'ผู้ตอบทั้งหมด',
    'รวมผู้ตอบ',
    'รวมเฉลี่ย',
    'คะแนนเฉลี่ยรายข้อ',
    'ค่าเฉลี่ยรายข้อ',
    'median',
    'mode',
    'minimum',
    'maximum',
    'avg',
    'variance',
    'stdev',
  ],
  ...['s.d.', 's.d', 'sd', 'mean', 'average', 'total', 'sum', 'count', 'max', 'min', 'n', 'x\u0304', '%'],
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

/** Rows that count how often a level was picked, zero-based: what stands first in them is the level, before the first column of answers. */
export function levelRows(grid: Grid, firstRow: number, firstAnswer: number, scales: readonly Scale[]): number[] {
  const levels = new Set(levelLabels(scales).map(bare));
  return grid.flatMap((cells, row) => {
    const column = cells.findIndex((cell) => cell !== '' && !isBlank(cell));
    return row >= firstRow && column >= 0 && column < firstAnswer && levels.has(bare(plain(cells[column]))) ? [row] : [];
  });
}

/** What the levels of scales are called; มี and ไม่มี may as well be what somebody wrote. */
function levelLabels(scales: readonly Scale[]): string[] {
  const choices = scales.flatMap((scale) => (scale.choices.length > 2 ? scale.choices : []));
  return choices.flatMap(({ label, forms }) => [label, ...forms.filter((form) => !/\d/.test(form))]);
}

/** The first cells of answer rows are few different texts, unless someone wrote otherwise. */
const REMEMBERED = 1000;

/** True for what a row of sums or means is called. */
function isSummaryLabel(cell: Cell): boolean {
  const text = plain(cell);
  return text !== '' && text.length < LONGEST && SUMMARY_WORDS.has(bare(text));
}

const LONGEST = 60;

/** The same as a pattern for Google's own search: labels in columns that are not loaded are found by it, and nothing else of those columns. */
export const SUMMARY_PATTERN = patternOf([...SUMMARY_WORDS]);

/** The same for the names of levels. */
export const levelPattern = (scales: readonly Scale[]): string => patternOf(levelLabels(scales));

function patternOf(names: readonly string[]): string {
  const escaped = names.map((name) => name.replace(/[.()/]/g, '\\$&'));
  return `^\\s*(${escaped.join('|')})\\s*[:：]?\\s*([(（][^)）]*[)）])?\\s*[:：]?\\s*$`;
}

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
