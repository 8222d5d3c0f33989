import type { ReportInput } from '../../contract/report.js';
import type { SummaryWords } from '../../words/th/report-summary.js';
import type { Cell } from '../block.js';
import { textWidth } from '../figures/letter-widths.js';
import { surveysOf } from '../known.js';
import { titled } from './titled.js';

/** Points, as Sarabun is set: both fonts are of sizes that look alike. */
const LETTERS = { body: 12, cell: 11, small: 10 };
const CENTIMETRE = 28.35;
const CELL_MARGINS = 11;

/** What is left of the page beside headings, the headline and lines that do not grow, with some spare: programs set lines differently. */
const PAGE = 475;
const HEIGHTS = { point: 20, subtitle: 18, survey: 15, row: 3, rowLine: 14.4 };
const WIDTHS = { subtitle: 450, point: 415, survey: 200 };

/** Words do not fill a line. */
const RAGGED = 1.15;

/** About how high the rows of what is pressing may be together that all stays on one page. */
export function roomBeside({ result, settings }: ReportInput, points: readonly string[], words: SummaryWords): number {
  const subtitle = words.subtitle(settings.agency || result.agency, result.year);
  const surveys = surveysOf(result).map(({ title, code }) => words.surveyName(titled(title, words), code));
  const beyondFirst = (texts: readonly string[], width: number, size: number) =>
    texts.reduce((sum, text) => sum + lines(text, width, size) - 1, 0);
  return (
    PAGE -
    points.reduce((sum, text) => sum + lines(text, WIDTHS.point, LETTERS.body), 0) * HEIGHTS.point -
    beyondFirst([subtitle], WIDTHS.subtitle, LETTERS.body) * HEIGHTS.subtitle -
    beyondFirst(surveys, WIDTHS.survey, LETTERS.cell) * HEIGHTS.survey
  );
}

/** How many rows, from the first, are about so high together. `widths` in centimetres. */
export function rowsWithin(room: number, rows: readonly Cell[][], widths: readonly number[]): number {
  let left = room;
  const over = rows.findIndex((row) => {
    const most = Math.max(
      ...row.map((cell, column) => lines(textOf(cell), (widths[column] ?? 1) * CENTIMETRE - CELL_MARGINS, LETTERS.small)),
    );
    left -= HEIGHTS.row + most * HEIGHTS.rowLine;
    return left < 0;
  });
  return over < 0 ? rows.length : over;
}

/** Without the marks around a user's text. */
function lines(text: string, width: number, size: number): number {
  return text
    .replace(/[\ue000\ue001]/g, '')
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line, size) * RAGGED) / width)), 0);
}

function textOf({ lines: paragraphs }: Cell): string {
  return paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join('\n');
}
