import { scoreMeasure } from '../src/ita/score.js';
import { tally } from '../src/ita/tally.js';
import type { Cell } from '../src/ita/text.js';
import { answerRows, COLUMNS, FRAMEWORK, SURVEY } from './data.js';
import { arqueroCounts, duckDb } from './other-engines.js';
import { medianTime, printTable } from './timing.js';

type Rows = readonly (readonly Cell[])[];

/** The least that counting can do: reads every cell. */
export function bareLoop(rows: Rows): number {
  let read = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as readonly Cell[];
    for (let column = 0; column < COLUMNS.length; column++) if (row[column] !== undefined) read++;
  }
  return read;
}

const tallyRows = (rows: Rows) => tally(FRAMEWORK, SURVEY, COLUMNS, rows, 1);

function tallyAndScore(rows: Rows) {
  const answers = new Map(tallyRows(rows).questions.map((question) => [question.code, question]));
  return scoreMeasure(FRAMEWORK, SURVEY, { answers, entered: new Map(), official: new Map() });
}

/** Tally, scoring, arquero and DuckDB against the bare loop, all on the same cells. */
export async function benchCounting(rowCount: number): Promise<void> {
  const rows = answerRows(rowCount);
  const cells = rowCount * COLUMNS.length;
  const bare = await medianTime(9, () => bareLoop(rows));
  const line = (name: string, time: number): string[] => [
    name,
    time.toFixed(1),
    (cells / time / 1000).toFixed(1),
    (time / bare).toFixed(2),
  ];
  const lines = [line('bare loop', bare)];
  lines.push(line('tally', await medianTime(7, () => tallyRows(rows))));
  lines.push(line('tally and scores', await medianTime(7, () => tallyAndScore(rows))));
  lines.push(line('arquero, groupby and count', await medianTime(3, arqueroCounts(rows))));
  for (const threads of [1, 2]) {
    const database = await duckDb(rows, threads);
    lines.push(line(`DuckDB, GROUP BY, ${threads} thread${threads > 1 ? 's' : ''}`, await medianTime(3, database.counts)));
    database.close();
  }
  const title = `Counting ${rowCount} rows x ${COLUMNS.length} columns = ${cells} cells`;
  printTable(title, [['', 'ms', 'M cells/s', 'x bare loop'], ...lines]);
}

/** Time a cell from 10^4 to 10^7 cells. */
export async function benchGrowth(): Promise<void> {
  const lines: string[][] = [['cells', 'tally ms', 'ns/cell', 'memory of data MB', 'of tally MB']];
  for (const power of [4, 5, 6, 7]) {
    const before = memory();
    const rows = answerRows(Math.round(10 ** power / COLUMNS.length));
    const loaded = memory();
    tallyRows(rows);
    const grown = process.memoryUsage().rss / 2 ** 20 - loaded;
    const time = await medianTime(power < 6 ? 101 : 7, () => tallyRows(rows));
    const cells = rows.length * COLUMNS.length;
    lines.push([`10^${power}`, time.toFixed(2), ((time * 1e6) / cells).toFixed(1), (loaded - before).toFixed(0), grown.toFixed(0)]);
  }
  printTable('Growth of tally, with growth of resident memory', lines);
}

function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 2 ** 20;
}
