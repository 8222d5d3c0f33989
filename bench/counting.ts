import { scoreMeasure } from '../src/ita/score.js';
import { tally } from '../src/ita/tally.js';
import type { Cell } from '../src/ita/text.js';
import { answerRows, COLUMNS, FRAMEWORK, type Kind, SURVEY } from './data.js';
import { arqueroCounts, duckDb } from './other-engines.js';
import { printTable, race } from './timing.js';

type Rows = readonly (readonly Cell[])[];

/** The least that counting can do: reads every cell, and looks at it enough to be no idle loop. */
export function bareLoop(rows: Rows): number {
  let read = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as readonly Cell[];
    for (let column = 0; column < COLUMNS.length; column++) if (row[column] !== undefined) read++;
  }
  if (read !== rows.length * COLUMNS.length) throw new Error('the bare loop missed cells');
  return read;
}

const tallyRows = (rows: Rows) => tally(FRAMEWORK, SURVEY, COLUMNS, rows, 1);

function tallyAndScore(rows: Rows) {
  const answers = new Map(tallyRows(rows).questions.map((question) => [question.code, question]));
  return scoreMeasure(FRAMEWORK, SURVEY, { answers, entered: new Map(), official: new Map() });
}

/** Tally, scoring, arquero and DuckDB against the bare loop, all on the same cells; the tables of the last two are made before. */
export async function benchCounting(kind: Kind, rowCount: number): Promise<void> {
  const rows = answerRows(rowCount, kind);
  const cells = rowCount * COLUMNS.length;
  const ours = [
    { name: 'bare loop', run: () => bareLoop(rows) },
    { name: 'tally', run: () => tallyRows(rows) },
    { name: 'tally and scores', run: () => tallyAndScore(rows) },
  ];
  const first = await race(9, ours);
  const databases = [await duckDb(rows, 1), await duckDb(rows, 2)];
  const others = [
    { name: 'arquero, groupby and count', run: arqueroCounts(rows) },
    ...databases.map(({ counts }, index) => ({ name: `DuckDB, GROUP BY, threads: ${index + 1}`, run: counts })),
  ];
  const times = [...first, ...(await race(3, others))];
  for (const database of databases) database.close();
  const line = (name: string, time = Number.NaN): string[] => [
    name,
    time.toFixed(1),
    (cells / time / 1000).toFixed(1),
    (time / (first[0] ?? Number.NaN)).toFixed(2),
  ];
  const lines = [...ours, ...others].map(({ name }, index) => line(name, times[index]));
  printTable(`Counting ${rowCount} rows x ${COLUMNS.length} columns of ${kind}`, [['', 'ms', 'M cells/s', 'x bare loop'], ...lines]);
}

/** Time a cell and memory from 10^4 to 10^7 cells. */
export async function benchGrowth(kind: Kind): Promise<void> {
  const lines: string[][] = [['cells', 'tally ms', 'ns/cell', 'data MB', 'tally MB']];
  for (const power of [4, 5, 6, 7]) {
    globalThis.gc?.();
    const before = held();
    const rows = answerRows(Math.round(10 ** power / COLUMNS.length), kind);
    globalThis.gc?.();
    const loaded = held();
    tallyRows(rows);
    // Nothing has been collected since: all that the tally ever took is in it.
    const taken = held() - loaded;
    const [time = Number.NaN] = await race(power < 6 ? 101 : 7, [{ name: 'tally', run: () => tallyRows(rows) }]);
    const cells = rows.length * COLUMNS.length;
    lines.push([`10^${power}`, time.toFixed(2), ((time * 1e6) / cells).toFixed(1), (loaded - before).toFixed(1), taken.toFixed(1)]);
  }
  printTable(`Growth of tally over ${kind}, with the heap that data and tally take`, lines);
}

function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
