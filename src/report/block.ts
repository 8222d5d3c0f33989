/** The report as plain data. Sizes are centimetres, colours six hex digits; what a block looks like is the writer's business. */

import type { Chart } from './figures/chart.js';

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
  | 'point' // begins with a dot
  | 'date'
  | 'signature';

export interface Paragraph {
  kind: 'paragraph';
  style: ParagraphStyle;
  runs: Run[];
  /** Under this name a user may replace the paragraph; no two of ours share one, lines of the user's in its place do. None: it is not for replacing. */
  key?: string;
  keepNext?: true;
}

export interface Heading {
  kind: 'heading';
  level: 1 | 2 | 3;
  text: string;
}

/** A table's stands above it, a figure's below. */
export interface Caption {
  kind: 'caption';
  of: 'table' | 'figure';
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

/** A picture made of numbers; `alt` says in words all that it shows. */
export interface Figure {
  kind: 'figure';
  chart: Chart;
  alt: string;
}

/** Empty space; with `purpose` it is a place where a picture can be put in without moving what follows. */
export interface Room {
  kind: 'room';
  height: number;
  purpose?: string;
}

interface PageBreak {
  kind: 'pageBreak';
}

/** Whatever follows stands on pages of this orientation. */
interface SectionChange {
  kind: 'section';
  orientation: 'portrait' | 'landscape';
}

export type Block = Paragraph | Heading | Caption | Table | Figure | Room | PageBreak | SectionChange;

export interface ReportDocument {
  title: string;
  subject: string;
  agency: string;
  digits: 'thai' | 'arabic';
  font: 'Sarabun' | 'TH SarabunPSK';
  /** Set where its words are English: else Latin words break as Thai ones do. */
  english?: true;
  blocks: Block[];
}
