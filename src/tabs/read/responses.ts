import type { Counted, CountPlan } from '../../contract/counting.js';
import type { AnswerColumn, Tally } from '../../ita/tally.js';
import { type AnswerHeader, readAnswerHeader } from './answer-columns.js';
import { reportUnanswered, reportUnreadable } from './answer-issues.js';
import { countRows, markOf, mergeCounted } from './counting.js';
import type { LongTab } from './find-tabs.js';
import type { HeaderPlace } from './header-place.js';
import { withChosenLevels, withoutUnsureLevels } from './levels.js';
import { levelRows, reportSummaryRows } from './summary-rows.js';
import { withoutUnreadableColumns } from './unreadable-columns.js';

export interface ReadResponses {
  header: AnswerHeader;
  /** Null while the rows of a long tab are still to be counted. */
  tally: Tally | null;
  /** True where nobody has written anything into a column of the survey. */
  isBlank: boolean;
  /** What to count before the tab can be judged; null where all is counted. */
  toCount: CountPlan | null;
}

/** Cells a call reads of a long tab: a few seconds of work, and far below what a script may hold. */
const CELLS_A_CALL = 250_000;

/**
 * Reads a tab of one respondent a row. Names, e-mails and times are in columns of no question, and are never read.
 * @param long what is known of a tab whose rows are not loaded; `counted` then holds the counts made so far.
 */
export function readResponses(place: HeaderPlace, long: LongTab | null, counted: readonly Counted[]): ReadResponses {
  const header = readAnswerHeader(place);
  const sure = withChosenLevels(place, header.columns);
  const all = counts(place, header, sure, long, counted);
  if ('step' in all) return { header, tally: null, isBlank: false, toCount: all };
  const columns = withoutUnreadableColumns(place, withoutUnsureLevels(place, sure, all.tally), all.tally);
  const left = columns.length === sure.length ? all : counts(place, header, columns, long, counted);
  if ('step' in left) return { header, tally: null, isBlank: false, toCount: left };
  reportSummaryRows(place, left.summaries);
  reportUnreadable(place, left.tally);
  if (left.tally.respondents > 0) reportUnanswered(place, left.tally);
  return { header: { ...header, columns }, tally: left.tally, isBlank: sure.length > 0 && isUnwritten(all.tally), toCount: null };
}

/** The counts of these columns; of a long tab the plan by which to make them, where they are not made yet. */
function counts(
  { tab, grid, index, issues }: HeaderPlace,
  { firstRow, firstAnswer, columns: all }: AnswerHeader,
  columns: AnswerColumn[],
  long: LongTab | null,
  counted: readonly Counted[],
): Counted | CountPlan {
  const plan = {
    survey: tab,
    tab: issues.nameOf(tab),
    framework: index.framework,
    columns,
    loaded: all.map(({ column }) => column),
    firstRow,
    rows: (long?.rows ?? grid.length) - firstRow,
    step: Math.max(1, Math.floor(CELLS_A_CALL / Math.max(1, all.length))),
    summaries: [...(long?.summaries ?? levelRows(grid, firstRow, firstAnswer, index.framework.scales))],
    hasPercents: long?.hasPercents ?? false,
  };
  const marked = { ...plan, mark: markOf(plan) };
  return long
    ? (mergeCounted(counted.filter(({ mark }) => mark === marked.mark)) ?? marked)
    : countRows(marked, grid.slice(firstRow), firstRow);
}

function isUnwritten({ questions }: Tally): boolean {
  return questions.every(({ parts }) =>
    parts.every((part) => !part || (part.unreadable === 0 && part.counts.every((count) => count === 0))),
  );
}
