/** A cell of a line as a reader sees it; `column` is its place among the line's cells, blank ones counted. */
export interface LineCell {
  text: string;
  column: number;
}

/** A line that holds anything: the cells of it that are not blank. */
export interface Line {
  line: number;
  cells: LineCell[];
  /** True where columns stand below one another: cells of a sheet, or of text with tabs, bars or commas. */
  isAligned: boolean;
}

export const textOf = ({ cells }: Line): string => cells.map(({ text }) => text).join(' ');

/** True where a line says that something is not assessed. */
export const isLeftOut = (line: Line): boolean => /ไม่ประเมิน|ไม่มีการประเมิน/.test(textOf(line));
