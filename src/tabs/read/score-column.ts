import { readScore } from '../../ita/read-score.js';
import { type Grid, isBlank, nameKey, plain } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import { scoreIssues } from '../../words/score-issues.js';
import { answers as tabWords } from '../../words/th/decisions.js';
import type { ScoreColumn } from '../names.js';
import { asking, type Decisions } from './decisions.js';
import { letterOf } from './header-place.js';
import type { MeasureIndex } from './identify.js';
import { type IssueList, quoted } from './issue-list.js';
import { askScoreColumn } from './score-asks.js';
import { isPlainScore, mayHoldScores } from './score-header.js';
import { rowsOf, type Table } from './table.js';
import { isOfOtherYear } from './title-year.js';
import { yearOnTab } from './years.js';

/** A table of scores, and what the user decided of it. */
export interface ScorePlace {
  /** The tab's fixed name. */
  tab: string;
  grid: Grid;
  table: Table<ScoreColumn>;
  index: MeasureIndex;
  decisions: Decisions;
  issues: IssueList;
}

/** A column that may hold the scores; `header` with what stands below it in a second header row. */
interface Candidate {
  column: number;
  header: string;
}

/**
 * The table with the score column that is sure or that the user chose. While several columns differ, or the only one is headed as something
 * else than scores of this year, or the title names another year, it has none, and that is asked.
 */
export function withChosenColumn<P extends ScorePlace>(place: P): P {
  const isDeep = hasSecondHeader(place);
  const own = { ...place, table: isDeep ? { ...place.table, isDeep } : place.table };
  const column = isOfOtherYear(own, own.table.headerRow) ? undefined : chosenColumn(own, candidates(own));
  const { score: _, ...others } = own.table.columns;
  return { ...own, table: { ...own.table, columns: column === undefined ? others : { ...others, score: column } } };
}

/** The columns headed as scores, each with the blank headers at its right, as merged cells are read. */
function spans({ tab, grid, table, index }: ScorePlace): { top: string; columns: number[] }[] {
  const header = grid[table.headerRow] ?? [];
  const width = Math.max(header.length, grid[table.headerRow + 1]?.length ?? 0);
  const year = yearOnTab(tab, index);
  return header.flatMap((cell, first) => {
    if (!mayHoldScores(cell, year)) return [];
    const columns = [first];
    for (let next = first + 1; next < width && isBlank(header[next]); next += 1) columns.push(next);
    return [{ top: plain(cell), columns }];
  });
}

/** True where the row below the header says more of its columns: `คะแนน` above `2562` and `2563`, and no row of its own. */
function hasSecondHeader(place: ScorePlace): boolean {
  const [header = [], below = []] = place.grid.slice(place.table.headerRow, place.table.headerRow + 2);
  const own = new Set(spans(place).flatMap(({ columns }) => columns));
  const filled = below.flatMap((cell, column) => (isBlank(cell) || nameKey(cell) === nameKey(header[column]) ? [] : [column]));
  return filled.length > 0 && filled.every((column) => own.has(column) && readScore(below[column] ?? '') === 'unreadable');
}

function candidates(place: ScorePlace): Candidate[] {
  const { grid, table } = place;
  const below = grid[table.headerRow + 1] ?? [];
  const isScored = (column: number): boolean => rowsOf(grid, table).some(({ cells }) => typeof readScore(cells[column] ?? '') === 'number');
  return spans(place).flatMap(({ top, columns }) =>
    columns.flatMap((column, at): Candidate[] => {
      const more = table.isDeep ? plain(below[column]) : '';
      if (more !== '') return [{ column, header: `${top} ${more}` }];
      if (at === 0) return [{ column, header: top }];
      return isScored(column) ? [{ column, header: '' }] : [];
    }),
  );
}

function chosenColumn(place: ScorePlace, columns: readonly Candidate[]): number | undefined {
  const { tab, grid, table, index, decisions, issues } = place;
  const year = yearOnTab(tab, index);
  const isSame = rowsOf(grid, table).every(({ cells }) => new Set(columns.map(({ column }) => readScore(cells[column] ?? ''))).size < 2);
  const clear = columns.filter(({ header }) => header !== '' && isPlainScore(header, year)).map(({ column }) => column);
  if (isSame && clear.length > 0) return clear.find((column) => column === table.columns.score) ?? clear[0];
  const ask = askScoreColumn(
    tab,
    columns.map(({ column, header }) => ({ letter: letterOf(column), header })),
  );
  const chosen = decisions.choose(ask);
  if (chosen === null) {
    const headers = columns.map(({ header }) => quoted(header));
    const what = columns.length > 1 ? words.twoScoreColumns(headers.join(' / ')) : scoreIssues.unsureColumn(headers.join(''), year);
    issues.cell(tab, table.headerRow, columns[0]?.column ?? 0, asking(what, ask));
  }
  return columns.find(({ column }) => tabWords.columns(letterOf(column)) === chosen)?.column;
}
