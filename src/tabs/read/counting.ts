import type { Counted, CountPlan } from '../../contract/counting.js';
import { mergeTallies, type Tally, tally, type UnreadableCell } from '../../ita/tally.js';
import type { Grid } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import { quotedAnswer } from './issue-list.js';
import { summaryReader } from './summary-rows.js';

/** What counting needs to know of a tab. */
type Counting = Pick<CountPlan, 'framework' | 'survey' | 'columns' | 'summaries' | 'mark'>;

/**
 * Counts rows of answers that begin in `firstRow` of the sheet, without those of sums and means. What is given back are counts: of a cell
 * that could not be read only what may be shown.
 */
export function countRows({ framework, survey, columns, summaries, mark }: Counting, rows: Grid, firstRow: number): Counted {
  const measure = framework.surveys.find(({ code }) => code === survey);
  if (!measure) throw new Error(`framework ${framework.year} has no survey ${survey}`);
  const isSummary = summaryReader();
  const labelled = new Set(summaries);
  const left = new Set<number>();
  rows.forEach((cells, index) => {
    if (labelled.has(firstRow + index) || isSummary(cells)) left.add(index);
  });
  const kept = left.size === 0 ? rows : rows.map((cells, index) => (left.has(index) ? [] : cells));
  return {
    mark,
    tally: showable(tally(framework, measure, columns, kept, firstRow)),
    summaries: [...left].map((index) => firstRow + index),
  };
}

/** Counts of one plan added up, in whatever order; null where there are none. */
export function mergeCounted(counted: readonly Counted[]): Counted | null {
  const [first, ...others] = counted;
  if (!first) return null;
  const tallies = others.reduce((all, own) => mergeTallies(all, own.tally), first.tally);
  return { mark: first.mark, tally: tallies, summaries: counted.flatMap(({ summaries }) => summaries) };
}

/** Tells one way of counting a tab from another: the same columns of as many rows. */
export function markOf({ survey, framework, columns, firstRow, rows }: Omit<CountPlan, 'mark'>): string {
  const places = columns.map(({ column, code, part, fromZero }) => `${column}=${code}.${part}${fromZero ? 'z' : ''}`);
  return [survey, framework.year, firstRow, rows, ...places].join(' ');
}

function showable(counted: Tally): Tally {
  return {
    ...counted,
    questions: counted.questions.map((question) => ({
      ...question,
      parts: question.parts.map((part) => (part?.firstUnreadable ? { ...part, firstUnreadable: shown(part.firstUnreadable) } : part)),
    })),
    unreadable: counted.unreadable.map(shown),
  };
}

const shown = (cell: UnreadableCell): UnreadableCell => ({ ...cell, found: cell.found === '' ? words.date : quotedAnswer(cell.found) });
