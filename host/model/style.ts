/** How a cell looks. What is not set is the spreadsheet's default. */
export interface Style {
  numberFormat?: string;
  background?: string;
  fontColor?: string;
  fontFamily?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  wrap?: 'WRAP' | 'CLIP' | 'OVERFLOW';
  vertical?: 'top' | 'middle' | 'bottom';
  horizontal?: 'left' | 'center' | 'right';
  /** Carried from file to file untouched. */
  border?: unknown;
  /** The file's own style: what the host does not know of it goes back as it came. */
  carried?: unknown;
}

/** A conditional format with a formula: the first that holds wins. */
export interface Rule {
  places: { row: number; column: number; rows: number; columns: number }[];
  /** `CUSTOM_FORMULA`, or the file's own kind, which the host carries but cannot show. */
  criteria: string;
  formula: string;
  background: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  /** A rule that this host cannot say in full, as the file had it. */
  carried?: unknown;
}
