/**
 * A score as it is shown, rated, grouped and written: half up, at 9 decimals first and then at 2,
 * so that binary noise does not count (84.99499999999999, which is 84.995, gives 85.00). For 0–100.
 */
export function rounded(score: number): number {
  const billionths = Math.round(score * 1e9);
  return Math.floor((billionths + 5e6) / 1e7) / 100;
}

/** `79.68206…` → `79.68`, always two decimals. */
export function shown(score: number): string {
  return rounded(score).toFixed(2);
}
