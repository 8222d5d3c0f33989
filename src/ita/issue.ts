/** One thing in the user's data that was not as expected. Four plain sentences or parts of one, in the user's language. */
export interface Issue {
  tab: string;
  /** A1 notation; `''` where the whole tab is meant. */
  cell: string;
  found: string;
  expected: string;
  action: string;
  /** Where the user can say what is meant; the answer is remembered in the workbook. */
  ask?: Ask;
}

/** A question about a tab that reading alone would have to guess. */
export interface Ask {
  /** The tab's fixed name; with `about`, what the answer is remembered under. */
  tab: string;
  /** What was found, in the words of the sheet. */
  about: string;
  /** The answers that are understood, as they are kept in the workbook. */
  options: readonly AskOption[];
  /** The option that is most likely meant; null where none is. */
  suggested: string | null;
}

export interface AskOption {
  /** Thai, whatever the user's language: it stands in a tab of the workbook. */
  value: string;
  /** What more there is to say of it, in the user's language; `''` where the value says it all. */
  label: string;
}

/** A1 notation of zero-based row and column. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters + (row + 1);
}
