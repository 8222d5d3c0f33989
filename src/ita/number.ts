/**
 * A score as it is shown, rated, grouped and written: half up, at 9 decimals first and then at 2,
 * so that binary noise does not count (84.99499999999999, which is 84.995, gives 85.00). For 0–100.
 */
export function rounded(score: number): number {
  return Math.floor((noiseless(score) + 5e6) / 1e7) / 100;
}

/** `79.68206…` → `79.68`, always two decimals. */
export function shown(score: number): string {
  return rounded(score).toFixed(2);
}

/** `now − then` of two scores as they are shown, so that printed figures subtract right. */
export function difference(now: number, then: number): number {
  return Math.round((rounded(now) - rounded(then)) * 100) / 100;
}

/** A figure in whole billionths: two figures that differ by binary noise only are the same. */
export function noiseless(figure: number): number {
  return Math.round(figure * 1e9);
}
