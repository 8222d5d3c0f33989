import type { ReportDocument } from '../block.js';

/** Point sizes of one font; TH SarabunPSK draws a third smaller than Sarabun, so its numbers are larger for the same look. */
export interface Look {
  font: ReportDocument['font'];
  body: number;
  title: number;
  heading: number;
  subheading: number;
  cell: number;
  small: number;
  note: number;
  /** Line spacing in 240ths of a line. */
  line: number;
  cellLine: number;
}

const LOOKS: Record<ReportDocument['font'], Look> = {
  Sarabun: {
    font: 'Sarabun',
    body: 12,
    title: 14,
    heading: 14,
    subheading: 12.5,
    cell: 11,
    small: 10,
    note: 10.5,
    line: 264,
    cellLine: 240,
  },
  'TH SarabunPSK': {
    font: 'TH SarabunPSK',
    body: 16,
    title: 18,
    heading: 18,
    subheading: 16,
    cell: 15,
    small: 14,
    note: 14,
    line: 252,
    cellLine: 240,
  },
};

export function lookOf(document: ReportDocument): Look {
  return LOOKS[document.font] ?? LOOKS.Sarabun;
}

/** Text colours beside the groups' own. */
export const INK = { rule: '9AA3B2', accent: '1F3A5F' };

/** Half-points, as the format counts font sizes. */
export function half(points: number): number {
  return Math.round(points * 2);
}

/** Twentieths of a point, as the format counts lengths. */
export function twips(centimetres: number): number {
  return Math.round((centimetres * 1440) / 2.54);
}

export function fontNames(look: Look): { ascii: string; hAnsi: string; cs: string; eastAsia: string } {
  return { ascii: look.font, hAnsi: look.font, cs: look.font, eastAsia: look.font };
}
