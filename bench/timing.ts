export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export interface Runner {
  name: string;
  run: () => unknown;
}

/** Median milliseconds of each: all run once in every round, so that what slows the machine slows them alike. The first round does not count. */
export async function race(rounds: number, runners: readonly Runner[]): Promise<number[]> {
  const times = runners.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, { run }] of runners.entries()) {
      const start = performance.now();
      await run();
      if (round > 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}

/** Rows of words under each other, columns aligned. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  console.log(`${title}\n${rows.map((row) => `  ${line(row)}`).join('\n')}\n`);
}
