import type { Filled, Standing } from '../contract/published.js';
import { cellName } from '../ita/issue.js';
import { readScore } from '../ita/read-score.js';
import type { Grid } from '../ita/text.js';
import type { Reading } from '../published/gather.js';
import type { AnswerReading } from '../tabs/read/inputs.js';
import { quoted } from '../tabs/read/issue-list.js';
import { type CodedRows, codedRows, ofRow } from '../tabs/read/row-codes.js';
import { findTable, isEmpty, type Table } from '../tabs/read/table.js';
import { FILL_TABS, type FillColumn, type FillTab, fillColumns, fillHeaders, fillRows } from '../tabs/write/fill-columns.js';
import type { CellValue, MergedTable, WantedRow } from '../tabs/write/merge-table.js';
import { tables } from '../words/th/tables.js';
import { createMissingTabs } from './create-tabs.js';
import { type OwnTable, readTable, type StandingTable, writeTable } from './write-table.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab with the rows that go into it. */
interface Target {
  tab: FillTab;
  rows: WantedRow<FillColumn>[];
  own: OwnTable<FillColumn, FillColumn>;
  standing: StandingTable<FillColumn>;
}

/** Why nothing was filled: a tab may not be edited, or holds something else than a table of scores. */
type NotFilled = { refused: 'notWritable' | 'noScoresTable'; tab: string };

/** The scores that stand already where these readings belong. */
export function standingScores(spreadsheet: Spreadsheet, readings: readonly Reading[], by: AnswerReading): Standing[] {
  return targetsOf(spreadsheet, readings, by, new Set()).flatMap((target) =>
    standingRows(target).map(({ wanted: _, ...standing }) => standing),
  );
}

/** Writes readings into the tabs where they belong: all of them or, where one tab refuses, none. What stands there is kept but for `replace`. */
export function fillScores(
  spreadsheet: Spreadsheet,
  readings: readonly Reading[],
  by: AnswerReading,
  replace: ReadonlySet<string>,
): Filled | NotFilled {
  const found = targetsOf(spreadsheet, readings, by, replace);
  for (const { tab, standing } of found) {
    const name = standing.sheet?.getName() ?? tab;
    if (!standing.canEdit) return { refused: 'notWritable', tab: name };
    if (!standing.table && !isEmpty(standing.grid)) return { refused: 'noScoresTable', tab: name };
  }
  const created = createMissingTabs(spreadsheet, by.index.framework);
  const targets = created.length > 0 ? targetsOf(spreadsheet, readings, by, replace) : found;
  const filled = targets.map((target) => {
    const differing = standingRows(target).filter((row) => !replace.has(row.code) && isOther(row));
    const merged = writeTable(spreadsheet, target.own, target.standing);
    return { tab: target.standing.sheet?.getName() ?? target.tab, scores: writtenScores(target, merged), kept: differing.length };
  });
  const written = filled.filter(({ scores }) => scores > 0).map(({ tab, scores }) => ({ tab, scores }));
  return { written, created, kept: filled.reduce((sum, { kept }) => sum + kept, 0) };
}

function targetsOf(spreadsheet: Spreadsheet, readings: readonly Reading[], by: AnswerReading, replace: ReadonlySet<string>): Target[] {
  return FILL_TABS.flatMap((tab) => {
    const rows = fillRows(tab, readings, by.index);
    return rows.length > 0 ? [targetOf(spreadsheet, tab, rows, by, replace)] : [];
  });
}

function targetOf(
  spreadsheet: Spreadsheet,
  tab: FillTab,
  rows: WantedRow<FillColumn>[],
  { index, decisions }: AnswerReading,
  replace: ReadonlySet<string>,
): Target {
  const headers = fillHeaders(index.framework);
  const looked = {
    tab,
    codeKey: 'code',
    headers,
    columns: [],
    others: [],
    widths: new Map(),
    codeOf: () => null,
    rows: () => rows,
  } as const;
  const read = readTable<FillColumn, FillColumn>(spreadsheet, looked);
  const coded = codedRows(tab, read.grid, index, decisions);
  const table = coded && withChoices(read.grid, headers, coded);
  const codeOf = (_: unknown, __: unknown, row: number): string | null => coded?.codes.get(row) ?? null;
  const columns = fillColumns(tab, rows, index, replace, table);
  return { tab, rows, own: { ...looked, columns, codeOf }, standing: { ...read, table, codeOf } };
}

/** The table with the columns of choices beside those by which it was read. */
function withChoices(grid: Grid, headers: ReturnType<typeof fillHeaders>, { table }: CodedRows): Table<FillColumn> | null {
  const { code, score = 0 } = table.columns;
  const found = findTable<FillColumn>(grid, headers, [code === undefined ? 'title' : 'code', 'score']);
  return found && { ...found, columns: { ...found.columns, score } };
}

/** Scores in the rows of the tab that readings would fill, with the score that is to go there. */
function standingRows({ tab, rows, standing }: Target): (Standing & { wanted: CellValue })[] {
  const { table, grid, codeOf, sheet } = standing;
  const column = table?.columns.score;
  if (!table || column === undefined) return [];
  const wanted = new Map(rows.map(({ code, cells }) => [code, cells.score]));
  return grid.flatMap((cells, row) => {
    const code = row > table.headerRow ? codeOf(cells[table.columns.code ?? -1] ?? '', cells, row) : null;
    const score = readScore(cells[column] ?? '');
    const own = code === null ? '' : (wanted.get(code) ?? '');
    if (code === null || own === '' || score === 'blank') return [];
    const place = { tab: sheet?.getName() ?? tab, cell: cellName(row, column), found: quoted(cells[column] ?? '') };
    return [{ ...ofRow(code), ...place, score: score === 'unreadable' ? null : score, wanted: own }];
  });
}

const isOther = ({ score, wanted }: Standing & { wanted: CellValue }): boolean =>
  (score === 'excluded' ? tables.excluded : score) !== wanted;

/** Rows whose score went into its cell. */
function writtenScores({ rows }: Target, { kept }: MergedTable): number {
  const stood = new Set(kept.filter(({ key }) => key === 'score').map(({ code }) => code));
  return rows.filter(({ code, cells }) => cells.score !== '' && !stood.has(code)).length;
}
