import { DuckDBInstance } from '@duckdb/node-api';
import { table } from 'arquero';
import type { Cell } from '../src/ita/text.js';
import { COLUMNS } from './data.js';

const NAMES = COLUMNS.map((_, index) => `c${index}`);

/** Counts per column per choice in arquero; its table is made before. */
export function arqueroCounts(rows: readonly (readonly Cell[])[]): () => number {
  const data = table(Object.fromEntries(NAMES.map((name, column) => [name, rows.map((row) => row[column])])));
  return () => NAMES.reduce((groups, name) => groups + data.groupby(name).count().numRows(), 0);
}

export interface DuckDb {
  /** One GROUP BY a column. */
  counts: () => Promise<number>;
  close: () => void;
}

/** The same in DuckDB; its table in memory is loaded before. */
export async function duckDb(rows: readonly (readonly Cell[])[], threads?: number): Promise<DuckDb> {
  const instance = await DuckDBInstance.create(':memory:', threads === undefined ? {} : { threads: String(threads) });
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE answers (${NAMES.map((name) => `${name} VARCHAR`).join(', ')})`);
  const appender = await connection.createAppender('answers');
  for (const row of rows) {
    for (const cell of row) appender.appendVarchar(String(cell));
    appender.endRow();
  }
  appender.closeSync();
  return {
    counts: async () => {
      let groups = 0;
      for (const name of NAMES) {
        const read = await connection.runAndReadAll(`SELECT ${name}, count(*) FROM answers GROUP BY ${name}`);
        groups += read.getRows().length;
      }
      return groups;
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
