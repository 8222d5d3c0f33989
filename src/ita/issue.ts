/** One thing in the user's data that was not as expected. Four plain sentences or parts of one, in the user's language. */
export interface Issue {
  tab: string;
  /** A1 notation; `''` where the whole tab is meant. */
  cell: string;
  found: string;
  expected: string;
  action: string;
}

/** A1 notation of zero-based row and column. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters + (row + 1);
}
