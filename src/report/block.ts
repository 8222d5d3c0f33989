/** The report as plain data. Sizes are centimetres, colours six hex digits; what a block looks like is the writer's business. */

export interface Run {
  text: string;
  bold?: true;
  italic?: true;
  colour?: string;
}

export type ParagraphStyle =
  | 'body' // first line indented, spread the Thai way
  | 'title'
  | 'subtitle'
  | 'note'
  | 'bullet'
  | 'date'
  | 'signature';

export interface Paragraph {
  kind: 'paragraph';
  style: ParagraphStyle;
  runs: Run[];
  keepNext?: true;
  /** Names the paragraph in every run; the user's own text for it replaces its runs. */
  key?: string;
}

export interface Heading {
  kind: 'heading';
  level: 1 | 2 | 3;
  text: string;
}

export interface Caption {
  kind: 'caption';
  text: string;
}

/** One cell; each element of `lines` is a paragraph of its own. A cell covers `span` columns and `down` rows. */
export interface Cell {
  lines: Run[][];
  align?: 'left' | 'center' | 'right';
  shade?: string;
  span?: number;
  down?: number;
}

/** `widths` in cm, one a column. Header rows repeat on every page; `together` keeps the whole table on one page. */
export interface Table {
  kind: 'table';
  widths: number[];
  header: Cell[][];
  rows: Cell[][];
  small?: true;
  together?: true;
}

export interface Bar {
  label: string;
  /** 0–100, rounded. */
  value: number;
  /** What stands beside the bar. */
  text: string;
  fill: string;
}

/** A bar chart made of shaded cells, with a line at `target`. */
export interface Bars {
  kind: 'bars';
  target: number;
  bars: Bar[];
}

/** Empty space, for the emblem or a signature. */
export interface Room {
  kind: 'room';
  height: number;
}

interface PageBreak {
  kind: 'pageBreak';
}

/** Whatever follows stands on pages of this orientation. */
interface SectionChange {
  kind: 'section';
  orientation: 'portrait' | 'landscape';
}

export type Block = Paragraph | Heading | Caption | Table | Bars | Room | PageBreak | SectionChange;

export interface ReportDocument {
  title: string;
  subject: string;
  agency: string;
  digits: 'thai' | 'arabic';
  font: 'Sarabun' | 'TH SarabunPSK';
  blocks: Block[];
}
