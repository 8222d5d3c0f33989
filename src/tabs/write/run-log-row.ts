import type { ReportFigures } from '../../contract/report.js';
import type { SaveOutcome } from '../../contract/saved.js';
import type { Grid } from '../../ita/text.js';
import { moment, runLog } from '../../words/th/run-log.js';
import { RUN_LOG_COLUMNS, type RunLogColumn } from '../names.js';
import { findTable, isEmpty } from '../read/table.js';
import type { AppendedRows } from './appended-rows.js';
import type { CellValue } from './merge-table.js';

const COLUMNS = Object.keys(RUN_LOG_COLUMNS) as RunLogColumn[];
/** What is no number is text: a name from a sheet may look like a formula. */
const FORMATS: Partial<Record<RunLogColumn, string>> = { year: '0', total: '0.00' };

/** One more row of the run log, in whichever order the user keeps its columns; under a header of its own where the tab has none. */
export function runLogRow(grid: Grid, figures: ReportFigures, saved: SaveOutcome): AppendedRows {
  const table = findTable<RunLogColumn>(grid, RUN_LOG_COLUMNS, ['when', 'document']);
  const placed = COLUMNS.map((name, index) => ({ name, column: table ? table.columns[name] : index }));
  const kept = placed.filter((own): own is { name: RunLogColumn; column: number } => own.column !== undefined);
  const cells = cellsOf(figures, saved);
  const row = kept.map(({ name }) => cells[name]);
  return {
    row: isEmpty(grid) ? 0 : grid.length + (table ? 0 : 1),
    columns: kept.map(({ column }) => column),
    values: table ? [row] : [kept.map(({ name }) => RUN_LOG_COLUMNS[name]), row],
    formats: kept.map(({ name }) => FORMATS[name] ?? '@'),
    withHeader: !table,
  };
}

function cellsOf({ year, total, rating, fingerprint }: ReportFigures, saved: SaveOutcome): Record<RunLogColumn, CellValue> {
  const { deeds, whys } = runLog;
  return {
    when: moment(saved.at),
    year,
    total: total ?? '',
    rating,
    fingerprint,
    document: saved.name,
    link: saved.url,
    pdf: saved.pdf,
    deed: saved.why === null ? deeds[saved.deed] : `${deeds[saved.deed]}: ${whys[saved.why]}`,
  };
}
